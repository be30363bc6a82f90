import type {Framework, Leaf} from "../framework-model.js";
import {leavesUnder, walk} from "../tree.js";
import type {FlatMinimum, FlatTree} from "./flat-tree.js";

/** A leaf's score on the scale that a drawn aggregation needs. */
export type Lift = (leaf: Leaf, score: number) => number;

/**
 * The minimum-child rules on the scale of lifted scores: `least` as the child's leaves are lifted, `cap` as the group's.
 *
 * @throws {RangeError} naming the group if its leaves are not all lifted alike: the marks have no place on that scale
 */
export function liftMinimums(framework: Framework, tree: FlatTree, lift: Lift): readonly FlatMinimum[] {
  if (tree.minimums.length === 0) return [];
  const places = walk(framework);
  const liftMark = (node: number, mark: number): number => {
    const lifted = [...new Set(leavesUnder(places[node]!.node).map((leaf) => lift(leaf, mark)))];
    if (lifted.length === 1) return lifted[0]!;
    throw new RangeError(`${tree.ids[node]}: a minimum can't stand under a drawn mean of leaves on different scales`);
  };
  return tree.minimums.map(({group, child, least, cap}) => ({
    group,
    child,
    least: liftMark(child, least),
    cap: liftMark(group, cap)
  }));
}
