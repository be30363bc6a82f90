import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterEach} from "vitest";
import {readEdition} from "../../../loaders/assess/write-edition.js";
import {parseCsv} from "../../../loaders/files/csv.js";
import {type Site, useSite} from "../use-site.js";

/** The edition that people look at. */
export const YEAR = 2025;

export const PROVINCES = `/${YEAR}/xep-hang/tinh.html`;

export interface People {
  readonly site: Site;
  readonly edition: ReturnType<typeof readEdition>;
  /** Opens a page, by path or whole address, as somebody who was never here before. */
  readonly visit: (address: string) => Promise<Page>;
  /** The rows of a published table of the edition. */
  readonly published: (table: string) => ReturnType<typeof parseCsv>;
}

/** The site, its edition and visits that end with each test. */
export function usePeople(): People {
  const site = useSite();
  const open: Page[] = [];
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
  });
  return {
    ...{site, edition: readEdition(YEAR)},
    published: (table) =>
      parseCsv(readFileSync(join(site.folder, "data", String(YEAR), `${table}.csv`), "utf8"), table),
    visit: async (address) => {
      const context = await site.browser.newContext({viewport: {width: 1280, height: 900}});
      const page = await context.newPage();
      open.push(page);
      await page.goto(address.startsWith("http") ? address : site.origin + address);
      return page;
    }
  };
}
