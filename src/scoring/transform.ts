import type {Leaf} from "./framework-model.js";
import {COUNTABLE, isCountable} from "./magnitude.js";
import {boxCox} from "./steps/box-cox.js";

/**
 * A value, or a goalpost or target, as the leaf compares it: itself, its natural logarithm, or its Box–Cox power.
 *
 * @throws {RangeError} naming the indicator, if the value is not positive where the transform needs that, or it or its
 * transform is too large to count with
 */
export function transformValue(leaf: Leaf, value: number): number {
  if (!isCountable(value)) throw new RangeError(`${leaf.indicator}: value must be ${COUNTABLE}, got ${value}`);
  if (!needsPositive(leaf)) return value;
  if (value <= 0)
    throw new RangeError(`${leaf.indicator}: ${nameTransform(leaf)} needs a positive value, got ${value}`);
  if (leaf.transform === "log") return Math.log(value);
  try {
    return boxCox(value, leaf.lambda!);
  } catch (error) {
    throw new RangeError(`${leaf.indicator}: ${(error as Error).message}`);
  }
}

/** Is the leaf's transform defined above 0 only? */
export function needsPositive({transform}: Leaf): boolean {
  return transform === "log" || transform === "boxcox";
}

/** The transform in words, for messages. */
export function nameTransform({transform}: Leaf): string {
  return transform === "boxcox" ? "the Box–Cox transform" : "the logarithm";
}
