import {isCountable} from "../magnitude.js";

/**
 * Box–Cox: (x^λ − 1) / λ, and ln x where λ is 0. Keeps the order of the values for every λ.
 *
 * @param value above 0
 * @param lambda finite; 1 only shifts, 0.5 is milder than the logarithm, below 0 stronger
 * @throws {RangeError} if the value is not above 0, λ is not finite, or the result is too large for a number
 * @example boxCox(9, 0.5); // 4
 * Source: Box and Cox (1964); COINr `boxcox` (which shifts by the sample first: see `treatBySample`).
 */
export function boxCox(value: number, lambda: number): number {
  if (!Number.isFinite(lambda)) throw new RangeError(`lambda must be finite, got ${lambda}`);
  if (!(value > 0) || !Number.isFinite(value)) throw new RangeError(`Box–Cox needs a positive value, got ${value}`);
  const logged = Math.log(value);
  // Near 1 the power less 1 would lose its digits.
  const above = Math.abs(lambda * logged) < 0.01 ? Math.expm1(lambda * logged) : value ** lambda - 1;
  const result = lambda === 0 ? logged : above / lambda;
  if (!isCountable(result)) throw new RangeError(`Box–Cox of ${value} by ${lambda} is too large for a number`);
  return result;
}
