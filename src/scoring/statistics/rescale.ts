/**
 * Numbers multiplied by one power of two, so that the largest lies in [1, 2): squares and fourth powers of them can
 * neither overflow nor vanish. Multiplying by a power of two rounds nothing, so a statistic that does not hang on the
 * unit of measurement comes out the same to the last digit.
 */
export interface Rescaled {
  readonly values: number[];
  /** The numbers were divided by 2 to this power. */
  readonly exponent: number;
}

/**
 * @param values finite; all zero stays all zero
 * @example rescale([1000, 3000]); // {values: [0.48828125, 1.46484375], exponent: 11}
 */
export function rescale(values: readonly number[]): Rescaled {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return {values: [...values], exponent: 0};
  const exponent = Math.floor(Math.log2(largest));
  const half = Math.trunc(exponent / 2);
  return {values: values.map((value) => value * 2 ** -half * 2 ** (half - exponent)), exponent};
}

/** A figure in the unit of rescaled numbers, back in the unit of the numbers. */
export function unscale(figure: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return figure * 2 ** half * 2 ** (exponent - half);
}
