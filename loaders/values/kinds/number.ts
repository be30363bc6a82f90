/**
 * A number that may have decimals: a score, an index, an average.
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askAboutLetters, askNumber} from "../number/hints.js";
import {readQuantity} from "../number/quantity.js";
import {readRange} from "../number/range.js";
import {shift} from "../number/shift.js";
import {ask, type Found, reported} from "../reading.js";
import type {Column} from "./context.js";
import {readScorePair} from "./score.js";
import {readSeveral} from "./several.js";
import {withUnit} from "./with-unit.js";

/** @example readNumber of "0,727" is 0.727; of "1.234" alone a question */
export function readNumber(cell: Cell, column: Column): Found {
  const strange = askAboutDate(cell) ?? askAboutLetters(cell);
  if (strange) return strange;
  const unit = column.unit?.name ?? null;
  const exponent = column.unit?.exponent ?? 0;
  if (typeof cell.typed === "number") return reported(shift(cell.typed, exponent), "typed-number", {unit});
  const pair = readScorePair(cell, column);
  if (pair) return pair;
  const counted = {...column.numbers, whole: unit === "people"};
  const range = readRange(cell.text, counted, unit, ({value}) => shift(value, exponent));
  if (range) return range;
  const quantity = readQuantity(cell.text, {...counted, whole: counted.whole || /người\b|người$/u.test(cell.text)});
  if (quantity === null) return readSeveral(cell.lines, column) ?? askNumber(cell);
  if ("problem" in quantity) return ask(quantity.problem, quantity.issue);
  return withUnit(quantity, column, reported);
}
