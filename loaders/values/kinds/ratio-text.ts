/**
 * "45/150", "45/150 (30%)", "30% (45/150)", "45/150 DVC = 35%": a part, a whole, and perhaps a percentage that must
 * agree.
 */
import type {Cell} from "../cell.js";
import {NUMBER} from "../number/classify.js";
import {readQuantity} from "../number/quantity.js";
import {ask, type Extra, type Found, none, reported} from "../reading.js";
import type {Column} from "./context.js";

const OVER = "(?:/|trên tổng số|trong tổng số|trong số|trong|trên|:)";
const THING = "([\\p{L}][\\p{L}\\s]*?)?";
const THINGS = "([\\p{L}][\\p{L}\\s,]*?)?";
const STATES = "(?:\\s*(?:[,;]|=|đạt|chiếm|tương đương|tỷ lệ|tỉ lệ|-|\\())*";
const RATIO = new RegExp(
  `^(?:đạt |là |(?:đã |hiện )?có )?(${NUMBER})\\s*${THING}\\s*${OVER}\\s*(?:tổng số )?(${NUMBER})(?!\\s*/)\\s*${THINGS}` +
    `\\s*${STATES}\\s*(?:(${NUMBER})\\s*(?:%|phần trăm)\\)?)?\\)?\\.?$`,
  "iu"
);
/** "30% (45/150)": the same two, the percentage first. */
const PERCENT_FIRST = /^(?:đạt |là |(?:đạt )?t[ỷỉ] lệ:? )?([\d.,]+\s*(?:%|phần trăm))\s*\(\s*([^()%]+?)\s*\)\.?$/iu;
/** Words beside a part that turn it round: 5 that fail of 10 are no 50 %. */
const TURNED = /(^|[^\p{L}])(không|chưa|trễ|quá hạn|chậm|thiếu|lỗi|hủy|huỷ|trừ|ngoài)(?!\p{L})/iu;
/** 06/2024 may be a month. */
const MONTH = /^0?(?:[1-9]|1[0-2])\s*\/\s*20\d{2}$/;
/** A stated percentage may be rounded to a whole one. */
const TOLERANCE = 0.5;

/** Whether a text has the form of part and whole, whatever its figures. */
export function looksLikeRatio(text: string): boolean {
  return matchRatio(text) !== null;
}

/** Counts win over a stated percentage that disagrees, and it is said. */
export function readRatioText(cell: Cell, column: Column): Found {
  const match = matchRatio(cell.text);
  if (!match) return ask("not-a-ratio", `“${cell.text}” is no ratio: please give part and whole, such as 45/150.`);
  const doubt = askAboutWords(cell.text, match);
  if (doubt) return doubt;
  const whole = {...column.numbers, whole: true};
  const [part, all] = [readQuantity(match[1]!, whole), readQuantity(match[3]!, whole)];
  const stated = match[5] === undefined ? null : readQuantity(match[5], {...column.numbers, whole: false});
  if (!part || !all) return ask("not-a-ratio", `“${cell.text}” is no ratio of two counts.`);
  const problem = [part, all].find((one) => "problem" in one);
  if (problem && "problem" in problem) return ask(problem.problem, problem.issue);
  const [numerator, denominator] = [part, all].map((one) => ("value" in one ? one.value : Number.NaN)) as [
    number,
    number
  ];
  const percent = stated && "value" in stated ? stated.value : null;
  return judge(numerator, denominator, percent, match[5] !== undefined && percent === null);
}

function matchRatio(text: string): RegExpExecArray | null {
  return RATIO.exec(text.replace(PERCENT_FIRST, "$2 ($1)"));
}

/** A part of what is not done, and a month: neither is the ratio that is asked for. */
function askAboutWords(text: string, match: RegExpExecArray): Found | null {
  if ([match[2], match[4]].some((words) => words !== undefined && TURNED.test(words))) {
    return ask(
      "part-turned",
      `“${text}” seems to count what is not done: please give the part that is, and the whole.`
    );
  }
  if (!MONTH.test(text)) return null;
  return ask(
    "month-or-ratio",
    `“${text}” may be a month or a ratio: please write “${text.split("/").join(" trên ")}”.`
  );
}

function judge(numerator: number, denominator: number, stated: number | null, unclear: boolean): Found {
  if (![numerator, denominator].every(Number.isInteger))
    return ask("not-whole", "Part and whole of a ratio are counts.");
  if (denominator === 0 && numerator === 0) {
    const issue = "0 of 0: there is nothing to take a share of.";
    return none("not-applicable", "denominator-zero", {numerator, denominator, issue});
  }
  if (numerator > denominator) {
    return ask("numerator-above-denominator", `${numerator} of ${denominator}: the part is greater than the whole.`);
  }
  const value = (100 * numerator) / denominator;
  const extra: Extra = {numerator, denominator, unit: "percent"};
  if (unclear)
    return reported(value, "ratio+percent-not-read", {
      ...extra,
      confidence: 0.75,
      issue: "The percentage beside the counts could not be read."
    });
  if (stated === null || Math.abs(stated - value) <= TOLERANCE)
    return reported(value, stated === null ? "ratio" : "ratio+percent-agrees", extra);
  const shown = Math.round(value * 100) / 100;
  const issue = `${numerator}/${denominator} is ${shown} %, but ${stated} % is stated: the counts were taken.`;
  return reported(value, "ratio+percent-disagrees", {...extra, confidence: 0.6, issue});
}
