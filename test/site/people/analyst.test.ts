/** An analyst tries other weights, and hands the address on. */
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {unitRows} from "../../../loaders/assess/edition-units.js";
import type {Framework} from "../../../src/scoring/framework-model.js";
import {score} from "../../../src/scoring/score.js";
import {columnAt, isPrinted, readRows} from "../read-table.js";
import {PROVINCES, usePeople} from "./use-people.js";

const {edition, published, site, visit} = usePeople();

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
