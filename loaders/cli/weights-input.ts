/**
 * The files that weights are made from: experts' points, and wished importance.
 */
import type {Points, WeightSet} from "../../src/scoring/analysis.js";
import {type NumberedRow, readNumberedRows} from "../files/numbered-rows.js";
import {parsePlainNumber} from "../files/plain-number.js";

/** Reads `expert,node,points`: points of 0 or more, each expert and node once. Where there are errors, don't use the points. */
export function readBudget(path: string): {readonly points: readonly Points[]; readonly errors: readonly string[]} {
  const {rows, errors, report} = readTable(path, ["expert", "node", "points"]);
  const points = rows.map((row): Points => {
    const given = readNumber(row, "points", report);
    return {expert: row.cells.get("expert")!, node: row.cells.get("node")!, points: given};
  });
  reportTwice(rows, ["expert", "node"], report);
  return {points, errors};
}

/** Reads `node,share`: wished importance of 0 or more, each node once. Where there are errors, don't use the shares. */
export function readImportance(path: string): {readonly wished: WeightSet; readonly errors: readonly string[]} {
  const {rows, errors, report} = readTable(path, ["node", "share"]);
  const shares = rows.map((row) => [row.cells.get("node")!, readNumber(row, "share", report)] as const);
  reportTwice(rows, ["node"], report);
  return {wished: Object.fromEntries(shares), errors};
}

type Report = (row: NumberedRow, message: string) => void;

/** The rows, and errors that grow as `report` is called. */
function readTable(path: string, columns: readonly string[]) {
  const {header, rows, errors: faults} = readNumberedRows(path);
  const missing = columns.filter((column) => !header.includes(column));
  const errors = faults.length > 0 ? [...faults] : missing.map((column) => `${path}: no column "${column}"`);
  if (errors.length === 0 && rows.length === 0) errors.push(`${path}: has no rows`);
  const report: Report = ({line}, message) => errors.push(`${path}, line ${line}: ${message}`);
  return {rows: errors.length > 0 ? [] : rows, errors, report};
}

/** A number of 0 or more; an empty cell is no number, and never 0. */
function readNumber(row: NumberedRow, column: string, report: Report): number {
  const text = row.cells.get(column)!;
  const number = parsePlainNumber(text);
  if (number !== undefined && number !== null && number >= 0) return number;
  report(row, `${column} must be a number of 0 or more, got "${text}"`);
  return 0;
}

function reportTwice(rows: readonly NumberedRow[], columns: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const names = columns.map((column) => row.cells.get(column)!);
    if (names.includes("")) report(row, `${columns[names.indexOf("")]} is empty`);
    const key = names.join("\u0000");
    if (seen.has(key)) report(row, `${names.join(", ")} is there twice`);
    seen.add(key);
  }
}
