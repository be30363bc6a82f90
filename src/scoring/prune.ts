/**
 * An index without some of its leaves: the variant that leaves out goalposts taken from a draft, for one.
 */
import type {Framework, FrameworkNode, Group, Leaf} from "./framework-model.js";
import {isGroup} from "./tree.js";

/**
 * The same framework without the leaves that `drop` picks; a group left without children goes too, and so do minimums
 * of children that are gone. Weights stay as they are: they count within the parent, so the remaining siblings share
 * what the dropped ones had.
 *
 * @throws {RangeError} if no leaf is left
 * @example withoutLeaves(framework, (leaf) => leaf.basis === "draft")
 */
export function withoutLeaves(framework: Framework, drop: (leaf: Leaf) => boolean): Framework {
  const index = prune(framework.index, drop);
  if (!index) throw new RangeError(`framework ${framework.id}: no leaf is left`);
  return {...framework, index: index as Group};
}

function prune(node: FrameworkNode, drop: (leaf: Leaf) => boolean): FrameworkNode | null {
  if (!isGroup(node)) return drop(node) ? null : node;
  const children = node.children.map((child) => prune(child, drop)).filter((child) => child !== null);
  if (children.length === 0) return null;
  if (node.minimums === undefined) return {...node, children};
  const minimums = node.minimums.filter((rule) => children.some(({id}) => id === rule.child));
  return {...node, minimums, children};
}
