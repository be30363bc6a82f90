/**
 * The part of the tree in which differences of units add up: from the index down, as long as the groups take the same
 * mean. There the difference of two units on the scale of that mean is linear in the effective weights of the nodes.
 */
import type {AggregateMethod} from "../framework-model.js";
import type {WeightBox} from "./allowed-weights.js";
import type {PoolTable} from "./pool-table.js";
import {type Scale, scaleOf} from "./scale.js";

export interface AdditivePart {
  readonly scale: Scale;
  /** By node number: is it a group whose children's values, on the scale, are averaged up to the index? */
  readonly open: readonly boolean[];
}

/** Finds the additive part. A group with minimums is closed; one with a single weighted child passes its score on. */
export function findAdditivePart({tree, children}: PoolTable, box: WeightBox): AdditivePart {
  const mean = (node: number) => `${tree.methods[node]} ${tree.powers[node]}`;
  const open: boolean[] = [];
  tree.methods.forEach((method, node) => {
    const reached = node === 0 || open[tree.parents[node]!]!;
    const plain = !tree.minimums.some(({group}) => group === node);
    const single = children[node]!.filter((child) => box.high[child]! > 0).length === 1;
    open.push(reached && plain && isMean(method) && (single || mean(node) === mean(0)));
  });
  return {scale: scaleOf(tree.methods[0]!, tree.powers[0]!), open};
}

function isMean(method: AggregateMethod | null): boolean {
  return method !== null && method !== "copeland";
}
