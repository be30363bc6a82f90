/**
 * Where a unit does better, or worse, than its own place on the index would make one expect.
 */
import {median} from "simple-statistics";
import type {Framework} from "../framework-model.js";
import type {Observation, UnitId} from "../model.js";
import {areTied} from "../rank.js";
import type {ScoreOptions} from "../score.js";
import {leavesUnder} from "../tree.js";
import {FEW_VALUES, type FewValues, isNearBinary} from "./near-binary.js";
import {type ScoredCases, scoreCases} from "./scored-cases.js";

export interface StrengthOptions extends Omit<ScoreOptions, "missing"> {
  /** How many of each at most; 5 unless given. */
  readonly most?: number;
  /** How far a leaf must be from the index, as a share of the peers; 0.2 unless given. */
  readonly apart?: number;
  readonly few?: FewValues;
}

/** A leaf on which a unit stands out. Standings are shares of the other peers, 0–1, ties counted half. */
export interface StandOut {
  readonly node: string;
  readonly score: number;
  /** Median score of the peers that reported it, the unit among them. */
  readonly median: number;
  /** Competition rank among the peers that reported it. */
  readonly rank: number;
  readonly of: number;
  readonly standing: number;
  /** Standing on the leaf less standing on the index. */
  readonly margin: number;
}

/** One ranked unit in one period. */
export interface Profile {
  readonly unit: UnitId;
  readonly period: string;
  readonly standing: number;
  /** Furthest from the index first; of equals, in tree order. */
  readonly strengths: readonly StandOut[];
  readonly weaknesses: readonly StandOut[];
  /** Leaves that tell the peers too little apart to be either (`isNearBinary`). */
  readonly ignored: readonly string[];
  /** Leaves that apply and that the unit did not report, filled ones too: neither strength nor weakness. */
  readonly missing: readonly string[];
}

/**
 * Strengths and weaknesses of every ranked unit, among its ranked peers in the same period.
 *
 * A standing is the share of the other peers that the unit beats, ties counted half, so that leaves that different
 * numbers reported compare. A leaf is a strength where its standing is at least `apart` above that on the index, or,
 * where there isn't that much room, where the unit is ahead of everyone; a weakness likewise below. What nobody does
 * better is no weakness, and what nobody does worse no strength, however many are tied there. Filled values are not
 * compared: nobody reported them. A unit that has no peer has neither.
 *
 * @throws {RangeError} as `score`; if `apart` is not above 0 and at most 1, or `most` is no whole number of 0 or more
 * Source: COINr `get_str_weak` takes the best and worst ranks whatever the unit's own place.
 */
export function strengthsAndWeaknesses(
  framework: Framework,
  observations: readonly Observation[],
  {most = 5, apart = 0.2, few = FEW_VALUES, ...options}: StrengthOptions = {}
): readonly Profile[] {
  if (!(apart > 0 && apart <= 1)) throw new RangeError(`apart must be above 0 and at most 1, got ${apart}`);
  if (!Number.isInteger(most) || most < 0)
    throw new RangeError(`most must be a whole number of 0 or more, got ${most}`);
  const scored = scoreCases(framework, observations, options);
  const profiles = new Map(
    scored.pools.flatMap((pool) => profilePool(framework, scored, pool, few).map(({i, ...rest}) => [i, rest] as const))
  );
  return scored.cases.flatMap(({member, period}, i) => {
    const found = profiles.get(i);
    if (found === undefined) return [];
    const {places, ...rest} = found;
    return [{unit: member.unit, period, ...rest, ...pickOut(places, rest.standing, apart, most)}];
  });
}

interface Placed extends Pick<Profile, "standing" | "ignored" | "missing"> {
  readonly i: number;
  readonly places: readonly Place[];
}

/** A leaf with whether anybody does better on it, or worse. */
interface Place {
  readonly leaf: StandOut;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function profilePool(
  framework: Framework,
  {nodes}: ScoredCases,
  pool: readonly number[],
  few: FewValues
): readonly Placed[] {
  const ranked = pool.filter((i) => nodes[i]!.get(framework.index.id)!.score !== null);
  const scoresAt = (node: string) =>
    ranked.map((i) => {
      const {score, status} = nodes[i]!.get(node)!;
      return status === "scored" ? score : null;
    });
  const index = scoresAt(framework.index.id);
  const columns = leavesUnder(framework.index).map(({id}) => ({id, scores: scoresAt(id)}));
  const ignored = columns.filter(({scores}) => isNearBinary(present(scores), few)).map(({id}) => id);
  const clear = columns.filter(({id}) => !ignored.includes(id));
  return ranked.map((i, k) => {
    const {standing} = placeOf(index, k);
    const missing = columns.map(({id}) => id).filter((id) => MISSING.includes(nodes[i]!.get(id)!.status));
    const places = clear.flatMap(({id, scores}) => {
      if (scores[k] === null) return [];
      const {rank, of, behind, standing: own} = placeOf(scores, k);
      const leaf = {node: id, score: scores[k]!, median: median([...present(scores)]), rank, of, standing: own};
      return [{leaf: {...leaf, margin: own - standing}, isFirst: rank === 1, isLast: behind === 0}];
    });
    return {i, standing, ignored, missing, places};
  });
}

const MISSING: readonly string[] = ["missing", "imputed"];

function placeOf(scores: readonly (number | null)[], k: number) {
  const own = scores[k]!;
  const others = present(scores.filter((_, other) => other !== k));
  const tied = others.filter((score) => areTied(score, own)).length;
  const above = others.filter((score) => score > own && !areTied(score, own)).length;
  const standing = others.length === 0 ? 0.5 : (others.length - above - tied / 2) / others.length;
  return {rank: above + 1, of: others.length + 1, behind: others.length - above - tied, standing};
}

function pickOut(places: readonly Place[], standing: number, apart: number, most: number) {
  const [high, low] = [Math.min(1, standing + apart), Math.max(0, standing - apart)];
  const several = places.filter(({leaf}) => leaf.of > 1);
  const isStrength = ({leaf, isLast}: Place) => !isLast && leaf.standing >= high - SLACK;
  const isWeakness = (place: Place) => !place.isFirst && !isStrength(place) && place.leaf.standing <= low + SLACK;
  const leavesOf = (chosen: readonly Place[]) => chosen.map(({leaf}) => leaf);
  return {
    strengths: leavesOf(several.filter(isStrength))
      .toSorted((a, b) => b.margin - a.margin)
      .slice(0, most),
    weaknesses: leavesOf(several.filter(isWeakness))
      .toSorted((a, b) => a.margin - b.margin)
      .slice(0, most)
  };
}

/** Standings are sums of halves over a count: two that are meant to be equal differ by rounding alone. */
const SLACK = 1e-9;

function present(scores: readonly (number | null)[]): readonly number[] {
  return scores.filter((score) => score !== null);
}
