/**
 * Cuts through a tree: the nodes that stand side by side at one depth.
 */
import {isGroup} from "../../tree.js";
import type {AuditData} from "./data.js";
import type {AuditNode} from "./report-model.js";

/** The nodes of a data set, in tree order. */
export function nodesOf({places}: AuditData): readonly AuditNode[] {
  return places.map(({node, level, parent}) => ({
    id: node.id,
    level,
    parent: parent?.id ?? null,
    leaf: !isGroup(node),
    title: node.title ?? null
  }));
}

/**
 * The nodes at a level, and the leaves above it: their weights in the index sum to 1.
 *
 * @example cutAt(nodes, 1); // the pillars; in the HDI health, education, income
 */
export function cutAt<T extends Pick<AuditNode, "level" | "leaf">>(nodes: readonly T[], level: number): readonly T[] {
  return nodes.filter((node) => node.level === level || (node.leaf && node.level < level));
}

/** The levels that have a cut of their own: 1, 2 and so on down to the deepest leaf. */
export function cutLevels(nodes: readonly Pick<AuditNode, "level">[]): readonly number[] {
  const deepest = nodes.reduce((most, {level}) => Math.max(most, level), 0);
  return Array.from({length: deepest}, (_, i) => i + 1);
}
