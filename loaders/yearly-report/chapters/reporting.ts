/**
 * Who reported, in time and late, and who did not.
 */
import {assessedReporters, REPORTER_KINDS} from "../../../src/components/reporting.js";
import {compareNames, formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {TRACKER} from "../../../src/i18n/tracker.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_WORK} from "../../../src/i18n/yearly-report-work.js";
import type {ReportingRow} from "../../../src/scoring/submission-model.js";
import {countFigure, fact, fromRow, type ReportContext} from "../context.js";
import type {Block, Where} from "../model.js";

export function reportingChapter(context: ReportContext): readonly Block[] {
  const {edition} = context;
  const line = reportingLine(context);
  const table = kindsTable(context);
  const items = names(edition.reporting, context);
  return [
    {type: "paragraph", text: line},
    ...deadlines(context),
    table,
    ...(items.length > 0 ? [{type: "bullets", items} as const] : [])
  ];
}

/** How many reported, late, or not at all, of those an edition assesses. */
export function reportingLine(context: ReportContext): string {
  const rows = assessedReporters(context.edition.reporting);
  const silent = rows.filter(({state}) => state === "not-sent");
  const late = rows.filter((row) => row.late === true);
  return textsIn(REPORT_WORK, context.lang).reportingLine({
    sent: assessed(context, rows.length - silent.length, "state≠not-sent"),
    all: assessed(context, rows.length, ""),
    late: assessed(context, late.length, "late=true"),
    silent: assessed(context, silent.length, "state=not-sent"),
    draft: late.some(({basis}) => basis === "draft")
  });
}

/** The science ministry's own units stand in the same table, so a condition on the kind is part of each count. */
function assessed(context: ReportContext, n: number, condition: string) {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const formula = words.condition(["kind≠science-unit", condition].filter((text) => text !== "").join(", "));
  return countFigure(context, n, {table: "reporting", where: {}, what: words.reporters, formula});
}

function deadlines(context: ReportContext): readonly Block[] {
  const {edition, lang} = context;
  const [words, tracker] = [textsIn(REPORT_WORK, lang), textsIn(TRACKER, lang)];
  const rows = assessedReporters(edition.reporting);
  const texts = [...new Set(rows.map(({due, clause}) => tracker.deadline({due, clause})))];
  const draft = rows.some(({basis}) => basis === "draft") ? [words.deadlineDraft] : [];
  return texts.length === 0 ? [] : [{type: "paragraph", text: [...texts, ...draft].join(" "), look: "note"}];
}

function kindsTable(context: ReportContext): Block {
  const {edition, lang} = context;
  const [words, tracker] = [textsIn(REPORT_WORK, lang), textsIn(TRACKER, lang)];
  const kinds = REPORTER_KINDS.filter((kind) => edition.reporting.some((row) => row.kind === kind));
  const right = "right" as const;
  return {
    type: "table",
    caption: words.reportingCaption,
    columns: [
      {heading: textsIn(YEARLY_REPORT, lang).unitColumn, share: 30},
      ...[words.total, words.inTime, words.lateHead, words.silent, words.returned].map((heading) => ({
        ...{heading, share: 14, align: right}
      }))
    ],
    rows: kinds.map((kind) => {
      const rows = edition.reporting.filter((row) => row.kind === kind);
      const count = (where: Readonly<Record<string, string | boolean>>) => countRows(context, rows, kind, where);
      return [
        tracker.lane[kind],
        count({}),
        count({late: false}),
        count({late: true}),
        count({state: "not-sent"}),
        count({state: "sent-back"})
      ];
    })
  };
}

function countRows(context: ReportContext, rows: readonly ReportingRow[], kind: string, where: Where): string {
  const found = rows.filter((row) =>
    Object.entries(where).every(([column, value]) => row[column as keyof ReportingRow] === value)
  );
  const what = textsIn(REPORT_SOURCES, context.lang).reporters;
  return countFigure(context, found.length, {table: "reporting", where: {kind, ...where}, what}).text;
}

/** Those to be named: silent, sent back, late with their days. */
function names(reporting: readonly ReportingRow[], context: ReportContext): readonly string[] {
  const {lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const sorted = reporting.toSorted((a, b) => compareNames(a.name[lang], b.name[lang], lang));
  const of = (state: string) => sorted.filter((row) => row.state === state).map(({name}) => name[lang]);
  const late = sorted.filter((row) => row.late === true).map((row) => lateName(row, context));
  return [
    ...(of("not-sent").length > 0 ? [words.silentNames(of("not-sent"))] : []),
    ...(of("sent-back").length > 0 ? [words.returnedNames(of("sent-back"))] : []),
    ...(late.length > 0 ? [words.lateNames(late)] : [])
  ];
}

function lateName({unit, name, days_late, file, clause}: ReportingRow, context: ReportContext): string {
  const {lang, cite} = context;
  if (days_late === null) return name[lang];
  const what = textsIn(REPORT_SOURCES, lang).receipt(name[lang]);
  const source = fromRow("reporting", {unit}, what, {clause, cells: file ?? ""});
  const text = cite(formatNumber(days_late, lang), [fact("days_late", days_late)], source);
  return textsIn(REPORT_WORK, lang).lateName(name[lang], {n: days_late, text});
}
