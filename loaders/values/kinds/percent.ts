/**
 * Percent, on 0–100: 30 % is 30. A bare 0.3 may be 0.3 % or a share of 30 %: it is asked about, not guessed.
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askAboutLetters, askNumber} from "../number/hints.js";
import {type Quantity, readQuantity} from "../number/quantity.js";
import {readRange} from "../number/range.js";
import {shift} from "../number/shift.js";
import {ask, type Extra, type Found, reported} from "../reading.js";
import type {Column} from "./context.js";
import {looksLikeRatio, readRatioText} from "./ratio-text.js";

/** Above this many times 100 %, a number under a percent format was hardly meant as a share. */
const SHARE_LIMIT = 10;

/** Reads one cell as a percentage: 30 % reads 30. */
export function readPercent(cell: Cell, column: Column): Found {
  const date = askAboutDate(cell);
  if (date) return date;
  if (looksLikeRatio(cell.text)) return readRatioText(cell, column);
  const range = readRange(cell.text, column.numbers, "percent", ({value, unit}) => (unit.money ? null : value));
  if (range) return range;
  const typed = typeof cell.typed === "number";
  const letters = askAboutLetters(cell);
  if (letters) return letters;
  const quantity = typed ? null : readQuantity(cell.text, column.numbers);
  if (typed) return bare(cell.typed as number, "typed-number", {}, cell, column);
  if (quantity === null) return askNumber(cell);
  if ("problem" in quantity) return ask(quantity.problem, quantity.issue);
  return fromQuantity(quantity, cell, column);
}

function fromQuantity(
  {value, unit, qualifier, steps, confidence, issue, note, scaled}: Quantity,
  cell: Cell,
  column: Column
): Found {
  if ((unit.name !== null && !unit.percent) || scaled) return askNumber(cell);
  const sure = Math.min(confidence, note ? 0.85 : 1);
  const extra: Extra = {qualifier, confidence: sure, ...(issue ? {issue} : {}), ...(note ? {note} : {})};
  const rule = steps.join("+");
  return unit.percent
    ? reported(value, `${rule}+percent-sign`, {...extra, unit: "percent"})
    : bare(value, rule, extra, cell, column);
}

/** A figure without a percent sign: the number format decides, then the rest of the column. */
function bare(value: number, rule: string, extra: Extra, cell: Cell, column: Column): Found {
  const seen = column.bare;
  const unit = "percent";
  if (isPercentFormat(cell.format)) return fromFormat(value, rule, extra);
  const size = Math.abs(value);
  const beside = seen.small && size >= 1 && (size === 1 || (size <= SHARE_LIMIT && !seen.large));
  if ((size > 0 && size < 1) || beside) {
    const share = toPercent(value);
    const mixed = seen.large ? " Other cells of the column are on 0–100." : "";
    return ask(
      "percent-or-share",
      `“${cell.text}” may be ${value} % or a share, ${share} %: please write the percent sign.${mixed}`
    );
  }
  return size === 1 && !seen.above && !column.unit?.percent
    ? askAboutOne(value, rule, {...extra, unit}, cell)
    : reported(value, rule, {...extra, unit});
}

/** 1 where nothing else in the column is larger: the whole, kept as a share, looks the same. */
function askAboutOne(value: number, rule: string, extra: Extra, {text}: Cell): Found {
  const issue = extra.issue ?? `“${text}” was taken as ${value} %: if 100 % was meant, please write the percent sign.`;
  return reported(value, rule, {...extra, confidence: Math.min(extra.confidence ?? 1, 0.7), issue});
}

function fromFormat(value: number, rule: string, extra: Extra): Found {
  const percent = toPercent(value);
  const step = `${rule}+percent-format`;
  const size = Math.abs(value);
  if (size <= 1) return reported(percent, step, {...extra, unit: "percent"});
  const issue = `Under its percent format the cell shows ${percent} %; was ${value} % meant?`;
  return size > SHARE_LIMIT
    ? ask("percent-format", issue)
    : reported(percent, step, {...extra, unit: "percent", confidence: 0.7, issue});
}

/** A share as percent, without the last digits that binary fractions add: 0.07 is 7. */
function toPercent(share: number): number {
  return Math.round(shift(share, 12)) / 1e10;
}

/** Whether a number format multiplies by 100: a "%" that is neither quoted nor escaped. */
export function isPercentFormat(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|\\./g, ""));
}
