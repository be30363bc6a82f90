/**
 * Amounts of money, in dong.
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askAboutLetters, askNumber} from "../number/hints.js";
import {type Quantity, readQuantity} from "../number/quantity.js";
import {readRange} from "../number/range.js";
import {shift} from "../number/shift.js";
import {isForeignMoney, type Unit} from "../number/unit.js";
import {ask, type Extra, type Found, reported} from "../reading.js";
import type {Column} from "./context.js";

/** A thousand million million dong, about half of what the state spends in a year: to be asked about. */
const HARDLY = 1e15;

/** A unit in the cell goes before the unit line; without either, dong are taken and asked about. */
export function readAmount(cell: Cell, column: Column): Found {
  const strange = askAboutDate(cell) ?? askAboutLetters(cell);
  if (strange) return strange;
  const line = column.unit?.money || column.unit?.exponent ? column.unit : null;
  const foreign = askAboutLine(column.unit);
  if (typeof cell.typed === "number") {
    return cell.typed !== 0 && foreign ? foreign : toDong(cell.typed, "typed-number", line, {});
  }
  const range = readRange(cell.text, column.numbers, "VND", (quantity) =>
    foreign && !quantity.unit.money ? null : measure(quantity, line)
  );
  if (range) return range;
  const text = cell.text.replace(/(\d)\s*tr\.?$/iu, "$1 triệu");
  const quantity = readQuantity(text, column.numbers);
  if (quantity === null) return askNumber(cell);
  if ("problem" in quantity) return ask(quantity.problem, quantity.issue);
  return foreign && !quantity.unit.money && quantity.value !== 0 ? foreign : judge(quantity, line, cell);
}

/** A unit line of dollars, or of thousands of people, makes no figure an amount in dong. */
function askAboutLine(unit: Unit | null): Found | null {
  if (unit === null || unit.money || unit.name === null) return null;
  if (isForeignMoney(unit.name))
    return ask("other-currency", "The unit of the column is not dong: please give the amounts in dong.");
  if (unit.exponent === 0) return null;
  return ask("unit-not-understood", `The unit “${unit.name}” of the column is no money, so the figure was not taken.`);
}

function judge(quantity: Quantity, line: Unit | null, cell: Cell): Found {
  const {unit, scaled, qualifier, confidence, issue, note, steps, value} = quantity;
  if (unit.percent || (unit.name !== null && !unit.money)) return askNumber(cell);
  if (clashes(quantity, line)) {
    return ask(
      "unit-unclear",
      `“${cell.text}”: does the unit over the column apply as well? Please write “đồng” after the figure.`
    );
  }
  const extra: Extra = {
    qualifier,
    confidence: Math.min(confidence, note ? 0.85 : 1),
    ...(issue ? {issue} : {}),
    ...(note ? {note} : {})
  };
  if (scaled || unit.money) return reported(value, steps.join("+"), {...extra, unit: "VND"});
  return toDong(value, steps.join("+"), line, extra);
}

/** "15 nghìn" under "triệu đồng": 15 thousand dong, or 15 thousand million? "0,5 triệu", "12 tỷ" can only be dong. */
function clashes({scaled, exponent, unit}: Quantity, line: Unit | null): boolean {
  return scaled && !unit.money && line !== null && exponent < Math.min(line.exponent, 6);
}

function toDong(value: number, rule: string, line: Unit | null, extra: Extra): Found {
  if (line) return underLine(shift(value, line.exponent), rule, line, extra);
  if (value === 0) return reported(0, rule, extra);
  const issue = "No unit of money is given: the figure was taken in dong. Please confirm.";
  return reported(value, rule, {
    ...extra,
    confidence: Math.min(extra.confidence ?? 1, 0.7),
    issue: extra.issue ?? issue
  });
}

/** A figure written out in dong under "triệu đồng" gives more than the state spends in a year. */
function underLine(value: number, rule: string, {exponent}: Unit, extra: Extra): Found {
  const steps = exponent > 0 ? `${rule}+unit-line` : rule;
  if (exponent === 0 || Math.abs(value) < HARDLY) return reported(value, steps, {...extra, unit: "VND"});
  const issue = extra.issue ?? `With the unit of the column this is ${value / 1e9} tỷ đồng: was it written in dong?`;
  return reported(value, steps, {...extra, unit: "VND", confidence: Math.min(extra.confidence ?? 1, 0.6), issue});
}

function measure(quantity: Quantity, line: Unit | null): number | null {
  if (quantity.unit.percent || (quantity.unit.name !== null && !quantity.unit.money)) return null;
  const own = quantity.scaled || quantity.unit.money;
  return own ? quantity.value : shift(quantity.value, line?.exponent ?? 0);
}
