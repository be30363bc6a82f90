/**
 * How far one unit is at least ahead of another, whatever the allowed weights.
 *
 * Where the means add up, the difference of two units that have the same children is linear in the effective weights,
 * and this is no estimate. Leaving out a missing child is the same as giving it the mean of its siblings, so it enters
 * by the bounds of that mean. A closed node (another mean below, minimums) enters by the least that its own difference
 * can be. Both are right for each pair, and may be more than several pairs can have at once.
 */
import type {AdditivePart} from "./additive.js";
import type {WeightBox} from "./allowed-weights.js";
import {type Cone, coneOf} from "./cone.js";
import {countedByAny, type PoolTable, sameBelow} from "./pool-table.js";
import {leastRatio} from "./ratio-bounds.js";
import type {ScoreBounds} from "./score-bounds.js";

/** A pool under one box of weights, and what is worked out of it once. */
export interface BoundedPool {
  readonly table: PoolTable;
  readonly part: AdditivePart;
  readonly box: WeightBox;
  readonly bounds: ScoreBounds;
  /** How far off a score near 0 may be: above 0 where scores of both signs cancel out (z-scores, Copeland). */
  readonly noise: number;
  /** Cones by which nodes count, as they are asked for. */
  readonly cones: Map<string, Cone>;
}

/** The effective weights of the nodes that count for any of some units. */
export function coneFor(pool: BoundedPool, units: readonly number[], top = 0): Cone {
  const counted = countedByAny(pool.table, units);
  const key = `${top} ${counted.join("")}`;
  const known = pool.cones.get(key);
  if (known) return known;
  const cone = coneOf(pool.table, pool.box, pool.part.open, counted, top);
  pool.cones.set(key, cone);
  return cone;
}

/**
 * Coefficients of effective weights, by node number, whose sum is never more than the difference of two units' scores
 * on the scale of the additive part; null where nothing finite can be said.
 *
 * @param x,y units of the pool
 * @param cone of effective weights of nodes that count for either, and perhaps of others
 * @param top where to start; the index unless given
 */
export function leastDifference(pool: BoundedPool, cone: Cone, x: number, y: number, top = 0): Float64Array | null {
  const {table, part, bounds} = pool;
  const coefficients = new Float64Array(table.nodes);
  const least = (node: number) => part.scale.to(bounds.low[x * table.nodes + node]!);
  const most = (node: number) => part.scale.to(bounds.high[y * table.nodes + node]!);
  // A value in place of a unit's own is that of its siblings' mean: the unit has no score there.
  const visit = (node: number, fillX: number | null, fillY: number | null): void => {
    if (fillX !== null && fillY !== null) coefficients[node] = fillX - fillY;
    else if (fillX === null && fillY === null && sameBelow(table, x, y, node)) return;
    else if (cone.members[node]!.length > 0) {
      for (const child of cone.members[node]!) {
        const ownX = fillX ?? (table.counts[x * table.nodes + child] === 1 ? null : least(node));
        const ownY = fillY ?? (table.counts[y * table.nodes + child] === 1 ? null : most(node));
        const neither = fillX === null && fillY === null && ownX !== null && ownY !== null;
        if (neither) coefficients[child] = Math.max(ownX - ownY, leastUnder(pool, x, y, node));
        else visit(child, ownX, ownY);
      }
    } else if (fillX !== null) coefficients[node] = fillX - most(node);
    else if (fillY !== null) coefficients[node] = least(node) - fillY;
    else coefficients[node] = Math.max(least(node) - most(node), leastLogRatio(pool, x, y, node));
  };
  visit(top, null, null);
  return coefficients.every(Number.isFinite) ? coefficients : null;
}

/** The least difference under an open group, over the nodes that count for the two alone; −∞ where none can be said. */
function leastUnder(pool: BoundedPool, x: number, y: number, node: number): number {
  const cone = coneFor(pool, [x, y], node);
  const coefficients = leastDifference(pool, cone, x, y, node);
  return coefficients === null ? Number.NEGATIVE_INFINITY : cone.least(coefficients);
}

function leastLogRatio(pool: BoundedPool, x: number, y: number, node: number): number {
  const ratio = pool.part.scale.relative ? leastRatio(pool, x, y, node) : null;
  return ratio === null ? Number.NEGATIVE_INFINITY : Math.log(ratio);
}
