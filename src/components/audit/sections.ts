/**
 * The order in which an audit is told: that of the JRC's audits.
 */
import type {AuditCheckId} from "../../scoring/statistics/audit/model.js";

export type CheckedSection = "data" | "coherence" | "ranks";

/** Which checks each section has; the sections without checks are the framework, the assumptions and the experts. */
export const AUDIT_SECTIONS: Readonly<Record<CheckedSection, readonly AuditCheckId[]>> = {
  data: ["coverage", "distinct-values", "outliers", "size"],
  coherence: ["direction", "strength", "own-group", "one-dimension", "reliability", "redundancy", "opposition"],
  ranks: ["importance", "added-value", "leave-one-out"]
};

/** Every check, in the order in which they are told. */
export const AUDIT_ORDER: readonly AuditCheckId[] = Object.values(AUDIT_SECTIONS).flat();

/** The figure that says most about a check, by which the range of what passes is told. */
export const MAIN_FIGURE: Readonly<Record<AuditCheckId, string>> = {
  coverage: "coverage",
  "distinct-values": "share",
  outliers: "skew",
  size: "r",
  direction: "r",
  strength: "r",
  "own-group": "own",
  "one-dimension": "explained",
  reliability: "alpha",
  redundancy: "r",
  opposition: "r",
  importance: "squared",
  "added-value": "share",
  "leave-one-out": "meanChange"
};
