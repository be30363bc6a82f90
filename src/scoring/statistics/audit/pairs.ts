/**
 * Checks of pairs within a group: do two children say the same twice, or pull against each other?
 */
import {correlateAll} from "../correlation-table.js";
import type {AuditData} from "./data.js";
import {childrenOf, groupsOf} from "./groups.js";
import {type AuditCheck, type AuditCheckId, SIGNIFICANT} from "./model.js";

const REDUNDANT = 0.92;

/** Pairs of children of one group that say the same; every pair has a line. */
export function checkRedundancy(data: AuditData): readonly AuditCheck[] {
  return checkPairs(data, "redundancy", `r <= ${REDUNDANT}`, (r) => r > REDUNDANT);
}

/** Pairs of children of one group that go significantly against each other: in the mean one cancels the other. */
export function checkOpposition(data: AuditData): readonly AuditCheck[] {
  const against = (r: number, p: number | null) => r < 0 && p !== null && p < SIGNIFICANT;
  return checkPairs(data, "opposition", `r >= 0 or p >= ${SIGNIFICANT}`, against);
}

function checkPairs(
  data: AuditData,
  check: AuditCheckId,
  rule: string,
  flagged: (r: number, p: number | null) => boolean
): readonly AuditCheck[] {
  return groupsOf(data).flatMap((group) =>
    correlateAll(childrenOf(data, group), "pearson").map(
      ({a, b, n, r, p, why}): AuditCheck => ({
        check,
        about: [a, b, group.id],
        rule,
        n,
        result: {r, p},
        verdict: r === null ? "untold" : flagged(r, p) ? "flag" : "pass",
        why,
        basis: "practice",
        source: "JRC audits"
      })
    )
  );
}
