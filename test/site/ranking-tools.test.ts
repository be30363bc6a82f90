import type {Page} from "playwright-core";
import {afterEach, describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {compareNames} from "../../src/i18n/format.js";
import {weighPage} from "./page-weight.js";
import {useSite} from "./use-site.js";

const site = useSite();

const PROVINCES = "/2025/xep-hang/tinh.html";
const MINISTRIES = "/2025/xep-hang/bo.html";
const LIMIT = 150_000;

const open: Page[] = [];

/** Opens a page, and waits until its table is alive. */
async function visit(address: string, options: Parameters<typeof site.browser.newPage>[0] = {}): Promise<Page> {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}, ...options});
  open.push(page);
  await page.goto(site.origin + address);
  if (options.javaScriptEnabled !== false) await page.waitForSelector("form[data-awake]");
  return page;
}

afterEach(async () => {
  for (const page of open.splice(0)) await page.close();
});

/** Names in sight, in their order. */
const names = (page: Page) =>
  page.locator("#ranking-table tbody tr:not([hidden]) th a").evaluateAll((links) => links.map((a) => a.textContent!));
const said = (page: Page) => page.locator("[data-count]").textContent();
const query = (page: Page) => new URL(page.url()).search;
const search = (page: Page, text: string) => page.locator('input[type="search"]').fill(text);
/** Figures of a column in sight; null for a cell without one. */
const figures = (page: Page, key: string) =>
  page.evaluate((wanted) => {
    const at = document.querySelector<HTMLTableCellElement>(`#ranking-table th[data-key="${wanted}"]`)!.cellIndex;
    const rows = document.querySelectorAll<HTMLTableRowElement>("#ranking-table tbody tr:not([hidden])");
    return [...rows].map(({cells}) => {
      const {value} = cells[at]!.dataset;
      return value === undefined ? null : Number(value);
    });
  }, key);

describe("searching a ranking", () => {
  it.each([
    ["bac giang", "Bắc Ninh", "gồm Bắc Giang (cũ)"],
    ["BẮC GIANG", "Bắc Ninh", "gồm Bắc Giang (cũ)"],
    ["tỉnh Kon Tum", "Quảng Ngãi", "gồm Kon Tum (cũ)"],
    ["thua thien", "Huế", "trước là Thừa Thiên Huế"]
  ])("finds by the old name %s what it became, and says so", async (typed, name, hint) => {
    const page = await visit(PROVINCES);
    await search(page, typed);
    expect(await names(page)).toEqual([name]);
    expect(await page.locator("#ranking-table tr:not([hidden]) .was").textContent()).toBe(hint);
    await search(page, "");
    expect(await names(page)).toHaveLength(34);
    expect(await page.locator(".was").count()).toBe(0);
  });

  it("finds ministries by the names and abbreviations of those merged into them", async () => {
    const page = await visit(MINISTRIES);
    await search(page, "khdt");
    expect(await names(page)).toEqual(["Bộ Tài chính"]);
    await search(page, "giao thong");
    expect(await names(page)).toEqual(["Bộ Xây dựng"]);
  });

  it("says that nothing is found, and leads back by the keyboard", async () => {
    const page = await visit(PROVINCES);
    await search(page, "Atlantis");
    expect(await names(page)).toEqual([]);
    expect(await said(page)).toBe("Không nơi nào trong 34\u00A0nơi khớp; bấm “Về như công bố” để xem lại tất cả.");
    await page.locator('input[type="search"]').press("Tab");
    await page.keyboard.press("Enter");
    expect(await names(page)).toHaveLength(34);
    expect(query(page)).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });
});

