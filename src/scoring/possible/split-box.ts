/**
 * Cutting allowed weights in two, so that bounds that are loose over all of them are tight over each part.
 */
import type {WeightBox} from "./allowed-weights.js";
import type {BoundedPool} from "./pair-bounds.js";
import {countedByAny} from "./pool-table.js";

/** Ranges of weights narrower than this, as a ratio, are not cut. */
const NARROW = 1 + 1e-6;

/**
 * Cuts the range of the weight that the looseness hangs on most, at its middle ratio.
 *
 * @param units whose differences are not linear in the weights
 * @returns null where all weights that matter to it are fixed: nothing to be gained
 */
export function splitBox(pool: BoundedPool, units: readonly number[]): readonly [WeightBox, WeightBox] | null {
  const {low, high} = pool.box;
  const bent = bentNodes(pool, units);
  let [picked, most] = [-1, 0];
  bent.forEach((isBent, node) => {
    if (!isBent || high[node]! <= low[node]! * NARROW) return;
    const pull = Math.log(high[node]! / low[node]!) * reach(pool, units, node);
    if (pull > most) [picked, most] = [node, pull];
  });
  if (picked < 0) return null;
  const middle = Math.sqrt(low[picked]! * high[picked]!);
  return [
    {low, high: high.with(picked, middle)},
    {low: low.with(picked, middle), high}
  ];
}

/** Nodes whose weights enter differences otherwise than linearly: under closed groups, and where some lack a child. */
function bentNodes({table, part}: BoundedPool, units: readonly number[]): readonly boolean[] {
  const any = countedByAny(table, units);
  const lacking = (node: number) => units.some((unit) => table.counts[unit * table.nodes + node] !== any[node]);
  const bent: boolean[] = [];
  for (let node = 0; node < table.nodes; node++) {
    const parent = table.tree.parents[node]!;
    const under = parent >= 0 && (!part.open[parent] || table.children[parent]!.some(lacking));
    bent.push(any[node] === 1 && under);
  }
  return bent;
}

/** How far a node can pull the index of a unit: its distance from its group, times the nominal weights above it. */
function reach({table, bounds}: BoundedPool, units: readonly number[], node: number): number {
  const {tree, children, nodes} = table;
  let share = 1;
  for (let k = node; k > 0; k = tree.parents[k]!) {
    share *= tree.weights[k]! / children[tree.parents[k]!]!.reduce((sum, child) => sum + tree.weights[child]!, 0);
  }
  const middle = (cell: number) => (bounds.low[cell]! + bounds.high[cell]!) / 2;
  const far = units.map((unit) => Math.abs(middle(unit * nodes + node) - middle(unit * nodes + tree.parents[node]!)));
  return share * Math.max(0, ...far.filter((distance) => Number.isFinite(distance)));
}
