import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {BrowserContext} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {nationalFigure} from "../../src/components/parts/national-figure.js";
import {useSite} from "./use-site.js";

const site = useSite();

let plain: BrowserContext;

beforeAll(async () => {
  plain = await site.browser.newContext({javaScriptEnabled: false});
});

async function open(path: string) {
  const page = await plain.newPage();
  await page.goto(site.origin + path);
  return page;
}

describe.each([2024, 2025])("figures of edition %d, read without scripts", (year) => {
  const edition = readEdition(year);

  it("prints every national figure as the data has it, in both languages", async () => {
    for (const lang of ["vi", "en"] as const) {
      const page = await open(`${lang === "en" ? "/en" : ""}/${year}/index.html`);
      expect(await page.locator(".tile .big").allTextContents()).toEqual(
        edition.national.map((state) => nationalFigure(state, lang))
      );
      await page.close();
    }
  });

  it.each([
    ["tinh", "province"],
    ["bo", "ministry"]
  ])("ranks %s as ranks.csv does, to the last digit", async (slug, kind) => {
    const page = await open(`/${year}/xep-hang/${slug}.html`);
    const rows = await page
      .locator("#ranking-table tbody tr")
      .evaluateAll((trs) =>
        trs.map((tr) => [...(tr as HTMLTableRowElement).cells].map((cell) => cell.dataset.value ?? ""))
      );
    const ids = await page
      .locator("#ranking-table tbody tr th a")
      .evaluateAll((links) =>
        links.map((a) => (a as HTMLAnchorElement).pathname.split("/").at(-1)!.replace(".html", ""))
      );
    const csv = parseCsv(readFileSync(join(site.folder, "data", String(year), "ranks.csv"), "utf8"), "ranks.csv");
    const published = new Map(csv.map((row) => [row.unit, row]));
    expect(ids.toSorted()).toEqual(
      edition.units
        .filter((unit) => unit.kind === kind)
        .map((unit) => unit.id)
        .toSorted()
    );
    for (const [i, id] of ids.entries()) {
      expect([rows[i]![0], rows[i]![2]], id).toEqual([published.get(id)!.rank, published.get(id)!.score]);
    }
    await page.close();
  });

  it("says illustrative on the page and in the data package", async () => {
    const page = await open(`/${year}/index.html`);
    expect(await page.locator(".demo").textContent()).toContain("Số liệu minh họa");
    const pack = JSON.parse(readFileSync(join(site.folder, "data", String(year), "datapackage.json"), "utf8"));
    expect(pack).toMatchObject({illustrative: true});
    for (const resource of pack.resources) {
      const [header] = readFileSync(join(site.folder, "data", String(year), resource.path), "utf8").split("\n");
      expect(header, resource.path).toBe(resource.schema.fields.map((field: {name: string}) => field.name).join(","));
    }
    await page.close();
  });
});
