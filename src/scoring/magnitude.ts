/** Largest number the engine takes, either way: sums, products and squares of such numbers are still numbers. */
export const LARGEST = 1e100;

/** What a number must be, in words. */
export const COUNTABLE = `finite and within ±${LARGEST}`;

/** Is it a number the engine can count with: finite, and no larger than `LARGEST` either way? */
export function isCountable(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LARGEST;
}
