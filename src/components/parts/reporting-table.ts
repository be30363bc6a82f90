/**
 * Every reporter of one kind: when it sent, how much it answered, what became of it, what is open.
 */
import {COMMON} from "../../i18n/common.js";
import {formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {ReporterKind, ReportingRow} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {byUrgency, countReporting} from "../reporting.js";
import {dataLink} from "./data-link.js";
import {reporterName} from "./reporter-name.js";
import {reportingMark} from "./reporting-mark.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";

/** The section of a kind; nothing where the edition awaits none of it. */
export function reportingTable(context: PageContext, kind: ReporterKind): Markup {
  const {index, lang} = context;
  const words = textsIn(TRACKER, lang);
  const rows = byUrgency(
    index.edition.reporting.filter((row) => row.kind === kind),
    lang
  );
  const [first] = rows;
  if (!first) return html``;
  const {sent, all} = countReporting(rows);
  const science = kind === "science-unit";
  const heading = words.groupHeading[kind](sent, all);
  const [name, ...receipt] = receiptColumns(context);
  const columns = [name!, outcomeColumn(context), ...receipt, ...(science ? [] : answerColumns(context))];
  return section(
    heading,
    science ? `${words.deadline(first)} ${words.scienceNote}` : words.groupNote,
    html`${table<ReportingRow>(heading, columns, rows, {
      className: "lst reports",
      hint: textsIn(COMMON, lang).scrollHint
    })}${dataLink(context, "reporting.csv", "submissions.csv")}`
  );
}

function receiptColumns(context: PageContext): readonly Column<ReportingRow>[] {
  const {lang} = context;
  const words = textsIn(TRACKER, lang);
  const received = ({received_at, state, due}: ReportingRow) => {
    if (received_at !== null) return words.date(received_at.slice(0, 10));
    return state === "not-sent" ? html`<span class="mute">${words.notYet(due)}</span>` : words.noDate;
  };
  return [
    {heading: textsIn(COMMON, lang).unit, rowHeader: true, cell: (row) => reporterName(context, row)},
    {heading: words.received, className: "r", cell: received},
    {
      heading: words.lateHead,
      className: "r",
      cell: ({days_late}) =>
        days_late ? {content: words.lateDays(days_late), value: days_late, className: "off"} : "–"
    }
  ];
}

function answerColumns({lang}: PageContext): readonly Column<ReportingRow>[] {
  const words = textsIn(TRACKER, lang);
  const open = (count: number, {state}: ReportingRow) => (state === "not-sent" ? "–" : count);
  return [
    {
      heading: words.answeredHead,
      className: "r",
      cell: ({asked, answered, completeness}) =>
        completeness === null
          ? "–"
          : {content: `${answered}/${asked} (${formatPercent(100 * completeness, lang, 0)})`, value: completeness}
    },
    {heading: words.withValue, className: "r", cell: ({with_value}) => with_value},
    {heading: words.errors, className: "r", cell: (row) => open(row.errors, row)},
    {heading: words.warnings, className: "r", cell: (row) => open(row.warnings, row)}
  ];
}

/** What became of it, and under it the files that don't count. */
function outcomeColumn({index, lang}: PageContext): Column<ReportingRow> {
  const words = textsIn(TRACKER, lang);
  const others = ({unit, file}: ReportingRow) =>
    (index.submissions.get(unit) ?? []).flatMap((row) => {
      if (row.file === file || (row.verdict !== "superseded" && row.verdict !== "sent-back")) return [];
      return words.otherFile[row.verdict](
        row.received_at === null ? words.someDay : words.date(row.received_at.slice(0, 10))
      );
    });
  return {
    heading: words.outcome,
    cell: (row) => {
      return html`${reportingMark(row, lang)}${others(row).map((text) => html`<br><span class="tiny mute">${text}</span>`)}`;
    }
  };
}
