/**
 * Walking an index: a tree of groups whose leaves score one indicator each.
 */
import type {Framework, FrameworkNode, Group, Leaf} from "./framework-model.js";

/** A node with its place: level 0 is the index; `path` is its JSON pointer in the framework file. */
export interface Place {
  readonly node: FrameworkNode;
  readonly parent: Group | null;
  readonly level: number;
  readonly path: string;
}

export function isGroup(node: FrameworkNode): node is Group {
  return "children" in node;
}

export function isLeaf(node: FrameworkNode): node is Leaf {
  return !isGroup(node);
}

/** All nodes of the index, each parent before its children, children in the framework's order: "tree order". */
export function walk(framework: Framework): Place[] {
  return walkFrom({node: framework.index, parent: null, level: 0, path: "/index"});
}

function walkFrom(place: Place): Place[] {
  const {node, level, path} = place;
  if (!isGroup(node)) return [place];
  return [
    place,
    ...node.children.flatMap((child, i) =>
      walkFrom({node: child, parent: node, level: level + 1, path: `${path}/children/${i}`})
    )
  ];
}

/** The leaves under a node, in tree order; a leaf is its own. */
export function leavesUnder(node: FrameworkNode): readonly Leaf[] {
  return isGroup(node) ? node.children.flatMap(leavesUnder) : [node];
}

/** Every indicator the index asks for, once each, in tree order. */
export function indicatorsOf(framework: Framework): readonly string[] {
  return [...new Set(leavesUnder(framework.index).map((leaf) => leaf.indicator))];
}
