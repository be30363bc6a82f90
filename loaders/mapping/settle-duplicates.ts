/**
 * Units that stand in several rows: one row counts if the mapping says which, none otherwise.
 */
import {decodeColumn} from "../values/decode-column.js";
import type {Grid} from "./grid.js";
import type {DuplicateRule} from "./model.js";
import type {NamedRow} from "./read-name.js";

/** Rows of one unit and period in one part, and the one that counts. */
export interface Duplicate {
  readonly rows: readonly NamedRow[];
  /** null where none counts. */
  readonly kept: NamedRow | null;
}

/** @param latest column of the day by which the latest row counts, for that rule */
export function settleDuplicates(
  grid: Grid,
  rows: readonly NamedRow[],
  rule: DuplicateRule | undefined,
  latest: number | null
): readonly Duplicate[] {
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    if (row.kind !== "unit") continue;
    const key = `${row.part}/${row.unit}/${row.period}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  return several.map((group) => ({rows: group, kept: choose(grid, group, rule, latest)}));
}

function choose(
  grid: Grid,
  rows: readonly NamedRow[],
  rule: DuplicateRule | undefined,
  latest: number | null
): NamedRow | null {
  if (rule === undefined) return null;
  if (rule.keep === "first") return rows[0]!;
  if (rule.keep === "last") return rows.at(-1)!;
  const days = decodeColumn(
    "date",
    rows.map(({row}) => grid.at(row, latest!) ?? "")
  ).map(({value, confidence}) => (typeof value === "string" && confidence >= 0.8 ? value : null));
  if (days.includes(null)) return null;
  const last = [...days].sort().at(-1)!;
  return days.filter((day) => day === last).length === 1 ? rows[days.indexOf(last)]! : null;
}
