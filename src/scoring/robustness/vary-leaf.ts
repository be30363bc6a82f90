/**
 * One leaf under the choices of a run.
 */
import {checkLeaf} from "../check/check-leaf.js";
import type {Leaf, Normalise, NormaliseMethod} from "../framework-model.js";
import {impliedDirection} from "../impute-leaf.js";
import {nameAlternative} from "./inputs.js";
import type {Variant} from "./model.js";

/** Steps of a leaf that a run may change and that must go together. */
type Step = "normalise" | "treat";

const STEPS: readonly Step[] = ["normalise", "treat"];

/** A choice that the leaf can't take: it keeps its own, and why. */
export interface Kept {
  readonly input: Step;
  readonly choice: string;
  readonly why: string;
}

export interface VariedLeaf {
  readonly leaf: Leaf;
  readonly kept: readonly Kept[];
}

/** What a bare `zscore` is: 10 for the average unit and 2 per standard deviation, so that hardly a score is below 0. */
const DRAWN_ZSCORE: Normalise = {method: "zscore", centre: 10, deviation: 2};

/**
 * The leaf with the normalisation, treatment and filling of gaps chosen; its direction stays (goalposts carry one).
 * Where the leaf can't take both the normalisation and the treatment, it keeps its own treatment; where not the
 * normalisation alone, its own normalisation; `kept` says so.
 *
 * A method by its bare name is the leaf's own where it has it, with its settings. A bare `zscore` is always around 10
 * with 2 per deviation, so that all leaves are on one scale. Others take the leaf's `scale`. Goalposts, targets and
 * references by bare name are of the leaves that have such marks.
 */
export function varyLeaf(leaf: Leaf, {normalise, treat, impute}: Variant): VariedLeaf {
  const filled = impute === null || impute === "own" ? leaf : {...leaf, impute: impute === "none" ? undefined : impute};
  const choices = {normalise, treat: treat === "own" ? null : treat};
  const asked = STEPS.filter((step) => choices[step] !== null);
  const vary = (steps: readonly Step[]) => steps.reduce((each, step) => take(each, step, choices), filled);
  const taken = [asked, ...asked.map((step) => [step])].find((steps) => checkLeaf(vary(steps), "").length === 0) ?? [];
  const [problem] = checkLeaf(vary(asked), "");
  const kept = asked.filter((step) => !taken.includes(step));
  return {
    leaf: vary(taken),
    kept: kept.map((input) => ({
      input,
      choice: nameAlternative(choices[input]),
      why: `not made, ${problem!.path.slice(1)} ${problem!.message}`
    }))
  };
}

/** The leaf with one step chosen; a choice that is null is not asked for. */
function take(leaf: Leaf, step: Step, {normalise, treat}: Pick<Variant, "normalise" | "treat">): Leaf {
  if (step === "normalise") return withNormalise(leaf, normalise!);
  return {...leaf, treat: treat === "none" || treat === "own" ? undefined : treat!};
}

function withNormalise(leaf: Leaf, choice: NormaliseMethod | Normalise): Leaf {
  if (choice === leaf.normalise.method && choice !== "zscore") return leaf;
  const direction = impliedDirection(leaf) === "lower" ? "lower" : leaf.direction;
  return {...leaf, direction, normalise: typeof choice === "string" ? settingsOf(leaf, choice) : choice};
}

/** Methods whose scores end at `scale`. */
const SCALED: readonly NormaliseMethod[] = ["minmax", "percentile", "distance-to-max", "fraction-of-max"];

function settingsOf({normalise}: Leaf, method: NormaliseMethod): Normalise {
  if (method === "zscore") return DRAWN_ZSCORE;
  return SCALED.includes(method) && normalise.scale !== undefined ? {method, scale: normalise.scale} : {method};
}
