/**
 * What a form asks: its items and tables, and those that concern one kind of unit.
 */
import type {UnitKind} from "../../src/scoring/model.js";
import type {Form, FormItem, TableSheet} from "./form.js";

/** An item with the id of the sheet that asks it. */
export interface PlacedItem {
  readonly sheet: string;
  readonly item: FormItem;
}

/** Sheets that hold a list, in order. */
export function tableSheets(form: Form): readonly TableSheet[] {
  return form.sheets.filter((sheet) => sheet.layout === "table");
}

/** Whether something that `applies` to some kinds concerns this one. */
export function appliesTo(applies: readonly UnitKind[] | undefined, kind: UnitKind): boolean {
  return applies === undefined || applies.includes(kind);
}

/** Every single-answer item of the form, the tables' declared counts among them, in the order of the sheets. */
export function allItems(form: Form): readonly PlacedItem[] {
  const known = itemsOf.get(form);
  if (known) return known;
  const items = form.sheets.flatMap((sheet) => {
    if (sheet.layout === "items") return sheet.items.map((item) => ({sheet: sheet.id, item}));
    return sheet.layout === "table" && sheet.count ? [{sheet: sheet.id, item: sheet.count}] : [];
  });
  itemsOf.set(form, items);
  return items;
}

/** A form does not change once it is read. */
const itemsOf = new WeakMap<Form, readonly PlacedItem[]>();

/**
 * What is asked at one place: a list's column, or a single item by its id.
 *
 * @param place a code as it stands in a file, or a list and its column
 * @returns null where the form asks nothing there
 * @example findQuestion(form, "ung-dung[3].name")?.sheet; // "ung-dung"
 */
export function findQuestion(
  form: Form,
  place: string | {readonly table: string; readonly column: string}
): PlacedItem | null {
  const at = typeof place === "string" ? parseTableCode(place) : place;
  if (at === null) return allItems(form).find(({item}) => item.id === place) ?? null;
  const item = tableSheets(form)
    .find(({id}) => id === at.table)
    ?.columns.find(({id}) => id === at.column);
  return item ? {sheet: at.table, item} : null;
}

/** The items asked of a kind of unit. */
export function itemsFor(form: Form, kind: UnitKind): readonly PlacedItem[] {
  return allItems(form).filter(({item}) => appliesTo(item.applies, kind));
}

/**
 * The code of one cell of a table.
 *
 * @param row row number from 1, or the task id in a task table
 * @example tableCode("ung-dung", 3, "name"); // "ung-dung[3].name"
 */
export function tableCode(table: string, row: number | string, column: string): string {
  return `${table}[${row}].${column}`;
}

/** Splits a table cell's code; null where it is the code of a single item. */
export function parseTableCode(code: string): {table: string; row: string; column: string} | null {
  const match = /^([a-z0-9-]+)\[([a-z0-9.-]+)\]\.([a-z0-9-]+)$/.exec(code);
  return match ? {table: match[1]!, row: match[2]!, column: match[3]!} : null;
}
