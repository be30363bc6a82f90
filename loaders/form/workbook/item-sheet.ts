/**
 * A sheet of single answers: A code, B label, C unit, D value, E note, F clause.
 */
import type {WriteSheet} from "hucre/xlsx";
import type {FormItem, ItemSheet} from "../form.js";
import {answerCell, type FilledValues, noteCode} from "./answer.js";
import {address, layGrid, type PlacedCell} from "./grid.js";
import {CODE, HEADER, INTRO, inputStyle, LABEL, TITLE} from "./styles.js";
import {validate} from "./validation.js";

const HEADERS = ["Mã", "Nội dung", "Đơn vị tính", "Trả lời", "Ghi chú, minh chứng", "Căn cứ"];
const WIDTHS = [18, 60, 14, 24, 44, 26];
/** Where answers are paragraphs the answer column is the widest, and each such row offers some lines. */
const PROSE_WIDTHS = [18, 42, 12, 72, 30, 24];
const PROSE_HEIGHT = 60;
const FIRST_ROW = 3;

/** Lays a sheet of the given items, already chosen for the unit's kind. */
export function layItemSheet(sheet: ItemSheet, items: readonly FormItem[], values: FilledValues): WriteSheet {
  const head: PlacedCell[] = [
    {row: 0, column: 1, value: sheet.title.vi, style: TITLE},
    {row: 1, column: 1, value: sheet.intro?.vi ?? null, style: INTRO},
    ...HEADERS.map((value, column) => ({row: 2, column, value, style: HEADER}))
  ];
  return layGrid([...head, ...items.flatMap((item, i) => layItem(item, FIRST_ROW + i, values))], {
    name: sheet.title.vi,
    widths: sheet.prose ? PROSE_WIDTHS : WIDTHS,
    heights: sheet.prose ? proseHeights(items) : undefined,
    frozen: FIRST_ROW,
    validations: items.map((item, i) => (item.prefilled ? null : validate(item, address(FIRST_ROW + i, 3))))
  });
}

function proseHeights(items: readonly FormItem[]): ReadonlyMap<number, number> {
  return new Map(
    items.flatMap(({type}, i): [number, number][] => (type === "text" ? [[FIRST_ROW + i, PROSE_HEIGHT]] : []))
  );
}

/** One row: the answer in D is unlocked unless it is prefilled. No note is taken beside personal data: none is read. */
export function layItem(item: FormItem, row: number, values: FilledValues): readonly PlacedCell[] {
  const style = item.prefilled ? LABEL : inputStyle(item.type);
  const noteStyle = item.prefilled || item.type === "personal" ? LABEL : inputStyle("text");
  return [
    {row, column: 0, value: item.id, style: CODE},
    {row, column: 1, value: item.label.vi, style: LABEL},
    {row, column: 2, value: item.unit?.vi ?? null, style: LABEL},
    {row, column: 3, value: answerCell(item, values.get(item.id)), style},
    {row, column: 4, value: values.get(noteCode(item.id)) ?? null, style: noteStyle},
    {row, column: 5, value: item.clause ?? null, style: LABEL}
  ];
}
