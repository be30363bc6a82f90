/**
 * Nothing moves when a page comes alive.
 */
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pagesOfEachKind} from "./sample-pages.js";
import {useSite} from "./use-site.js";

const site = useSite();

const pages = pagesOfEachKind(2025);

/** The layout shifts of a page so far, by what moved; those that answer to the reader's own hand are left out. */
async function shifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as LayoutShift[]) {
            if (!entry.hadRecentInput)
              found.push(...entry.sources.map(({node}) => (node as Element)?.outerHTML?.slice(0, 80)));
          }
        });
        observer.observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(found), 100);
      })
  );
}

interface LayoutShift {
  readonly hadRecentInput: boolean;
  readonly sources: readonly {readonly node: Node | null}[];
}

describe.concurrent.each([
  ["a desktop", {width: 1280, height: 900}],
  ["a telephone", {width: 390, height: 844}]
])("on %s", (_, viewport) => {
  it.each(pages.filter((path) => !path.includes("phan-tich")))(
    "nothing moves on %s when its script wakes",
    async (path) => {
      const page = await site.browser.newPage({viewport});
      // Without its own fonts, whose coming would move lines by chance.
      await page.route("**/*.woff2", (route) => route.abort());
      await page.goto(site.origin + path, {waitUntil: "load"});
      await page.waitForTimeout(150);
      expect(await shifts(page)).toEqual([]);
      await page.close();
    }
  );
});
