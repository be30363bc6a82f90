/**
 * What a cell's code asks for: its sheet and its item or column in the form.
 */
import type {Form, FormItem} from "../../form/form.js";
import {allItems, parseTableCode, tableSheets} from "../../form/questions.js";

/** @throws {RangeError} naming a code the form does not have: cells are made from the form */
export function questionOf(form: Form, code: string): {readonly sheet: string; readonly item: FormItem} {
  const place = parseTableCode(code);
  const table = tableSheets(form).find(({id}) => id === place?.table);
  const column = table?.columns.find(({id}) => id === place?.column);
  if (table && column) return {sheet: table.id, item: column};
  const placed = allItems(form).find(({item}) => item.id === code);
  if (!placed) throw new RangeError(`the form has no item ${JSON.stringify(code)}`);
  return placed;
}

/** The code without its row: `van-ban[3].number` is at the place `van-ban.number`. */
export function placeOf(code: string): string {
  const place = parseTableCode(code);
  return place ? `${place.table}.${place.column}` : code;
}
