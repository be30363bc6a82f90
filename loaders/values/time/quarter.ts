/**
 * Quarters and halves: "Quý III năm 2024", "Q3/2024", "6 tháng đầu năm 2024".
 */
import {isYear} from "./calendar.js";
import {type NoPoint, noPoint, type Point, point, type ReadPoint} from "./point.js";

const NUMBERS: Readonly<Record<string, number>> = {
  ...{i: 1, ii: 2, iii: 3, iv: 4, một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4}
};
const QUARTER =
  /^(?:quý|quí|qúy|qúi|q)\.?\s*(iv|i{1,3}|\d{1,2}|một|nhất|hai|ba|tư|bốn|v)\s*(?:(?:[/.,-]|năm|\s)\s*(?:năm\s*)?(\d{4}))?$/u;
const YEAR_FIRST = /^(\d{4})\s*[-/]?\s*q([1-4])$/;
const ROMAN = /^(iv|i{1,3})\s*[/-]\s*(\d{4})$/;
const HALF = /^(?:(?:6|06|sáu) tháng|nửa) (đầu|cuối)(?: của)?(?: năm)?(?: (\d{4}))?$/u;
const ISO_HALF = /^(\d{4})\s*[-/]?\s*h([12])$/;
const FIRST_MONTHS = /^(0?[1-9]|1[01]) tháng(?: đầu)?(?: của)? năm (\d{4})$/u;

/** @param text tidied, lower case */
export const readQuarter: ReadPoint = (text, year) => {
  const named = QUARTER.exec(text) ?? ROMAN.exec(text);
  if (named) return settle("Q", NUMBERS[named[1]!] ?? Number(named[1]), 4, named[2], year, text);
  const first = YEAR_FIRST.exec(text);
  return first ? settle("Q", Number(first[2]), 4, first[1], year, text) : null;
};

/** Halves, and the first months of a year as a span of months. */
export const readHalf: ReadPoint = (text, year) => {
  const half = HALF.exec(text);
  if (half) return settle("H", half[1] === "đầu" ? 1 : 2, 2, half[2], year, text);
  const iso = ISO_HALF.exec(text);
  if (iso) return settle("H", Number(iso[2]), 2, iso[1], year, text);
  const months = FIRST_MONTHS.exec(text);
  if (!months || !isYear(Number(months[2]))) return null;
  const until = months[1]!.padStart(2, "0");
  if (until === "06") return point("half", `${months[2]}-H1`, "half");
  return point("span", `${months[2]}-01/${months[2]}-${until}`, "first-months", 0.95);
};

function settle(
  letter: "Q" | "H",
  number: number,
  most: number,
  written: string | undefined,
  year: number | null,
  text: string
): Point | NoPoint {
  const name = letter === "Q" ? "quarter" : "half";
  if (!(number >= 1 && number <= most)) return noPoint(`no-such-${name}`, `There is no ${name} “${text}”.`);
  if (written !== undefined) {
    if (!isYear(Number(written))) return noPoint("no-such-year", `“${written}” is no year of a report.`);
    return point(name, `${written}-${letter}${number}`, name);
  }
  if (year === null) return noPoint("no-year", `“${text}” has no year: please add it.`);
  return point(name, `${year}-${letter}${number}`, `${name}+year-of-report`, 0.85);
}
