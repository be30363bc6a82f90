/** How many steps of colour a map has. */
export const STEPS = 5;

/**
 * The step of a value among all: fifths by number, 1 the lowest. Equal values share a step, so the fifths need not be
 * quite equal.
 *
 * @param values all values, the one asked about among them
 * @returns 1 to 5; null for a value that is missing
 * @example quantileStep(30, [10, 20, 30, 40, 50]); // 3
 */
export function quantileStep(value: number | null, values: readonly number[]): number | null {
  if (value === null) return null;
  const below = values.filter((other) => other < value).length;
  return Math.min(STEPS, Math.floor((STEPS * below) / values.length) + 1);
}
