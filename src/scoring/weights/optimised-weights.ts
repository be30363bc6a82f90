/**
 * Weights under which each child counts for as much as it is wished to: measured importance, not nominal weight.
 *
 * Source: Paruolo, Saisana & Saltelli (2013); Becker, Saisana, Paruolo & Vandecasteele (2017), Ecological Indicators
 * 80. COINr `get_opt_weights` may stop at once, give negative weights and return its last evaluation; this does none of
 * it.
 */
import type {Framework, Group} from "../framework-model.js";
import {withWeights} from "../robustness/draw-weights.js";
import type {WeightSet} from "../robustness/model.js";
import {type ImportanceAt, type ImportanceMeasure, prepareImportance} from "./group-importance.js";
import type {MadeWeights, WeightNote} from "./model.js";
import {readWishes} from "./read-wishes.js";
import {notePooled, scoreColumns, scoreOptions, type WeightData} from "./scored-data.js";
import {searchShares} from "./search-shares.js";
import {nominalShares, nominalWeights, toShares} from "./shares.js";

/** Steps of the quick way, before the search. */
const QUICK = 30;

export interface OptimiseOptions {
  /** `squared` unless given. */
  readonly measure?: ImportanceMeasure;
  /** A group has converged where no child's importance is farther from the wish than this share; 0.001 unless given. */
  readonly tolerance?: number;
  /** At most so many evaluations per group; 2,000 unless given. */
  readonly evaluations?: number;
}

/**
 * A child's share of importance: as wished, at the group's nominal weights, and at the weights found; both on the
 * scores that the weights found below the group give.
 */
export interface ChildImportance {
  readonly node: string;
  readonly wished: number;
  readonly nominal: number | null;
  readonly obtained: number | null;
}

/** What became of one group. */
export interface OptimisedGroup {
  readonly group: string;
  readonly children: readonly ChildImportance[];
  /** The largest distance of an obtained share from the wished one; null where nothing can be told. */
  readonly residual: number | null;
  readonly converged: boolean;
  readonly evaluations: number;
}

export interface OptimisedWeights extends MadeWeights {
  /** The groups of more than one child, the deepest first. */
  readonly groups: readonly OptimisedGroup[];
}

/**
 * Finds, group by group from the deepest up, weights of 0 or more whose children's shares of importance in the group
 * are nearest to those wished (least squares), and gives the best found. A wish can be out of reach: children that go
 * together can't be told apart by weights. Then the group has not converged, and a note says how far off it is.
 *
 * @param wished shares of importance, 0 or more, of all children of a group or of none, brought to sum 1; a group
 * without wishes is wished its nominal weights
 * @throws {RangeError} naming a wish that is not a number of 0 or more, a node that is not below the index, the group
 * of which only some children have a wish, or whose wishes are all 0; and all that `score` throws
 * @example optimisedWeights(framework, {observations, units}, {}).groups.every(({converged}) => converged)
 */
export function optimisedWeights(
  framework: Framework,
  data: WeightData,
  wished: WeightSet,
  options: OptimiseOptions = {}
): OptimisedWeights {
  const wishes = readWishes(framework, wished);
  const notes: WeightNote[] = [...notePooled(framework, data)];
  const groups: OptimisedGroup[] = [];
  let current = withWeights(framework, nominalWeights(framework));
  const levels = [...new Set(wishes.map(({level}) => level))].sort((a, b) => b - a);
  for (const level of levels) {
    const columnOf = scoreColumns(current, data);
    const {units} = scoreOptions(data);
    for (const {group, wish} of wishes.filter((each) => each.level === level)) {
      const importanceAt = remember(prepareImportance(current, group, columnOf, units, options.measure ?? "squared"));
      const {found, shares} = optimiseGroup(group, wish, importanceAt, options);
      groups.push(found);
      if (shares !== null) current = withWeights(current, asSet(group, shares));
      if (!found.converged) notes.push(noteUnreached(found));
    }
  }
  return {weights: nominalWeights(current), notes, groups};
}

