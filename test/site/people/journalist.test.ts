/** A journalist checks printed figures against the files. */
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {columnAt, downloadCsv, isPrinted, readRows} from "../read-table.js";
import {PROVINCES, usePeople, YEAR} from "./use-people.js";

const {edition, published, site, visit} = usePeople();

describe("a journalist", () => {
  it.each(["vi", "en"] as const)(
    "finds the ranking as printed in the file of the downloads page (%s)",
    async (lang) => {
      const root = lang === "en" ? "/en" : "";
      const page = await visit(`${root}/${YEAR}/tai-ve.html`);
      const ranks = await downloadCsv(page, page.getByRole("link", {name: "ranks.csv", exact: true}));
      await page.goto(site.origin + root + PROVINCES);
      const rows = await readRows(page.locator("#ranking-table"));
      for (const {unit, cells} of rows) {
        const own = ranks.find((row) => row.unit === unit)!;
        if (own.rank === "") {
          expect(cells[0]!.text, unit!).toBe("–");
          continue;
        }
        expect(cells[0]!.text, unit!).toBe(
          own.p05 === own.p95 ? `${own.rank} (${own.p05})` : `${own.rank} (${own.p05}–${own.p95})`
        );
        expect(isPrinted(cells[2]!.text, Number(own.score), lang), unit!).toBe(true);
      }
    }
  );

  /** The table of a page and the files named under it. */
  const under = (page: Page, table: string, file: string) =>
    page.locator(`section:has(${table}) .data-link`).getByRole("link", {name: file, exact: true}).first();

  it("finds the figures of a table in the file named under it", async () => {
    const page = await visit(`/${YEAR}/muc-tieu.html`);
    const targets = await downloadCsv(page, under(page, ".tgts", "targets.csv"));
    const nation = targets.filter(({level, status}) => level === "national" && status === "in-force");
    const goals = await readRows(page.locator(".tgts").first());
    expect(goals.length).toBeGreaterThan(5);
    for (const {links, cells} of goals) {
      const own = nation.find(
        ({indicator, year}) => links[0]?.endsWith(`/${indicator}.html`) && year === cells[1]!.text
      )!;
      expect(cells[3]!.value).toBe(own.value);
      expect(isPrinted(cells[3]!.text, Number(own.value), "vi")).toBe(true);
    }

    await page.goto(`${site.origin}/${YEAR}/chi-so/qd699-1.html`);
    const observed = await downloadCsv(page, under(page, "#indicator-province", "observations.csv"));
    const at = await columnAt(page.locator("#indicator-province"), "value");
    for (const {unit, cells} of await readRows(page.locator("#indicator-province"))) {
      const own = observed.find((row) => row.unit === unit && row.indicator === "qd699-1")!;
      expect(cells[at]!.value ?? "", unit!).toBe(own.value);
      if (own.value !== "") expect(isPrinted(cells[at]!.text, Number(own.value), "vi"), unit!).toBe(true);
    }

    await page.goto(`${site.origin}/${YEAR}/chat-luong.html`);
    const reporting = await downloadCsv(page, under(page, "#quality-units", "reporting.csv"));
    const answered = await columnAt(page.locator("#quality-units"), "answered");
    for (const {links, cells} of await readRows(page.locator("#quality-units"))) {
      const own = reporting.find(({unit}) => links[0]!.endsWith(`/${unit}.html`))!;
      expect(cells[answered]!.value ?? "", own.unit!).toBe(own.completeness);
      if (own.completeness === "") expect(cells[answered]!.text, own.unit!).toBe("–");
      else expect(isPrinted(cells[answered]!.text, 100 * Number(own.completeness), "vi"), own.unit!).toBe(true);
    }
  });

  it("can check every file by its sum", async () => {
    const page = await visit(`/${YEAR}/tai-ve.html`);
    const printed = new Map(
      (await readRows(page.locator("details table"))).map(({cells}) => [cells[0]!.text, cells.at(-1)!.text])
    );
    const folder = join(site.folder, "data", String(YEAR));
    const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) {
      const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)!;
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, file!)))
          .digest("hex"),
        file!
      ).toBe(sum);
      if (printed.has(file!)) expect(printed.get(file!)).toBe(sum);
    }
    expect(printed.get("ranks.csv")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("copies a table, and pastes numbers as numbers", async () => {
    const page = await visit(PROVINCES);
    const button = page.locator(".scroll:has(#ranking-table) + .copy button");
    await button.press("Enter");
    await page.locator(".scroll:has(#ranking-table) + .copy [role=status]").filter({hasText: "34"}).waitFor();
    const pasted = await page
      .evaluate(
        () =>
          new Promise<void>((resolve) => {
            const field = document.body.appendChild(document.createElement("textarea"));
            field.addEventListener("paste", (event) => {
              Object.assign(window, {
                html: event.clipboardData!.getData("text/html"),
                text: event.clipboardData!.getData("text/plain")
              });
            });
            field.focus();
            resolve();
          })
      )
      .then(async () => {
        await page.keyboard.press("Control+V");
        return page.evaluate(() => {
          const {html, text} = window as unknown as {html: string; text: string};
          const body = new DOMParser().parseFromString(html, "text/html");
          const rows = [...body.querySelectorAll("tr")].map((tr) =>
            [...tr.cells].map((cell) => cell.getAttribute("x:num") ?? cell.textContent!)
          );
          return {rows, lines: text.trim().split(/\r?\n/)};
        });
      });
    const [head, ...rows] = pasted.rows;
    expect(pasted.lines).toHaveLength(35);
    const ranked = new Map(published("ranks").map((row) => [row.unit, row]));
    const names = new Map(edition.units.map(({id, name}) => [name.vi, id]));
    const [name, points] = ["Đơn vị", "Điểm"].map((text) => head!.indexOf(text));
    expect(rows).toHaveLength(34);
    for (const row of rows) {
      const own = ranked.get(names.get(row[name!]!)!)!;
      if (own.rank !== "") expect([row[0], row[points!]]).toEqual([own.rank, own.score]);
    }
  });
});
