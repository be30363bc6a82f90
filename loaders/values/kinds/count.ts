/**
 * Whole numbers of things: people, services, applications.
 */
import type {Cell} from "../cell.js";
import {askAboutDate, askAboutLetters, askNumber} from "../number/hints.js";
import {readQuantity} from "../number/quantity.js";
import {readRange} from "../number/range.js";
import {shift} from "../number/shift.js";
import {ask, type Extra, type Found, reported} from "../reading.js";
import {looksLikeBreakdown, readBreakdown} from "./breakdown.js";
import type {Column} from "./context.js";
import {readSeveral} from "./several.js";
import {withUnit} from "./with-unit.js";

/** @example readCount of "15 (trong đó 02 ThS, 01 TS)" is 15, with parts masters 2, doctors 1 */
export function readCount(cell: Cell, column: Column): Found {
  const strange = askAboutDate(cell) ?? askAboutLetters(cell);
  if (strange) return strange;
  const exponent = column.unit?.exponent ?? 0;
  const unit = column.unit?.name ?? null;
  if (typeof cell.typed === "number") return whole(shift(cell.typed, exponent), "typed-number", {unit});
  if (/^\d+\s*[/:]\s*\d+/.test(cell.text)) {
    return ask("ratio-in-count", `“${cell.text}” gives a part and a whole; one count is asked for.`);
  }
  if (looksLikeBreakdown(cell.text)) return askForTotal(readBreakdown(cell, column));
  const people = readPeople(cell, column);
  return people ?? readPlain(cell, column, exponent, unit);
}

/** Parts without a total give no count: they are not added up. */
function askForTotal(found: Found): Found {
  if (found.status !== "reported" || found.value !== null) return found;
  return {...found, confidence: 0.9, issue: "Parts are given, and no total: please give one figure."};
}

function readPlain(cell: Cell, column: Column, exponent: number, unit: string | null): Found {
  const range = readRange(cell.text, column.numbers, unit, ({value, unit: own}) =>
    own.money || own.percent ? null : shift(value, exponent)
  );
  if (range) return range;
  const quantity = readQuantity(cell.text, column.numbers);
  if (quantity === null) return readSeveral(cell.lines, column) ?? askNumber(cell);
  if ("problem" in quantity) return ask(quantity.problem, quantity.issue);
  if (quantity.unit.money || quantity.unit.percent) return askNumber(cell);
  return withUnit(quantity, column, quantity.scaled ? tooManyToCount : whole);
}

function whole(value: number, rule: string, extra: Extra): Found {
  if (value < 0) return ask("negative", "A count can't be below 0.");
  if (!Number.isInteger(value)) return ask("not-whole", "A count is whole: were thousands meant, or a share?");
  if (value > Number.MAX_SAFE_INTEGER) return ask("too-large", "The number has too many digits to be a count.");
  return reported(value, rule, extra);
}

/** "5 tỷ" where things are counted is money whose unit was left out. */
function tooManyToCount(value: number, rule: string, extra: Extra): Found {
  if (value < 1e9) return whole(value, rule, extra);
  const issue = extra.issue ?? `${value} of them: is it an amount of money?`;
  return whole(value, rule, {...extra, confidence: Math.min(extra.confidence ?? 1, 0.6), issue});
}

/** "15 ng": people in a head count; elsewhere it may be nghìn. */
function readPeople(cell: Cell, column: Column): Found | null {
  const figure = /^([\d.,\s]+?)\s*ng\.?$/iu.exec(cell.text)?.[1];
  if (figure === undefined) return null;
  const reading = readPlain({...cell, text: figure, lines: figure}, column, 0, "people");
  if (reading.status !== "reported") return reading;
  const sure = column.unit?.name === "people";
  if (column.unit?.name && !sure) return ask("abbreviation", "“ng” may be “người” or “nghìn”: please write it out.");
  const issue = "“ng” was read as “người”; it may be “nghìn”: please write it out.";
  const found = {...reading, rule: `${reading.rule}+ng`, unit: "people"};
  return sure ? found : {...found, confidence: 0.75, issue};
}
