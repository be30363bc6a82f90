/**
 * The figures of one part of a table: for each row one figure per indicator.
 */
import {cellName} from "../reader/address.js";
import type {ReadCell} from "../reader/model.js";
import {styleOf} from "../values/number/style.js";
import type {PartRow} from "./classify-rows.js";
import {columnUnit} from "./column-unit.js";
import type {Grid} from "./grid.js";
import type {ColumnPlan, PartPlan, SourceColumn} from "./plan.js";
import {toRatio} from "./ratio.js";
import {type Figure, readColumn} from "./read-column.js";

/** Figures by row, then by the place of the column in the part. */
export type Figures = ReadonlyMap<number, readonly Figure[]>;

/**
 * Reads every column of a part. What decides for a whole column (its decimal style, its percent scale) is decided by the
 * rows taken alone: a row of nobody's changes no unit's figure. Sums and rows of nobody's are read after them, to be
 * held against each other.
 *
 * @param rows units' rows, rows of nobody's and sums of the part
 */
export function readFigures(grid: Grid, plan: PartPlan, rows: readonly PartRow[]): Figures {
  const columns = plan.columns.map((column) => readPlanned(grid, column, rows));
  return new Map(rows.map(({row}) => [row, columns.map((figures) => figures.get(row)!)]));
}

function readPlanned(grid: Grid, plan: ColumnPlan, rows: readonly PartRow[]): ReadonlyMap<number, Figure> {
  if (plan.value) return readSource(grid, plan, plan.value, rows);
  const numerators = readSource(grid, plan, plan.numerator!, rows);
  const denominators = readSource(grid, plan, plan.denominator!, rows);
  return new Map(rows.map(({row}) => [row, toRatio(numerators.get(row)!, denominators.get(row)!)]));
}

function readSource(
  grid: Grid,
  {spec, period}: ColumnPlan,
  source: SourceColumn,
  rows: readonly PartRow[]
): ReadonlyMap<number, Figure> {
  const year = period === null ? undefined : Number(period.slice(0, 4));
  const {inexact, confidence} = spec;
  const divide = "numerator" in spec ? undefined : spec.divide;
  const figures = new Map<number, Figure>();
  const texts = (some: readonly PartRow[]) => some.flatMap(({row}) => textOf(grid.at(row, source.column)));
  const taken = rows.filter(({kind}) => kind === "unit");
  const others = rows.filter(({kind}) => kind !== "unit");
  const groups = [
    ...[...byUnitLine(taken)].map((group) => [...group, styleOf(texts(taken))] as const),
    ...[...byUnitLine(others)].map((group) => [...group, styleOf(texts(rows))] as const)
  ];
  for (const [unitLine, block, style] of groups) {
    const unit = columnUnit(source.kind, source, unitLine);
    const places = block.map(({row}) => ({address: cellName(row, source.column), cell: grid.at(row, source.column)}));
    const read = readColumn(places, {kind: source.kind, unit, divide, inexact, confidence, year, style});
    block.forEach(({row}, i) => {
      figures.set(row, read[i]!);
    });
  }
  return figures;
}

/** Typed numbers have no decimal style. */
function textOf(cell: ReadCell | undefined): readonly string[] {
  return cell?.type === "text" ? [cell.text] : [];
}

function byUnitLine(rows: readonly PartRow[]): ReadonlyMap<string | null, readonly PartRow[]> {
  const blocks = new Map<string | null, PartRow[]>();
  for (const row of rows) {
    const block = blocks.get(row.unitLine);
    if (block) block.push(row);
    else blocks.set(row.unitLine, [row]);
  }
  return blocks;
}
