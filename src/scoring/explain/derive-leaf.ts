/**
 * A leaf of one unit: the observation, and every step from its value to the score.
 */
import type {Leaf} from "../framework-model.js";
import type {LeafOutcome} from "../leaf-scores.js";
import type {Observation} from "../model.js";
import {whyNoScores} from "../normalise.js";
import {appliesTo} from "../roster.js";
import {transformValue} from "../transform.js";
import type {Place} from "../tree.js";
import {type OpenCase, outcomeOf} from "./book.js";
import {deriveBase} from "./derive-base.js";
import {deriveFill} from "./derive-fill.js";
import {deriveNormalise} from "./derive-normalise.js";
import {deriveTreatment} from "./derive-treatment.js";
import type {DerivedLeaf, LeafGap} from "./model.js";
import type {DenominateStep, Step, TransformStep} from "./step-model.js";

export function deriveLeaf(open: OpenCase, place: Place, leaf: Leaf): DerivedLeaf {
  const {book, at, number} = open;
  const {member, period} = at;
  const outcome = outcomeOf(book, number, leaf.id);
  const observation = book.table.find(member.unit, leaf.indicator, period) ?? null;
  const base = deriveBase(open, place);
  const asZero = book.missing === "zero" && (outcome.state === "missing" || outcome.state === "imputed");
  const steps: readonly Step[] = asZero ? [ZERO] : listSteps(open, leaf, observation, outcome);
  const why = whyMissing(open, leaf, observation, outcome);
  return {
    kind: "leaf",
    ...base,
    indicator: leaf.indicator,
    observation,
    steps,
    why: keepsWhy(outcome, asZero) ? why : null
  };
}

const ZERO: Step = {step: "count-zero", before: null, after: 0};

/** A filled gap has its step to say that it was one. */
function keepsWhy({state}: LeafOutcome, asZero: boolean): boolean {
  return asZero || (state !== "scored" && state !== "imputed");
}

/** Up to the last step that had a value to work on. */
function listSteps(open: OpenCase, leaf: Leaf, observation: Observation | null, {state}: LeafOutcome): readonly Step[] {
  const {given, filled, treated} = open.book.traces.get(leaf.id)!;
  const {number} = open;
  const first = given[number] === null ? [] : denominate(open, leaf, observation!, given[number]!);
  const value = filled[number]!;
  if (state === "screened" || value === null) return first;
  const fill = given[number] === null ? [deriveFill(open, leaf, value)] : [];
  const transform = transformStep(leaf, treated[number]!);
  const steps = [...first, ...fill, ...deriveTreatment(open, leaf), ...transform];
  return state === "no-spread" || state === "missing" ? steps : [...steps, deriveNormalise(open, leaf)];
}

function denominate(
  {at}: OpenCase,
  {denominator, per = 1}: Leaf,
  {value}: Observation,
  after: number
): readonly DenominateStep[] {
  if (denominator === undefined) return [];
  const amount = at.member.denominators[denominator]!;
  return [{step: "denominate", denominator, amount, per, before: value!, after}];
}

function transformStep(leaf: Leaf, before: number): readonly TransformStep[] {
  const {transform = "none", lambda = null} = leaf;
  return transform === "none"
    ? []
    : [{step: "transform", transform, lambda, before, after: transformValue(leaf, before)}];
}

function whyMissing({book, at}: OpenCase, leaf: Leaf, observation: Observation | null, {state}: LeafOutcome): LeafGap {
  if (state === "not-applicable") return {code: appliesTo(book.framework, at.member, leaf) ? "said" : "other-kind"};
  if (state === "screened") return {code: "screened"};
  if (state === "no-spread") return {code: "no-spread", reason: whyNoScores(leaf)};
  if (observation === null) return {code: "no-row"};
  return {code: observation.value === null ? "no-value" : "no-denominator"};
}