describe("filtering a ranking", () => {
  it("shows the units of a region, counts them, and dims the other dots in both drawings", async () => {
    const page = await visit(PROVINCES);
    const {units, ranks} = readEdition(2025);
    const region = units.filter(({region_id}) => region_id === "dong-nam-bo");
    await page.selectOption('select[name="region"]', "dong-nam-bo");
    expect((await names(page)).toSorted()).toEqual(region.map(({name}) => name.vi).toSorted());
    expect(await said(page)).toContain(`Đang xem ${region.length} trong 34`);
    expect(query(page)).toBe("?region=dong-nam-bo");
    const provinces = new Set(units.filter(({kind}) => kind === "province").map(({id}) => id));
    const ranked = ranks.filter(({unit, rank}) => rank !== null && provinces.has(unit));
    const bright = ranked.filter(({unit}) => region.some(({id}) => id === unit)).length;
    for (const drawing of ["wide", "narrow"]) {
      const dots = page.locator(`[data-dots] .${drawing} .mark-symbol.role-mark`);
      expect(await dots.locator("> *").count()).toBe(ranked.length);
      expect(await dots.locator("> :not(.pale)").count()).toBe(bright);
    }
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("[data-dots] .wide .mark-text.role-mark > :not(.pale)")].map(
        (text) => text.textContent
      )
    );
    for (const name of await names(page)) expect(shown).toContain(name);
  });

  it("offers no region where there is none", async () => {
    const page = await visit(MINISTRIES);
    expect(
      await page.locator("form.filters select").evaluateAll((all) => all.map((one) => one.getAttribute("name")))
    ).toEqual(["type"]);
    await page.selectOption('select[name="type"]', "ministerial-level");
    const {units} = readEdition(2025);
    expect(await names(page)).toHaveLength(units.filter(({type}) => type === "ministerial-level").length);
  });
});

describe("sorting a ranking", () => {
  it("sorts by a figure to the last digit, what is missing last both ways, the heading saying which", async () => {
    const page = await visit(PROVINCES);
    const heading = page.locator('th[data-key="met-2030"]');
    for (const [direction, sign] of [
      ["descending", -1],
      ["ascending", 1]
    ] as const) {
      await heading.locator("button").press("Enter");
      expect(await heading.getAttribute("aria-sort")).toBe(direction);
      const shares = await figures(page, "met-2030");
      const given = shares.filter((value) => value !== null);
      expect(given).toEqual(given.toSorted((a, b) => sign * (a - b)));
      expect(shares.slice(given.length).every((value) => value === null)).toBe(true);
      const ranks = await figures(page, "rank");
      const ties = ranks.flatMap((rank, i) => (i > 0 && shares[i] === shares[i - 1] ? [[ranks[i - 1], rank]] : []));
      expect(ties.length).toBeGreaterThan(3);
      for (const [before, after] of ties) expect(after === null || (before !== null && before! <= after!)).toBe(true);
    }
    expect(await page.locator("th[aria-sort]").count()).toBe(1);
  });

  it("puts units without a rank last in either order of the rank", async () => {
    const page = await visit(PROVINCES);
    const missing = (await figures(page, "rank")).filter((rank) => rank === null).length;
    expect(missing).toBeGreaterThan(0);
    await page.locator('th[data-key="rank"] button').click();
    const ranks = await figures(page, "rank");
    expect(ranks.slice(-missing).every((rank) => rank === null)).toBe(true);
    expect(ranks[0]).toBe(34 - missing);
    await page.locator('th[data-key="rank"] button').click();
    expect(query(page)).toBe("");
    expect((await figures(page, "rank"))[0]).toBe(1);
  });

  it("sorts names as Vietnamese does", async () => {
    const page = await visit(PROVINCES);
    await page.locator('th[data-key="unit"] button').click();
    const sorted = await names(page);
    expect(sorted).toEqual(sorted.toSorted((a, b) => compareNames(a, b, "vi")));
    expect(sorted.indexOf("Cà Mau")).toBeLessThan(sorted.indexOf("Cao Bằng"));
    expect(sorted.indexOf("Đà Nẵng")).toBeLessThan(sorted.indexOf("Gia Lai"));
  });
});

