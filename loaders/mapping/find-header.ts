/**
 * The rows of the heading, and what it says over each column.
 */
import {columnName} from "../reader/address.js";
import {isColumnNumbers} from "./column-numbers.js";
import type {Grid} from "./grid.js";
import {labelKeys, tidyLabel} from "./label.js";
import type {HeaderChoice} from "./model.js";

/** A column with the levels of its heading, from the top; none where nothing stands over it. */
export interface HeadedColumn {
  readonly column: number;
  readonly letters: string;
  readonly levels: readonly string[];
}

/** First and last row of the heading, from 0, and the columns. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadedColumn[];
}

/** The heading, or why it was not found. */
export function findHeader(grid: Grid, choice: HeaderChoice): Header | {readonly error: string} {
  const range = "rows" in choice ? ([choice.rows[0] - 1, choice.rows[1] - 1] as const) : search(grid, choice);
  if (range === null) {
    const {find} = choice as {readonly find: readonly string[]};
    return {error: `no heading with ${find.map((text) => JSON.stringify(text)).join(", ")}`};
  }
  const [first, last] = range;
  const texts = fillHeader(grid, first, last);
  const columns = grid.columns.map((column) => {
    const parts = texts.map((row) => row.get(column) ?? "").filter((text) => text !== "");
    const levels = parts.filter((text, i) => tidyLabel(text) !== tidyLabel(parts[i - 1] ?? ""));
    return {column, letters: columnName(column), levels};
  });
  if (columns.every(({levels}) => levels.length === 0)) return {error: `rows ${first + 1} to ${last + 1} are empty`};
  return {first, last, columns};
}

/** A heading stands at the top: further down it is not looked for. */
const SEARCHED = 200;

/** The first place where `depth` rows hold every text, the first of them in their first row. */
function search(grid: Grid, {find, depth}: {find: readonly string[]; depth: number}): readonly [number, number] | null {
  const [start, ...rest] = find.map((text) => labelKeys(text)[0]!) as [string, ...string[]];
  const keysOf = (row: number) => new Set(grid.inRow(row).flatMap(({text}) => labelKeys(text)));
  for (const row of grid.rows.slice(0, SEARCHED)) {
    if (!keysOf(row).has(start)) continue;
    const keys = new Set(Array.from({length: depth}, (_, i) => [...keysOf(row + i)]).flat());
    if (rest.every((key) => keys.has(key))) return [row, row + depth - 1];
  }
  return null;
}

/** Texts by row and column, merged cells filled down and across; a row that numbers the columns is left out. */
function fillHeader(grid: Grid, first: number, last: number): readonly ReadonlyMap<number, string>[] {
  const rows = Array.from(
    {length: last - first + 1},
    (_, i) => new Map(grid.inRow(first + i).map(({column, text}) => [column, text]))
  );
  for (const {top, left, bottom, right} of grid.sheet.merges) {
    if (bottom < first || top > last) continue;
    const text = grid.at(top, left)?.text;
    if (text === undefined) continue;
    const covered = grid.columns.filter((column) => column >= left && column <= right);
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row += 1) {
      const texts = rows[row - first]!;
      for (const column of covered) if (!texts.has(column)) texts.set(column, text);
    }
  }
  return rows.filter((texts) => !isColumnNumbers([...texts.values()]));
}
