/** An agency looks itself up by its old name, and learns which cell to mend. */
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {readRows} from "../read-table.js";
import {usePeople, YEAR} from "./use-people.js";

const {edition, published, visit} = usePeople();

describe.each(["vi", "en"] as const)("an agency, reading %s", (lang) => {
  const root = lang === "en" ? "/en" : "";

  /** From the ranking, by a name that is no more, to the agency's own page. */
  async function findOwnPage(typed = "bac giang", unit = "bac-ninh", slug = "tinh"): Promise<Page> {
    const page = await visit(`${root}/${YEAR}/xep-hang/${slug}.html`);
    await page.waitForSelector("form[data-awake]");
    await page.locator('input[type="search"]').fill(typed);
    const links = page.locator("#ranking-table tbody tr:not([hidden]) th a");
    expect(await links.count()).toBe(1);
    await links.press("Enter");
    await page.waitForURL("**/don-vi/*.html");
    expect(new URL(page.url()).pathname).toBe(`${root}/${YEAR}/don-vi/${unit}.html`);
    return page;
  }

  it.each([
    ["bac giang", "bac-ninh", "tinh"],
    ["khdt", "mof", "bo"]
  ])(
    "finds its page as “%s”, and first its worst finding: in which cell, and what to do",
    async (typed, unit, slug) => {
      const page = await findOwnPage(typed, unit, slug);
      const order = {error: 0, warning: 1, info: 2};
      const own = edition.findings.filter((finding) => finding.unit === unit);
      const worst = Math.min(...own.map(({severity}) => order[severity]));
      const first = (await page.locator(".findings li").first().textContent())!;
      const meant = own.find((finding) => first.includes(lang === "vi" ? finding.advice_vi : finding.advice_en))!;
      expect(order[meant.severity]).toBe(worst);
      for (const part of [meant.cell, meant.sheet]) expect(first).toContain(part);
      // The file is named once where there is but one.
      const several = new Set(own.map(({file}) => file)).size > 1;
      const named = several ? first : (await page.locator(".findings .head").textContent())!;
      expect(named).toContain(meant.file.split("/").at(-1));
      expect(await page.locator(".findings li").count()).toBe(own.length);
    }
  );

  it("opens its score by keyboard down to the cells, which say what it wrote", async () => {
    const page = await findOwnPage();
    const cells = published("cells").filter(({unit}) => unit === "bac-ninh");
    const summary = page.locator(".deriv details > summary").nth(1);
    await summary.focus();
    await page.keyboard.press("Enter");
    const told = page.locator(".deriv details[open]");
    expect(await told.locator("h3").first().isVisible()).toBe(true);
    const text = (await told.textContent())!;
    for (const cell of ["D14", "D15"]) {
      const {raw} = cells.find(({source}) => source!.endsWith(`#3 Sẵn sàng!${cell}`))!;
      expect(text).toMatch(new RegExp(`${cell}\\W[^“]*“${raw}”`));
    }
  });

  it("sees the values that were read, each with what its cells say", async () => {
    const page = await findOwnPage();
    const slug = (id: string) => id.replaceAll(".", "-");
    const values = published("observations").filter(({unit}) => unit === "bac-ninh");
    const raw = new Map(published("cells").map(({unit, source, raw: text}) => [`${unit} ${source}`, text!]));
    const rows = await readRows(page.locator(".values table"));
    expect(rows).toHaveLength(values.length);
    for (const {links, cells} of rows) {
      const own = values.find(({indicator}) => links[0]!.endsWith(`/${slug(indicator!)}.html`))!;
      expect(cells[1]!.value ?? "", own.indicator!).toBe(own.value);
      for (const source of own.source!.split(";")) {
        const text = raw.get(`bac-ninh ${source}`);
        if (text) expect(cells[3]!.text).toContain(`“${text}”`);
      }
    }
  });
});
