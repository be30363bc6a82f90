/**
 * Shapes that are no figure but look like one: each gets its own question.
 */
import type {Cell} from "../cell.js";
import {ask, type Found} from "../reading.js";
import {dayInNumber} from "../time/excel-date.js";

/** Small l, capital I and O, and the bar, among digits. */
const LETTERS = /(?<=\d[.,]?)[lIOo|]|[lIOo|](?=[.,]?\d)/g;
const WITH_LETTERS = /^[^\p{L}\d]*(?=[\dlIOo|.,]*\d)(?=[\d.,]*[lIOo|])[\dlIOo|.,]+(?![\p{L}\d])/u;

/**
 * A date where a figure is due; 3/10 typed into Excel becomes one.
 *
 * @param serials a bare serial number of a date is no figure either (a ratio); elsewhere 45450 is a count like others
 * @returns null where the cell is none
 */
export function askAboutDate(cell: Cell, serials = false): Found | null {
  const day = dayInNumber(cell, serials);
  if (day === null) return null;
  const {date, typed} = day;
  const issue =
    `“${cell.text}” is a date (${date}). If ${typed} was typed, Excel turned it into a date: please type it as text ` +
    "(an apostrophe first) or in two cells. If a date was meant, it does not belong here.";
  return ask("date-in-number", issue);
}

/** The letters that stand among digits, each once. @example lettersAmongDigits("1O"); // ["O"] */
export function lettersAmongDigits(text: string): readonly string[] {
  return [...new Set(text.match(LETTERS) ?? [])];
}

/** "l2", "1O": which letters stand for digits is not guessed. null where there are none. */
export function askAboutLetters({text}: Cell): Found | null {
  if (!WITH_LETTERS.test(text)) return null;
  const letters = lettersAmongDigits(text)
    .map((letter) => `“${letter}”`)
    .join(", ");
  return ask(
    "letter-in-number",
    `“${text}” has the letter ${letters} where a digit should be: please type the number again.`
  );
}

/** What was not understood at all. */
export function askNumber({text}: Cell): Found {
  return ask("not-a-number", `“${text}” is no number: please give one figure, without words.`);
}
