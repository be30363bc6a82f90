/**
 * The targets of the draft, apart from those in force: how they would stand, and what is missing to tell.
 */
import {COMMON, STATES} from "../../../src/i18n/common.js";
import {formatDate} from "../../../src/i18n/format.js";
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {formatGoal, formatReading} from "../../../src/i18n/values.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import {REPORT_CODES} from "../../../src/i18n/yearly-report-codes.js";
import {REPORT_NATIONAL} from "../../../src/i18n/yearly-report-national.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {TargetRow, TargetStanding} from "../../../src/scoring/targets/model.js";
import {countFigure, fact, fromRow, labelOf, type ReportContext} from "../context.js";
import {plainText} from "../marked-text.js";
import type {Block} from "../model.js";
import {conflicts} from "./conflicts.js";

const TABLE = "targets";
const DRAFT = {level: "national", status: "draft"} as const;

export function draftsChapter(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_NATIONAL, context.lang);
  const rows = context.edition.targets.filter((row) => row.level === DRAFT.level && row.status === DRAFT.status);
  if (rows.length === 0) return [{type: "paragraph", text: words.draftsNone}];
  const open = rows.filter(({state, value}) => state === "not-assessable" || value === null);
  const known = rows.filter((row) => !open.includes(row));
  return [
    {type: "paragraph", text: words.draftsIntro(countFigure(context, rows.length, counted(context, {}, "")))},
    statesTable(rows, context),
    ...(known.length > 0 ? [knownTable(known, context)] : []),
    ...(open.length > 0 ? [openTable(open, context)] : []),
    ...conflicts(context, "draft")
  ];
}

function counted({lang}: ReportContext, where: Readonly<Record<string, string>>, state: string) {
  const words = textsIn(REPORT_SOURCES, lang);
  const target = words.asDraft(textsIn(COMMON, lang).target);
  return {table: TABLE, where: {...DRAFT, ...where}, what: state === "" ? target : words.withState(target, state)};
}

function statesTable(rows: readonly TargetRow[], context: ReportContext): Block {
  const [words, frame] = [textsIn(REPORT_NATIONAL, context.lang), textsIn(YEARLY_REPORT, context.lang)];
  const states = [...new Set(rows.map(({state}) => state))];
  return {
    type: "table",
    caption: words.draftsStates,
    columns: [
      {heading: words.ifInForce, share: 70},
      {heading: frame.countColumn, share: 30, align: "right"}
    ],
    rows: states.map((state) => {
      const n = rows.filter((row) => row.state === state).length;
      const word = standingWord(state, context);
      return [word, countFigure(context, n, counted(context, {state}, word)).text];
    })
  };
}

function knownTable(rows: readonly TargetRow[], context: ReportContext): Block {
  const {lang} = context;
  const words = textsIn(REPORT_NATIONAL, lang);
  return {
    type: "table",
    caption: words.draftsKnown,
    columns: [
      {heading: textsIn(COMMON, lang).target, share: 32},
      {heading: words.asked, share: 17, align: "right"},
      {heading: words.figure, share: 20, align: "right"},
      {heading: words.conflictYear, share: 14},
      {heading: words.ifInForce, share: 17}
    ],
    rows: rows.map((row) => [
      labelOf(context, row.indicator),
      aim(row, context),
      value(row, context),
      periodText(row.period, lang),
      standingWord(row.state, context)
    ])
  };
}

function openTable(rows: readonly TargetRow[], context: ReportContext): Block {
  const {lang} = context;
  const words = textsIn(REPORT_NATIONAL, lang);
  const lacks = textsIn(REPORT_CODES, lang).lack;
  return {
    type: "table",
    caption: words.draftsOpen,
    columns: [
      {heading: textsIn(COMMON, lang).target, share: 38},
      {heading: textsIn(COMMON, lang).clause, share: 37},
      {heading: words.lacking, share: 25}
    ],
    rows: rows.map((row) => [
      labelOf(context, row.indicator),
      plainText(row.clause),
      row.lack === null ? standingWord(row.state, context) : lacks[row.lack]
    ])
  };
}

/** A year, or a day. */
function periodText(period: string | null, lang: Language): string {
  if (period === null) return "–";
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period, lang) : period;
}

/** A row of targets.csv: the nation's has no unit. */
function sourceOf(row: TargetRow, context: ReportContext) {
  const what = textsIn(REPORT_SOURCES, context.lang).asDraft(labelOf(context, row.indicator));
  return fromRow(TABLE, {target: row.target, level: row.level}, what, {clause: row.clause});
}

function aim(row: TargetRow, context: ReportContext): string {
  const {lang, cite} = context;
  const words = textsIn(REPORT_NATIONAL, lang);
  const print = (column: string, asked: number) =>
    cite(
      words.withUnit(formatGoal(asked, row.measured_in, lang), row.measured_in),
      [fact(column, asked)],
      sourceOf(row, context)
    );
  if (row.aim_high === null) return `${comparedText(row, lang)}${print("aim", row.aim)}`;
  return words.rangeText(print("aim", row.aim), print("aim_high", row.aim_high));
}

/** "trên" and the like: a figure that only equals such an aim has not met it. */
function comparedText({comparator, measured_in}: TargetRow, lang: Language): string {
  const words = textsIn(REPORT_NATIONAL, lang);
  if (measured_in === "rank" && comparator === "<=") return words.amongFirst;
  return comparator in words.compared ? words.compared[comparator as keyof typeof words.compared] : "";
}

function value(row: TargetRow, context: ReportContext): string {
  const {lang, cite} = context;
  if (row.value === null) return "–";
  const words = textsIn(REPORT_NATIONAL, lang);
  const reading = formatReading(row.value, {id: row.indicator, unit: row.measured_in}, lang);
  const shown = words.withUnit(reading, row.measured_in);
  return cite(shown, [fact("value", row.value)], sourceOf(row, context));
}

/** A standing in words; the draft's own page has one more than the others. */
function standingWord(state: TargetStanding, {lang}: ReportContext): string {
  return state === "not-assessable"
    ? textsIn(REPORT_CODES, lang).notAssessable
    : textsIn(STATES, lang)[state as keyof typeof STATES];
}
