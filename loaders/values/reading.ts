/**
 * The four ways a reading ends: a value, an answer of "not yet", no value with its status, or a question.
 */
import type {ObservationStatus} from "../../src/scoring/model.js";
import type {ValueReading} from "./model.js";

/** A reading without the text it is of. */
export type Found = Omit<ValueReading, "raw">;

/** What a reading may say besides its value and its rule. */
export type Extra = Partial<Omit<Found, "status" | "value" | "rule">>;

const PLAIN = {numerator: null, denominator: null, unit: null, qualifier: null} as const;

/** A value the text gives. Exact and certain unless `extra` says otherwise. */
export function reported(value: Found["value"], rule: string, extra: Extra = {}): Found {
  return finish({...PLAIN, confidence: 1, ...extra, status: "reported", value, rule});
}

/** An answer of "not yet": 0, no, or an empty list. */
export function notYet(value: 0 | false | readonly string[], rule: string, extra: Extra = {}): Found {
  return finish({...PLAIN, confidence: 1, ...extra, status: "not-yet", value, rule});
}

/** No value, and the text says why. */
export function none(
  status: Exclude<ObservationStatus, "reported" | "not-yet">,
  rule: string,
  extra: Extra = {}
): Found {
  return finish({...PLAIN, confidence: 1, ...extra, status, value: null, rule});
}

/**
 * Not understood, or understood in more than one way: no value, and what to ask.
 *
 * @param rule the reason, such as `ambiguous-thousands`
 */
export function ask(rule: string, issue: string, extra: Extra = {}): Found {
  return finish({...PLAIN, ...extra, status: "error", value: null, rule, confidence: 0, issue});
}

/** Below this a reading is to be asked about. */
export const SURE = 0.8;

function finish(found: Found): Found {
  const confidence = Math.round(found.confidence * 100) / 100;
  const value = found.value === 0 ? 0 : found.value;
  const {issue, parts, note, ...rest} = {...found, confidence, value};
  return {...rest, ...(issue ? {issue} : {}), ...(parts ? {parts} : {}), ...(note ? {note} : {})};
}
