/**
 * Figures that changed unlike those of all other units.
 */

import {type EarlierEdition, type EditionCells, reportedNumber, type UnitReport} from "../edition-cells.js";
import type {Thresholds} from "../rule-data.js";
import {numberBefore} from "./before.js";
import type {Unusual} from "./last-year.js";
import {robustDistance, type Spread, spreadOf} from "./robust.js";

/** One unit's figure in both years. */
interface Change {
  readonly report: UnitReport;
  readonly before: number;
  readonly now: number;
  readonly exact: boolean;
}

/** The changes of one item that are far from the median change, or about a thousandfold. */
export function unusualChanges(edition: EditionCells, earlier: EarlierEdition, item: string): readonly Unusual[] {
  const {thresholds} = edition.data;
  const changes = changesOf(edition, earlier, item);
  const exact = changes.filter(({exact, before, now}) => exact && before > 0 && now > 0).map(logOf);
  const enough = exact.length >= thresholds["fewest-units"];
  const spread = enough ? spreadOf(exact, thresholds["smallest-spread"]) : null;
  return changes.flatMap((change): readonly Unusual[] => {
    const {report} = change;
    if (isThousandFold(change, spread?.middle ?? 0, thresholds)) return [{report, item, code: "thousand-fold"}];
    return isFar(change, spread, thresholds) ? [{report, item, code: "change-from-last-year"}] : [];
  });
}

function changesOf(edition: EditionCells, earlier: EarlierEdition, item: string): readonly Change[] {
  return edition.reports.flatMap((report) => {
    const now = reportedNumber(report.cells, item);
    const before = numberBefore(earlier, report, item);
    if (now === null || before === null) return [];
    return [{report, before, now, exact: earlier.lineage.get(report.unit)?.approximate === false}];
  });
}

function logOf({before, now}: Change): number {
  return Math.log(now / before);
}

/** Small figures vary by nature; one that fell to nothing is infinitely far; one that began at 0 is a beginning. */
function isFar(change: Change, spread: Spread | null, thresholds: Thresholds): boolean {
  const {before, now} = change;
  if (spread === null || before === 0 || Math.max(before, now) < thresholds["small-figure"]) return false;
  return robustDistance(logOf(change), spread) > thresholds["robust-distance"];
}

/** Beside the change that is usual, within the tolerance of a thousand or a million times, up or down. */
function isThousandFold(change: Change, middle: number, thresholds: Thresholds): boolean {
  const {before, now} = change;
  if (before <= 0 || now <= 0) return false;
  const beside = Math.abs(logOf(change) - middle);
  return [1e3, 1e6].some(
    (slip) => Math.abs(beside - Math.log(slip)) <= Math.log(thresholds["thousand-fold-tolerance"])
  );
}
