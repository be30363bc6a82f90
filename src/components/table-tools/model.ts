/**
 * What a reader may do with a published table: search it, filter it, sort it.
 */

/** Which column the rows stand in the order of. */
export interface SortOrder {
  /** `data-key` of the column's heading. */
  readonly column: string;
  readonly descending: boolean;
}

/** What is asked of a table; `NOTHING_ASKED` shows all rows in the published order. */
export interface TableState {
  /** As typed; "" where nothing is sought. */
  readonly query: string;
  /** Chosen value by the name of the filter; a filter that is not set is absent. */
  readonly filters: Readonly<Record<string, string>>;
  /** null: the published order. */
  readonly sort: SortOrder | null;
}

export const NOTHING_ASKED: TableState = {query: "", filters: {}, sort: null};

/** Names under which a row is found. */
export interface RowNames {
  /** Its own, in any writing: name, abbreviation, English name. */
  readonly names: readonly string[];
  /** Of the units that became it, each with its other writings; the first is the one shown. */
  readonly old: readonly (readonly string[])[];
  /** Several units became it, so that an old name is of a part; else it only changed its name. */
  readonly merged: boolean;
}

/** A cell's value: a figure, a text, or null where the table has a dash. */
export type CellValue = number | string | null;
