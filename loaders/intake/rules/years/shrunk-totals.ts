/**
 * Totals that are smaller than the part of them that had been reached the year before.
 */
import type {Finding} from "../../../finding.js";
import {
  type EarlierEdition,
  type EditionCells,
  reportedNumber,
  reportFinding,
  type UnitReport
} from "../edition-cells.js";
import {partRatios} from "../part-ratios.js";
import {cellsBefore, numberBefore} from "./before.js";

/** The code of the finding. */
export const SHRUNK = "total-below-last-part";

/** A total, and both years' figures as the agencies wrote them. */
export interface ShrunkTotal {
  readonly report: UnitReport;
  readonly item: string;
  /** `2024: 300 + 20 > 2025: 250` */
  readonly said: string;
}

/** The findings; none where there is no earlier edition. */
export function checkShrunk(edition: EditionCells): readonly Finding[] {
  if (edition.earlier === null) return [];
  return shrunkTotals(edition, edition.earlier).map((one) => tellShrunk(edition, one));
}

export function tellShrunk(edition: EditionCells, {report, item, said}: ShrunkTotal): Finding {
  return reportFinding(edition, report, SHRUNK, item, said);
}

/**
 * One for each total at most. Of a body whose functions moved nothing is said: what left it took its part along. A
 * predecessor that gave no figure leaves nothing to compare.
 */
export function shrunkTotals(edition: EditionCells, earlier: EarlierEdition): readonly ShrunkTotal[] {
  const exact = edition.reports.filter(({unit}) => earlier.lineage.get(unit)?.approximate === false);
  const found = partRatios(edition.form).flatMap(({parts, whole}) =>
    exact.flatMap((report): readonly ShrunkTotal[] => {
      const now = reportedNumber(report.cells, whole);
      const before = sumBefore(earlier, report, parts);
      if (now === null || before === null || now >= before) return [];
      const then = parts.flatMap((part) => cellsBefore(earlier, report, part) ?? []).map(({raw}) => raw);
      const said = `${earlier.edition}: ${then.join(" + ")} > ${edition.edition}: ${report.cells.get(whole)!.raw}`;
      return [{report, item: whole, said}];
    })
  );
  return found.filter(
    ({report, item}, i) => i === found.findIndex((one) => one.report === report && one.item === item)
  );
}

/** The sum over items and predecessors; null unless each gave a number. */
function sumBefore(earlier: EarlierEdition, report: UnitReport, items: readonly string[]): number | null {
  return items.reduce((sum: number | null, item) => {
    const number = numberBefore(earlier, report, item);
    return sum === null || number === null ? null : sum + number;
  }, 0);
}
