/**
 * A crosswalk file: `from,to[,share]`, one row per unit of before and unit of after that it went into.
 */
import type {CrosswalkRow} from "../../src/scoring/analysis.js";
import {type NumberedRow, readNumberedRows} from "../files/numbered-rows.js";
import {parsePlainNumber} from "../files/plain-number.js";

/** The rows, and one line per thing wrong with the file; where there is any, don't use the rows. */
export interface CrosswalkRead {
  readonly rows: readonly CrosswalkRow[];
  readonly errors: readonly string[];
}

const COLUMNS = ["from", "to", "share"];

/** Reads a crosswalk. An empty share is none given; whether shares make sense is for the engine to say. */
export function readCrosswalk(path: string): CrosswalkRead {
  const {header, rows, errors} = readNumberedRows(path);
  if (errors.length > 0) return {rows: [], errors};
  const missing = ["from", "to"].filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !COLUMNS.includes(column));
  const columns = [
    ...missing.map((column) => `${path}: no column "${column}"`),
    ...unknown.map((column) => `${path}: column "${column}" is not known`)
  ];
  if (columns.length > 0) return {rows: [], errors: columns};
  const faults: string[] = [];
  const read = rows.map((row) => toRow(row, (message) => faults.push(`${path}, line ${row.line}: ${message}`)));
  return {rows: read, errors: faults};
}

function toRow({cells}: NumberedRow, report: (message: string) => void): CrosswalkRow {
  const [from, to, written] = [cells.get("from")!, cells.get("to")!, cells.get("share") ?? ""];
  if (from === "") report("from is empty");
  if (to === "") report("to is empty");
  const share = parsePlainNumber(written);
  if (share === undefined) report(`share "${written}" is not a number`);
  return {from, to, ...(share === undefined || share === null ? {} : {share})};
}
