/**
 * Rounds to a number of decimals, half away from zero, as one does on paper: on the shortest decimal text that reads
 * back as the same number (1.005 is 1.005, though its binary neighbour is a hair less), digit by digit.
 *
 * @throws {RangeError} if the value is not finite or `decimals` is not a whole number ≥ 0
 * @example
 * roundDecimal(1.005, 2); // 1.01, where (1.005).toFixed(2) is "1.00"
 * roundDecimal(-2.5, 0); // -3
 */
export function roundDecimal(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0) throw new RangeError(`decimals must be 0 or more, got ${decimals}`);
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e") as [string, string];
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= digits.length) return value === 0 ? 0 : value;
  if (kept < 0) return 0;
  const up = digits.charAt(kept) >= "5" ? 1n : 0n;
  const rounded = Number(`${BigInt(digits.slice(0, kept) || "0") + up}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
