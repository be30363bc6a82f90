/**
 * What a target asks for and what a figure says, in words, whatever they are measured in.
 */
import type {Comparator} from "../scoring/model.js";
import {COMMON} from "./common.js";
import {formatNumber, NBSP} from "./format.js";
import {type Language, textsIn} from "./language.js";

const AIMS = {
  rank: {vi: (n: string) => `hạng ${n}`, en: (n: string) => `rank ${n}`},
  rankOrBetter: {vi: (n: string) => `hạng ${n} trở lên`, en: (n: string) => `rank ${n} or better`},
  percentPerYear: {vi: (n: string) => `${n}%/năm`, en: (n: string) => `${n}% a year`},
  peoplePerYear: {vi: (n: string) => `${n}${NBSP}người/năm`, en: (n: string) => `${n}${NBSP}people a year`},
  people: {vi: (n: string) => `${n}${NBSP}người`, en: (n: string) => `${n}${NBSP}people`},
  times: {vi: (n: string) => `${n}${NBSP}lần`, en: (n: string) => `${n}${NBSP}${n === "1" ? "time" : "times"}`},
  gpu: {vi: (n: string) => `${n}${NBSP}GPU`, en: (n: string) => `${n}${NBSP}GPUs`},
  atLeast: {vi: (x: string) => `từ ${x}`, en: (x: string) => `at least ${x}`},
  moreThan: {vi: (x: string) => `trên ${x}`, en: (x: string) => `more than ${x}`},
  atMost: {vi: (x: string) => `không quá ${x}`, en: (x: string) => `at most ${x}`},
  lessThan: {vi: (x: string) => `dưới ${x}`, en: (x: string) => `less than ${x}`},
  about: {vi: (x: string) => `khoảng ${x}`, en: (x: string) => `about ${x}`}
} as const;

interface Measured {
  /** `percent`, `rank`, `people`, `GPU` … */
  readonly measured_in: string;
}

/** What is asked for, as a row of targets has it; a range from `aim` to `aim_high`. */
interface Aim extends Measured {
  readonly comparator: Comparator;
  readonly aim: number;
  readonly aim_high: number | null;
}

/**
 * A figure with what it counts, as many decimals as are printed everywhere.
 *
 * @example figureText(59, {measured_in: "rank"}, "vi"); // "hạng 59"
 */
export function figureText(value: number, measured: Measured, lang: Language): string {
  return amountText(measured, lang, (digits) => formatNumber(value, lang, digits), value);
}

/** What a target asks for. @example "từ 30%"; "hạng 3 trở lên"; "16–18%/năm"; "có" */
export function aimText(row: Aim, lang: Language): string {
  const words = textsIn(AIMS, lang);
  const {comparator, aim, aim_high, measured_in} = row;
  const print = (value: number) => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
  if (measured_in === "rank" && comparator === "<=") return words.rankOrBetter(print(aim));
  const asked = aim_high === null ? print(aim) : `${print(aim)}–${print(aim_high)}`;
  const amount = amountText(row, lang, () => asked, aim_high ?? aim);
  const isWhole = measured_in === "yes-no" || (measured_in === "percent" && aim === 100);
  if (comparator === ">=") return isWhole ? amount : words.atLeast(amount);
  if (comparator === ">") return words.moreThan(amount);
  if (comparator === "<=") return words.atMost(amount);
  if (comparator === "<") return words.lessThan(amount);
  return comparator === "approx" ? words.about(amount) : amount;
}

/** @param print the number at so many decimals @param value by which yes is told from no */
function amountText({measured_in}: Measured, lang: Language, print: (digits: number) => string, value: number): string {
  const words = textsIn(AIMS, lang);
  switch (measured_in) {
    case "yes-no":
      return textsIn(COMMON, lang)[value === 1 ? "yes" : "no"];
    case "percent":
      return `${print(1)}%`;
    case "percent-per-year":
      return words.percentPerYear(print(1));
    case "rank":
      return words.rank(print(0));
    case "people":
      return words.people(print(0));
    case "people-per-year":
      return words.peoplePerYear(print(0));
    case "times":
      return words.times(print(Number.isInteger(value) ? 0 : 1));
    case "GPU":
      return words.gpu(print(0));
    default:
      return print(0);
  }
}
