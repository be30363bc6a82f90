import type {Language} from "../../i18n/language.js";
import {compareValues} from "./compare-values.js";
import {findName} from "./find-name.js";
import type {CellValue, RowNames, TableState} from "./model.js";

/** A row of the table, as far as searching, filtering and sorting need it. */
export interface ToolRow {
  readonly names: RowNames;
  /** By the name of the filter; a row without a value passes only where the filter is not set. */
  readonly filters: Readonly<Record<string, string>>;
  /** By the key of the column. */
  readonly values: Readonly<Record<string, CellValue>>;
}

/** A row that stays in sight, and the old name by which alone it was found. */
export interface ShownRow<Row> {
  readonly row: Row;
  readonly old: string | null;
}

/**
 * The rows that a state asks for, in its order. Ties, and all rows where no order is asked for, stay as they are given.
 *
 * @param rows in the published order
 */
export function applyState<Row extends ToolRow>(
  rows: readonly Row[],
  {query, filters, sort}: TableState,
  lang: Language
): readonly ShownRow<Row>[] {
  const passes = (row: Row) => Object.entries(filters).every(([name, value]) => row.filters[name] === value);
  const shown = rows.filter(passes).flatMap((row): ShownRow<Row>[] => {
    const found = findName(query, row.names);
    return found === null ? [] : [{row, old: found.old}];
  });
  if (sort === null) return shown;
  const {column, descending} = sort;
  return shown.toSorted((a, b) =>
    compareValues(a.row.values[column] ?? null, b.row.values[column] ?? null, {descending, lang})
  );
}
