/**
 * Rows of seeds/*.csv, read strictly: these files are ours, so a bad cell is a mistake of ours and throws,
 * naming file, row id and column.
 */
import {type CsvRow, parseCsv} from "../files/csv.js";

/** One row being read, with what an error message has to name. */
export interface SeedRow {
  readonly file: string;
  readonly id: string;
  readonly cells: CsvRow;
}

/**
 * Parses a seed file.
 *
 * @param columns the columns it must have, exactly these and in this order
 * @throws {Error} on other columns, an empty or repeated id, or the first bad cell
 */
export function parseSeed<T>(
  text: string,
  file: string,
  columns: readonly string[],
  parse: (row: SeedRow) => T
): readonly T[] {
  const rows = parseCsv(text, file);
  const header = Object.keys(rows[0] ?? {});
  if (header.join() !== columns.join()) throw new Error(`${file}: columns are "${header}", expected "${columns}"`);
  const seen = new Set<string>();
  return rows.map((cells) => {
    const row = {file, id: cells.id ?? "", cells};
    if (!/^[a-z0-9]+([-.][a-z0-9.]+)*$/.test(row.id)) return fail(row, "id", "an id in lower-case ASCII");
    if (seen.has(row.id)) return fail(row, "id", "an id used once");
    seen.add(row.id);
    return parse(row);
  });
}

/** @throws {Error} always: `targets.csv, row qd699-1-2024-national, column value: "x" is not a number` */
export function fail(row: SeedRow, column: string, expected: string): never {
  throw new Error(`${row.file}, row ${row.id}, column ${column}: "${row.cells[column] ?? ""}" is not ${expected}`);
}
