import {describe, expect, it} from "vitest";
import {readEdition} from "../../loaders/assess/write-edition.js";
import {listCells} from "../../src/components/parts/cell-list.js";
import {pillarsOf} from "../../src/components/select.js";
import {formatFigure} from "../../src/i18n/explain.js";
import {unitsOfEachKind} from "./sample-pages.js";
import {useSite} from "./use-site.js";

const site = useSite();
const edition = readEdition(2025);

describe("where a score comes from, without scripts", () => {
  it.each(unitsOfEachKind(edition))(
    "%s: a pillar opens to its indicators with the cells they were read from",
    async (unit) => {
      const page = await (await site.browser.newContext({javaScriptEnabled: false})).newPage();
      await page.goto(`${site.origin}/2025/don-vi/${unit}.html`);
      const pillars = pillarsOf(edition);
      for (const [i, pillar] of pillars.entries()) {
        const part = page.locator(".deriv > details").nth(i);
        const {score} = edition.scores.find((row) => row.unit === unit && row.node === pillar.id)!;
        const summary = await part.locator("> summary").textContent();
        const title = pillar.title!.vi;
        if (score === null) expect(summary).toMatch(new RegExp(`^${title}: không có điểm, vì `));
        else expect(summary!.startsWith(`${title}: ${formatFigure(score, "vi")} điểm, hạng `)).toBe(true);
        const first = part.locator("h3").first();
        expect(await first.isVisible()).toBe(false);
        await part.locator("> summary").press("Enter");
        expect(await first.isVisible()).toBe(true);
      }
      const told = await page.locator(".deriv").textContent();
      const indicators = new Set(
        pillars.flatMap(({children}) => children.map((node) => ("indicator" in node ? node.indicator : "")))
      );
      const read = edition.observations.filter(
        (row) => row.unit === unit && row.value !== null && row.source && indicators.has(row.indicator)
      );
      for (const {source} of read) expect(told).toContain(listCells(source));
      await page.context().close();
    }
  );
});
