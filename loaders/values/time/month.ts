/**
 * Months: "06/2024", "T6/2024", "tháng 6 năm 2024".
 */
import {isYear} from "./calendar.js";
import {monthNumber} from "./month-names.js";
import {type NoPoint, noPoint, type Point, point, type ReadPoint} from "./point.js";

const PREFIX = "(?:tháng|thg|th|t)\\.?\\s*";
const NAMED = new RegExp(`^${PREFIX}(\\d{1,2})\\s*(?:[/.,-]|năm|\\s)\\s*(?:năm\\s*)?(\\d{4}|\\d{2})$`, "u");
const BARE = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})$/;
const ALONE = new RegExp(`^${PREFIX}(\\d{1,2})$`, "u");
const ENGLISH = /^([a-z]{3,9})[\s,-]*(\d{4}|\d{2})$/;

/** @param text tidied, lower case */
export const readMonth: ReadPoint = (text, year) => {
  const named = NAMED.exec(text) ?? BARE.exec(text);
  if (named) return settle(named[2]!, Number(named[1]), text);
  const iso = ISO.exec(text);
  if (iso) return settle(iso[1]!, Number(iso[2]), text);
  const english = ENGLISH.exec(text);
  const month = english ? monthNumber(english[1]!) : null;
  if (english && month !== null) return settle(english[2]!, month, text);
  const alone = ALONE.exec(text);
  return alone ? settleYearless(Number(alone[1]), year, text) : null;
};

function settle(written: string, month: number, text: string): Point | NoPoint {
  const short = written.length === 2;
  const year = short ? 2000 + Number(written) : Number(written);
  if (month < 1 || month > 12 || !isYear(year)) return noPoint("no-such-month", `There is no month “${text}”.`);
  const value = `${year}-${String(month).padStart(2, "0")}`;
  return short ? point("month", value, "month+two-digit-year", 0.85) : point("month", value, "month");
}

function settleYearless(month: number, year: number | null, text: string): Point | NoPoint {
  if (month < 1 || month > 12) return noPoint("no-such-month", `There is no month “${text}”.`);
  if (year === null) return noPoint("no-year", `“${text}” has no year: please add it.`);
  return point("month", `${year}-${String(month).padStart(2, "0")}`, "month+year-of-report", 0.85);
}
