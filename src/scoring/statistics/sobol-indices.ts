import {type EstimateOptions, estimateSobol, type SobolIndex} from "./sobol-estimate.js";
import {SOBOL_DIMENSIONS, sobolSequence} from "./sobol-sequence.js";

export interface SobolOptions extends EstimateOptions {
  /** N: the design has N(d + 2) runs. Powers of 2 fill the cube most evenly. */
  readonly samples: number;
  /** Shifts the design; the same seed gives the same runs. */
  readonly seed: number;
}

/**
 * The design of a sensitivity analysis: N points A, N points B (the two halves of one quasi-random sequence of 2d
 * dimensions), then, for each input, A with that input taken from B.
 *
 * @returns N(d + 2) points of d coordinates in [0, 1), in that order
 * @throws {RangeError} if there are no inputs or more than 20, or fewer than 2 samples
 */
export function sobolDesign(inputs: number, samples: number, seed: number): readonly Float64Array[] {
  if (inputs < 1 || 2 * inputs > SOBOL_DIMENSIONS) {
    throw new RangeError(`there must be 1 to ${SOBOL_DIMENSIONS / 2} inputs, got ${inputs}`);
  }
  if (!Number.isInteger(samples) || samples < 2) throw new RangeError(`samples must be 2 or more, got ${samples}`);
  const pointAt = sobolSequence(2 * inputs, seed);
  const points = Array.from({length: samples}, (_, k) => pointAt(k));
  const a = points.map((point) => point.slice(0, inputs));
  const b = points.map((point) => point.slice(inputs));
  const swapped = Array.from({length: inputs}, (_, i) => a.map((point, k) => point.with(i, b[k]![i]!)));
  return [...a, ...b, ...swapped.flat()];
}

/**
 * Runs a model over the design and says which inputs its output hangs on.
 *
 * @param model a plain function of one point of [0, 1)ᵈ; it may keep nothing between runs
 * @param inputs names, one per coordinate
 * @throws {RangeError} naming the run whose output is not finite, or a design that can't be made
 * @example sobolIndices(([a, b]) => a! + 2 * b!, ["a", "b"], {samples: 1024, seed: 1}); // first order 0.2 and 0.8
 */
export function sobolIndices(
  model: (point: Float64Array) => number,
  inputs: readonly string[],
  {samples, seed, ...estimate}: SobolOptions
): readonly SobolIndex[] {
  const design = sobolDesign(inputs.length, samples, seed);
  return estimateSobol(
    Float64Array.from(design, (point) => model(point)),
    inputs,
    estimate
  );
}
