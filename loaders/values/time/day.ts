/**
 * Days, day first: "22/07/2020", "22.07.2020", "03/5/24", "03 tháng 5 năm 2024".
 */
import {dayOfSerial, isoDay, isYear, writtenDay} from "./calendar.js";
import {monthNumber} from "./month-names.js";
import {type NoPoint, noPoint, type Point, point, type ReadPoint} from "./point.js";

const NUMERIC = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const WORDS = /^(\d{1,2})\s*(?:\/\s*)?tháng\s*(\d{1,2})\s*(?:năm|[/,.-])?\s*(\d{4})$/u;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t[\d:.]+z?)?$/;
const NAMED = /^(\d{1,2})[\s-]?([a-z]{3,9})[\s,-]*(\d{4}|\d{2})$/;

/** @param text tidied, lower case, without "ngày" */
export const readDay: ReadPoint = (text) => {
  const iso = ISO.exec(text);
  if (iso) return settle(iso[1]!, Number(iso[2]), Number(iso[3]), "iso-date");
  const words = WORDS.exec(text);
  if (words) return settle(words[3]!, Number(words[2]), Number(words[1]), "date-in-words");
  const numeric = NUMERIC.exec(text.replace(/ \d{1,2}:\d{2}(:\d{2})?( [ap]m)?$/, ""));
  if (numeric) return settle(numeric[3]!, Number(numeric[2]), Number(numeric[1]), "day-first");
  const named = NAMED.exec(text);
  const month = named ? monthNumber(named[2]!) : null;
  return named && month !== null ? settle(named[3]!, month, Number(named[1]), "english-date") : null;
};

/** Before this, a number in a date column is hardly a day of a report. */
const OLD = "1990-01-01";

/** A number in a date column: the serial number of a day. */
export const readSerial: ReadPoint = (text) => {
  const day = /^\d{5}(\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : null;
  if (day === null) return null;
  if (day >= OLD) return point("day", day, "serial-date", 0.9);
  return point("day", day, "serial-date", 0.6, {
    issue: `“${text}” would be the day ${writtenDay(day)}: is it a date at all?`
  });
};

/** "30/11 hằng năm". */
const EVERY_YEAR = /\s*(?:của )?(?:hàng|hằng|mỗi) năm$/u;

/** "30/11", "30 tháng 11": of the report's year, or of every year. */
export const readYearless: ReadPoint = (written, ofReport) => {
  const text = written.replace(EVERY_YEAR, "");
  const said = text !== written;
  const year = said ? null : ofReport;
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/.exec(text) ?? /^(\d{1,2})\s*tháng\s*(\d{1,2})$/u.exec(text);
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (isoDay(2024, month, day) === null) return noSuchDay(text);
  const iso = year === null ? null : isoDay(year, month, day);
  if (year !== null) return iso === null ? noSuchDay(text) : point("day", iso, "year-of-report", 0.85);
  const value = `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (said) return point("yearless", value, "every-year", 1, {note: "annual"});
  const issue = "No year is given: taken as that day of every year.";
  return point("yearless", value, "every-year", 0.8, {issue, note: "annual"});
};

function settle(written: string, month: number, day: number, step: string): Point | NoPoint {
  const short = written.length === 2;
  const year = short ? 2000 + Number(written) : Number(written);
  if (short && year >= 2050)
    return noPoint(
      "two-digit-year",
      `The year “${written}” may be 19${written} or 20${written}: please write four digits.`
    );
  const iso = isYear(year) ? isoDay(year, month, day) : null;
  if (iso !== null) return short ? point("day", iso, `${step}+two-digit-year`, 0.85) : point("day", iso, step);
  if (isYear(year) && isoDay(year, day, month) !== null) {
    return noPoint(
      "month-first",
      `There is no month ${month}: was the month written first (${day}/${month}/${year} as day/month)?`
    );
  }
  return noSuchDay(`${day}/${month}/${written}`);
}

function noSuchDay(text: string): NoPoint {
  return noPoint("no-such-day", `There is no day ${text}: please check it, day first.`);
}
