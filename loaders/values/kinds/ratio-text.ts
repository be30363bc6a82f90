/**
 * "45/150", "45/150 (30%)", "45/150 DVC = 35%": a part, a whole, and perhaps a percentage that must agree.
 */
import type {Cell} from "../cell.js";
import {NUMBER} from "../number/classify.js";
import {readQuantity} from "../number/quantity.js";
import {ask, type Extra, type Found, none, reported} from "../reading.js";
import type {Column} from "./context.js";

const OVER = "(?:/|trên tổng số|trong tổng số|trên|:)";
const THING = "([\\p{L}][\\p{L}\\s]*?)?";
const STATES = "(?:[,;]|=|đạt|chiếm|tương đương|tỷ lệ|-|\\()*";
const RATIO = new RegExp(
  `^(?:đạt |là )?(${NUMBER})\\s*${THING}\\s*${OVER}\\s*(?:tổng số )?(${NUMBER})(?!\\s*/)\\s*${THING}` +
    `\\s*${STATES}\\s*(?:(${NUMBER})\\s*(?:%|phần trăm)\\)?)?\\)?\\.?$`,
  "iu"
);
/** A stated percentage may be rounded to a whole one. */
const TOLERANCE = 0.5;

export function looksLikeRatio(text: string): boolean {
  return RATIO.test(text);
}

/** Counts win over a stated percentage that disagrees, and it is said. */
export function readRatioText(cell: Cell, column: Column): Found {
  const match = RATIO.exec(cell.text);
  if (!match) return ask("not-a-ratio", `“${cell.text}” is no ratio: please give part and whole, such as 45/150.`);
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
