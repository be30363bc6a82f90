import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page as Tab} from "playwright-core";
import {beforeAll, describe, expect, it} from "vitest";
import {checkSegment} from "./check-segment.js";
import {corruptNumber, drawFrom} from "./corrupt-number.js";
import {drawPages} from "./draw-pages.js";
import {checkPage, type Opened, openEditions, openPage} from "./figures-of-page.js";
import {readSegments, type Segment} from "./page-segments.js";
import {readAddress} from "./page-subject.js";
import {roundAsPrinted} from "./printed-numbers.js";
import {listPages} from "./site-folder.js";
import {isPartial} from "./tables-of-page.js";
import {useSite} from "./use-site.js";

const site = useSite();
const seed = Number(process.env.PAGE_SEED ?? Date.now() % 1_000_000);
const [partial, whole] = [true, false].map((wanted) =>
  listPages(site.folder).filter((path) => isPartial(readAddress(path)) === wanted)
) as [string[], string[]];
const pages = drawPages(whole, seed, 10);

let editions: ReadonlyMap<number, Opened>;
let tab: Tab;

beforeAll(async () => {
  editions = openEditions(site.folder, [2024, 2025]);
  tab = await (await site.browser.newContext({javaScriptEnabled: false})).newPage();
});

async function readPage(path: string): Promise<readonly Segment[]> {
  return tab.evaluate(readSegments, readFileSync(join(site.folder, path), "utf8"));
}

describe(`every figure of ten pages drawn with PAGE_SEED=${seed}`, () => {
  it.each(pages)("%s prints what the edition's tables hold", async (path) => {
    const {checked, complaints} = checkPage(openPage(path, await readPage(path), editions));
    expect(checked).toBeGreaterThan(0);
    expect(complaints, `PAGE_SEED=${seed}`).toEqual([]);
  });
});

describe("pages of statistics, file sizes and figures of others, which are in no table", () => {
  it("print in each cell the value that it carries", async () => {
    const found = [];
    for (const path of partial) found.push(checkPage(openPage(path, await readPage(path), editions)));
    expect(found.flatMap(({complaints}) => complaints)).toEqual([]);
    expect(Math.max(...found.map(({checked}) => checked))).toBeGreaterThan(100);
  });
});

describe("the reader itself", () => {
  it("rounds half away from zero on the decimal form", () => {
    expect([1.005, 2.5, -0.25, 0.044, 1e-7, 1234.5].map((value) => roundAsPrinted(value, 1))).toEqual([
      1, 2.5, -0.3, 0, 0, 1234.5
    ]);
    expect(roundAsPrinted(1.005, 2)).toBe(1.01);
  });

  it.each(["/2025/don-vi/bac-ninh.html", "/en/2025/xep-hang/tinh.html"])(
    "notices a changed digit on %s",
    async (path) => {
      const segments = await readPage(path);
      const page = openPage(path, segments, editions);
      const draw = drawFrom(699);
      const tries = Array.from({length: 300}, () => {
        const {before, after, long} = corruptNumber(segments, page.address.lang, draw);
        const noticed = checkSegment(after, page).complaints.length > checkSegment(before, page).complaints.length;
        return {long, noticed};
      });
      const share = (list: typeof tries): number => list.filter(({noticed}) => noticed).length / list.length;
      expect(share(tries.filter(({long}) => long))).toBeGreaterThan(0.85);
      expect(share(tries)).toBeGreaterThan(0.6);
    }
  );
});
