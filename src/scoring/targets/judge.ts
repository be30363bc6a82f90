/**
 * Is a target met? By a figure that is known, and by one that can still move.
 */
import type {Bounded, Comparator} from "../model.js";

/** What of a target decides whether it is met. */
export interface Aim {
  readonly comparator: Comparator;
  readonly value: number;
}

/** `uncertain`: units that have not reported could still turn it either way. */
export type Verdict = "met" | "not-met" | "uncertain" | "not-reported";

/**
 * Does the value meet the target? Compared as it is, unrounded: 29.99 does not meet 30. A range is met at its lower
 * end; `approx` (the texts' *khoảng*) within the tolerance either way.
 *
 * @param tolerance in the value's own unit; only for `approx`, where it must be given
 * @throws {RangeError} if a number is not finite, or `approx` has no tolerance
 * @example meets(30, {comparator: ">=", value: 30}); // true
 */
export function meets(value: number, {comparator, value: aim}: Aim, tolerance?: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(aim)) throw new RangeError(`can't compare ${value} with ${aim}`);
  switch (comparator) {
    case ">=":
    case "range":
      return value >= aim;
    case ">":
      return value > aim;
    case "<=":
      return value <= aim;
    case "<":
      return value < aim;
    case "=":
      return value === aim;
    case "approx":
      return Math.abs(value - aim) <= checkTolerance(tolerance);
  }
}

/**
 * Judges a figure with bounds: `met` or `not-met` only where it stays so whatever the missing units report.
 *
 * @returns `not-reported` where nobody reported; `uncertain` where a bound that decides is not known
 */
export function judge(figure: Bounded, aim: Aim, tolerance?: number): Verdict {
  if (figure.value === null) return "not-reported";
  const {lower, upper} = figure;
  const {comparator} = aim;
  if (comparator === "<=" || comparator === "<") return decide(upper, lower, (value) => meets(value, aim));
  if (comparator !== "=" && comparator !== "approx") return decide(lower, upper, (value) => meets(value, aim));
  const margin = comparator === "approx" ? checkTolerance(tolerance) : 0;
  if (lower !== null && lower > aim.value + margin) return "not-met";
  if (upper !== null && upper < aim.value - margin) return "not-met";
  if (lower === null || upper === null) return "uncertain";
  return meets(lower, aim, tolerance) && meets(upper, aim, tolerance) ? "met" : "uncertain";
}

/** Met if even the worst end meets it; not met if not even the best end does. */
function decide(worst: number | null, best: number | null, meetsAim: (value: number) => boolean): Verdict {
  if (worst !== null && meetsAim(worst)) return "met";
  return best !== null && !meetsAim(best) ? "not-met" : "uncertain";
}

function checkTolerance(tolerance: number | undefined): number {
  if (tolerance !== undefined && Number.isFinite(tolerance) && tolerance >= 0) return tolerance;
  throw new RangeError(`an approximate target needs a tolerance of 0 or more, got ${tolerance}`);
}
