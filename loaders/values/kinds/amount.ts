/**
 * Amounts of money, in dong.
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askAboutLetters, askNumber} from "../number/hints.js";
import {type Quantity, readQuantity} from "../number/quantity.js";
import {readRange} from "../number/range.js";
import {shift} from "../number/shift.js";
import type {Unit} from "../number/unit.js";
import {ask, type Extra, type Found, reported} from "../reading.js";
import type {Column} from "./context.js";

/** A unit in the cell goes before the unit line; without either, dong are taken and asked about. */
export function readAmount(cell: Cell, column: Column): Found {
  const strange = askAboutDate(cell) ?? askAboutLetters(cell);
  if (strange) return strange;
  const line = column.unit?.money || column.unit?.exponent ? column.unit : null;
  if (typeof cell.typed === "number") return toDong(cell.typed, "typed-number", line, {});
  const range = readRange(cell.text, column.numbers, "VND", (quantity) => measure(quantity, line));
  if (range) return range;
  const text = cell.text.replace(/(\d)\s*tr\.?$/iu, "$1 triệu");
  const quantity = readQuantity(text, column.numbers);
  if (quantity === null) return askNumber(cell);
  if ("problem" in quantity) return ask(quantity.problem, quantity.issue);
  return judge(quantity, line, cell);
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

/** "15 nghìn" under "triệu đồng": 15 thousand dong, or 15 thousand million? "12,5 tỷ" can only be dong. */
function clashes({scaled, unit, value}: Quantity, line: Unit | null): boolean {
  return scaled && !unit.money && line !== null && line.exponent > 0 && Math.abs(value) < 10 ** line.exponent;
}

function toDong(value: number, rule: string, line: Unit | null, extra: Extra): Found {
  if (line)
    return reported(shift(value, line.exponent), line.exponent > 0 ? `${rule}+unit-line` : rule, {
      ...extra,
      unit: "VND"
    });
  if (value === 0) return reported(0, rule, extra);
  const issue = "No unit of money is given: the figure was taken in dong. Please confirm.";
  return reported(value, rule, {
    ...extra,
    confidence: Math.min(extra.confidence ?? 1, 0.7),
    issue: extra.issue ?? issue
  });
}

function measure(quantity: Quantity, line: Unit | null): number | null {
  if (quantity.unit.percent || (quantity.unit.name !== null && !quantity.unit.money)) return null;
  const own = quantity.scaled || quantity.unit.money;
  return own ? quantity.value : shift(quantity.value, line?.exponent ?? 0);
}
