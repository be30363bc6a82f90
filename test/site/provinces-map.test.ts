import {describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {formatNumber} from "../../src/i18n/format.js";
import {useSite} from "./use-site.js";
import {measureOverflow} from "./visit-page.js";

const site = useSite();

describe.each([2024, 2025])("the tile map of %d, read without scripts", (year) => {
  const {units, ranks} = readEdition(year);
  const provinces = units.filter(({kind}) => kind === "province");

  it("has the published score of every province, a dash where there is none, and both archipelagos", async () => {
    const page = await (await site.browser.newContext({javaScriptEnabled: false})).newPage();
    await page.goto(`${site.origin}/${year}/xep-hang/tinh.html`);
    const tiles = await page.locator(".tm a").evaluateAll((all) =>
      all.map((tile) => ({
        unit: tile.getAttribute("data-tile")!,
        islands: tile.classList.contains("arch"),
        figure: tile.querySelector("text.n")?.textContent ?? null,
        title: tile.querySelector("title")!.textContent!
      }))
    );
    const scores = new Map(ranks.map(({unit, rank, score}) => [unit, rank === null ? null : score]));
    const drawn = tiles.filter(({islands}) => !islands);
    expect(drawn.map(({unit}) => unit).toSorted()).toEqual(provinces.map(({id}) => id).toSorted());
    for (const {unit, figure} of drawn) {
      const score = scores.get(unit)!;
      expect(figure, unit).toBe(score === null ? "–" : formatNumber(score, "vi", 1));
    }
    const islands = tiles.filter((tile) => tile.islands);
    expect(islands.map(({figure}) => figure)).toEqual([null, null]);
    expect(islands[0]!.title).toMatch(/^Quần đảo Hoàng Sa: tính trong Đà Nẵng/);
    expect(islands[1]!.title).toMatch(/^Quần đảo Trường Sa: tính trong Khánh Hòa/);
    expect(await page.locator(".mapsec .head").textContent()).toContain("không thể hiện ranh giới");
    await page.context().close();
  });

  it("names every province once in the table beside it, steps in the order of the scores", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/${year}/xep-hang/tinh.html`);
    const cells = await page
      .locator(".steps tbody td:last-child")
      .evaluateAll((all) => all.map((cell) => cell.textContent!.split(/, | và /)));
    const score = new Map(ranks.map((row) => [row.unit, row.rank === null ? -1 : row.score!]));
    const named = provinces.toSorted((a, b) => score.get(b.id)! - score.get(a.id)!).map(({name}) => name.vi);
    const missing = named.filter((name) => score.get(provinces.find((unit) => unit.name.vi === name)!.id) === -1);
    const found = cells.flat();
    expect(found.toSorted()).toEqual(named.toSorted());
    expect(found.slice(0, named.length - missing.length)).toEqual(named.slice(0, named.length - missing.length));
    await page.close();
  });

  it("holds its words at 320 px: the page doesn't scroll sideways, no label runs into the next tile", async () => {
    const page = await site.browser.newPage({viewport: {width: 320, height: 900}});
    await page.goto(`${site.origin}/${year}/xep-hang/tinh.html`);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    expect(await measureOverflow(page)).toBe(0);
    const wide = await page.locator(".tm a:not(.arch)").evaluateAll((all) =>
      all.flatMap((tile) => {
        const edge = tile.querySelector("rect")!.getBoundingClientRect().right;
        return [...tile.querySelectorAll("text")]
          .filter((text) => text.getBoundingClientRect().right > edge + 1)
          .map((text) => text.textContent);
      })
    );
    expect(wide).toEqual([]);
    await page.close();
  });
});

it("every tile is reached with the keyboard and shows that it is", async () => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(`${site.origin}/2025/xep-hang/tinh.html`);
  const stroke = () =>
    page.evaluate(() => {
      const tile = document.activeElement?.closest(".tm a");
      return tile ? getComputedStyle(tile.querySelector("rect")!).strokeWidth : null;
    });
  await page.locator(".tm").evaluate((map) => (map.closest(".scroll") as HTMLElement).focus());
  const count = await page.locator(".tm a").count();
  for (let i = 0; i < count; i++) {
    await page.keyboard.press("Tab");
    expect(await stroke()).toBe("4px");
  }
  await page.keyboard.press("Tab");
  expect(await stroke()).toBeNull();
  await page.close();
});
