/**
 * How far the score of each leaf can still go once every missing value is revealed.
 */
import type {Framework, Leaf} from "./framework-model.js";
import {type LeafOutcome, type LeafScores, poolCases} from "./leaf-scores.js";
import {SAMPLE_METHODS} from "./normalise.js";
import {hasSpread} from "./sample.js";
import {scoreRange} from "./score-range.js";
import {leavesUnder} from "./tree.js";

/** A leaf of one unit at its worst and at its best, or why that can't be told: see `Unbounded`. */
export type LeafReach = readonly [worst: LeafOutcome, best: LeafOutcome] | "no-range" | "moves";

/** Is the unit's own value, or whether it takes part, still to be revealed? */
export function isOpen({state}: LeafOutcome): boolean {
  return state === "missing" || state === "imputed" || state === "screened";
}

/** The reach of every leaf, by case; leaves in tree order. */
export function reachLeaves(framework: Framework, leaves: LeafScores): readonly (readonly LeafReach[])[] {
  const {cases, outcomes} = leaves;
  const columns = leavesUnder(framework.index).map((leaf) => {
    const reaches: LeafReach[] = cases.map(() => "moves");
    for (const pool of poolCases(framework, cases).values()) {
      const own = pool.map((i) => outcomes[i]!.get(leaf.id)!);
      const open = pool.map((i, k) => isOpen(own[k]!) || (framework.screen !== undefined && isAnyOpen(outcomes[i]!)));
      const count = open.filter(Boolean).length;
      const spread = hasSpread(own.flatMap((outcome) => (outcome.state === "scored" ? [outcome.score] : [])));
      pool.forEach((i, k) => {
        const others = count > (open[k] ? 1 : 0);
        const stay = framework.screen?.nonzero === undefined || !others;
        reaches[i] = reachLeaf(leaf, own[k]!, {spread: spread && stay, others, stay});
      });
    }
    return reaches;
  });
  return cases.map((_, i) => columns.map((column) => column[i]!));
}

/** A screening rule looks at all of a unit's values, so one of them may bring it in or put it out of every sample. */
function isAnyOpen(outcomes: ReadonlyMap<string, LeafOutcome>): boolean {
  return [...outcomes.values()].some(isOpen);
}

/** What a leaf's sample may still turn out to be. */
interface SampleAhead {
  /** The values that were reported differ, and will whatever else is revealed. */
  readonly spread: boolean;
  /** Other units of the sample are still open. */
  readonly others: boolean;
  /** None of them can go out: zeros that turn up put a unit out where zeros are screened for. */
  readonly stay: boolean;
}

function reachLeaf(leaf: Leaf, own: LeafOutcome, {spread, others, stay}: SampleAhead): LeafReach {
  const {method, scale = 100, clamp = true} = leaf.normalise;
  const compares = leaf.treat !== undefined || SAMPLE_METHODS.includes(method);
  if (own.state === "not-applicable") return [own, own];
  if (isOpen(own)) {
    const range = scoreRange(leaf);
    if (range === null) return "no-range";
    const sure = !compares || (leaf.treat === undefined && (spread || method === "distance-to-target"));
    return sure ? [scored(range[0]), scored(range[1])] : "moves";
  }
  if (!compares || !others) return [own, own];
  // What others reveal can lower the lowest value alone, from which the way to a target is measured.
  const rises = stay && method === "distance-to-target" && clamp;
  return rises && leaf.treat === undefined && leaf.impute === undefined ? [own, scored(scale)] : "moves";
}

function scored(score: number): LeafOutcome {
  return {state: "scored", score};
}
