/**
 * What was found in the files: by cause, value by value where one is held back, and about evidence.
 */
import {COMMON} from "../../i18n/common.js";
import {formatDate, formatList, formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {QUALITY_FINDINGS} from "../../i18n/quality-findings.js";
import {causeText} from "../../i18n/reply-causes.js";
import {UNIT} from "../../i18n/unit.js";
import type {CauseCount, HeldBack, Quality} from "../../scoring/quality/model.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {listCells} from "./cell-list.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {severityWord} from "./severity-word.js";
import {type Column, table} from "./table.js";
import {unitLink} from "./unit-link.js";

export function causesSection(context: PageContext, {causes, severities}: Quality): Markup {
  const {lang} = context;
  const words = textsIn(QUALITY_FINDINGS, lang);
  const all = severities.error + severities.warning + severities.info;
  const top = causes.toSorted((a, b) => b.findings - a.findings)[0];
  const heading = top
    ? words.causesHeading({top: causeText(top.code, lang), count: top.findings, all})
    : words.causesNone;
  return section(
    heading,
    words.causesNote(severities),
    html`${causeTable(context, heading, causes)}${dataLink(context, "findings.csv")}`
  );
}

function causeTable({lang}: PageContext, caption: string, causes: readonly CauseCount[]): Markup {
  const words = textsIn(QUALITY_FINDINGS, lang);
  const count = (heading: string, pick: (row: CauseCount) => number): Column<CauseCount> => ({
    heading,
    className: "r",
    cell: (row) => ({content: formatNumber(pick(row), lang), value: pick(row)})
  });
  const columns: readonly Column<CauseCount>[] = [
    {heading: words.cause, className: "why", rowHeader: true, cell: ({code}) => causeText(code, lang)},
    {heading: words.severity, cell: ({severity}) => severityWord(severity, lang)},
    count(words.findings, ({findings}) => findings),
    count(words.inUnits, ({units}) => units),
    {heading: words.rule, cell: ({code}) => html`<code>${code}</code>`}
  ];
  return causes.length === 0
    ? html``
    : table(caption, columns, causes, {className: "lst causes", hint: textsIn(COMMON, lang).scrollHint});
}

export function heldSection(context: PageContext, {held_back: rows, acknowledged}: Quality): Markup {
  const {lang} = context;
  const words = textsIn(QUALITY_FINDINGS, lang);
  const heading = words.heldHeading(rows.length);
  const options = {className: "lst causes", hint: textsIn(COMMON, lang).scrollHint};
  const drawn = rows.length === 0 ? html`` : table(heading, heldColumns(context), rows, options);
  return section(
    heading,
    words.heldNote,
    html`${drawn}<p class="small lead">${words.acknowledged(acknowledged.length)}</p>${confirmed(context, acknowledged)}${dataLink(context, "observations.csv", "findings.csv")}`
  );
}

function heldColumns(context: PageContext): readonly Column<HeldBack>[] {
  const {index, lang} = context;
  const [words, common] = [textsIn(QUALITY_FINDINGS, lang), textsIn(COMMON, lang)];
  const causes = (codes: readonly string[]) => codes.map((code) => causeText(code, lang));
  const why = ({status, codes}: HeldBack) =>
    codes.length === 0 ? textsIn(UNIT, lang).status[status] : formatList(causes(codes), lang);
  return [
    {heading: common.unit, rowHeader: true, cell: ({unit}) => unitLink(context, unit)},
    {heading: common.indicator, cell: ({indicator}) => index.indicator.get(indicator)?.label[lang] ?? indicator},
    {heading: words.why, className: "why", cell: why},
    {heading: words.cells, cell: ({source}) => listCells(source)}
  ];
}

/** Values that stand against a rule because somebody has confirmed them. */
function confirmed(context: PageContext, rows: Quality["acknowledged"]): Markup {
  if (rows.length === 0) return html``;
  const {lang} = context;
  const words = textsIn(QUALITY_FINDINGS, lang);
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {heading: textsIn(COMMON, lang).unit, rowHeader: true, cell: ({unit}) => unitLink(context, unit)},
    {heading: words.why, className: "why", cell: ({code}) => causeText(code, lang)},
    {heading: words.cells, cell: ({file, sheet, cell}) => listCells(`${file}#${sheet}!${cell}`)},
    {
      heading: words.confirmedBy,
      cell: ({acknowledged}) => (acknowledged ? `${acknowledged.who}, ${formatDate(acknowledged.when, lang)}` : null)
    }
  ];
  return table(words.acknowledged(rows.length), columns, rows, {className: "lst"});
}

export function evidenceSection(context: PageContext, {evidence}: Quality): Markup {
  const {lang} = context;
  const words = textsIn(QUALITY_FINDINGS, lang);
  const {tasks_done: done, tasks_with, causes} = evidence;
  const heading = done === 0 ? words.evidencePlain : words.evidenceHeading({with: tasks_with, done});
  return section(
    heading,
    causes.length === 0 ? words.evidenceNone : words.evidenceNote,
    html`${causeTable(context, words.evidencePlain, causes)}${dataLink(context, "tasks.csv", "findings.csv")}`
  );
}
