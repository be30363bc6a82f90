/**
 * The heading of every sheet, repeated at the top of each printed page.
 */
import type {WriteOptions} from "hucre/xlsx";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The reserved names that say which row repeats: the last frozen one. Sheet names are quoted, which hucre's own
 * `printTitlesRow` leaves out: Excel would offer to repair such a file.
 *
 * @example printTitles([{name: "5 Văn bản", freezePane: {rows: 4}}]); // range "'5 Văn bản'!$4:$4"
 */
export function printTitles(sheets: WriteOptions["sheets"]): NamedRange[] {
  return sheets.flatMap(({name, freezePane}) => {
    const row = freezePane?.rows ?? 0;
    if (row === 0) return [];
    return [{name: "_xlnm.Print_Titles", range: `'${name.replaceAll("'", "''")}'!$${row}:$${row}`, scope: name}];
  });
}
