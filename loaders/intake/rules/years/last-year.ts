/**
 * Each report against the year before. A merged province is held against the sum of its predecessors; where a
 * ministry's functions moved, the comparison is approximate and only noted. What holds a value back is told first.
 */
import type {Finding} from "../../../finding.js";
import {checksOf} from "../../../form/form-checks.js";
import type {CellCode} from "../../findings/texts.js";
import {type EarlierEdition, type EditionCells, reportFinding, type UnitReport} from "../edition-cells.js";
import {figureItems} from "../figures.js";
import {cellsBefore, numberBefore, quoteYears} from "./before.js";
import {unusualChanges} from "./changes.js";
import {findRepeats} from "./repeats.js";
import {shrunkTotals, tellShrunk} from "./shrunk-totals.js";

/** Finds nothing where there is no earlier edition. One finding at most for each cell: the plainest. */
export function checkLastYear(edition: EditionCells): readonly Finding[] {
  const {earlier} = edition;
  if (earlier === null) return [];
  const shrunk = shrunkTotals(edition, earlier);
  const told = new Set(shrunk.map(keyOf));
  const untold = <T extends Place>(found: readonly T[]): readonly T[] => found.filter((one) => !told.has(keyOf(one)));
  const changes = untold(figureItems(edition.form).flatMap((item) => unusualChanges(edition, earlier, item)));
  for (const change of changes) if (change.code === "thousand-fold") told.add(keyOf(change));
  const falls = untold(fallenTotals(edition, earlier));
  for (const fall of falls) told.add(keyOf(fall));
  const rest = changes.filter((change) => change.code === "thousand-fold" || !told.has(keyOf(change)));
  return [
    ...shrunk.map((one) => tellShrunk(edition, one)),
    ...[...rest, ...falls, ...reversals(edition, earlier)].map((one) => tell(edition, earlier, one)),
    ...findRepeats(edition, earlier)
  ];
}

/** One cell of a report. */
interface Place {
  readonly report: UnitReport;
  readonly item: string;
}

/** What is unusual about one cell. */
export interface Unusual extends Place {
  readonly code: CellCode;
}

function keyOf({report, item}: Place): string {
  return `${report.unit} ${item}`;
}

/** Where functions moved between bodies, a difference is no more than worth knowing. */
function tell(edition: EditionCells, earlier: EarlierEdition, {report, item, code}: Unusual): Finding {
  const approximate = earlier.lineage.get(report.unit)?.approximate === true && code !== "thousand-fold";
  const said = quoteYears(earlier, report, item, edition.edition);
  return reportFinding(edition, report, approximate ? "change-after-merger" : code, item, said);
}

function fallenTotals(edition: EditionCells, earlier: EarlierEdition): readonly Unusual[] {
  const {thresholds} = edition.data;
  const items = checksOf(edition.form.checks, "total-fell").flatMap((check) => check.items);
  return items.flatMap((item) =>
    edition.reports
      .filter((report) => {
        const now = report.cells.get(item)?.value;
        const before = numberBefore(earlier, report, item);
        if (typeof now !== "number" || before === null || before < thresholds["small-figure"]) return false;
        return now < thresholds["total-fell"] * before;
      })
      .map((report): Unusual => ({report, item, code: "total-fell"}))
  );
}

/** Only where every predecessor said yes: of several, one without is no reversal. */
function reversals(edition: EditionCells, earlier: EarlierEdition): readonly Unusual[] {
  const items = checksOf(edition.form.checks, "yes-became-no").flatMap((check) => check.items);
  return items.flatMap((item) =>
    edition.reports
      .filter((report) => report.cells.get(item)?.value === false)
      .filter((report) => cellsBefore(earlier, report, item)?.every(({value}) => value === true) === true)
      .map((report): Unusual => ({report, item, code: "yes-became-no"}))
  );
}
