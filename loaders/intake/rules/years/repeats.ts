/**
 * Last year's figures sent again.
 */
import type {Finding} from "../../../finding.js";
import {type EarlierEdition, type EditionCells, reportFinding} from "../edition-cells.js";
import {figureItems} from "../figures.js";
import {longestRun} from "../runs.js";

/** One finding for each unit whose report has a long block in common with that of its one predecessor. */
export function findRepeats(edition: EditionCells, earlier: EarlierEdition): readonly Finding[] {
  const {thresholds} = edition.data;
  const items = figureItems(edition.form);
  return edition.reports.flatMap((report) => {
    const predecessors = earlier.lineage.get(report.unit)?.predecessors ?? [];
    const before = predecessors.length === 1 ? earlier.cells.get(predecessors[0]!) : undefined;
    const run = before ? longestRun(items, report.cells, before, thresholds["trivial-figure"]) : null;
    if (run === null || run.length < thresholds["repeated-run"]) return [];
    const said = `${earlier.edition} = ${edition.edition}, ${run.length}`;
    return [reportFinding(edition, report, "same-as-last-year", run.item, said)];
  });
}
