/**
 * What axe finds on a page of every kind, in both languages, light and dark, with all opened that is folded.
 */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pagesOfEachKind} from "./sample-pages.js";
import {useSite} from "./use-site.js";

const site = useSite();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations with the elements they are about: of all rules in the light, in the dark of those about colours. */
async function violations(page: Page, colorScheme: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({colorScheme});
  const rules = colorScheme === "light" ? "" : '{runOnly: ["color-contrast", "link-in-text-block"]}';
  const results = (await page.evaluate(`axe.run(${rules})`)) as AxeResults;
  return results.violations.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({html, failureSummary}) =>
        `${colorScheme} ${id}: ${help}: ${html.slice(0, 120)} ${failureSummary?.slice(0, 200)}`
    )
  );
}

describe.concurrent("axe", () => {
  it.each(pagesOfEachKind(2025))("finds nothing on %s, light or dark", async (path) => {
    const page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(site.origin + path);
    if (path.includes("phan-tich")) await page.waitForSelector(".tabulator-row");
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    });
    await page.evaluate(axe);
    const found = [...(await violations(page, "light")), ...(await violations(page, "dark"))];
    await page.close();
    expect(found).toEqual([]);
  });
});
