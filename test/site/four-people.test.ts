/**
 * Four people use the site: a director prints the overview, an analyst tries other weights and hands the address on,
 * an agency looks itself up by its old name, a journalist checks printed figures against the files.
 */
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterEach, describe, expect, it} from "vitest";
import {unitRows} from "../../loaders/assess/edition-units.js";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {parseCsv} from "../../loaders/files/csv.js";
import type {Framework} from "../../src/scoring/framework-model.js";
import {score} from "../../src/scoring/score.js";
import {countSheets} from "./count-sheets.js";
import {columnAt, downloadCsv, isPrinted, readRows} from "./read-table.js";
import {useSite} from "./use-site.js";

const site = useSite();
const YEAR = 2025;
const edition = readEdition(YEAR);
const PROVINCES = `/${YEAR}/xep-hang/tinh.html`;

const open: Page[] = [];
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
});

/** Opens a page as somebody who was never here before. */
async function visit(address: string): Promise<Page> {
  const context = await site.browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  open.push(page);
  await page.goto(address.startsWith("http") ? address : site.origin + address);
  return page;
}

/** A published table of the edition. */
const published = (table: string) =>
  parseCsv(readFileSync(join(site.folder, "data", String(YEAR), `${table}.csv`), "utf8"), table);

describe("leadership", () => {
  it.each([
    ["/index.html", `/${YEAR}/index.html`],
    ["/en/index.html", `/en/${YEAR}/index.html`]
  ])("reads one finding on %s, and prints one sheet that says all of it", async (home, overview) => {
    const page = await visit(home);
    const said = (await page.locator("h1").textContent())!;
    expect(said.trim().split(/\s+/).length).toBeLessThanOrEqual(30);
    expect(said).toMatch(/\d/);
    expect(await countSheets(page)).toBe(1);
    expect(await page.locator("[data-address]").textContent()).toBe(page.url());
    await page.emulateMedia({media: "print"});
    const seen = async (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((e) => e.checkVisibility()));
    expect(await seen(".top nav, .top .lang, .skip")).toEqual([false, false, false, false]);
    expect(await seen("[data-address], .demo, .edition, h1")).toEqual([true, true, true, true]);
    expect(await page.locator(".demo").textContent()).toMatch(/Số liệu minh họa|Illustrative/);
    for (const part of [String(YEAR), edition.info.method_version])
      expect(await page.locator(".edition").textContent()).toContain(part);
    const national = await page.locator(".tile").evaluateAll((all) => all.map((e) => e.checkVisibility()));
    expect(national).toEqual(edition.national.map(() => true));
    const leaders = edition.ranks.filter(({rank}) => rank === 1).map(({unit}) => unit);
    const brief = page.locator(".mini .row:not(.gap) a");
    const named = await brief.evaluateAll((all) =>
      all.filter((e) => e.checkVisibility()).map((a) => (a as HTMLAnchorElement).pathname.split("/").at(-1))
    );
    expect(leaders).toHaveLength(2);
    for (const unit of leaders) expect(named).toContain(`${unit}.html`);
    // What changed, and how sure the figures are.
    expect((await seen(".facts")).filter(Boolean)).toHaveLength(2);
    await page.goto(site.origin + overview);
    expect(await page.locator("h1").textContent()).toBe(said);
  });

  it("gets the year before on one sheet, too", async () => {
    for (const path of ["/2024/index.html", "/en/2024/index.html"])
      expect(await countSheets(await visit(path))).toBe(1);
  });
});

