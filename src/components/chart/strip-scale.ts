/**
 * The axis of a strip of figures: from 0 to a round number that holds every figure and target. Figures so unlike each
 * other that most would stand in one corner get a logarithmic axis, which has no place for 0: with a 0 among them the
 * axis stays even.
 */

export interface StripScale {
  readonly kind: "even" | "log";
  readonly low: number;
  readonly high: number;
}

/** Half of the figures within this share of an even axis are crowded. */
const CROWDED = 1 / 25;

/**
 * @param values figures, 0 or more; at least one
 * @param median the greatest median among the rows
 * @param goals targets to be shown too
 */
export function stripScale(values: readonly number[], median: number, goals: readonly number[]): StripScale {
  const high = Math.max(...values, ...goals);
  const low = Math.min(...values);
  if (isCrowded(values, median)) {
    if (low > 0) return {kind: "log", low: 10 ** Math.floor(Math.log10(low)), high: 10 ** Math.ceil(Math.log10(high))};
  }
  return {kind: "even", low: 0, high: high === 0 ? 1 : roundUp(high)};
}

/** Would half of the figures stand in a corner of an even axis? */
export function isCrowded(values: readonly number[], median: number): boolean {
  return median < CROWDED * Math.max(...values);
}

/** Share of the axis, 0–1, at which a value stands. */
export function scalePlace({kind, low, high}: StripScale, value: number): number {
  if (kind === "even") return (value - low) / (high - low);
  return Math.log10(value / low) / Math.log10(high / low);
}

/** Four to six places with round values; powers of ten on a logarithmic axis. */
export function scaleTicks({kind, low, high}: StripScale): readonly number[] {
  if (kind === "log") {
    const powers = Math.round(Math.log10(high / low));
    return Array.from({length: powers + 1}, (_, i) => 10 ** (Math.round(Math.log10(low)) + i));
  }
  const step = stepOf(high);
  const steps = Math.round(high / step);
  return Array.from({length: steps + 1}, (_, i) => (i * high) / steps);
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step that reaches `high` in at most five. */
function stepOf(high: number): number {
  const power = 10 ** Math.floor(Math.log10(high / 5));
  return power * STEPS.find((each) => each * power * 5 >= high * (1 - 1e-9))!;
}

function roundUp(high: number): number {
  const step = stepOf(high);
  return step * Math.ceil(high / step - 1e-9);
}
