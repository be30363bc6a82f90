/**
 * How many national targets are met, as sentences begin with it: right for none, one, two and many.
 */
import type {Language} from "./language.js";
import {numberWithin, numberWord} from "./number-words.js";

/** National targets that are spoken of: how many, and the one year they are set for; null where there are several. */
export interface Due {
  readonly count: number;
  readonly year: number | null;
  /** None is due yet: they are spoken of as targets to come. */
  readonly later?: boolean;
}

/** Of the targets due, how many are certainly met. */
export interface DueMet extends Due {
  readonly met: number;
}

/** @example dueMetText({count: 4, met: 3, year: 2024}, "en"); // "Three of the four national targets for 2024 are certainly met" */
export function dueMetText(due: DueMet, lang: Language): string {
  return lang === "vi" ? dueMetVi(due) : dueMetEn(due);
}

/** That all are met. @example allMetText({count: 2, year: 2024}, "en"); // "Both national targets for 2024 are met" */
export function allMetText(due: Due, lang: Language): string {
  if (lang === "vi") return due.count === 1 ? `${onlyVi(due)} đã đạt` : `Cả ${dueVi(due)} đã đạt`;
  return due.count === 1 ? `${onlyEn(due)} is met` : `${allEn(due)} are met`;
}

function dueMetVi(due: DueMet): string {
  const {count, met} = due;
  if (count === 1) return `${onlyVi(due)} ${met === 1 ? "chắc chắn đã đạt" : "chưa chắc chắn đạt"}`;
  if (met === count) return `Cả ${dueVi(due)} chắc chắn đã đạt`;
  const some = met === 0 ? "Chưa mục tiêu nào" : numberWord(met, "vi");
  return `${some} trong ${dueVi(due)} chắc chắn đã đạt`;
}

function dueMetEn(due: DueMet): string {
  const {count, met} = due;
  if (count === 1) return `${onlyEn(due)} ${met === 1 ? "is certainly met" : "is not certainly met"}`;
  if (met === count) return `${allEn(due)} are certainly met`;
  const some = met === 0 && count === 2 ? "Neither" : numberWord(met, "en");
  return `${some} of the ${numberWithin(count, "en")} ${targetsEn(due)} ${met > 1 ? "are" : "is"} certainly met`;
}

const dueVi = (due: Due) => `${numberWithin(due.count, "vi")} mục tiêu quốc gia ${whenVi(due)}`;
const onlyVi = (due: Due) => `Mục tiêu quốc gia duy nhất ${whenVi(due)}`;
const whenVi = ({year, later}: Due) => (year !== null ? `năm ${year}` : later ? "cho các năm sau" : "đã đến hạn");

const allEn = (due: Due) =>
  due.count === 2 ? `Both ${targetsEn(due)}` : `All ${numberWithin(due.count, "en")} ${targetsEn(due)}`;
const onlyEn = (due: Due) => `The one national target ${whenEn(due)}`;
const targetsEn = (due: Due) => `national targets ${whenEn(due)}`;
const whenEn = ({year, later}: Due) => (year !== null ? `for ${year}` : later ? "for later years" : "due by now");
