/**
 * The overdue tasks, each on one line with how many of its occurrences are overdue.
 */
import {formatDate, formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_WORK} from "../../../src/i18n/yearly-report-work.js";
import {groupRows} from "../../../src/scoring/group-rows.js";
import type {TaskBody, TaskRow} from "../../../src/scoring/tasks/model.js";
import {countFigure, fact, fromRow, type ReportContext} from "../context.js";
import {plainText} from "../marked-text.js";
import type {Block} from "../model.js";

export function overdueSection(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_WORK, context.lang);
  const rows = context.edition.tasks.filter(({state}) => state === "overdue");
  const heading = {type: "heading", text: words.overdueHeading} as const;
  if (rows.length === 0) return [heading, {type: "paragraph", text: words.overdueNone}];
  const longest = (row: TaskRow) => row.days_late ?? 0;
  const groups = [...groupRows(rows, ({task}) => task).values()]
    .map((group) => group.toSorted((a, b) => longest(b) - longest(a)))
    .toSorted((a, b) => longest(b[0]!) - longest(a[0]!));
  return [
    heading,
    {type: "paragraph", text: words.overdueNote, look: "note"},
    {
      type: "table",
      caption: words.overdueCaption,
      columns: [
        {heading: words.task, share: 35},
        {heading: words.lead, share: 25},
        {heading: words.due, share: 19},
        {heading: words.late, share: 11, align: "right"},
        {heading: words.occurrences, share: 10, align: "right"}
      ],
      rows: groups.map((group) => line(group, context))
    }
  ];
}

/** @param group of one task, the one overdue longest first */
function line(group: readonly TaskRow[], context: ReportContext): readonly string[] {
  const {lang, cite, edition} = context;
  const words = textsIn(REPORT_SOURCES, lang);
  const {task, due, days_late, label, lead, clause, source, unit} = group[0]!;
  const what = words.overdue(label[lang]);
  const formula = words.overdueFormula({date: formatDate(edition.info.as_of, lang), due: formatDate(due, lang)});
  const where = {task, due, state: "overdue", ...(unit === null ? {} : {unit})};
  const derivation = fromRow("tasks", where, what, {formula, clause, cells: source});
  const late =
    days_late === null ? "–" : cite(formatNumber(days_late, lang), [fact("days_late", days_late)], derivation);
  const bodies = lead.map((body) => bodyName(body, context)).join("; ");
  const all = countFigure(context, group.length, {table: "tasks", where: {task, state: "overdue"}, what});
  return [label[lang], bodies || "–", formatDate(due, lang), late, all.text];
}

/** Who answers for it now; the name in the text where nobody is known to. */
function bodyName({now_name, as_written}: TaskBody, {lang}: ReportContext): string {
  return now_name?.[lang] ?? plainText(as_written);
}
