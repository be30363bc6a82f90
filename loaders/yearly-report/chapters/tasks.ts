/**
 * The tasks: how they stand by document, and what is overdue.
 */
import {type Language, textsIn} from "../../../src/i18n/language.js";
import {TASK_STATES} from "../../../src/i18n/tasks.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_WORK} from "../../../src/i18n/yearly-report-work.js";
import type {TaskRow, TaskState} from "../../../src/scoring/tasks/model.js";
import {countFigure, documentName, type ReportContext, startUpper} from "../context.js";
import type {Block, Where} from "../model.js";
import {CHART_COLOUR, oneAxis} from "../word/chart-look.js";
import {overdueSection} from "./overdue.js";

/** In the order of the chart: done first, overdue last. */
const STATES: readonly TaskState[] = [
  "done-on-time",
  "done-late",
  "under-way",
  "not-started",
  "not-reported",
  "overdue",
  "replaced"
];

const COLOURS: Readonly<Record<TaskState, string>> = {
  "done-on-time": CHART_COLOUR.accent,
  "done-late": "3A76A8",
  "under-way": CHART_COLOUR.middle,
  "not-started": CHART_COLOUR.soft,
  "not-reported": CHART_COLOUR.rule,
  overdue: CHART_COLOUR.off,
  replaced: CHART_COLOUR.mark
};

export function tasksChapter(context: ReportContext): readonly Block[] {
  const {tasks, info} = context.edition;
  const words = textsIn(REPORT_WORK, context.lang);
  if (tasks.length === 0) return [{type: "paragraph", text: words.tasksNone}];
  const sources = textsIn(REPORT_SOURCES, context.lang);
  const distinct = new Set(tasks.map(({task}) => task)).size;
  const formula = sources.distinct("task");
  const text = words.tasksLine({
    all: occurrences(context, tasks, {}),
    tasks: countFigure(context, distinct, {table: "tasks", where: {}, what: sources.tasks, formula}),
    overdue: ofState(context, "overdue"),
    silent: ofState(context, "not-reported"),
    date: info.as_of
  });
  return [{type: "paragraph", text}, statesTable(context), statesChart(context), ...overdueSection(context)];
}

/** One sentence: how many of all occurrences are overdue, and of how many of these nobody knows; null without tasks. */
export function overdueLine(context: ReportContext): string | null {
  const {tasks} = context.edition;
  if (tasks.length === 0) return null;
  const silent = tasks.filter(({state, source}) => state === "overdue" && source === "");
  return textsIn(REPORT_WORK, context.lang).tasksOverdue({
    all: occurrences(context, tasks, {}),
    overdue: ofState(context, "overdue"),
    silent: occurrences(context, silent, {state: "overdue", source: ""})
  });
}

function ofState(context: ReportContext, state: TaskState) {
  const rows = context.edition.tasks.filter((row) => row.state === state);
  return occurrences(context, rows, {state});
}

function occurrences(context: ReportContext, rows: readonly TaskRow[], where: Where) {
  const what = textsIn(REPORT_SOURCES, context.lang).occurrences;
  return countFigure(context, rows.length, {table: "tasks", where, what});
}

function shownStates({edition}: ReportContext): readonly TaskState[] {
  return STATES.filter((state) => edition.tasks.some((row) => row.state === state));
}

function stateWord(state: TaskState, lang: Language): string {
  return startUpper(TASK_STATES[state][lang], lang);
}

function documentsOf({edition}: ReportContext): readonly string[] {
  return [...new Set(edition.tasks.map(({document}) => document))];
}

function statesTable(context: ReportContext): Block {
  const {edition, lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const states = shownStates(context);
  const right = "right" as const;
  const count = (where: Readonly<Record<string, string>>) => {
    const found = edition.tasks.filter((row) =>
      Object.entries(where).every(([column, value]) => row[column as "document" | "state"] === value)
    );
    return occurrences(context, found, where).text;
  };
  return {
    type: "table",
    caption: words.tasksCaption,
    columns: [
      {heading: words.document, share: 22},
      ...states.map((state) => ({heading: stateWord(state, lang), share: 12, align: right})),
      {heading: words.total, share: 11, align: right}
    ],
    rows: documentsOf(context).map((document) => [
      documentName(document, context),
      ...states.map((state) => count({document, state})),
      count({document})
    ])
  };
}

function statesChart(context: ReportContext): Block {
  const {edition, lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const documents = documentsOf(context);
  const count = (document: string, state: TaskState) =>
    edition.tasks.filter((row) => row.document === document && row.state === state).length;
  const rows = documents.map((document) => {
    const parts = shownStates(context).map((state) => `${stateWord(state, lang)} ${count(document, state)}`);
    return `${documentName(document, context)}: ${parts.join(", ")}`;
  });
  return {
    type: "chart",
    caption: words.tasksCaption,
    description: words.tasksChartText(rows),
    chart: {
      type: "bar",
      stacking: "stacked",
      categories: documents.map((document) => documentName(document, context)),
      series: shownStates(context).map((state) => ({
        name: stateWord(state, lang),
        color: COLOURS[state],
        values: documents.map((document) => count(document, state))
      })),
      ...oneAxis(documents.length * 44 + 110)
    }
  };
}