describe("an analyst", () => {
  const table = (page: Page) => page.locator("#ranking-table");
  const scenario = (page: Page) => page.locator("form[data-weights] [data-said]");
  const query = (page: Page) => new URL(page.url()).search;
  const awake = (page: Page) => page.waitForSelector("form[data-awake] ~ * form[data-ready], form[data-ready]");
  /** All that tells one state of the page from another. */
  const state = async (page: Page) => ({
    rows: await readRows(table(page)),
    weights: await page
      .locator("form[data-weights] input")
      .evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value)),
    sentence: await scenario(page).textContent(),
    movers: await page.locator("[data-movers] li").allTextContents(),
    count: await page.locator("[data-count]").textContent(),
    region: await page.locator('select[name="region"]').inputValue()
  });

  /** Filters a region, gives two pillars other weights by keyboard, and sorts by the scenario. */
  async function tryWeights(): Promise<Page> {
    const page = await visit(PROVINCES);
    await awake(page);
    await page.selectOption('select[name="region"]', "dong-bang-song-hong");
    await page.locator("#w-policy").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2.5");
    const slider = page.locator('[data-pillar="data"] input[type="range"]');
    await slider.focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowLeft");
    await page.waitForSelector("#ranking-table.with-scenario");
    await page.locator('th[data-key="scenario-rank"] button').focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("w.data") && location.search.includes("sort"));
    return page;
  }

  it("sees the scenario of the engine beside the official ranks, which stay, and marked as unofficial", async () => {
    const page = await tryWeights();
    expect(await page.locator("#w-data").inputValue()).toBe("0.5");
    const edited = structuredClone(edition.framework) as Framework;
    const weights: Readonly<Record<string, number>> = {policy: 2.5, data: 0.5};
    const children = edited.index.children.map((child) => ({...child, weight: weights[child.id] ?? child.weight ?? 1}));
    const run = score({...edited, index: {...edited.index, children}}, edition.observations, {
      units: unitRows(edition.units)
    });
    const made = new Map(run.scores.filter(({node}) => node === edited.index.id).map((row) => [row.unit, row]));
    const official = new Map(published("ranks").map((row) => [row.unit, row]));
    const [rank, own, moved, points] = await Promise.all(
      ["rank", "scenario-rank", "scenario-moved", "scenario-score"].map((key) => columnAt(table(page), key))
    );
    const rows = await readRows(table(page));
    const region = edition.units.filter(({region_id}) => region_id === "dong-bang-song-hong");
    expect(rows.map(({unit}) => unit).toSorted()).toEqual(region.map(({id}) => id).toSorted());
    for (const {unit, cells} of rows) {
      const was = official.get(unit!)!.rank!;
      const now = made.get(unit!)!;
      expect(cells[rank!]!.value ?? "", unit!).toBe(was);
      expect(cells[own!]!.text).toBe(now.rank === null ? "–" : String(now.rank));
      expect(cells[own!]!.value).toBe(now.rank === null ? null : String(now.rank));
      if (now.score !== null) expect(isPrinted(cells[points!]!.text, now.score, "vi")).toBe(true);
      if (was !== "" && now.rank !== null) expect(Number(cells[moved!]!.value)).toBe(Number(was) - now.rank);
    }
    const order = rows
      .map(({cells}) => cells[own!]!.value)
      .filter((value) => value !== null)
      .map(Number);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(rows.map(({cells}) => cells[moved!]!.text)).size).toBeGreaterThan(1);
    for (const key of ["scenario-rank", "scenario-score"])
      expect(await page.locator(`th[data-key="${key}"]`).textContent()).toContain("không chính thức");
    expect(await page.locator(".unoff").isVisible()).toBe(true);
  });

  it("hands the address on: somebody else sees the same, and paper says it all", async () => {
    const page = await tryWeights();
    const own = await state(page);
    const other = await visit(page.url());
    await other.waitForSelector("#ranking-table.with-scenario");
    expect(await state(other)).toEqual(own);
    expect(query(other)).toBe(query(page));
    await other.emulateMedia({media: "print"});
    expect(
      await other.locator("form.filters, form.weigh").evaluateAll((all) => all.some((e) => e.checkVisibility()))
    ).toBe(false);
    const printed = (await other.locator(".pf").allTextContents()).join(" ");
    for (const part of [
      "Vùng: Đồng bằng sông Hồng",
      "Thể chế\u00A02,5",
      "Dữ liệu\u00A00,5",
      "không chính thức",
      other.url()
    ])
      expect(printed).toContain(part);
  });

  it("gets back to the page as published", async () => {
    const page = await visit(PROVINCES);
    await awake(page);
    const before = await state(page);
    const tried = await tryWeights();
    await tried.locator("form[data-weights] button[type=reset]").press("Enter");
    await tried.locator("form[data-tools] button[type=reset]").press("Enter");
    await tried.waitForFunction(() => location.search === "");
    expect(await state(tried)).toEqual(before);
    expect(
      await tried.locator("#ranking-table .scn-col").evaluateAll((all) => all.some((e) => e.checkVisibility()))
    ).toBe(false);
  });

  it.each([
    ["w.policy=99", "Thể chế"],
    ["w.policy=abc", "Thể chế"],
    ["w.policy=-1", "Thể chế"],
    ["w.policy=2&w.policy=3", "Thể chế"],
    ["w.magic=2", "trụ cột không có ở đây"],
    ["w.data=%3Cscript%3Ealert(1)%3C/script%3E", "Dữ liệu"],
    ["w.%3Cimg%20src=x%20onerror=alert(1)%3E=1", "trụ cột không có ở đây"],
    ["region=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "vùng"]
  ])("opens ?%s as published, and says what was ignored", async (tampered, named) => {
    const page = await visit("/robots.txt");
    const ran: string[] = [];
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.on("pageerror", ({message}) => ran.push(message));
    await page.goto(`${site.origin}${PROVINCES}?${tampered}`);
    await awake(page);
    const said = `${await page.locator("#weigh-error").textContent()} ${await page.locator("[data-count]").textContent()}`;
    expect(said).toContain(`(${named}); phần đó đã bỏ qua.`);
    expect(await page.locator("#weigh-error, [data-count]").filter({hasText: "bỏ qua"}).isVisible()).toBe(true);
    expect(await scenario(page).textContent()).toBe("Bảng đang theo trọng số chính thức.");
    const ranks = published("ranks");
    const rows = await readRows(table(page));
    expect(rows).toHaveLength(34);
    for (const {unit, cells} of rows) expect(cells[0]!.value ?? "").toBe(ranks.find((row) => row.unit === unit)!.rank);
    expect(await page.locator("main img, main [onerror]").count()).toBe(0);
    expect(ran).toEqual([]);
  });
});

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
