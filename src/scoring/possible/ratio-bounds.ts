/**
 * The least ratio of two units' scores on a node under which all means are arithmetic: what a geometric mean above it
 * compares (the two schooling indicators under the geometric index of the HDI).
 */
import {applyWeights, coneOf} from "./cone.js";
import type {BoundedPool} from "./pair-bounds.js";
import {countedByAny, countedChildren, type PoolTable, underNode} from "./pool-table.js";

/** Newton's steps on a convex function reach its root in a handful; beyond these the bound is merely less tight. */
const STEPS = 20;

/**
 * The least x/y, by Dinkelbach's method: r is the least ratio where the least of x − r·y is 0.
 *
 * @returns null where a mean below is not arithmetic, other children are missing, or a score may be 0 or less
 * Source: Dinkelbach (1967), On nonlinear fractional programming.
 */
export function leastRatio({table, box, bounds}: BoundedPool, x: number, y: number, node: number): number | null {
  const [own, floor] = [bounds.low[x * table.nodes + node]!, bounds.low[y * table.nodes + node]!];
  if (!(floor > 0 && own > 0) || !isArithmetic(table, x, y, node)) return null;
  const groups = table.tree.methods.map((method) => method !== null);
  const cone = coneOf(table, box, groups, countedByAny(table, [x]), node);
  const [above, below] = [leafValues(table, x, node), leafValues(table, y, node)];
  const against = (ratio: number) => above.map((value, k) => value - ratio * below[k]!);
  let ratio = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS; step++) {
    const vertex = cone.vertex(against(step === 0 ? own / floor : ratio));
    const next = applyWeights(above, vertex) / applyWeights(below, vertex);
    if (next >= ratio) break;
    ratio = next;
  }
  return ratio + Math.min(0, cone.least(against(ratio))) / floor;
}

function isArithmetic(table: PoolTable, x: number, y: number, node: number): boolean {
  const {tree, children, counts, nodes} = table;
  if (tree.methods[node] === null) return true;
  if (tree.methods[node] !== "arithmetic" || tree.minimums.some(({group}) => group === node)) return false;
  const alike = children[node]!.every((child) => counts[x * nodes + child] === counts[y * nodes + child]);
  return alike && countedChildren(table, x, node).every((child) => isArithmetic(table, x, y, child));
}

/** Scores of the leaves under a node, by node number; 0 elsewhere. */
function leafValues({grid, nodes, tree}: PoolTable, unit: number, top: number): Float64Array {
  const values = new Float64Array(nodes);
  for (const node of underNode(tree, top)) {
    const cell = unit * nodes + node;
    if (tree.methods[node] === null && grid.present[cell] === 1) values[node] = grid.values[cell]!;
  }
  return values;
}
