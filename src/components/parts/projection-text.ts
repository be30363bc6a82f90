/**
 * When a target would be reached at the pace seen: the year with its interval, or why there is none.
 */
import {GAPS} from "../../i18n/gaps.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {GapRow} from "../../scoring/gaps/model.js";
import {HORIZON} from "../../scoring/gaps/project.js";

/** What is printed: the year with its interval, or why there is none; `note` "" where there is no more to say. */
export interface ProjectionText {
  readonly year: string;
  readonly note: string;
}

/** @param year the edition's */
export function projectionText({projection, why_no_pace}: GapRow, year: number, lang: Language): ProjectionText {
  const words = textsIn(GAPS, lang);
  const {earliest, latest, basis, why} = projection;
  const last = year + HORIZON;
  const note = basis === "none" || earliest === null ? "" : words.projectedInterval({earliest, latest, last});
  if (projection.year !== null) return {year: String(projection.year), note};
  if (why === "beyond-horizon") return {year: words.projectedAfter(last), note};
  const codes = textsIn(REPORT_CODES, lang);
  const reasons: Readonly<Record<string, string>> = {...codes.noPace, ...codes.comparison, ...codes.noProjection};
  return why === "no-pace" ? {year: words.notComparable, note: reasons[why_no_pace]!} : {year: reasons[why]!, note: ""};
}
