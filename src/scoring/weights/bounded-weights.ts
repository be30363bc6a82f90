/**
 * What-if weights within bounds: the shares nearest to those wished that keep to what is allowed.
 */
import type {Framework, Group} from "../framework-model.js";
import type {WeightSet} from "../robustness/model.js";
import {collectShares, groupsIn, nominalShares} from "./shares.js";

/** The least and most a node's share within its parent may be, 0–1. */
export interface ShareBounds {
  readonly low: number;
  readonly high: number;
}

/** A share that is not the one wished for. `bound`: the limit that the wish is beyond; null where others moved it. */
export interface MovedShare {
  readonly node: string;
  readonly wished: number;
  readonly share: number;
  readonly bound: "low" | "high" | null;
}

export interface BoundedWeights {
  readonly weights: WeightSet;
  readonly moved: readonly MovedShare[];
}

/** Shares that are this close are one. */
const SAME = 1e-12;

/**
 * Projects wished shares onto those allowed: in every group the shares nearest to the wish (least squares) that lie
 * within their bounds and sum to 1. A node without a wish is wished its nominal share; without bounds it may be 0 to 1.
 *
 * @param wished shares within the parent, which need not sum to 1: what is too much is taken from all alike
 * @throws {RangeError} naming the node whose wish or bounds are not numbers of 0–1, or are the wrong way round, a node
 * that is not below the index, or the group whose bounds leave no shares that sum to 1
 * @example boundedWeights(framework, {policy: 0.6}, {policy: {low: 0.1, high: 0.3}}).weights.policy; // 0.3
 */
export function boundedWeights(
  framework: Framework,
  wished: WeightSet,
  bounds: Readonly<Record<string, ShareBounds>>
): BoundedWeights {
  assertKnown(framework, [...Object.keys(wished), ...Object.keys(bounds)]);
  const moved = new Map<string, MovedShare>();
  const weights = collectShares(framework, (group) => {
    const nominal = nominalShares(group);
    const wish = group.children.map(({id}, i) => assertWish(id, wished[id] ?? nominal[i]!));
    const limits = group.children.map(({id}) => assertBounds(id, bounds[id] ?? {low: 0, high: 1}));
    assertFeasible(group, limits);
    const shares = projectShares(wish, limits);
    group.children.forEach(({id: node}, i) => {
      const share = shares[i]!;
      if (Math.abs(share - wish[i]!) <= SAME) return;
      const {low, high} = limits[i]!;
      const bound = share === low && wish[i]! < low ? "low" : share === high && wish[i]! > high ? "high" : null;
      moved.set(node, {node, wished: wish[i]!, share, bound});
    });
    return shares;
  });
  return {weights, moved: [...moved.values()]};
}

/**
 * The point nearest to `wished` within the box that sums to 1: each number less one λ, held to its bounds. λ is found
 * exactly: the sum falls in straight lines between the places at which a number meets a bound.
 *
 * @param limits low ≤ high, with Σlow ≤ 1 ≤ Σhigh
 */
export function projectShares(wished: readonly number[], limits: readonly ShareBounds[]): readonly number[] {
  const at = (lambda: number) => wished.map((wish, i) => hold(wish - lambda, limits[i]!));
  const sumAt = (lambda: number) => at(lambda).reduce((sum, share) => sum + share, 0);
  if (Math.abs(sumAt(0) - 1) <= SAME) return at(0);
  const breaks = wished.flatMap((wish, i) => [wish - limits[i]!.high, wish - limits[i]!.low]).sort((a, b) => a - b);
  let [left, right] = [breaks[0]!, breaks.at(-1)!];
  for (const place of breaks) {
    if (sumAt(place) >= 1) left = place;
    else {
      right = place;
      break;
    }
  }
  const [most, least] = [sumAt(left), sumAt(right)];
  if (most - least <= 0) return at(left);
  return at(left + ((most - 1) / (most - least)) * (right - left));
}

function hold(value: number, {low, high}: ShareBounds): number {
  return Math.min(high, Math.max(low, value));
}

function assertKnown(framework: Framework, ids: readonly string[]): void {
  const known = new Set(groupsIn(framework).flatMap(({children}) => children.map(({id}) => id)));
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined) throw new RangeError(`${stranger}: no such node below the index of ${framework.id}`);
}

function assertWish(id: string, wish: number): number {
  if (!(wish >= 0 && wish <= 1)) throw new RangeError(`${id}: the wished share must be from 0 to 1, got ${wish}`);
  return wish;
}

function assertBounds(id: string, bounds: ShareBounds): ShareBounds {
  const {low, high} = bounds;
  if (low >= 0 && high <= 1 && low <= high) return bounds;
  throw new RangeError(`${id}: bounds must be 0 <= low <= high <= 1, got ${low} and ${high}`);
}

function assertFeasible({id}: Group, limits: readonly ShareBounds[]): void {
  const least = limits.reduce((sum, {low}) => sum + low, 0);
  const most = limits.reduce((sum, {high}) => sum + high, 0);
  if (least > 1 + SAME) throw new RangeError(`${id}: the lowest shares allowed sum to ${least}, above 1`);
  if (most < 1 - SAME) throw new RangeError(`${id}: the highest shares allowed sum to ${most}, below 1`);
}
