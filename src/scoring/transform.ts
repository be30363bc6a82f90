import type {Leaf} from "./framework-model.js";

/**
 * A value, or a goalpost, as the leaf compares it: itself, or its natural logarithm.
 *
 * @throws {RangeError} if the logarithm is asked of a number that is not positive, or the value is not finite
 */
export function transformValue(leaf: Leaf, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${leaf.indicator}: value must be finite, got ${value}`);
  if (leaf.transform !== "log") return value;
  if (value <= 0) throw new RangeError(`${leaf.indicator}: the logarithm needs a positive value, got ${value}`);
  return Math.log(value);
}
