import {describe, expect, it} from "vitest";
import {listPages} from "./site-folder.js";
import {takeSample} from "./take-sample.js";
import {useSite} from "./use-site.js";
import {measureOverflow, type Visit, visitPage} from "./visit-page.js";

const site = useSite();

const TABS = 4;
const pages = listPages(site.folder);
const isMain = (path: string) => !path.startsWith("/en/") && !path.startsWith("/2024/");
/** All of the newest edition in Vietnamese, and every fifth of the others, which are drawn by the same code. */
const visited = [...pages.filter(isMain), ...pages.filter((path) => !isMain(path)).filter((_, i) => i % 5 === 0)];

/** Opens the paths in several tabs of one browser, each tab one after another. */
async function visitAll(paths: readonly string[]): Promise<readonly Visit[]> {
  const queue = [...paths];
  const context = await site.browser.newContext({viewport: {width: 1280, height: 900}});
  const tabs = Array.from({length: TABS}, async () => {
    const visits: Visit[] = [];
    const page = await context.newPage();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      visits.push(await visitPage(page, site.origin, path));
    }
    return visits;
  });
  const visits = (await Promise.all(tabs)).flat();
  await context.close();
  return visits;
}

describe("every page in a browser", () => {
  it("has pages in both languages", () => {
    expect(pages).toContain("/index.html");
    expect(pages).toContain("/en/index.html");
  });

  it("opens without an error, a failed request or a request to anyone else", async () => {
    const visits = await visitAll(visited);
    expect(visits).toHaveLength(visited.length);
    expect(visits.filter(({complaints}) => complaints.length > 0)).toEqual([]);
  }, 600_000);

  it("uses its own fonts and not the system's", async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/index.html`);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({status}) => status === "loaded")
        .map(({family}) => family.replaceAll('"', ""));
    });
    await page.close();
    expect(loaded).toContain("Be Vietnam Pro");
  });

  it.each(takeSample(pages))("fits a telephone: %s", async (path) => {
    const page = await site.browser.newPage({viewport: {width: 390, height: 844}});
    await page.goto(site.origin + path);
    const overflow = await measureOverflow(page);
    await page.close();
    expect(overflow).toBe(0);
  });

  it("answers a wrong address with 404", async () => {
    const page = await site.browser.newPage();
    const response = await page.goto(`${site.origin}/khong-co.html`);
    await page.close();
    expect(response?.status()).toBe(404);
  });
});
