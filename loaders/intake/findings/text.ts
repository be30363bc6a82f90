import type {Severity} from "../../finding.js";

/** Severity and mending advice of one finding code. */
export interface FindingText {
  readonly severity: Severity;
  readonly vi: string;
  readonly en: string;
}
