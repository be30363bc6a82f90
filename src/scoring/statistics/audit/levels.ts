/**
 * Checks between levels of the tree: each child against its own group, the index and the groups beside its own.
 */
import {isGroup, type Place} from "../../tree.js";
import {correlateBetween} from "../correlation-table.js";
import {crossLoadings} from "../cross-loadings.js";
import type {AuditData} from "./data.js";
import {type AuditCheck, SIGNIFICANT} from "./model.js";

const JRC = "JRC audits";

/** No child may go significantly against its own group or the index. */
export function checkDirection(data: AuditData): readonly AuditCheck[] {
  return childrenWithParents(data).flatMap(({node, parent}) => {
    const against = [...new Set([parent!.id, data.places[0]!.node.id])].map((id) => data.scores.get(id)!);
    return correlateBetween([data.scores.get(node.id)!], against, "pearson").map(
      ({a, b, n, r, p, why}): AuditCheck => ({
        check: "direction",
        about: [a, b],
        rule: `r >= 0 or p >= ${SIGNIFICANT}`,
        n,
        result: {r, p},
        verdict: r === null ? "untold" : r < 0 && p !== null && p < SIGNIFICANT ? "flag" : "pass",
        why,
        basis: "practice",
        source: JRC
      })
    );
  });
}

/** A child should go with its own group enough to count, and not so much that it is the group. */
export function checkStrength(data: AuditData): readonly AuditCheck[] {
  return childrenWithParents(data).flatMap(({node, parent}) =>
    correlateBetween([data.scores.get(node.id)!], [data.scores.get(parent!.id)!], "pearson").map(
      ({a, b, n, r, p, why}): AuditCheck => ({
        check: "strength",
        about: [a, b],
        rule: "0.3 <= r <= 0.92",
        n,
        result: {r, p},
        verdict: r === null ? "untold" : r >= 0.3 && r <= 0.92 ? "pass" : "flag",
        why,
        basis: "practice",
        source: JRC
      })
    )
  );
}

/** A child should go with its own group more than with the groups beside it. */
export function checkOwnGroup(data: AuditData): readonly AuditCheck[] {
  return childrenWithParents(data).flatMap(({node, parent, level}): readonly AuditCheck[] => {
    const beside = data.places.filter((place) => place.level === level - 1 && isGroup(place.node));
    if (beside.length < 2) return [];
    const [found] = crossLoadings(
      [{...data.scores.get(node.id)!, group: parent!.id}],
      beside.map((place) => data.scores.get(place.node.id)!)
    );
    const {own, stronger} = found!;
    return [
      {
        check: "own-group",
        about: [node.id, parent!.id, ...stronger.map(({b}) => b)],
        rule: "own >= strongest other",
        n: own.n,
        result: {own: own.r, other: stronger[0]?.r ?? null},
        verdict: own.r === null ? "untold" : stronger.length > 0 ? "flag" : "pass",
        why: own.why,
        basis: "practice",
        source: JRC
      }
    ];
  });
}

/** Nodes that have siblings; an only child is its group. */
function childrenWithParents({places}: AuditData): readonly Place[] {
  return places.filter(({parent}) => parent !== null && parent.children.length > 1);
}
