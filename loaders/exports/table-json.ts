import type {EditionInfo} from "../../src/scoring/edition.js";
import {type TableRows, valueAt} from "./table-rows.js";

/**
 * A published table as JSON: of which edition it is and whether its figures are made up, then one row a line with the
 * columns of the CSV file. Numbers keep full precision, null is no value; texts are as they are, since a program runs no
 * formulas.
 */
export function tableJson(info: EditionInfo, {name, title, fields, rows}: TableRows): string {
  const head = JSON.stringify({...info, table: name, title}).slice(0, -1);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(fields.map((f) => [f.name, valueAt(row, f.name)])))
  );
  return `${head},"rows":[\n${lines.join(",\n")}\n]}\n`;
}
