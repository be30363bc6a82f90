/**
 * Goalposts: scores between two fixed raw values, so one unit's score never moves because another reported late.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5; UNDP, HDI technical note 1.
 */
import type {Goalposts} from "./framework-model.js";

/** Share of the way from worst to best becomes 0–`scale` (100 unless given), clamped unless `clamp` is false. */
export interface GoalpostOptions {
  readonly scale?: number;
  readonly clamp?: boolean;
}

/**
 * Scores one value against its goalposts.
 *
 * @param value in the goalposts' unit (both transformed alike); null if not reported
 * @param goalposts `worst > best` when lower is better
 * @returns 0 (worst) to `scale` (best); outside that only with `clamp: false`; null in, null out
 * @throws {RangeError} if the goalposts coincide, or any number is not finite
 * @example
 * scoreByGoalposts(30, {worst: 0, best: 60}); // 50
 * scoreByGoalposts(45, {worst: 60, best: 0}); // 25, lower is better
 */
export function scoreByGoalposts(
  value: number | null,
  {worst, best}: Goalposts,
  {scale = 100, clamp = true}: GoalpostOptions = {}
): number | null {
  if (!Number.isFinite(worst) || !Number.isFinite(best) || worst === best) {
    throw new RangeError(`goalposts must be finite and distinct, got worst ${worst}, best ${best}`);
  }
  if (value === null) return null;
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  // Multiplied before it is divided, so that 55 on goalposts 0–100 scores 55 and not 55.00000000000001.
  const score = value === best ? scale : (scale * (value - worst)) / (best - worst);
  return clamp ? Math.min(scale, Math.max(0, score)) : score;
}
