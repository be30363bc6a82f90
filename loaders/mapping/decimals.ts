/**
 * How many decimals a number is written with, the noise of floating point left out; at most 12.
 *
 * @example decimalsOf(12.5); // 1
 */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 12; decimals += 1) {
    const shifted = value * 10 ** decimals;
    if (Math.abs(shifted - Math.round(shifted)) <= 1e-12 * Math.max(1, Math.abs(shifted))) return decimals;
  }
  return 12;
}
