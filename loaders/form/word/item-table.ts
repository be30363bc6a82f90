/**
 * A sheet of single answers as a table: code, question, unit, answer, note.
 */
import {type Table, TableRow} from "docx";
import type {FormItem} from "../form.js";
import {type FilledValues, noteCode} from "../workbook/answer.js";
import {controlCell, gridTable, headerRow, line, textCell} from "./cell.js";
import {answerControl, textControl} from "./control.js";
import {ITEM_HEADINGS} from "./item-headings.js";
import {COLOUR, SIZE, WIDTH} from "./look.js";
import {NOTE_PLACEHOLDER} from "./placeholder.js";

/** Shares of the width; answers that are paragraphs get the widest column. */
const SHARES = [15, 33, 10, 20, 22];
const PROSE_SHARES = [14, 25, 9, 37, 15];

/** How wide a table is, and whether its answers are paragraphs. */
export interface ItemTableLook {
  readonly width?: number;
  readonly prose?: boolean;
}

/** One row for each item. */
export function itemTable(items: readonly FormItem[], values: FilledValues, look: ItemTableLook = {}): Table {
  const {width = WIDTH.portrait, prose = false} = look;
  const widths = columnWidths(prose ? PROSE_SHARES : SHARES, width);
  return gridTable([headerRow(ITEM_HEADINGS), ...items.map((item) => itemRow(item, values))], widths);
}

/** Widths in whole units that add up to the whole. */
export function columnWidths(shares: readonly number[], whole: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share * whole) / sum));
  const rest = whole - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}

function itemRow(item: FormItem, values: FilledValues): TableRow {
  const small = {size: SIZE.small, italics: true, colour: COLOUR.faint};
  const label = [
    line(item.label.vi),
    ...(item.hint ? [line(item.hint.vi, small)] : []),
    ...(item.clause ? [line(`Căn cứ: ${item.clause}`, small)] : [])
  ];
  return new TableRow({
    cantSplit: item.type !== "text",
    children: [
      textCell([line(item.id, {size: 16, colour: COLOUR.faint})]),
      textCell(label),
      textCell([line(item.unit?.vi ?? "")]),
      controlCell(answerControl(item, item.id, values), item.prefilled),
      noteCell(item, values)
    ]
  });
}

/** No note is taken beside personal data or what is filled in beforehand: none is read. */
function noteCell(item: FormItem, values: FilledValues) {
  if (item.prefilled || item.type === "personal") return textCell([line("")]);
  const tag = noteCode(item.id);
  const text = String(values.get(tag) ?? "");
  return controlCell(textControl(tag, "Ghi chú, minh chứng", text, NOTE_PLACEHOLDER));
}
