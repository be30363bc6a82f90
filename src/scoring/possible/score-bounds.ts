/**
 * How low and how high every node of every unit can score under the allowed weights.
 *
 * A mean grows with each of its children, and the weights of one group are free of those of another; so the lowest
 * score of a group is the least mean of its children's lowest scores. Each bound is reached; two of them perhaps not by
 * the same weights.
 */
import {applyCap} from "../minimums.js";
import type {WeightBox} from "./allowed-weights.js";
import {countedChildren, type PoolTable} from "./pool-table.js";
import {type Scale, scaleOf} from "./scale.js";
import {leastMean} from "./weighted-mean.js";

/** Lowest and highest score by `unit · nodes + node`; NaN, here only, where there is no score. */
export interface ScoreBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Bounds of all nodes of some units of a pool; those of other units are not worked out. */
export function boundScores(table: PoolTable, box: WeightBox, units: readonly number[]): ScoreBounds {
  const {tree, grid, nodes} = table;
  const cells = table.units * nodes;
  const bounds = {low: grid.values.slice(0, cells), high: grid.values.slice(0, cells)};
  const scales = tree.methods.map((method, node) => (method === null ? null : scaleOf(method, tree.powers[node]!)));
  for (const unit of units) {
    for (let node = nodes - 1; node >= 0; node--) {
      const scale = scales[node];
      if (scale && grid.present[unit * nodes + node] === 1) boundGroup(table, box, bounds, unit, node, scale);
    }
  }
  return bounds;
}

function boundGroup(table: PoolTable, box: WeightBox, bounds: ScoreBounds, unit: number, node: number, scale: Scale) {
  const row = unit * table.nodes;
  const present = countedChildren(table, unit, node);
  const scores = (bound: Float64Array) => present.map((child) => bound[row + child]!);
  const [low, high] =
    table.tree.methods[node] === "copeland"
      ? [1 - table.size, table.size - 1]
      : [
          boundMean(scores(bounds.low), present, box, scale, 1),
          boundMean(scores(bounds.high), present, box, scale, -1)
        ];
  bounds.low[row + node] = capBound(table, bounds.low, unit, node, low);
  bounds.high[row + node] = capBound(table, bounds.high, unit, node, high);
}

/** The least mean of the scores (the most, with `turn` −1); never beyond the scores themselves. */
function boundMean(
  scores: readonly number[],
  nodes: readonly number[],
  box: WeightBox,
  {to, from}: Scale,
  turn: 1 | -1
): number {
  const [floor, top] = [Math.min(...scores), Math.max(...scores)];
  if (floor === top) return floor;
  const values = scores.map((score) => turn * to(score));
  if (scores.some((score) => to(score) === Number.NEGATIVE_INFINITY)) return floor;
  if (!values.every(Number.isFinite)) return turn === 1 ? floor : top;
  const mean = turn * leastMean(values, weightsOf(nodes, box.low), weightsOf(nodes, box.high));
  return Math.min(top, Math.max(floor, from(mean)));
}

/** The weights of some nodes. */
export function weightsOf(nodes: readonly number[], weights: Float64Array): number[] {
  return nodes.map((node) => weights[node]!);
}

/** A bound under the group's minimums: capped scores, too, never fall as a child's score grows. */
function capBound({tree, grid}: PoolTable, bound: Float64Array, unit: number, node: number, score: number): number {
  const row = unit * tree.ids.length;
  return tree.minimums
    .filter(({group, child}) => group === node && grid.applies[row + child] === 1)
    .reduce((least, rule) => {
      const child = bound[row + rule.child]!;
      return applyCap(least, rule, Number.isNaN(child) ? null : child);
    }, score);
}