describe("the address of a ranking", () => {
  it("gives the same state to whoever opens it, and to the other language", async () => {
    const page = await visit(PROVINCES);
    await page.selectOption('select[name="region"]', "dong-bang-song-hong");
    await search(page, "bac giang");
    await page.locator('th[data-key="score"] button').click();
    expect(query(page)).toBe("?q=bac+giang&region=dong-bang-song-hong&sort=-score");
    const other = await visit(PROVINCES + query(page));
    expect(await names(other)).toEqual(await names(page));
    expect(await said(other)).toBe(await said(page));
    expect(await other.locator('input[type="search"]').inputValue()).toBe("bac giang");
    await other.locator("a.lang").click();
    await other.waitForSelector("form[data-awake]");
    expect(new URL(other.url()).pathname).toBe(`/en${PROVINCES}`);
    expect(await names(other)).toEqual(["Bac Ninh"]);
    expect(await other.locator(".was").textContent()).toBe("includes the former Bac Giang");
  });

  it.each([
    ["?region=atlantis", "vùng"],
    ["?sort=-unknown", "cách sắp xếp"],
    [`?q=${"x".repeat(61)}`, "chữ cần tìm"],
    ["?type=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "loại"],
    ["?sort=score&sort=rank", "cách sắp xếp"]
  ])("ignores %s and says so", async (tampered, what) => {
    const page = await visit(PROVINCES + tampered);
    expect(await said(page)).toContain(`Địa chỉ đòi điều trang này không có (${what}); phần đó đã bỏ qua.`);
    expect(await names(page)).toHaveLength(34);
    expect(await page.locator("main img").count()).toBe(0);
  });

  it("keeps quiet about a network's tracking mark", async () => {
    expect(await said(await visit(`${PROVINCES}?fbclid=abc`))).toBe("Đang xem đủ 34\u00A0nơi.");
  });
});

describe("a ranking on paper", () => {
  it("says what is filtered and sorted and where the page is; the fields are not printed", async () => {
    const page = await visit(`${PROVINCES}?q=bac&type=province&sort=-score`);
    await page.emulateMedia({media: "print"});
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    const line = page.locator(".filters + .pf");
    expect(await line.isVisible()).toBe(true);
    const text = await line.textContent();
    for (const part of ["Loại: Tỉnh", "tìm “bac”", "Sắp theo “Điểm”, giảm dần", page.url()])
      expect(text).toContain(part);
  });

  it("adds nothing to the ranking as published", async () => {
    const page = await visit(PROVINCES);
    await page.emulateMedia({media: "print"});
    expect(await page.locator(".filters + .pf").textContent()).toBe("");
  });
});

describe("before and without the script", () => {
  it.each([1280, 390])("nothing moves when the table comes alive, %d px wide", async (width) => {
    const page = await site.browser.newPage({viewport: {width, height: 900}});
    open.push(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      const note = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
      };
      new PerformanceObserver(note).observe({type: "layout-shift", buffered: true});
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/table-tools/start.*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin + PROVINCES, {waitUntil: "commit"});
    await page.waitForSelector("footer a");
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const places = () =>
      page.locator("main h1, main h2, main th, main td, main figure").evaluateAll((all) =>
        all.map((element) => {
          const {x, y, width: w, height: h} = element.getBoundingClientRect();
          return [x, y, w, h].map(Math.round).join(" ");
        })
      );
    const asleep = await places();
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts.splice(0));
    release();
    await page.waitForSelector("form[data-awake]");
    await page.waitForTimeout(100);
    expect(await places()).toEqual(asleep);
    expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
  });

  it("shows the whole table in the published order, and no field, with JavaScript off", async () => {
    const page = await visit(`${PROVINCES}?region=dong-nam-bo`, {javaScriptEnabled: false});
    expect(await names(page)).toHaveLength(34);
    expect(await page.locator("form.filters").isVisible()).toBe(false);
    expect(await page.locator("form.filters").boundingBox()).toBeNull();
  });

  it.each([PROVINCES, MINISTRIES, `/en${PROVINCES}`])(
    "%s loads at most 150 kB gzipped, fonts apart",
    async (address) => {
      const {bytes, requests} = await weighPage(site.browser, site.origin + address);
      expect(requests).toBeGreaterThan(10);
      expect(bytes).toBeLessThan(LIMIT);
    }
  );
});
