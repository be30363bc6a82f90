/**
 * Checks on the ranks: what each part of the index does to them, and whether the index says more than its parts.
 */
import {rankScores} from "../../rank.js";
import {completePlaces, numbersAt} from "../column.js";
import type {AuditData} from "./data.js";
import type {AuditCheck} from "./model.js";

/** Ranks without each node below the index. No limit is agreed on: the reader judges. */
export function checkLeaveOneOut({removals}: AuditData): readonly AuditCheck[] {
  return removals.map(({node, n, meanChange, rows, why}): AuditCheck => {
    const changes = rows.map(({change}) => change).filter((change) => change !== null);
    const largest = changes.length === 0 ? null : changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
    return {
      check: "leave-one-out",
      about: [node],
      rule: "",
      n,
      result: {meanChange, largest},
      verdict: meanChange === null ? "untold" : "shown",
      why: meanChange === null ? (why ?? "too-few") : null,
      basis: "software",
      source: "COINr 1.1.14, remove_elements"
    };
  });
}

/**
 * Does the index add to its pillars? At least a third of units should rank elsewhere on it than on a pillar by 10
 * places of 119, scaled to the number of units and rounded up. Both ranks are among the units that have both scores.
 */
export function checkAddedValue({framework, places, scores}: AuditData): readonly AuditCheck[] {
  const ranksOf = (id: string, units: readonly number[]) =>
    rankScores(numbersAt(scores.get(id)!, units), framework.rank.decimals);
  return places
    .filter(({level}) => level === 1)
    .map(({node}): AuditCheck => {
      const both = completePlaces([scores.get(node.id)!, scores.get(framework.index.id)!]);
      const [own, index] = [ranksOf(node.id, both), ranksOf(framework.index.id, both)];
      const moves = own.map((rank, i) => Math.abs(rank! - index[i]!));
      const n = moves.length;
      const places10 = Math.max(1, Math.ceil((10 * n) / 119));
      const share = n < 2 ? null : moves.filter((move) => move >= places10).length / n;
      return {
        check: "added-value",
        about: [node.id, framework.index.id],
        rule: "share >= 1/3",
        n,
        result: {share, places: places10},
        verdict: share === null ? "untold" : share >= 1 / 3 - 1e-9 ? "pass" : "flag",
        why: share === null ? "too-few" : null,
        basis: "published",
        source: "JRC, statistical audit of the GTCI 2018"
      };
    });
}
