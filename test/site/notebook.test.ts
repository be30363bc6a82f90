import type {Page} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {intervalText} from "../../src/components/parts/rank-text.js";
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
/** All runs are done: the line that counts them says so. */
const waitForIntervals = (of = page) =>
  of.waitForFunction(() => document.querySelector("[data-runs]")?.textContent?.includes("qua 1.000 lượt"));
const shown = async () => Number((await page.locator("[data-rows]").textContent())!.split(" ")[0]);

describe("the analysts' notebook", () => {
  it("starts with the official weights: the engine in the browser gives the published ranks and scores", async () => {
    const rows = await cells();
    expect(rows).toHaveLength(34);
    for (const [official, scenario, , moved, , was, is] of rows) {
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
    expect(after.map((row) => row[4])).not.toEqual(before.map((row) => row[4]));
    const official = new Map(before.map((row) => [row[4], row[0]]));
    for (const row of after) expect(row[0]).toBe(official.get(row[4]));
  });

  it("fills in the rank intervals of the scenario, worked out by a worker, with a bar for each", async () => {
    await waitForIntervals();
    expect(page.workers()).toHaveLength(1);
    const ranked = (await cells()).filter((row) => row[1] !== "–");
    expect(ranked.length).toBeGreaterThan(20);
    for (const row of ranked) expect(row[2]).toMatch(/^\d+(–\d+)?$/);
    expect(await page.locator("[data-ranking] svg .ci").count()).toBe(ranked.length);
    const official = new Map((await cells()).map((row) => [row[4], /\((.*)\)/.exec(row[0]!)?.[1]]));
    expect(ranked.some((row) => row[2] !== official.get(row[4]))).toBe(true);
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

  it("then has the published intervals: the same runs, from the same seed", async () => {
    await waitForIntervals();
    const {units, ranks} = readEdition(2025);
    const name = new Map(units.map((unit) => [unit.id, unit.name.vi]));
    const published = new Map(
      ranks.flatMap(({unit, p05, p95}) => (p05 === null ? [] : [[name.get(unit), intervalText(p05, p95!)]]))
    );
    for (const row of await cells()) expect(row[2], row[4]).toBe(published.get(row[4]) ?? "–");
  });

  it("works them out by itself where a worker can't be started", async () => {
    const alone = await site.browser.newPage();
    await alone.addInitScript(() => {
      Object.defineProperty(window, "Worker", {value: undefined});
    });
    await alone.goto(`${site.origin}/phan-tich/2025.html`);
    await alone.fill('input[name="cooperation"]', "8");
    await waitForIntervals(alone);
    expect(alone.workers()).toHaveLength(0);
    expect(await alone.locator("[data-interval] svg").count()).toBeGreaterThan(20);
    await alone.close();
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
