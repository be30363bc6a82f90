/**
 * Two units with the same block of figures: one file was copied from the other.
 */
import type {Finding} from "../../../finding.js";
import {type EditionCells, reportFinding, type UnitReport} from "../edition-cells.js";
import {figureItems} from "../figures.js";
import {longestRun} from "../runs.js";

/** For each unit and first figure of a block one finding, naming every unit that shares it, in both units' reports. */
export function checkCopiedFigures(edition: EditionCells): readonly Finding[] {
  const {thresholds} = edition.data;
  const items = figureItems(edition.form);
  const sharing = new Map<string, {report: UnitReport; item: string; others: string[]}>();
  for (const [a, b] of pairs(edition.reports)) {
    const run = longestRun(items, a.cells, b.cells, thresholds["trivial-figure"]);
    if (run === null || run.length < thresholds["copied-run"]) continue;
    for (const [report, other] of [[a, b] as const, [b, a] as const]) {
      const key = `${report.unit} ${run.item}`;
      const known = sharing.get(key) ?? {report, item: run.item, others: []};
      sharing.set(key, {...known, others: [...known.others, `${other.name}, ${run.length}`]});
    }
  }
  return [...sharing.values()].map(({report, item, others}) =>
    reportFinding(edition, report, "copied-figures", item, others.join("; "))
  );
}

/** Every two reports once, in the order of unit ids, whatever the order given. */
export function pairs(reports: readonly UnitReport[]): readonly (readonly [UnitReport, UnitReport])[] {
  const ordered = reports.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  return ordered.flatMap((a, i) => ordered.slice(i + 1).map((b) => [a, b] as const));
}
