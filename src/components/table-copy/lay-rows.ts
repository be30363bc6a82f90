import type {Language} from "../../i18n/language.js";
import {textsIn} from "../../i18n/language.js";
import {TABLE_COPY} from "../../i18n/table-copy.js";
import type {CopiedCell, PageCell, PageTable, PrintedNumber} from "./model.js";
import {fullValue, readPrinted} from "./printed-number.js";

/** Where a spreadsheet sees a formula: as in the CSV files. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The rows as they are copied. A cell whose figure the page prints becomes a number in full precision. Where the page
 * prints more than that ("5 (3–9)", "128 dịch vụ"), the column is followed by one with the words as shown: an interval
 * or a unit is not lost.
 */
export function layRows({head, body}: PageTable, lang: Language): readonly (readonly CopiedCell[])[] {
  const width = Math.max(0, ...[...head, ...body].map((row) => row.length));
  const told = Array.from({length: width}, (_, j) => body.some((row) => saysMore(row[j], lang)));
  const {asShown} = textsIn(TABLE_COPY, lang);
  const last = head.at(-1);
  const headRow = (row: readonly PageCell[]) =>
    row.flatMap((cell, j) => {
      const own = textCell(cell.text, true);
      return told[j] ? [own, textCell(row === last ? asShown(cell.text) : "", true)] : [own];
    });
  const bodyRow = (row: readonly PageCell[]) =>
    row.flatMap((cell, j) => (told[j] ? [numberOf(cell, lang), textCell(cell.text, false)] : [cellOf(cell, lang)]));
  return [...head.map(headRow), ...body.map(bodyRow)];
}

/** A number and how it is printed. */
interface ReadNumber {
  readonly value: number;
  readonly printed: PrintedNumber;
}

/**
 * The number of a cell, or null. Without a `data-value` it is the printed one, where nothing else is printed and it
 * can be nothing but a figure: "1.1" in a column of words is a numbering.
 */
function numberIn({text, value, heading, figures}: PageCell, lang: Language): ReadNumber | null {
  const printed = heading && value === null ? null : readPrinted(text, lang);
  if (printed === null) return null;
  if (value !== null) {
    const full = fullValue(text, printed, value);
    return full === null ? null : {value: full, printed};
  }
  return printed.alone && (figures || printed.decimals === 0) ? {value: printed.value, printed} : null;
}

function saysMore(cell: PageCell | undefined, lang: Language): boolean {
  const read = cell === undefined ? null : numberIn(cell, lang);
  return read !== null && !read.printed.alone;
}

function cellOf(cell: PageCell, lang: Language): CopiedCell {
  return numberIn(cell, lang) ?? textCell(cell.text, cell.heading);
}

/** The number of a cell, or nothing where its words stand beside. */
function numberOf(cell: PageCell, lang: Language): CopiedCell {
  const made = cellOf(cell, lang);
  return "value" in made ? made : textCell("", false);
}

function textCell(text: string, heading: boolean): CopiedCell {
  return {text: FORMULA.test(text) ? `'${text}` : text, heading};
}
