/**
 * What may be proposed for each indicator: the limits file, and what our own indicators are counted in.
 */

import type {Limit} from "../../src/scoring/analysis.js";
import {type Framework, indicatorsOf} from "../../src/scoring/index.js";
import {notThere} from "../cli/near-ids.js";
import {type NumberedRow, readNumberedRows} from "../files/numbered-rows.js";
import {parsePlainNumber} from "../files/plain-number.js";
import {type Indicator, readIndicators} from "../seeds/indicators.js";

const NUMBERS = ["max", "min", "cost", "step"] as const;

/**
 * Reads `indicator,max,min,cost,step`; an empty cell is no limit, and columns may be left out.
 *
 * @returns the limits, or one line per thing wrong
 */
export function readLimits(
  path: string,
  framework: Framework
): {
  readonly limits: readonly Limit[];
  readonly errors: readonly string[];
} {
  const {header, rows, errors} = readNumberedRows(path);
  if (errors.length > 0) return {limits: [], errors};
  const unknown = header.filter((column) => ![...NUMBERS, "indicator"].includes(column));
  const wrong = unknown.map((column) => `${path}: column "${column}" is not known (indicator, ${NUMBERS.join(", ")})`);
  if (!header.includes("indicator")) wrong.unshift(`${path}: no column "indicator"`);
  if (wrong.length > 0) return {limits: [], errors: wrong};
  const problems: string[] = [];
  const known = indicatorsOf(framework);
  const limits = rows.map((row) =>
    toLimit(row, known, (message) => problems.push(`${path}, line ${row.line}: ${message}`))
  );
  return {limits, errors: problems};
}

function toLimit({cells}: NumberedRow, known: readonly string[], report: (message: string) => void): Limit {
  const indicator = cells.get("indicator")!;
  if (!known.includes(indicator)) report(notThere("indicator", indicator, known));
  const numbers = NUMBERS.flatMap((column) => {
    const cell = cells.get(column) ?? "";
    const number = parsePlainNumber(cell);
    if (number === undefined) report(`${column} "${cell}" is not a number`);
    return typeof number === "number" ? [[column, number] as const] : [];
  });
  return {indicator, ...Object.fromEntries(numbers)};
}

/** Units of measure whose values are whole things. */
const WHOLE: readonly string[] = ["yes-no", "people", "items"];

/** The limits, and a step of 1 for those of our own indicators that count whole things and have no step there. */
export function withWholeSteps(
  framework: Framework,
  limits: readonly Limit[],
  indicators: readonly Indicator[] = readIndicators()
): readonly Limit[] {
  const whole = new Set(indicators.flatMap(({id, unit}) => (WHOLE.includes(unit) ? [id] : [])));
  const stepped = limits.map((limit) => (whole.has(limit.indicator) ? {step: 1, ...limit} : limit));
  const named = new Set(limits.map(({indicator}) => indicator));
  const rest = indicatorsOf(framework).filter((id) => whole.has(id) && !named.has(id));
  return [...stepped, ...rest.map((indicator) => ({indicator, step: 1}))];
}
