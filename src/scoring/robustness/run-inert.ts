/**
 * Inputs without effect: a run may say that it changed something that changed nothing, so this is looked into and told.
 */
import {areTied} from "../rank.js";
import {nameAlternative} from "./inputs.js";
import type {RobustnessInput, RunNote} from "./model.js";
import {runPoints} from "./run-points.js";
import type {RunSetting} from "./run-setting.js";

/** Runs that are made again with one input changed, and draws tried of an input without a list. */
const RUNS_TRIED = 4;
const DRAWS_TRIED = 4;

/**
 * A note on every input that changes no score: some of the runs are made again with each of its alternatives (or other
 * draws), all else being equal, and no score differs by more than rounding (1e-12, relative).
 */
export function noteInert(setting: RunSetting, points: readonly Float64Array[]): readonly RunNote[] {
  const bases = points.slice(0, RUNS_TRIED);
  if (setting.cases.length === 0) return [];
  return setting.inputs.flatMap((input, place): readonly RunNote[] => {
    if (bases.some((base) => acts(setting, base, place, coordinatesOf(input)))) return [];
    const only = input.alternatives?.length === 1 ? ` (its one alternative is ${input.alternatives[0]})` : "";
    const message = `${input.id}: changing it alone changed no score in the ${bases.length} runs tried${only}`;
    return [{code: "inert", input: input.id, message}];
  });
}

/** Inputs that the framework names and allows no change. */
export function noteNotDrawn({framework, inputs}: RunSetting): readonly RunNote[] {
  if (inputs.some(({id}) => id === "weights")) return [];
  const message = `weights: not drawn, the framework says ${nameAlternative(framework.robustness!.weights)}`;
  return [{code: "not-drawn", input: "weights", message}];
}

/** One coordinate per alternative, in the middle of its share. */
function coordinatesOf({alternatives}: RobustnessInput): readonly number[] {
  const count = alternatives?.length ?? DRAWS_TRIED;
  return Array.from({length: count}, (_, k) => (k + 0.5) / count);
}

/** Does any of the coordinates give another score to any case than the run itself? */
function acts(setting: RunSetting, base: Float64Array, place: number, coordinates: readonly number[]): boolean {
  const {scores} = runPoints(setting, [base, ...coordinates.map((u) => base.with(place, u))]);
  const cases = setting.cases.length;
  return scores.some((score, i) => {
    const own = scores[i % cases]!;
    return Number.isNaN(score) !== Number.isNaN(own) || (!Number.isNaN(score) && !areTied(score, own));
  });
}
