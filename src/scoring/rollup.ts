/**
 * National figures from those of the units: numerators and denominators are added, percentages never averaged.
 *
 * Pass the units that the figure covers. A unit that has not reported keeps its row, with nulls: that is what the
 * bounds are made of. Leave out the rows of units to which the indicator does not apply.
 */
import type {Bounded, UnitId} from "./model.js";

/** One unit's part of a ratio; null where it did not report. */
export interface RatioPart {
  readonly unit: UnitId;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** One unit's part of a count, or its yes (1) or no (0); null where it did not report. */
export interface CountPart {
  readonly unit: UnitId;
  readonly value: number | null;
}

/**
 * A figure over several units: the sums over the `reported` ones, and what it could still become. Percentages are on
 * 0–100. `lower` and `upper` null: not boundable.
 */
export interface RolledUp extends Bounded {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly missing: number;
  /** Units that reported nothing and whose denominator is known from nowhere: they take away the bounds of a ratio. */
  readonly unbounded_by: readonly UnitId[];
}

/**
 * A ratio over several units: 100 · Σ numerators / Σ denominators of those that reported both.
 *
 * Bounds put the missing numerators at 0 and at their denominators. A missing unit's denominator is its own where it
 * reported that much, else the one known from another source; where neither is there, the total is not known and the
 * figure is **not boundable at either end**: a large enough unit could move it anywhere.
 *
 * @param knownDenominators denominators from another source, by unit; used for missing units alone
 * @returns value null where nobody reported, or the denominators sum to 0 (never 0/0)
 * @throws {RangeError} naming the unit if a number is negative or not finite, or a numerator exceeds its denominator
 * @example
 * rollUpRatio([{unit: "a", numerator: 3, denominator: 10}, {unit: "b", numerator: null, denominator: 30}], new Map());
 * // value 30, lower 7.5, upper 82.5
 */
export function rollUpRatio(
  parts: readonly RatioPart[],
  knownDenominators: ReadonlyMap<UnitId, number> = new Map()
): RolledUp {
  let [numerator, denominator, outstanding, reported] = [0, 0, 0, 0];
  const unknown: UnitId[] = [];
  for (const part of parts) {
    checkPart(part);
    if (part.numerator !== null && part.denominator !== null) {
      numerator += part.numerator;
      denominator += part.denominator;
      reported += 1;
      continue;
    }
    const known = part.denominator ?? knownDenominators.get(part.unit);
    if (known === undefined) unknown.push(part.unit);
    else outstanding += checkAmount(part.unit, "known denominator", known);
  }
  const total = denominator + outstanding;
  const boundable = unknown.length === 0;
  return {
    value: reported === 0 ? null : percent(numerator, denominator),
    lower: boundable ? percent(numerator, total) : null,
    upper: boundable ? percent(numerator + outstanding, total) : null,
    numerator: reported === 0 ? null : numerator,
    denominator: reported === 0 ? null : denominator,
    reported,
    missing: parts.length - reported,
    unbounded_by: unknown
  };
}

/**
 * A count over several units: the sum. What is missing can only add to it, by nobody knows how much, so a count has
 * a lower bound (what is reported) and, until everyone has reported, no upper one.
 *
 * @throws {RangeError} naming the unit if a number is negative or not finite
 */
export function rollUpCount(parts: readonly CountPart[]): RolledUp {
  const values = parts.flatMap(({unit, value}) => (value === null ? [] : [checkAmount(unit, "count", value)]));
  const sum = values.reduce((total, value) => total + value, 0);
  const complete = values.length === parts.length;
  const none = parts.length === 0;
  return {
    value: values.length === 0 ? null : sum,
    lower: none ? null : sum,
    upper: none || !complete ? null : sum,
    numerator: null,
    denominator: null,
    reported: values.length,
    missing: parts.length - values.length,
    unbounded_by: []
  };
}

/**
 * The share of units that say yes, in percent. Every unit counts 1, so the share can always be bounded.
 *
 * @param parts 1 is yes, 0 is no, null is not reported
 * @throws {RangeError} naming the unit if a value is neither 1, 0 nor null
 */
export function rollUpYes(parts: readonly CountPart[]): RolledUp {
  return rollUpRatio(
    parts.map(({unit, value}) => {
      if (value !== null && value !== 0 && value !== 1)
        throw new RangeError(`unit ${unit}: yes is 1 and no is 0, got ${value}`);
      return {unit, numerator: value, denominator: 1};
    })
  );
}

function percent(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

function checkPart({unit, numerator, denominator}: RatioPart): void {
  if (numerator !== null) checkAmount(unit, "numerator", numerator);
  if (denominator !== null) checkAmount(unit, "denominator", denominator);
  if (numerator !== null && denominator !== null && numerator > denominator) {
    throw new RangeError(`unit ${unit}: numerator ${numerator} exceeds denominator ${denominator}`);
  }
}

function checkAmount(unit: UnitId, what: string, value: number): number {
  if (Number.isFinite(value) && value >= 0) return value;
  throw new RangeError(`unit ${unit}: ${what} must be 0 or more, got ${value}`);
}
