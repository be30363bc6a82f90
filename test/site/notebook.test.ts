import type {Page} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {formatNumber} from "../../src/i18n/format.js";
import {digitsOf} from "../../src/i18n/values.js";
import {useSite} from "./use-site.js";

const site = useSite();

let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(`${site.origin}/phan-tich/2025.html`);
  await page.waitForSelector(".tabulator-row");
}, 120_000);

const cells = () =>
  page
    .locator("[data-ranking] tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent ?? ""))
    );
const shown = async () => Number((await page.locator("[data-rows]").textContent())!.split(" ")[0]);

describe("the analysts' notebook", () => {
  it("starts with the official weights: the engine in the browser gives the published ranks and scores", async () => {
    const rows = await cells();
    expect(rows).toHaveLength(34);
    for (const [official, scenario, moved, , was, is] of rows) {
      expect(scenario).toBe(official!.split(" ")[0]);
      expect(is).toBe(was);
      expect(["0", "–"]).toContain(moved);
    }
  });

  it("follows a weight at once; the official rank stays in view and the scenario is named as such", async () => {
    const before = await cells();
    await page.fill('input[name="cooperation"]', "8");
    await page.waitForFunction(() => document.querySelector("[data-moved]")!.textContent!.includes("nơi đổi hạng"));
    const after = await cells();
    expect(await page.locator("[data-standing]").textContent()).toBe("Kịch bản, không phải kết quả chính thức");
    expect(after.map((row) => row[3])).not.toEqual(before.map((row) => row[3]));
    const official = new Map(before.map((row) => [row[3], row[0]]));
    for (const row of after) expect(row[0]).toBe(official.get(row[3]));
  });

  it("refuses a weight that is none, says so, and keeps the last valid ranking", async () => {
    const before = await cells();
    await page.fill('input[name="policy"]', "-1");
    expect(await page.locator("[data-error]").isVisible()).toBe(true);
    expect(await cells()).toEqual(before);
  });

  it("goes back to the official weights", async () => {
    await page.click('button[type="reset"]');
    await page.waitForFunction(
      () => document.querySelector("[data-standing]")!.textContent === "Đang dùng trọng số chính thức"
    );
    expect((await cells())[0]![1]).toBe("1");
  });

  it("ranks ministries apart", async () => {
    await page.selectOption("[data-kind]", "ministry");
    expect(await cells()).toHaveLength(17);
    await page.selectOption("[data-kind]", "province");
  });

  it("draws the scenario against the official scores", async () => {
    await page.waitForSelector("[data-chart] svg");
    expect(await page.locator("[data-chart] svg path").count()).toBeGreaterThan(20);
  });

  it("filters the observations as one types, with or without marks, and counts them", async () => {
    const all = readEdition(2025).observations;
    expect(await shown()).toBe(all.length);
    await page.locator(".tabulator-header-filter input").first().pressSequentially("bac ninh");
    await page.waitForFunction(
      (n) => Number(document.querySelector("[data-rows]")!.textContent!.split(" ")[0]) < n,
      all.length
    );
    expect(await shown()).toBe(all.filter((row) => row.unit === "bac-ninh").length);
  });

  it("sorts by a column when its heading is clicked", async () => {
    const {observations, indicators} = readEdition(2025);
    const [largest] = observations.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const measure = indicators.find(({id}) => id === largest!.indicator)!.unit;
    const all = observations.length;
    await page.locator(".tabulator-header-filter input").first().press("Control+A");
    await page.keyboard.press("Delete");
    await page.waitForFunction(
      (n) => Number(document.querySelector("[data-rows]")!.textContent!.split(" ")[0]) === n,
      all
    );
    const heading = page.locator('.tabulator-col[tabulator-field="value"]');
    for (const direction of ["ascending", "descending"]) {
      await heading.locator(".tabulator-col-title").click();
      await page.waitForSelector(`.tabulator-col[tabulator-field="value"][aria-sort="${direction}"]`);
    }
    const top = await page.locator('.tabulator-row .tabulator-cell[tabulator-field="value"]').first().textContent();
    expect(top).toBe(formatNumber(largest!.value!, "vi", digitsOf(measure)));
  });
});
