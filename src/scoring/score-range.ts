import type {Leaf} from "./framework-model.js";

/**
 * The lowest and highest score a leaf can get, whoever reports; null where the method sets no such bounds.
 * A floor of 0 is what makes "missing counts 0" mean "counts as the worst".
 */
export function scoreRange({normalise}: Leaf): readonly [number, number] | null {
  const {method, scale = 100, clamp = true, range} = normalise;
  if (method === "goalposts") return clamp ? [0, scale] : null;
  if (method === "minmax") return range ?? [0, scale];
  if (method === "distance-to-target" || method === "distance-to-reference") return clamp ? [0, scale] : null;
  return method === "percentile" || method === "distance-to-max" ? [0, scale] : null;
}
