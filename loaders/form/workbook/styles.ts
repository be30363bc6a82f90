/**
 * How the cells of a template look. Only the pale yellow ones are unlocked.
 */
import type {CellStyle} from "hucre/xlsx";
import type {ItemType} from "../form.js";

const LINE = {style: "thin", color: {rgb: "BFBFBF"}} as const;
const BORDER = {top: LINE, right: LINE, bottom: LINE, left: LINE};
const WRAPPED = {vertical: "top", wrapText: true} as const;

export const TITLE: CellStyle = {font: {bold: true, size: 14}, alignment: {vertical: "center"}};
export const INTRO: CellStyle = {font: {italic: true, color: {rgb: "595959"}}, alignment: WRAPPED};
export const HEADER: CellStyle = {
  font: {bold: true},
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "DCE6F1"}},
  border: BORDER,
  alignment: {vertical: "center", wrapText: true}
};
export const LABEL: CellStyle = {border: BORDER, alignment: WRAPPED};
export const CODE: CellStyle = {font: {size: 8, color: {rgb: "7F7F7F"}}, border: BORDER, alignment: WRAPPED};

const FORMATS: Readonly<Record<ItemType, string>> = {
  count: "#,##0",
  amount: "#,##0.##",
  percent: "0.##",
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
