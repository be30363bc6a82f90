/**
 * Whether a unit reported on time: the one indicator that comes from the received log, not from the form.
 */

import type {Observation, UnitId} from "../../src/scoring/model.js";
import type {SubmissionRow} from "../../src/scoring/submission-model.js";

/** Id of the indicator in seeds/indicators.csv. */
export const ON_TIME = "fw-1.5";

/**
 * 1 if a usable file came before the deadline; 0 (`not-yet`) if it came late, or nothing usable came at all: that
 * nobody reported is itself known, so this is a value and not a missing one. null only where a usable file has no date
 * of receipt in the log.
 *
 * Source: letter 4409, paragraph 3; draft 2026, Article 2.9.a ("trước ngày 15 tháng 12", the day itself excluded).
 */
export function reportedOnTime(unit: UnitId, files: readonly SubmissionRow[], period: string): Observation {
  const usable = files.filter((file) => file.verdict !== "sent-back");
  const row = {unit, indicator: ON_TIME, period, source: usable.map((file) => file.file).join(";")};
  if (usable.some((file) => file.late === false))
    return {...row, value: 1, status: "reported", rule: "received-before-deadline"};
  if (usable.some((file) => file.late === null))
    return {...row, value: null, status: "not-reported", rule: "no-date-of-receipt"};
  const rule = usable.length === 0 ? "nothing-usable-received" : "received-late";
  return {...row, value: 0, status: "not-yet", rule};
}
