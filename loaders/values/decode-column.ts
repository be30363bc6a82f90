/**
 * Written values → what they say. The values of one call are one column: its decimal style and its percent scale are
 * decided over all of them, and "như trên" means the row above.
 */
import {type Cell, toCell} from "./cell.js";
import type {Column} from "./kinds/context.js";
import {isPercentFormat} from "./kinds/percent.js";
import type {ColumnOptions, ValueInput, ValueKind, ValueReading} from "./model.js";
import {classifyNumber} from "./number/classify.js";
import {joinStyles, styleOf} from "./number/style.js";
import {readUnitLine} from "./number/unit-line.js";
import {readCell} from "./read-cell.js";
import {ask, type Found} from "./reading.js";
import {LONGEST, tidyValue} from "./tidy.js";
import {restoreMarks} from "./words/accentless.js";
import {isDitto, repeatAbove} from "./words/ditto.js";
import {HIDDEN} from "./words/secret.js";

/** Kinds whose numbers are written in a decimal style. */
const NUMERIC: ReadonlySet<ValueKind> = new Set([
  ...(["count", "number", "percent", "ratio", "amount", "breakdown", "score"] as const)
]);
const WHOLE: ReadonlySet<ValueKind> = new Set(["count", "breakdown", "ratio"]);

/**
 * Reads a column. Never throws on what is written; what can't be read, or can be read in two ways, has status `error`,
 * no value, and a question in `issue`.
 *
 * @param inputs from top to bottom; cells as the reader gives them, or text alone
 * @returns one reading for each, in order
 * @example decodeColumn("amount", ["12.500", "1.234,5"], {unit: "triệu đồng"}).map(({value}) => value);
 * // [12500000000, 1234500000]: the second says that dots are thousands
 */
export function decodeColumn(
  kind: ValueKind,
  inputs: readonly ValueInput[],
  options: ColumnOptions = {}
): readonly ValueReading[] {
  const cells = inputs.map((input) => toCell(input, options.format));
  const column = describeColumn(kind, cells, options);
  const readings: ValueReading[] = [];
  let above: Found | null = null;
  for (const cell of cells) {
    const read = readOne(cell, kind, column, above);
    const found = column.strangeUnit && NUMERIC.has(kind) ? holdBack(read, column.strangeUnit) : read;
    readings.push({raw: found.status === "withheld" && found.rule !== "ditto" ? HIDDEN : cell.raw, ...found});
    above = found;
  }
  return readings;
}

function readOne(cell: Cell, kind: ValueKind, column: Column, above: Found | null): Found {
  const marked = kind === "text" ? null : restoreMarks(cell.text);
  const plain = marked === null ? cell : {...cell, kept: marked, lines: marked, text: marked};
  const found = isDitto(plain) ? repeatAbove(above) : readCell(plain, kind, column);
  if (marked === null) return found;
  const confidence = Math.round(found.confidence * 90) / 100;
  return {...found, rule: `${found.rule}+accentless`, confidence};
}

function describeColumn(kind: ValueKind, cells: readonly Cell[], options: ColumnOptions): Column {
  const texts = cells.filter(({typed, dated}) => typed === null && !dated).map(({text}) => text);
  const line = tidyValue(options.unit ?? "");
  const unit = line === "" ? null : readUnitLine(line);
  const own = NUMERIC.has(kind) ? styleOf(texts) : null;
  const style = joinStyles(own, options.style);
  const whole = WHOLE.has(kind) && (unit?.exponent ?? 0) === 0;
  return {
    numbers: {style, whole, worded: unit?.money ?? false},
    unit,
    strangeUnit: line !== "" && unit === null ? line : null,
    bare: describeBare(cells),
    year: options.year ?? null
  };
}

/** A unit line that is not understood may hold a power of ten: no figure under it is taken, but 0. */
function holdBack(found: Found, unit: string): Found {
  if (found.value === null || found.value === 0) return found;
  return ask("unit-not-understood", `The unit “${unit}” is not understood, so the figure was not taken.`);
}

/** Figures without a percent sign or format: whether some are above 10, above 1, and between 0 and 1. */
function describeBare(cells: readonly Cell[]): Column["bare"] {
  const sizes = cells
    .filter(({format}) => !isPercentFormat(format))
    .flatMap(({typed, text}) => {
      if (typeof typed === "number") return [Math.abs(typed)];
      const number = text.length > LONGEST ? null : classifyNumber(text);
      return number?.kind === "certain" ? [Number(number.text)] : [];
    });
  return {
    large: sizes.some((size) => size > 10),
    above: sizes.some((size) => size > 1),
    small: sizes.some((size) => size > 0 && size < 1)
  };
}
