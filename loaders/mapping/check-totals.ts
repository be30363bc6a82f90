/**
 * Sums in the table held against the rows they are of. They are never imported.
 */
import {decimalsOf} from "./decimals.js";
import type {Grid} from "./grid.js";
import {tidyLabel} from "./label.js";
import type {ColumnPlan, PartPlan} from "./plan.js";
import type {Figure} from "./read-column.js";
import type {Figures} from "./read-figures.js";
import type {NamedRow} from "./read-name.js";

/** One sum compared. `rounding`: the difference is no more than rounding the rows can make. */
export interface TotalCheck {
  readonly verdict: "holds" | "rounding" | "differs" | "unchecked";
  readonly row: number;
  readonly label: string;
  readonly plan: ColumnPlan;
  readonly total: Figure;
  readonly sum: number;
  readonly rows: number;
  /** Rows of it without a figure. */
  readonly missing: number;
}

/**
 * Compares every sum with its rows, names that were not understood included: they are rows of the table all the same.
 *
 * @param rows units' rows and sums of one part, from the top
 */
export function checkTotals(
  grid: Grid,
  plan: PartPlan,
  rows: readonly NamedRow[],
  figures: Figures
): readonly TotalCheck[] {
  const totals = rows.filter(({kind}) => kind === "total");
  return totals.flatMap((total) => {
    const members = membersOf(plan, rows, total);
    const label =
      tidyLabel(grid.at(total.row, plan.unit)?.text ?? "") || tidyLabel(grid.inRow(total.row)[0]?.text ?? "");
    return plan.columns.flatMap((column, i) => {
      if (!addsUp(column)) return [];
      const parts = members.map(({row}) => figures.get(row)![i]!);
      return [{...compare(column, figures.get(total.row)![i]!, parts), row: total.row, label, plan: column}];
    });
  });
}

/** Counts and amounts do unless the mapping says otherwise; of numbers the mapping must say. */
function addsUp({spec}: ColumnPlan): boolean {
  return (spec.total ?? (["count", "amount", "breakdown"].includes(spec.kind) ? "sum" : "none")) === "sum";
}

function membersOf(plan: PartPlan, rows: readonly NamedRow[], total: NamedRow): readonly NamedRow[] {
  const {of} = plan.totals[total.total]!;
  const at = rows.indexOf(total);
  const bounds = (row: NamedRow) =>
    row.kind === "total" && (row.total === total.total || plan.totals[row.total]!.of === "all");
  const scope =
    of === "all" ? rows : of === "following" ? until(rows.slice(at + 1), bounds) : since(rows.slice(0, at), bounds);
  return scope.filter((row) => row.kind !== "total" && row.period === total.period);
}

function until(rows: readonly NamedRow[], stop: (row: NamedRow) => boolean): readonly NamedRow[] {
  const end = rows.findIndex(stop);
  return end < 0 ? rows : rows.slice(0, end);
}

function since(rows: readonly NamedRow[], stop: (row: NamedRow) => boolean): readonly NamedRow[] {
  return rows.slice(rows.findLastIndex(stop) + 1);
}

function compare(
  {spec}: ColumnPlan,
  total: Figure,
  parts: readonly Figure[]
): Pick<TotalCheck, "verdict" | "total" | "sum" | "rows" | "missing"> {
  const values = parts.flatMap(({value}) => (value === null ? [] : [value]));
  const sum = values.reduce((all, value) => all + value, 0);
  const result = {total, sum, rows: parts.length, missing: parts.length - values.length};
  if (total.value === null || values.length === 0) return {...result, verdict: "unchecked"};
  const difference = Math.abs(total.value - sum);
  const whole = spec.kind === "count" || spec.kind === "breakdown";
  const noise = (whole ? 0 : 1e-12) * values.reduce((all, value) => all + Math.abs(value), Math.abs(total.value));
  if (difference <= noise) return {...result, verdict: "holds"};
  const allowed = whole ? 0 : rounding([total, ...parts]);
  return {...result, verdict: difference <= allowed + noise ? "rounding" : "differs"};
}

/** What rounding each figure to the decimals they are written with can make, in all. */
function rounding(figures: readonly Figure[]): number {
  const written = figures.flatMap(({value, step}) => (value === null ? [] : [decimalsOf(value / step)]));
  const decimals = Math.max(0, ...written);
  return figures.length * 0.5 * 10 ** -decimals * figures[0]!.step;
}
