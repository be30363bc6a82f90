import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {BrowserContext} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {listPages} from "./site-folder.js";
import {useSite} from "./use-site.js";

const site = useSite();

let plain: BrowserContext;

beforeAll(async () => {
  plain = await site.browser.newContext({javaScriptEnabled: false});
  // Only words are read: looks would take most of the time.
  await plain.route(/\.(css|woff2|js)$/, (route) => route.abort());
});

/** What each page says in its main part, addresses of files and cells left out. Parsed, not drawn: only words are read. */
async function read(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const page = await plain.newPage();
  await page.goto(`${site.origin}/index.html`);
  const texts = await page.evaluate(async (asked) => {
    const said: string[] = [];
    for (const path of asked) {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main")!;
      for (const code of main.querySelectorAll("code, svg")) code.remove();
      said.push(main.textContent);
    }
    return said;
  }, paths);
  await page.close();
  return new Map(paths.map((path, i) => [path, texts[i]!]));
}

describe.each([2024, 2025])("the words of edition %d", (year) => {
  const edition = readEdition(year);

  it("hold no code of ours: findings, states, rules", async () => {
    const codes = new Set([
      ...edition.findings.map((finding) => finding.code),
      ...edition.observations.flatMap((row) => [row.status, row.rule ?? ""]),
      ...edition.scores.map((row) => row.status),
      ...edition.submissions.map((row) => row.verdict),
      ...edition.reporting.map((row) => row.state),
      ...edition.agency_targets.map((row) => row.state)
    ]);
    const telling = [...codes].filter((code) => /[a-z]-[a-z]/.test(code));
    expect(telling.length).toBeGreaterThan(10);
    const said = await read(listPages(site.folder).filter((path) => path.startsWith(`/${year}/`)));
    const found = [...said].flatMap(([path, text]) =>
      telling.filter((code) => text.includes(code)).map((code) => `${path}: ${code}`)
    );
    expect(found).toEqual([]);
  }, 120_000);

  it("give every finding's advice in the page's own language", async () => {
    const units = new Set(edition.units.map((unit) => unit.id));
    const findings = edition.findings.filter((finding) => units.has(finding.unit));
    const pathOf = (unit: string, root: string) => `${root}/${year}/don-vi/${unit}.html`;
    const asked = [...new Set(findings.map((finding) => finding.unit))];
    for (const [root, advice] of [
      ["", "advice_vi"],
      ["/en", "advice_en"]
    ] as const) {
      const said = await read(asked.map((unit) => pathOf(unit, root)));
      const lost = findings.filter((finding) => !said.get(pathOf(finding.unit, root))!.includes(finding[advice]));
      expect(lost.map((finding) => finding.id)).toEqual([]);
    }
  }, 120_000);

  it("name who keeps a national figure from having a range", async () => {
    const unbounded = edition.national.flatMap((state) => state.unbounded_by);
    const [text] = (await read([`/${year}/index.html`])).values();
    for (const unit of unbounded)
      expect(text).toContain(`chưa biết mẫu số của ${edition.units.find(({id}) => id === unit)!.name.vi}`);
    expect(text!.includes("không tính được khoảng")).toBe(unbounded.length > 0);
  });

  it("rank by groups as ranks.csv does", async () => {
    const csv = parseCsv(readFileSync(join(site.folder, "data", String(year), "ranks.csv"), "utf8"), "ranks.csv");
    const group = new Map(csv.map((row) => [row.unit, row.group === "" ? "–" : row.group]));
    const page = await plain.newPage();
    await page.goto(`${site.origin}/${year}/xep-hang/tinh.html`);
    const rows = await page.locator("#ranking-table tbody tr").evaluateAll((trs) =>
      trs.map((tr) => ({
        unit: tr.querySelector("a")!.pathname.split("/").at(-1)!.replace(".html", ""),
        group: tr.querySelector("td.grpc")!.textContent,
        ends: tr.classList.contains("brk")
      }))
    );
    await page.close();
    for (const [i, row] of rows.entries()) {
      expect(row.group, row.unit).toBe(group.get(row.unit));
      expect(row.ends, row.unit).toBe(row.group !== "–" && rows[i + 1]?.group !== row.group);
    }
  });
});