function optimiseGroup(
  group: Group,
  wish: readonly number[],
  importanceAt: ImportanceAt,
  {tolerance = 1e-3, evaluations = 2000}: OptimiseOptions
): {readonly found: OptimisedGroup; readonly shares: readonly number[] | null} {
  const nominal = nominalShares(group);
  const starts = startsOf(nominal, wish, importanceAt);
  // So that no child is farther off than a tenth of the tolerance.
  const enough = (tolerance / 10) ** 2;
  const {found, taken} = searchShares(starts, (shares) => distanceAt(shares, wish, importanceAt), {
    enough,
    evaluations
  });
  const obtained = found === null ? null : importanceAt(found.shares);
  const before = importanceAt(nominal);
  const residual = obtained?.reduce((most, share, i) => Math.max(most, Math.abs(share - wish[i]!)), 0) ?? null;
  const children = group.children.map(({id: node}, i) => ({
    node,
    wished: wish[i]!,
    nominal: before?.[i] ?? null,
    obtained: obtained?.[i] ?? null
  }));
  const converged = residual !== null && residual <= tolerance;
  return {
    found: {group: group.id, children, residual, converged, evaluations: taken},
    shares: found?.shares ?? null
  };
}

/** Asks once for each list of shares, which is looked at by the quick way, the search and the answer. */
function remember(importanceAt: ImportanceAt): ImportanceAt {
  const seen = new WeakMap<readonly number[], ReturnType<ImportanceAt>>();
  return (shares) => {
    const known = seen.get(shares);
    if (known !== undefined) return known;
    const found = importanceAt(shares);
    seen.set(shares, found);
    return found;
  };
}

/** The sum of squared distances from the wish. */
function distanceAt(shares: readonly number[], wish: readonly number[], importanceAt: ImportanceAt): number | null {
  const obtained = importanceAt(shares);
  return obtained === null ? null : obtained.reduce((sum, share, i) => sum + (share - wish[i]!) ** 2, 0);
}

/** A quick way towards the wish: each weight times how far its child falls short, from the nominal ones on. */
function* startsOf(
  nominal: readonly number[],
  wish: readonly number[],
  importanceAt: ImportanceAt
): Generator<readonly number[]> {
  yield wish;
  yield wish.map(() => 1 / wish.length);
  let shares = nominal;
  for (let step = 0; step < QUICK; step++) {
    yield shares;
    const obtained = importanceAt(shares);
    if (obtained === null) return;
    const factors = quickFactors(wish, obtained);
    shares = toShares(shares.map((share, i) => share * factors[i]!));
  }
}

/**
 * Between a half and double, by the shares that are wished of those that move anything. A child that moves nothing, such
 * as one alike for all units, would do so at any weight: it keeps its own, or loses it where nothing is wished of it.
 */
function quickFactors(wish: readonly number[], obtained: readonly number[]): readonly number[] {
  const reachable = wish.reduce((sum, share, i) => sum + (obtained[i]! > 0 ? share : 0), 0);
  return obtained.map((share, i) => {
    if (share === 0) return wish[i] === 0 ? 0.5 : 1;
    return reachable === 0 ? 1 : Math.min(2, Math.max(0.5, Math.sqrt(wish[i]! / reachable / share)));
  });
}

function noteUnreached({group: node, residual, evaluations}: OptimisedGroup): WeightNote {
  if (residual === null) return {code: "kept", node, message: "importance can't be told; weights kept"};
  const message = `the wish was not reached: the best of ${evaluations} evaluations is off by ${residual} at most`;
  return {code: "not-converged", node, message};
}

function asSet({children}: Group, shares: readonly number[]): WeightSet {
  return Object.fromEntries(children.map(({id}, i) => [id, shares[i]!]));
}
