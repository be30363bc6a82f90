/**
 * Pages for those who enlarge them, walk them by keyboard, have them read out, or read them without scripts. Each page
 * is opened once, and looked at in every size.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {walkPage} from "./keyboard.js";
import {reflow} from "./reflow.js";
import {pagesOfEachKind} from "./sample-pages.js";
import {useSite} from "./use-site.js";

const site = useSite();

const YEAR = 2025;
const pages = pagesOfEachKind(YEAR);
const isNotebook = (path: string) => path.includes("phan-tich");
/** What has not heard from its script yet. */
const ASLEEP = "form[data-tools]:not([data-awake]), form[data-weights]:not([data-ready]), .scroll + .copy:empty";
const isWell = {sideways: 0, lost: [], cut: [], deaf: []};

/** Opens a page, and waits until its tools are awake. */
async function open(path: string): Promise<Page> {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(site.origin + path);
  if (isNotebook(path)) await page.waitForSelector(".tabulator-row");
  else await page.waitForFunction((asleep) => !document.querySelector(asleep), ASLEEP);
  return page;
}

/** Faults of tables: those who can't see them need a caption, and headings that say for what they stand. */
async function tableFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main table")].flatMap((table) => [
      ...(table.querySelector("caption")?.textContent?.trim() ? [] : ["no caption"]),
      ...[...table.querySelectorAll("th")]
        .filter((th) => !th.hasAttribute("scope") || !th.textContent?.trim())
        .map((th) => `th without scope or text: ${th.outerHTML.slice(0, 80)}`)
    ])
  );
}

describe.concurrent("every kind of page", () => {
  it.each(pages)("%s loses nothing at 320 px and at 200 %, and is walked by keyboard", async (path) => {
    const page = await open(path);
    expect(await tableFaults(page)).toEqual([]);
    // Both languages have the same elements; only their widths differ.
    if (!path.startsWith("/en/") && !isNotebook(path)) {
      const {stops, ...walk} = await walkPage(page);
      expect(walk).toEqual({missed: [], unseen: [], forced: []});
      expect(stops).toBeGreaterThan(15);
    }
    expect(await reflow(page, 390, 844), "390 px").toEqual(isWell);
    // 1280 px at 400 %, and at 200 %.
    expect(await reflow(page, 320, 900), "320 px").toEqual(isWell);
    expect(await reflow(page, 640, 450), "200 %").toEqual(isWell);
    await page.close();
  });

  it.each(pages.filter((path) => !isNotebook(path)))("%s says all that it has to say without scripts", async (path) => {
    const context = await site.browser.newContext({javaScriptEnabled: false, viewport: {width: 1280, height: 900}});
    const page = await context.newPage();
    await page.goto(site.origin + path);
    const found = await page.evaluate(() => {
      const seen = [...document.querySelectorAll<HTMLElement>("main *")].filter(
        (element) => !element.closest("svg") && element.checkVisibility({visibilityProperty: true})
      );
      const name = (element: Element) => element.outerHTML.slice(0, 80);
      const blank = (element: HTMLElement) =>
        element.offsetHeight > 4 && !element.textContent?.trim() && !element.querySelector("svg, img, i, s");
      return {
        headlines: [...document.querySelectorAll("h1")].map((h1) => h1.textContent!.trim().split(/\s+/).length),
        figures: seen.filter((e) => e.matches("figure") && !e.querySelector("svg > *, table, ol, ul")).map(name),
        tables: seen.filter((e) => e.matches("table") && !e.querySelector("tbody tr")).map(name),
        blank: seen.filter((e) => e.matches("section, div, p, ul, ol, h2, h3, figure") && blank(e)).map(name),
        fields: seen.filter((e) => e.matches("input, select, button")).map(name)
      };
    });
    await context.close();
    const {headlines, ...faults} = found;
    expect(headlines).toHaveLength(1);
    expect(headlines[0]).toBeGreaterThan(2);
    expect(headlines[0]).toBeLessThanOrEqual(30);
    expect(faults).toEqual({figures: [], tables: [], blank: [], fields: []});
  });
});

describe("the keyboard", () => {
  it("opens the menu of the rarer pages, walks its links, and leaves it closed behind itself", async () => {
    const page = await open(`/${YEAR}/muc-tieu.html`);
    const links = page.locator("details.more a");
    expect(await links.first().isVisible()).toBe(false);
    await page.locator("details.more summary").focus();
    await page.keyboard.press("Enter");
    const met: (string | null)[] = [];
    for (const _ of await links.all()) {
      await page.keyboard.press("Tab");
      met.push(await page.evaluate(() => document.activeElement!.textContent));
    }
    expect(met).toEqual(await links.allTextContents());
    await page.keyboard.press("Escape");
    expect(await links.first().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    expect(await links.first().isVisible()).toBe(true);
    for (const _ of [...(await links.all()), "the link after them"]) await page.keyboard.press("Tab");
    expect(await links.first().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.closest("nav.editions") !== null)).toBe(true);
    await page.close();
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
    expect(nameless).toEqual([]);
    await page.close();
  });

  it("gets through the notebook to the last link, and always shows where it is", async () => {
    const page = await open(`/phan-tich/${YEAR}.html`);
    const {missed, unseen} = await walkPage(page);
    expect({missed: missed.filter((name) => name.startsWith("A ")), unseen}).toEqual({missed: [], unseen: []});
    await page.close();
  });
});

describe("on paper", () => {
  const withTools = pages.filter((path) => readFileSync(join(site.folder, path), "utf8").includes("data-tools="));

  it("has pages with tools of every kind", () => {
    expect(withTools.length).toBeGreaterThan(10);
  });

  it.each(withTools)("%s says what was searched for and where the page is", async (path) => {
    const page = await open(path);
    const forms = page.locator("form[data-tools]");
    for (const form of await forms.all()) await form.locator('input[type="search"]').fill("bac");
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const lines = page.locator("form[data-tools] + .pf");
    expect(await lines.count()).toBe(await forms.count());
    for (const line of await lines.all()) {
      expect(await line.isVisible()).toBe(true);
      expect(await line.textContent()).toContain("“bac”");
      expect(await line.textContent()).toContain(page.url());
    }
    expect(await page.locator("main form").evaluateAll((all) => all.filter((e) => e.checkVisibility()).length)).toBe(0);
    expect(new URL(page.url()).search).toContain("q=bac");
    await page.close();
  });
});
