/**
 * What each unit's index score could still be once every missing value is revealed.
 */
import {aggregateCase} from "./aggregate-case.js";
import {aggregateCases} from "./aggregate-cases.js";
import {assertFramework} from "./check/check-framework.js";
import type {Framework} from "./framework-model.js";
import {isOpen, type LeafReach, reachLeaves} from "./leaf-reach.js";
import type {LeafOutcome, LeafScores} from "./leaf-scores.js";
import type {Bounded, Observation, UnitId, UnitRow} from "./model.js";
import {prepareLeaves} from "./prepare-leaves.js";
import {isGroup, leavesUnder, walk} from "./tree.js";

/**
 * A unit's score as published (`value`, null where it is not ranked) and the least and most it could become. Both bounds
 * are null where they can't be told, and `why` says so.
 */
export interface ScoreBounds extends Bounded {
  readonly unit: UnitId;
  readonly period: string;
  readonly why: Unbounded | null;
}

/**
 * The node that keeps a score from being bounded, and why.
 * - `screened`: the unit takes no part.
 * - `no-range`: a missing value could score anything: the leaf's method sets no lowest and highest score.
 * - `moves`: the leaf compares units, and a value that is missing somewhere could move this unit's score too.
 * - `crossed`: the group compares units pair by pair, and a value is missing somewhere.
 * - `no-score`: there would be no score with every value revealed either.
 */
export interface Unbounded {
  readonly code: "screened" | "no-range" | "moves" | "crossed" | "no-score";
  readonly node: string;
}

/**
 * Bounds of every unit's index score: each of its leaves that is missing, or filled in its place, at its worst and at
 * its best, all the others as they are. The score meant is the one with **every** value revealed, so no coverage rule
 * drops a group; a published score that stands on part of a tree only can lie outside its bounds.
 *
 * Leaves on goalposts can always be bounded. So can those that compare units where nobody else has a value to reveal, or
 * where the score could only rise (a distance to a target); neither where a zero that turns up may put others out
 * (`screen.nonzero`). The unit itself is taken to take part then. Minimums count as in `score`.
 *
 * @param options the units (those observed unless given) and the period (all unless given)
 * @returns one row per unit and period, by unit id
 * @throws {RangeError} as `score`
 * @example scoreBounds(index, observations); // [{unit: "hue", period: "2025", value: 40, lower: 20, upper: 70, why: null}]
 */
export function scoreBounds(
  framework: Framework,
  observations: readonly Observation[],
  options: {readonly units?: readonly UnitRow[]; readonly period?: string} = {}
): readonly ScoreBounds[] {
  assertFramework(framework);
  const {leaves} = prepareLeaves(framework, observations, options);
  const published = aggregateCases(framework, leaves, "renormalise");
  const crossed = findCrossed(framework, leaves);
  const reaches = reachLeaves(framework, leaves);
  return leaves.cases.map(({member, period}, i) => {
    const value = published[i]!.scores[0]!.score;
    const bounds = boundCase(framework, leaves.outcomes[i]!, reaches[i]!, crossed, value);
    return {unit: member.unit, period, value, ...bounds};
  });
}

/** A Copeland group of the index, and whether its scores can still move. */
interface Crossed {
  readonly node: string;
  readonly open: boolean;
}

function findCrossed(framework: Framework, {outcomes}: LeafScores): Crossed | null {
  const place = walk(framework).find(({node}) => isGroup(node) && node.aggregate === "copeland");
  if (place === undefined) return null;
  return {node: place.node.id, open: outcomes.some((own) => [...own.values()].some(isOpen))};
}

function boundCase(
  framework: Framework,
  outcomes: ReadonlyMap<string, LeafOutcome>,
  reaches: readonly LeafReach[],
  crossed: Crossed | null,
  value: number | null
): Pick<ScoreBounds, "lower" | "upper" | "why"> {
  const refuse = (code: Unbounded["code"], node: string) => ({lower: null, upper: null, why: {code, node}});
  const root = framework.index.id;
  if ([...outcomes.values()].some(({state}) => state === "screened")) return refuse("screened", root);
  if (crossed?.open) return refuse("crossed", crossed.node);
  const ids = leavesUnder(framework.index).map(({id}) => id);
  const stuck = reaches.findIndex((reach) => typeof reach === "string");
  if (stuck >= 0) return refuse(reaches[stuck] as "no-range" | "moves", ids[stuck]!);
  const at = (end: 0 | 1) => {
    if (crossed !== null) return value;
    const revealed = new Map(ids.map((id, k) => [id, (reaches[k] as readonly LeafOutcome[])[end]!]));
    return aggregateCase(framework, revealed, "renormalise").scores[0]!.score;
  };
  const [lower, upper] = [at(0), at(1)];
  return lower === null || upper === null ? refuse("no-score", root) : {lower, upper, why: null};
}
