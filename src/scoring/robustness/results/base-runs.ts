/**
 * Which runs are a plain sample of what may change, and which were made for the sensitivity analysis alone.
 */
import type {RobustnessRuns} from "../model.js";

/** What of the runs says how they were designed. */
export type RunDesign = Pick<RobustnessRuns, "inputs" | "points">;

/**
 * N, where the points are the design of a sensitivity analysis: N points A, N points B, then, for each input, A with
 * that input taken from B (`sobolDesign`). Read from the points themselves, so runs from a file are known again.
 *
 * @returns null where the points are no such design
 */
export function designSamples({inputs, points}: RunDesign): number | null {
  const samples = points.length / (inputs.length + 2);
  if (inputs.length === 0 || !Number.isInteger(samples) || samples < 2) return null;
  const fits = (input: number, k: number) => {
    const [a, b, swapped] = [points[k]!, points[samples + k]!, points[(input + 2) * samples + k]!];
    return swapped.every((u, i) => u === (i === input ? b : a)[i]);
  };
  for (let i = 0; i < inputs.length; i++) for (let k = 0; k < samples; k++) if (!fits(i, k)) return null;
  return samples;
}

/**
 * How many runs, from the first, are independent draws of all inputs: A and B of a design, else all of them. Quantiles
 * and probabilities are of these; the others repeat a run with one input changed and would count it twice.
 */
export function countBaseRuns(runs: RunDesign): number {
  const samples = designSamples(runs);
  return samples === null ? runs.points.length : 2 * samples;
}

/** The ranks of one case in the first `count` runs; 0 where it had none. */
export function ranksOfCase({ranks, cases}: RobustnessRuns, place: number, count: number): Int32Array {
  return Int32Array.from({length: count}, (_, run) => ranks[run * cases.length + place]!);
}
