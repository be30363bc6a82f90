/**
 * Rows of the lists of a Word form, known by their tags; rows that were added have copied tags, or none at all.
 */
import type {TableSheet} from "../../form/form.js";
import {parseTableCode, tableCode} from "../../form/questions.js";
import type {DocumentTable} from "../../reader/model.js";
import {type LocatedAnswer, tidyText} from "../workbook/raw.js";
import {contentOf} from "./content.js";

type Row = DocumentTable["rows"][number];

/** One row: its key, as far as the row says it, and the text of each column. */
interface ListRow {
  readonly key: string | null;
  readonly texts: ReadonlyMap<string, string>;
}

/** Whether a table is this list: by a tag in it, or by its headings. */
export function isList(list: TableSheet, {rows}: DocumentTable): boolean {
  return rows.some((row) => tagOf(list, row) !== null) || headingRow(list, rows) >= 0;
}

/**
 * The answers of every row that has one; a row of a task list always has its task. A row keeps the number of its tags;
 * one with the tags of an earlier row, or with none, gets the next free number.
 */
export function locateListRows(list: TableSheet, tables: readonly DocumentTable[]): readonly LocatedAnswer[] {
  const rows = tables.flatMap((table) => readRows(list, table));
  let last = Math.max(0, ...rows.map(({key}) => Number(key)).filter(Number.isInteger));
  const used = new Set<string>();
  return rows.filter(hasAnswer).flatMap(({key, texts}) => {
    const own = key !== null && (list.prefill !== undefined || !used.has(key)) ? key : String(++last);
    used.add(own);
    return list.columns.map(({id}): LocatedAnswer => {
      const code = tableCode(list.id, own, id);
      return {code, sheet: "", cell: code, content: contentOf(texts.get(id) ?? ""), note: ""};
    });
  });
}

function readRows(list: TableSheet, {rows}: DocumentTable): readonly ListRow[] {
  const columns = findColumns(list, rows);
  return rows.slice(headingRow(list, rows) + 1).flatMap((row) => {
    const tagged = tagOf(list, row);
    const key = tagged ?? untaggedKey(list, row);
    if (tagged === null && list.prefill && key === null) return [];
    const texts = [...columns].map(([id, column]): [string, string] => [id, row[column]?.text ?? ""]);
    return {key, texts: new Map(texts)};
  });
}

/** The key in the row's tags: a number or a task id. */
function tagOf(list: TableSheet, row: Row): string | null {
  for (const tag of row.flatMap(({tags}) => tags ?? [])) {
    const place = parseTableCode(tag);
    if (place?.table === list.id) return place.row;
  }
  return null;
}

/** Without tags the first column has the key; a number typed there by hand is not relied on beside tagged rows. */
function untaggedKey(list: TableSheet, row: Row): string | null {
  const key = tidyText(row[0]?.text ?? "");
  return (list.prefill ? /^[a-z0-9.-]+$/ : /^[1-9]\d{0,3}$/).test(key) ? key : null;
}

/** The columns by their headings, or by the tags of the first row that has them all. */
function findColumns(list: TableSheet, rows: readonly Row[]): ReadonlyMap<string, number> {
  const headings = rows[headingRow(list, rows)]?.map(({text}) => tidyText(text));
  if (headings) return new Map(list.columns.map(({id, label}) => [id, headings.indexOf(label.vi)]));
  const places = rows.flatMap((row) =>
    row.flatMap(({tags}, column) =>
      (tags ?? []).map(parseTableCode).flatMap((place): [string, number][] => (place ? [[place.column, column]] : []))
    )
  );
  return new Map(places);
}

/** The row with every column's heading; -1 where there is none. */
function headingRow(list: TableSheet, rows: readonly Row[]): number {
  return rows.findIndex((row) => {
    const texts = new Set(row.map(({text}) => tidyText(text)));
    return list.columns.every(({label}) => texts.has(label.vi));
  });
}

function hasAnswer({texts}: ListRow): boolean {
  return [...texts.values()].some((text) => contentOf(text).text !== "");
}
