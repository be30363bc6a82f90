/**
 * Counting and ordering of who has reported: the same on the page and on the command line.
 */
import {compareNames} from "../i18n/format.js";
import type {Language} from "../i18n/language.js";
import type {ReporterKind, ReportingRow, ReportingState} from "../scoring/submission-model.js";

/** In the order in which they are shown. */
export const REPORTER_KINDS: readonly ReporterKind[] = ["province", "ministry", "science-unit"];

/** How many of some reporters have sent, came late, still have something to mend. */
export interface ReportingCounts {
  readonly all: number;
  /** From whom anything came, usable or not. */
  readonly sent: number;
  readonly silent: number;
  /** Whose first usable file came late. */
  readonly late: number;
  /** With an error open. */
  readonly errors: number;
}

export function countReporting(rows: readonly ReportingRow[]): ReportingCounts {
  const silent = rows.filter(({state}) => state === "not-sent").length;
  return {
    all: rows.length,
    sent: rows.length - silent,
    silent,
    late: rows.filter(({late}) => late === true).length,
    errors: rows.filter(({errors}) => errors > 0).length
  };
}

/** Those an edition assesses: the science ministry's own units are only tracked. */
export function assessedReporters(rows: readonly ReportingRow[]): readonly ReportingRow[] {
  return rows.filter(({kind}) => kind !== "science-unit");
}

/** Required questions without an answer; null where there is no file that asks them. */
export function unansweredOf({asked, answered}: ReportingRow): number | null {
  return asked === null || answered === null ? null : asked - answered;
}

/** What is to be said of a reporter's state: a file that is used may have errors or only questions open. */
export type ReportingWord = "not-sent" | "sent-back" | "errors" | "warnings" | "accepted" | "received";

/** Of the science ministry's own units nothing is used: what came was received. */
export function reportingWord({kind, state, errors, warnings}: ReportingRow): ReportingWord {
  if (state === "not-sent" || state === "sent-back") return state;
  if (kind === "science-unit") return "received";
  return errors > 0 ? "errors" : warnings > 0 ? "warnings" : "accepted";
}

const URGENCY: readonly ReportingState[] = ["not-sent", "sent-back", "accepted-with-notes", "accepted"];

/** Those with most left to do first: silent, sent back, by errors, by questions unanswered, by warnings; then by name. */
export function byUrgency(rows: readonly ReportingRow[], lang: Language): readonly ReportingRow[] {
  const place = ({state}: ReportingRow) => Math.min(URGENCY.indexOf(state), 2);
  return rows.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      b.errors - a.errors ||
      (unansweredOf(b) ?? 0) - (unansweredOf(a) ?? 0) ||
      b.warnings - a.warnings ||
      compareNames(a.name[lang], b.name[lang], lang)
  );
}
