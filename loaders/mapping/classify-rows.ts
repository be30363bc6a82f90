/**
 * What each row of the sheet is: above the heading, heading, a unit's row, a sum, or left out with a reason.
 */

import {compilePattern} from "./check-mapping.js";
import {isColumnNumbers} from "./column-numbers.js";
import type {Header} from "./find-header.js";
import {isFootnote} from "./footnote.js";
import type {Grid} from "./grid.js";
import {foldLabel, tidyLabel} from "./label.js";
import type {Mapping} from "./model.js";
import type {PartPlan, Plan} from "./plan.js";
import {unitOfLine} from "./unit-line.js";

/** A row of the sheet that belongs to no part. */
export interface OutsideRow {
  readonly row: number;
  readonly reason: string;
}

/** A row of one part. */
export interface PartRow {
  readonly row: number;
  readonly part: number;
  /** `unit`: to be read; `total`: a sum, by the rule of that place; `skip`: left out for the reason. */
  readonly kind: "unit" | "total" | "skip";
  readonly reason: string;
  /** Place of the total's rule in the plan; -1 for other rows. */
  readonly total: number;
  /** What the unit line above says; null without one. */
  readonly unitLine: string | null;
}

export interface RowClasses {
  readonly outside: readonly OutsideRow[];
  readonly inside: readonly PartRow[];
}

/** Gives every row with content its place: in `outside` once, or in `inside` once for each part that has content there. */
export function classifyRows(grid: Grid, header: Header, mapping: Mapping, plan: Plan): RowClasses {
  const outside: OutsideRow[] = [];
  const inside: PartRow[] = [];
  const end = mapping.end === undefined ? null : compilePattern(mapping.end);
  let ended = false;
  let unitLine: string | null = null;
  for (const row of grid.rows) {
    const found = findUnitLine(grid, row);
    if (found !== null && (row < header.first || row > header.last) && !ended) unitLine = found;
    ended ||= row > header.last && end !== null && grid.inRow(row).some(({text}) => end.test(tidyLabel(text)));
    const reason = reasonOutside(grid, header, plan, row, {ended, isUnitLine: found !== null});
    if (reason !== null) {
      outside.push({row, reason});
      continue;
    }
    const rows = plan.parts.flatMap((part, i) => classifyIn(grid, part, {row, part: i, unitLine}));
    inside.push(...rows);
    if (rows.length === 0) outside.push({row, reason: reasonAside(grid, row)});
  }
  return {outside, inside};
}

/** A row with nothing in the columns of any part. */
function reasonAside(grid: Grid, row: number): string {
  return isFootnote(grid.inRow(row)[0]!.text) ? "footnote" : "outside-the-columns";
}

function reasonOutside(
  grid: Grid,
  header: Header,
  plan: Plan,
  row: number,
  {ended, isUnitLine}: {ended: boolean; isUnitLine: boolean}
): string | null {
  if (row >= header.first && row <= header.last) return "heading";
  if (isUnitLine && !ended) return "unit-line";
  if (row < header.first) return "above-the-heading";
  if (ended) return "below-the-table";
  if (isColumnNumbers(grid.inRow(row).map(({text}) => text))) return "column-numbers";
  return repeatsHeading(grid, header, plan, row) ? "heading-repeated" : null;
}

/**
 * A table printed over several pages has its heading on each. Its first row names the column of units; the rows below say
 * nothing but what the heading says in the same columns.
 */
function repeatsHeading(grid: Grid, header: Header, {parts}: Plan, row: number): boolean {
  const stands = (column: number) => {
    const text = grid.at(row, column)?.text;
    const levels = header.columns.find((one) => one.column === column)?.levels ?? [];
    return text !== undefined && levels.some((level) => foldLabel(level) === foldLabel(text));
  };
  return parts.every(({unit}) => stands(unit)) || grid.inRow(row).every(({column}) => stands(column));
}

/** The unit of a row that says nothing else: at most two cells, one of them the line. */
function findUnitLine(grid: Grid, row: number): string | null {
  const cells = grid.inRow(row);
  if (cells.length > 2) return null;
  return cells.map(({text}) => unitOfLine(text)).find((unit) => unit !== null) ?? null;
}

function classifyIn(
  grid: Grid,
  plan: PartPlan,
  place: {row: number; part: number; unitLine: string | null}
): readonly PartRow[] {
  const text = (column: number) => tidyLabel(grid.at(place.row, column)?.text ?? "");
  const own = [plan.unit, ...plan.sources, ...plan.evidence.map(({column}) => column)];
  const tests = [...plan.skips, ...plan.totals].map(({column}) => column);
  if (![...own, ...tests].some((column) => text(column) !== "")) return [];
  const skip = plan.skips.find(({column, matches}) => matches(text(column)));
  if (skip) return [{...place, kind: "skip", reason: skip.reason, total: -1}];
  const total = plan.totals.findIndex(({column, matches}) => matches(text(column)));
  if (total >= 0) {
    const reason = plan.totals[total]!.of === "all" ? "total" : "subtotal";
    return [{...place, kind: "total", reason, total}];
  }
  if (!own.some((column) => text(column) !== "")) return [];
  return [{...place, kind: "unit", reason: "", total: -1}];
}
