/**
 * What a cell's code asks for: its sheet and its item or column in the form.
 */
import type {Form} from "../../form/form.js";
import {findQuestion, type PlacedItem, parseTableCode} from "../../form/questions.js";

/** @throws {RangeError} naming a code the form does not have: cells are made from the form */
export function questionOf(form: Form, code: string): PlacedItem {
  const placed = findQuestion(form, code);
  if (!placed) throw new RangeError(`the form has no item ${JSON.stringify(code)}`);
  return placed;
}

/** The code without its row: `van-ban[3].number` is at the place `van-ban.number`. */
export function placeOf(code: string): string {
  const place = parseTableCode(code);
  return place ? `${place.table}.${place.column}` : code;
}
