/** A place on a drawing, in percent of its width: two decimals are finer than any screen. @example cssPercent(33.333); // "33.33%" */
export function cssPercent(share: number): string {
  if (!Number.isFinite(share)) throw new RangeError(`cannot draw at ${share}`);
  return `${Math.round(share * 100) / 100}%`;
}
