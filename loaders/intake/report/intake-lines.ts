/**
 * What `san-sang intake` says: the sentence first, then each group as a table, who is silent, files of nobody, totals.
 */
import {
  assessedReporters,
  byUrgency,
  countReporting,
  REPORTER_KINDS,
  reportingWord,
  unansweredOf
} from "../../../src/components/reporting.js";
import {trackerTotals} from "../../../src/components/tracker-totals.js";
import {COMMON} from "../../../src/i18n/common.js";
import {formatPercent} from "../../../src/i18n/format.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {TRACKER} from "../../../src/i18n/tracker.js";
import type {ReporterKind, ReportingRow, SubmissionRow} from "../../../src/scoring/submission-model.js";
import {textTable} from "./text-table.js";

/** What the lines are made of. */
export interface IntakeReport {
  readonly year: number;
  readonly illustrative: boolean;
  readonly intake: {readonly reporting: readonly ReportingRow[]; readonly submissions: readonly SubmissionRow[]};
}

/** Lines for a terminal or a log, without colours. */
export function intakeLines({year, illustrative, intake}: IntakeReport, lang: Language): readonly string[] {
  const [words, common] = [textsIn(TRACKER, lang), textsIn(COMMON, lang)];
  const {reporting, submissions} = intake;
  const science = reporting.some(({kind}) => kind === "science-unit");
  return [
    `${common.edition(year)}${illustrative ? ` (${common.illustrative.toLowerCase()})` : ""}`,
    words.headline(countReporting(assessedReporters(reporting))),
    ...REPORTER_KINDS.flatMap((kind) => groupLines(kind, reporting, lang)),
    ...(science ? [] : ["", words.scienceNone]),
    ...strayLines(reporting, submissions, lang),
    "",
    ...trackerTotals(reporting, submissions, lang)
  ];
}

function groupLines(kind: ReporterKind, reporting: readonly ReportingRow[], lang: Language): readonly string[] {
  const words = textsIn(TRACKER, lang);
  const rows = byUrgency(
    reporting.filter((row) => row.kind === kind),
    lang
  );
  const [first] = rows;
  if (!first) return [];
  const {sent, all} = countReporting(rows);
  const draft = first.basis === "draft" ? ` ${words.draftBasis}` : "";
  return [
    "",
    words.groupHeading[kind](sent, all),
    `  ${words.deadline(first)}${draft}`,
    ...textTable(
      heads(lang),
      rows.map((row) => cellsOf(row, lang))
    ).map((line) => `  ${line}`)
  ];
}

function heads(lang: Language) {
  const [words, common] = [textsIn(TRACKER, lang), textsIn(COMMON, lang)];
  return [
    {text: common.unit},
    {text: words.received},
    {text: words.lateHead},
    {text: words.answeredHead, right: true},
    {text: words.withValue, right: true},
    {text: words.errors, right: true},
    {text: words.warnings, right: true},
    {text: words.outcome}
  ];
}

function cellsOf(row: ReportingRow, lang: Language): readonly string[] {
  const words = textsIn(TRACKER, lang);
  const silent = row.state === "not-sent";
  const received = row.received_at === null ? (silent ? "–" : words.noDate) : words.date(row.received_at.slice(0, 10));
  const share = row.completeness === null ? "" : ` (${formatPercent(100 * row.completeness, lang, 0)})`;
  const open = unansweredOf(row);
  return [
    row.name[lang],
    received,
    row.days_late ? words.lateDays(row.days_late) : "–",
    row.asked === null ? "–" : `${row.answered}/${row.asked}${share}`,
    row.with_value === null ? "–" : String(row.with_value),
    silent ? "–" : String(row.errors),
    silent ? "–" : String(row.warnings),
    `${words.state[reportingWord(row)]}${open ? `; ${words.blank.toLowerCase()}: ${open}` : ""}`
  ];
}

function strayLines(
  reporting: readonly ReportingRow[],
  submissions: readonly SubmissionRow[],
  lang: Language
): readonly string[] {
  const words = textsIn(TRACKER, lang);
  const units = new Set(reporting.map(({unit}) => unit));
  const strays = submissions.filter(({unit}) => !units.has(unit));
  if (strays.length === 0) return [];
  return ["", words.strayHeading(strays.length), `  ${words.strayNote}`, ...strays.map(({file}) => `  ${file}`)];
}
