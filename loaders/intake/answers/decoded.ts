/**
 * An answer cell, understood: value, status, the rule applied, and what has to be said about it.
 */
import type {ObservationStatus} from "../../../src/scoring/model.js";
import type {CellCode} from "../findings/texts.js";
import type {Answer} from "../types.js";

/** `issue` is the finding to make; `readAs` how the value is shown in it. */
export interface Decoded {
  readonly status: ObservationStatus;
  readonly value: Answer;
  readonly rule: string;
  readonly issue?: CellCode;
  readonly readAs?: string;
}

/** A value the agency gave. */
export function reported(value: Answer, rule: string): Decoded {
  return {status: "reported", value, rule};
}

/** A value understood from text in a way the agency should see. */
export function understood(value: Answer, rule: string, issue: CellCode, readAs: string): Decoded {
  return {status: "reported", value, rule, issue, readAs};
}

/** An answer of "not yet": 0 or no. */
export function notYet(value: 0 | false, rule: string, issue?: CellCode): Decoded {
  return {status: "not-yet", value, rule, ...(issue ? {issue, readAs: String(value)} : {})};
}

/** No value, and why. */
export function none(status: ObservationStatus, rule: string, issue?: CellCode): Decoded {
  return {status, value: null, rule, ...(issue ? {issue} : {})};
}

/** Held back: the agency has to mend the cell. `readAs` says what was understood, where something was. */
export function refused(issue: CellCode, readAs = ""): Decoded {
  return {status: "error", value: null, rule: issue, issue, ...(readAs === "" ? {} : {readAs})};
}
