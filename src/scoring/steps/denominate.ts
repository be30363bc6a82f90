/**
 * A value per unit of a denominator: per person, per thousand people, per square kilometre.
 *
 * @param value in the indicator's own unit
 * @param denominator above 0
 * @param per how many of the denominator the result is for; 1 unless given
 * @returns value · per / denominator
 * @throws {RangeError} if a number is not finite, the denominator is not above 0, or `per` is not above 0
 * @example denominate(35, 1_400_000, 100_000); // 2.5 per 100,000 people
 * Source: Handbook (2008), step 2 (scaling variables); COINr `Denominate`, x / (d / scale).
 */
export function denominate(value: number, denominator: number, per?: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  if (!(denominator > 0) || !Number.isFinite(denominator)) {
    throw new RangeError(`denominator must be above 0, got ${denominator}`);
  }
  if (per === undefined) return value / denominator;
  if (!(per > 0) || !Number.isFinite(per)) throw new RangeError(`per must be above 0, got ${per}`);
  return (value * per) / denominator;
}
