/**
 * The words of the statistical audit: what was examined, by which rule, what came out, and who says the rule.
 */
import type {Framework} from "../../framework-model.js";
import type {Observation, UnitRow} from "../../model.js";

/** What is examined. Texts for readers are made from these elsewhere. */
export type AuditCheckId =
  | "coverage"
  | "distinct-values"
  | "outliers"
  | "direction"
  | "strength"
  | "own-group"
  | "one-dimension"
  | "reliability"
  | "redundancy"
  | "opposition"
  | "importance"
  | "size"
  | "leave-one-out"
  | "added-value";

/** `pass` and `flag` by the rule; `shown` where no rule is agreed on; `untold` where there is nothing to judge by. */
export type AuditVerdict = "pass" | "flag" | "shown" | "untold";

/**
 * How firm the rule is: `published` by a source that states it; the default of a `software` that experts use; or common
 * `practice` of audits, with a limit that we know from reports and teaching, not from one text to be cited.
 */
export type AuditBasis = "published" | "software" | "practice";

/** A correlation is told from none below this chance of one as far from 0. */
export const SIGNIFICANT = 0.05;

/** One line of the audit. */
export interface AuditCheck {
  readonly check: AuditCheckId;
  /** The node examined, then those it was held against. */
  readonly about: readonly string[];
  /** What passes, in symbols, over the names of `result`: `coverage >= 0.65`. Empty where no rule is agreed on. */
  readonly rule: string;
  /** Units the figures rest on. */
  readonly n: number;
  /** Figures by name; null is "not known", never zero. */
  readonly result: Readonly<Record<string, number | null>>;
  readonly verdict: AuditVerdict;
  /** Why nothing can be told: `too-few`, `no-spread`, `all-weight`; null otherwise. */
  readonly why: string | null;
  readonly basis: AuditBasis;
  /** Who says the rule, or, where there is none, describes the measure. */
  readonly source: string;
}

/** What is audited: one framework on the observations of one period, among one group of peers. */
export interface AuditInput {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  /** The units audited, with their denominators; `score` refuses observations of others. All observed unless given. */
  readonly units?: readonly UnitRow[];
  /** Needed where the observations have several. */
  readonly period?: string;
}
