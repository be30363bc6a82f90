/**
 * The framework that a run's choices make: another framework, scored by the same engine.
 */
import type {AggregateMethod, Framework, FrameworkNode, Group, Leaf} from "../framework-model.js";
import {scoreRange} from "../score-range.js";
import {isGroup} from "../tree.js";
import {nameAlternative} from "./inputs.js";
import type {Limit} from "./limits.js";
import type {Variant} from "./model.js";
import {varyLeaf} from "./vary-leaf.js";

/** `ownScale`: scores can be set beside those of the framework itself. */
export interface VariedFramework {
  readonly framework: Framework;
  readonly ownScale: boolean;
  readonly limits: readonly Limit[];
}

/**
 * Gives every leaf the normalisation, treatment and filling chosen (`varyLeaf`), and the index, or all groups
 * (`aggregate_at`), the aggregation chosen. The missing rule is no part of a framework. Tree, weights, coverage and
 * ranking stay as they are.
 *
 * A minimum-child rule goes where its marks have no place: its leaves are no longer on the framework's own scale, or
 * Copeland comes in or goes. Limits say which choices were not made, and where.
 */
export function varyFramework(framework: Framework, variant: Variant): VariedFramework {
  const limits: Limit[] = [];
  const dropped: string[] = [];
  const at = framework.robustness?.aggregate_at ?? "index";
  const visit = (node: FrameworkNode): FrameworkNode => {
    if (!isGroup(node)) {
      const varied = varyLeaf(node, variant);
      limits.push(...varied.kept.map((each) => ({...each, nodes: [node.id]})));
      return varied.leaf;
    }
    const drawn = node === framework.index || at === "groups" ? variant.aggregate : null;
    const group = withAggregate({...node, children: node.children.map(visit)}, drawn);
    if (node.minimums === undefined || sameScale(node, group)) return group;
    dropped.push(node.id);
    return {...group, minimums: undefined};
  };
  const index = visit(framework.index) as Group;
  return {
    framework: {...framework, index},
    ownScale: sameScale(framework.index, index),
    limits: [...limits, ...limitOfMinimums(variant, dropped)]
  };
}

function withAggregate(group: Group, drawn: AggregateMethod | null): Group {
  return drawn === null ? group : {...group, aggregate: drawn, power: undefined};
}

/** Are the scores of two nodes, one varied from the other, on one scale? */
function sameScale(own: FrameworkNode, varied: FrameworkNode): boolean {
  if (!isGroup(own) || !isGroup(varied))
    return isGroup(own) === isGroup(varied) && sameRange(own as Leaf, varied as Leaf);
  if ((own.aggregate === "copeland") !== (varied.aggregate === "copeland")) return false;
  return own.children.every((child, i) => sameScale(child, varied.children[i]!));
}

/** The top alike, and the lowest to a hundredth of it, as 0–100 and 1–100 are. */
function sameRange(own: Leaf, varied: Leaf): boolean {
  if (own.normalise === varied.normalise) return true;
  const [before, after] = [scoreRange(own), scoreRange(varied)];
  if (before === null || after === null || before[1] !== after[1]) return false;
  return Math.abs(before[0] - after[0]) <= 0.01 * Math.abs(before[1]);
}

function limitOfMinimums({normalise, aggregate}: Variant, groups: readonly string[]): readonly Limit[] {
  if (groups.length === 0) return [];
  const input = normalise === null || aggregate === "copeland" ? "aggregate" : "normalise";
  const choice = nameAlternative({normalise, aggregate}[input]);
  return [{input, choice, why: "scores are on another scale, so the minimum rules don't hold of", nodes: groups}];
}
