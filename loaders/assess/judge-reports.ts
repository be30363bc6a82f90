/**
 * Which files of an edition count, what they give, and all that is to be said about them. Reads no submission.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import {type AcknowledgementIndex, acknowledgedIn} from "../acknowledgements/apply.js";
import {type SettledFindings, settleFindings} from "../acknowledgements/settle-findings.js";
import type {Form} from "../form/form.js";
import {holdShrunk} from "../intake/rules/years/hold-shrunk.js";
import {trackSubmissions} from "../intake/tracker.js";
import type {ObservationSet} from "../intake/types.js";
import {compareReports, compareTotals, type EarlierReports} from "./compare-reports.js";
import {countingReports} from "./earlier-edition.js";
import type {EditionSettings} from "./edition-settings.js";
import type {ReceivedFiles} from "./received-files.js";
import {observeUnit} from "./unit-observations.js";

/** The files of an edition, and what they are held against. */
export interface ToJudge {
  readonly settings: EditionSettings;
  readonly units: readonly EditionUnit[];
  readonly form: Form;
  readonly received: Pick<ReceivedFiles, "known">;
  /** The year before; null where there is none. */
  readonly before: EarlierReports | null;
  /** What the agencies have confirmed of this edition. */
  readonly acknowledgements: AcknowledgementIndex;
  /** Nothing is said of the comparison with the year before and other units; what it holds back is held back. */
  readonly alone: boolean;
}

export interface Judged {
  readonly counting: ReadonlySet<string>;
  readonly made: readonly ObservationSet[];
  /** Totals held back have no value in these readings. */
  readonly settled: SettledFindings;
}

/** Confirmations applied. A total below the part reached last year is in no observation until it is confirmed. */
export function judgeReports({settings, units, form, received, before, acknowledgements, alone}: ToJudge): Judged {
  const {year} = settings;
  const counting = countingFiles(received);
  const isAcknowledged = acknowledgedIn(acknowledgements);
  const compare = alone ? compareTotals : compareReports;
  const compared = compare({settings, units, form, reports: {...received.known, counting}, before});
  const readings = holdShrunk(received.known.readings, compared, isAcknowledged);
  const reports = countingReports({readings, counting});
  const made = units.map((unit) => observeUnit(unit, {form, year, reports, isAcknowledged}));
  const later = [...made.flatMap(({findings}) => findings), ...(alone ? [] : compared)];
  return {counting, made, settled: settleFindings(form, readings, later, acknowledgements)};
}

/** At most one file of each folder. */
export function countingFiles({known}: Pick<ReceivedFiles, "known">): ReadonlySet<string> {
  const counted = trackSubmissions(known).filter(({verdict}) => verdict.startsWith("accepted"));
  return new Set(counted.map(({file}) => file));
}
