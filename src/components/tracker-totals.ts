/**
 * How many files came in and what is open in them, in sentences: for the tracker's page and for `san-sang intake`.
 */
import {formatNumber, formatPercent} from "../i18n/format.js";
import {type Language, textsIn} from "../i18n/language.js";
import {TRACKER} from "../i18n/tracker.js";
import type {ReportingRow, SubmissionRow} from "../scoring/submission-model.js";

/** Files, findings, and answers where anything was asked. */
export function trackerTotals(
  reporting: readonly ReportingRow[],
  submissions: readonly SubmissionRow[],
  lang: Language
): readonly string[] {
  const words = textsIn(TRACKER, lang);
  const files = (...verdicts: readonly string[]) =>
    submissions.filter(({verdict}) => verdicts.includes(verdict)).length;
  const [used, back] = [files("accepted", "accepted-with-notes"), files("sent-back")];
  const number = (pick: (row: ReportingRow) => number | null) => formatNumber(sum(reporting, pick), lang);
  return [
    words.totals({files: submissions.length, used, back, superseded: files("superseded")}),
    words.totalsFindings({errors: number((row) => row.errors), warnings: number((row) => row.warnings)}),
    ...answered(reporting, lang)
  ];
}

function answered(reporting: readonly ReportingRow[], lang: Language): readonly string[] {
  const asked = sum(reporting, (row) => row.asked);
  if (asked === 0) return [];
  const [given, withValue] = [sum(reporting, (row) => row.answered), sum(reporting, (row) => row.with_value)];
  return [
    textsIn(TRACKER, lang).totalsAnswered({
      answered: formatNumber(given, lang),
      asked: formatNumber(asked, lang),
      share: formatPercent((100 * given) / asked, lang),
      withValue: formatNumber(withValue, lang)
    })
  ];
}

function sum(rows: readonly ReportingRow[], pick: (row: ReportingRow) => number | null): number {
  return rows.reduce((total, row) => total + (pick(row) ?? 0), 0);
}
