/**
 * One sheet of 50,000 rows and 20 columns in each kind of file: a name in every fourth column, numbers in the others.
 */
import {writeOds} from "hucre/ods";
import {writeXlsx} from "hucre/xlsx";
import {largeXls} from "./large-xls.js";

export const ROWS = 50_000;
export const COLUMNS = 20;

const SHEET = "Biểu 1";

/** The kinds of file that hold a sheet. */
export const KINDS = ["xlsx", "xls", "ods", "csv"] as const;
export type LargeKind = (typeof KINDS)[number];

/** Bytes of the sheet as a file of this kind. */
export async function largeSheet(kind: LargeKind): Promise<Uint8Array> {
  const rows = largeRows();
  switch (kind) {
    case "xlsx":
      return writeXlsx({sheets: [{name: SHEET, rows}]});
    case "ods":
      return writeOds({sheets: [{name: SHEET, rows}]});
    case "xls":
      return largeXls(SHEET, rows);
    case "csv":
      return new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n"));
  }
}

function largeRows(): (string | number)[][] {
  return Array.from({length: ROWS}, (_, r) =>
    Array.from({length: COLUMNS}, (_, c) => (c % 4 === 0 ? `Xã số ${r}-${c}` : r * COLUMNS + c + 0.5))
  );
}
