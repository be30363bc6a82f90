/**
 * The sources of a report's figures as a table, for those who check them by machine.
 */
import {formatCsv} from "../files/csv.js";
import type {Reference, Where} from "./model.js";

const COLUMNS = [
  "mark",
  "figure",
  "value",
  "what",
  "reading",
  "table",
  "row",
  "column",
  "formula",
  "clause",
  "cells"
] as const;

/**
 * One row for each number that stands behind a figure: `figure` as shown, `value` in full precision; `table`, `row` and
 * `column` name its place in the published data. For a count, `row` is the condition and `column` is empty.
 */
export function referencesCsv(references: readonly Reference[]): string {
  const rows = references.flatMap(({mark, derivation, figures}) =>
    figures.flatMap(({shown, facts}) =>
      facts.map(({column, value}) => ({
        ...derivation,
        mark,
        figure: shown,
        value,
        column,
        row: whereText(derivation.where),
        table: derivation.table === "" ? "" : `${derivation.table}.csv`
      }))
    )
  );
  return formatCsv(COLUMNS, rows);
}

/** @example whereText({indicator: "qd699-1", year: 2024}); // "indicator=qd699-1, year=2024" */
export function whereText(where: Where): string {
  return Object.entries(where)
    .map(([column, value]) => `${column}=${value === "" ? '""' : value}`)
    .join(", ");
}
