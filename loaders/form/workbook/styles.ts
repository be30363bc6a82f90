/**
 * How the cells of a template look. Only the pale yellow ones are unlocked.
 */
import type {CellStyle} from "hucre/xlsx";
import type {ItemType} from "../form.js";

const LINE = {style: "thin", color: {rgb: "BFBFBF"}} as const;
const BORDER = {top: LINE, right: LINE, bottom: LINE, left: LINE};
const WRAPPED = {vertical: "top", wrapText: true} as const;

/** Name and size are said in every font: where they are missing, each program takes its own. */
const FONT = {name: "Calibri", size: 11} as const;

export const TITLE: CellStyle = {font: {...FONT, bold: true, size: 14}, alignment: {vertical: "center"}};
/** Not wrapped: it runs on over the empty cells to its right. */
export const INTRO: CellStyle = {font: {...FONT, italic: true, color: {rgb: "595959"}}, alignment: {vertical: "top"}};
export const HEADER: CellStyle = {
  font: {...FONT, bold: true},
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "DCE6F1"}},
  border: BORDER,
  alignment: {vertical: "center", wrapText: true}
};
export const LABEL: CellStyle = {font: FONT, border: BORDER, alignment: WRAPPED};
/** The number of a line in the guide. */
export const NUMBER: CellStyle = {...LABEL, alignment: {...WRAPPED, horizontal: "center"}};
export const CODE: CellStyle = {font: {...FONT, size: 8, color: {rgb: "7F7F7F"}}, border: BORDER, alignment: WRAPPED};

/** No optional decimals: Excel shows 1500 in `#,##0.##` as "1.500,". */
const FORMATS: Readonly<Record<ItemType, string>> = {
  count: "#,##0",
  amount: "#,##0.00",
  percent: "0.00",
  date: "dd/mm/yyyy",
  text: "@",
  personal: "@",
  choice: "@",
  "yes-no": "@",
  "yes-no-na": "@"
};

const INPUTS = Object.fromEntries(
  Object.entries(FORMATS).map(([type, numFmt]) => [
    type,
    {
      numFmt,
      font: FONT,
      border: BORDER,
      alignment: WRAPPED,
      fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "FFF9DB"}},
      protection: {locked: false}
    } satisfies CellStyle
  ])
) as Readonly<Record<ItemType, CellStyle>>;

/** The style of a cell that the agency fills. Text is kept as text, so that "12/2024" never turns into a date. */
export function inputStyle(type: ItemType): CellStyle {
  return INPUTS[type];
}
