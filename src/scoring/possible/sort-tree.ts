import type {Framework, FrameworkNode} from "../framework-model.js";
import {compareIds} from "../order.js";
import {isGroup} from "../tree.js";

/** The framework with the children of every group in id order: the order in the file decides between no two weights. */
export function sortTree(framework: Framework): Framework {
  const visit = <T extends FrameworkNode>(node: T): T =>
    isGroup(node) ? {...node, children: node.children.map(visit).sort((a, b) => compareIds(a.id, b.id))} : node;
  return {...framework, index: visit(framework.index)};
}
