import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pagesOfEachKind} from "./sample-pages.js";
import {useSite} from "./use-site.js";
import {measureOverflow} from "./visit-page.js";

const site = useSite();

const YEAR = 2025;
const pages = pagesOfEachKind(YEAR);

/** Opens a page at a width, and waits for the notebook's grid where it is one. */
async function open(path: string, width = 1280): Promise<Page> {
  const page = await site.browser.newPage({viewport: {width, height: 900}});
  await page.goto(site.origin + path);
  if (path.includes("phan-tich")) await page.waitForSelector(".tabulator-row");
  return page;
}

describe("a window of 320 px, which is 1280 px at 400 %", () => {
  it.each(pages)("holds %s without scrolling sideways; what is wider scrolls in a region of its own", async (path) => {
    const page = await open(path, 320);
    expect(await measureOverflow(page)).toBe(0);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
        .filter((element) => !element.closest(".scroll, .tabulator, .vh, .skip, svg") && element.offsetWidth > 0)
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
    );
    await page.close();
    expect(lost).toEqual([]);
  });
});

describe("tables", () => {
  it.each(pages)("on %s have a caption, and headings with a scope and a text", async (path) => {
    const page = await open(path);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll("main table")].flatMap((table) => [
        ...(table.querySelector("caption")?.textContent?.trim() ? [] : ["no caption"]),
        ...[...table.querySelectorAll("th")]
          .filter((th) => !th.hasAttribute("scope") || !th.textContent?.trim())
          .map((th) => `th without scope or text: ${th.outerHTML.slice(0, 80)}`)
      ])
    );
    await page.close();
    expect(faults).toEqual([]);
  });
});

describe("the keyboard", () => {
  const walked = [`/${YEAR}/xep-hang/tinh.html`, `/${YEAR}/khoang-cach.html`, `/phan-tich/${YEAR}.html`];

  it.each(walked)("gets through %s to the last link, and always shows where it is", async (path) => {
    const page = await open(path);
    const unseen: string[] = [];
    let reached = false;
    for (let i = 0; i < 400 && !reached; i++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const {outlineStyle, outlineWidth} = getComputedStyle(element);
        const links = document.querySelectorAll("footer a");
        return {
          name: `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`,
          shown: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
          last: element === links[links.length - 1]
        };
      });
      if (!stop.shown) unseen.push(stop.name);
      reached = stop.last;
    }
    await page.close();
    expect(reached).toBe(true);
    expect(unseen).toEqual([]);
  });

  it("reaches every region that scrolls, each with a name", async () => {
    for (const path of pages.filter((page) => !page.includes("phan-tich"))) {
      const page = await open(path, 390);
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main *")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
          .filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
          .filter((element) => element.tabIndex !== 0 || !element.getAttribute("aria-label"))
          .map((element) => element.outerHTML.slice(0, 80))
      );
      await page.close();
      expect(faults, path).toEqual([]);
    }
  });

  it("sorts the notebook's grid, and every field has a name", async () => {
    const page = await open(`/phan-tich/${YEAR}.html`);
    const value = page.locator('.tabulator-col[tabulator-field="value"]');
    await value.locator(".tabulator-col-title").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector('.tabulator-col[tabulator-field="value"][aria-sort="ascending"]');
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("main input, main select")]
        .filter((field) => !field.getAttribute("aria-label") && field.labels?.length !== 1)
        .map((field) => field.outerHTML)
    );
    await page.close();
    expect(nameless).toEqual([]);
  });
});
