/**
 * The account of a sheet: what became of each of its rows.
 */
import type {UnitId} from "../../src/scoring/model.js";
import type {RowClasses} from "./classify-rows.js";
import type {Grid} from "./grid.js";
import type {PartPlan} from "./plan.js";
import type {NamedRow} from "./read-name.js";

/** One row, once for each part that has content in it. */
export interface RowAccount {
  /** From 1, as the spreadsheet program shows it. */
  readonly row: number;
  /** Letter of the unit's column where the mapping has pairs, "" otherwise. */
  readonly part: string;
  readonly verdict: "taken" | "excluded";
  /** Why it was left out; "" where it was taken. */
  readonly reason: string;
  readonly unit: UnitId | null;
  /** The name as received; for rows of no part, such as the heading, all texts of the row. */
  readonly raw: string;
  /** The same in Unicode: differs where the file is in TCVN3, VNI or Windows-1258. */
  readonly text: string;
}

/**
 * Lists every row with content, from the top.
 *
 * @throws {Error} if a row is in no list: nothing may be dropped without a word
 */
export function accountRows(
  grid: Grid,
  {outside}: RowClasses,
  parts: readonly PartPlan[],
  named: readonly NamedRow[]
): readonly RowAccount[] {
  const told = new Set([...outside, ...named].map(({row}) => row));
  const lost = grid.rows.find((row) => !told.has(row));
  if (lost !== undefined) throw new Error(`row ${lost + 1} is not accounted for`);
  const lines = [
    ...outside.map(({row, reason}) => ({
      row,
      place: -1,
      part: "",
      kind: "skip",
      reason,
      unit: null,
      ...textsOf(grid, row)
    })),
    ...named.map(({row, part, kind, reason, unit, raw, text}) => {
      return {row, place: part, part: parts[part]!.name, kind, reason, unit, raw, text};
    })
  ];
  return lines
    .sort((a, b) => a.row - b.row || a.place - b.place)
    .map(({row, part, kind, reason, unit, raw, text}) => {
      const verdict = kind === "unit" ? "taken" : "excluded";
      return {row: row + 1, part, verdict, reason, unit, raw, text};
    });
}

/** All cells of a row in one line. */
function textsOf(grid: Grid, row: number): Pick<RowAccount, "raw" | "text"> {
  const cells = grid.inRow(row);
  const join = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, " ").trim()).join(" | ");
  return {raw: join(cells.map(({raw}) => raw)), text: join(cells.map(({text}) => text))};
}
