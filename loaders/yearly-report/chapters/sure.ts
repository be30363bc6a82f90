/**
 * How sure all of it is: what is missing, what was wrong in the files, how wide the intervals are, what is to be settled.
 */
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_VOICES} from "../../../src/i18n/yearly-report-voices.js";
import type {EditionNote} from "../../../src/scoring/edition.js";
import {groupRows} from "../../../src/scoring/group-rows.js";
import type {SubmissionRow} from "../../../src/scoring/submission-model.js";
import {countFigure, documentName, labelOf, type ReportContext} from "../context.js";
import {plainText} from "../marked-text.js";
import type {Block, Where} from "../model.js";
import {rankedCount} from "./ranking.js";

export function sureChapter(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_VOICES, context.lang);
  const {median_interval} = context.edition;
  return [
    {
      type: "bullets",
      items: [
        ranked(context),
        values(context),
        files(context),
        findings(context),
        ...(median_interval === null ? [] : [intervals(context, median_interval)])
      ]
    },
    {type: "heading", text: words.notesHeading},
    notes(context)
  ];
}

function ranked(context: ReportContext): string {
  const sources = textsIn(REPORT_SOURCES, context.lang);
  const all = countFigure(context, context.edition.units.length, {table: "units", where: {}, what: sources.units});
  return textsIn(REPORT_VOICES, context.lang).sureRanked({ranked: rankedCount(context), all});
}

/** Values there, of those that apply to the unit they are asked of. */
function values(context: ReportContext): string {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const {ranks} = context.edition;
  const sum = (column: "present" | "applicable") => {
    const n = ranks.reduce((total, row) => total + row[column], 0);
    const formula = words.valuesFormula(column);
    return countFigure(context, n, {table: "ranks", where: {}, what: words.values, formula});
  };
  return textsIn(REPORT_VOICES, context.lang).sureValues({present: sum("present"), all: sum("applicable")});
}

function files(context: ReportContext): string {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const {submissions} = context.edition;
  const of = (...verdicts: readonly SubmissionRow["verdict"][]) => {
    const n = submissions.filter(({verdict}) => verdicts.includes(verdict)).length;
    const where: Where = verdicts.length === 1 ? {verdict: verdicts[0]!} : {};
    const formula = verdicts.length > 1 ? words.condition(`verdict=${verdicts.join("|")}`) : "";
    return countFigure(context, n, {table: "submissions", where, what: words.files, formula});
  };
  return textsIn(REPORT_VOICES, context.lang).sureFiles({
    files: countFigure(context, submissions.length, {table: "submissions", where: {}, what: words.files}),
    used: of("accepted", "accepted-with-notes"),
    back: of("sent-back"),
    superseded: of("superseded")
  });
}

function findings(context: ReportContext): string {
  const what = textsIn(REPORT_SOURCES, context.lang).findings;
  const of = (severity: "error" | "warning") => {
    const n = context.edition.findings.filter((finding) => finding.severity === severity).length;
    return countFigure(context, n, {table: "findings", where: {severity}, what});
  };
  return textsIn(REPORT_VOICES, context.lang).sureFindings({errors: of("error"), warnings: of("warning")});
}

function intervals(context: ReportContext, n: number): string {
  const {interval: what, intervalFormula: formula} = textsIn(REPORT_SOURCES, context.lang);
  return textsIn(REPORT_VOICES, context.lang).sureRanks(
    countFigure(context, n, {table: "ranks", where: {status: "scored"}, what, formula})
  );
}

/** What is to be settled: the same advice once, with all that it is about. */
function notes(context: ReportContext): Block {
  const {edition, lang} = context;
  const words = textsIn(REPORT_VOICES, lang);
  const advice = (note: EditionNote) => (lang === "vi" ? note.advice_vi : note.advice_en);
  const groups = [...groupRows(edition.notes, advice)];
  if (groups.length === 0) return {type: "paragraph", text: words.notesNone};
  const sources = textsIn(REPORT_SOURCES, lang);
  return {
    type: "table",
    caption: words.notesCaption,
    columns: [
      {heading: words.note, share: 52},
      {heading: words.subject, share: 40},
      {heading: words.times, share: 8, align: "right"}
    ],
    rows: groups.map(([text, same]) => [
      plainText(text),
      plainText(subjects(same, context)),
      countFigure(context, same.length, {
        ...{table: "notes", where: {code: same[0]!.code}, what: sources.notes},
        formula: sources.sameAdvice
      }).text
    ])
  };
}

/** Labels where the subject is a target or a task, the name of a body, the number of a document, else the id itself. */
function subjects(notes: readonly EditionNote[], context: ReportContext): string {
  const {edition, lang} = context;
  const indicatorOf = new Map(edition.targets.map((row) => [row.target, row.indicator]));
  const taskOf = new Map(edition.tasks.map(({task, label}) => [task, label[lang]]));
  const bodies = edition.tasks.flatMap(({lead, cooperating}) => [...lead, ...cooperating]);
  const bodyOf = new Map(bodies.map(({id, as_written}) => [id, as_written]));
  const names = notes.map(({subject}) => {
    const indicator = indicatorOf.get(subject);
    if (indicator !== undefined) return labelOf(context, indicator);
    return taskOf.get(subject) ?? bodyOf.get(subject) ?? documentName(subject, context);
  });
  return [...new Set(names)].join("; ");
}
