/**
 * What a unit sent: values with their cells, findings to answer, files with their verdict.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {ON_PAPER} from "../../i18n/on-paper.js";
import {readingText} from "../../i18n/readings.js";
import {TRACKER} from "../../i18n/tracker.js";
import {UNIT} from "../../i18n/unit.js";
import {formatReading} from "../../i18n/values.js";
import type {EditionIndicator, EditionUnit} from "../../scoring/edition.js";
import type {Observation} from "../../scoring/model.js";
import type {EditionFinding, SubmissionRow} from "../../scoring/submission-model.js";
import {quoteCells} from "../explain/cell-line.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {cellsOf} from "../select.js";
import {listCells} from "./cell-list.js";
import {dataLink} from "./data-link.js";
import {indicatorLink} from "./leaf-link.js";
import {section} from "./section.js";
import {stateMark} from "./state-mark.js";
import {type Column, table} from "./table.js";
import {partsText} from "./unit-targets.js";

/** How many rows two A4 have room for: `unit.css` hides the others on paper. */
const VALUES_ON_PAPER = 6;
const FINDINGS_ON_PAPER = 3;

/** Said on paper alone, where rows are left out. */
function onPaper(said: (d: {shown: number; all: number}) => string, all: number, shown: number): Markup | null {
  return all > shown ? html`<p class="pf tiny mute">${said({shown, all})}</p>` : null;
}

export function valuesSection(context: PageContext, unit: EditionUnit): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const rows = textsFirst(
    index,
    index.edition.observations.filter((row) => row.unit === unit.id)
  );
  if (rows.length === 0) return html``;
  const hint = textsIn(COMMON, lang).scrollHint;
  return section(
    words.valuesHeading,
    words.valuesNote,
    html`${table<Observation>(words.valuesHeading, valueColumns(context), rows, {className: "src", hint})}${onPaper(textsIn(ON_PAPER, lang).values, rows.length, VALUES_ON_PAPER)}${dataLink(context, "observations.csv", "cells.csv")}`,
    "values"
  );
}

function valueColumns(context: PageContext): readonly Column<Observation>[] {
  const {index, lang} = context;
  const [words, common] = [textsIn(UNIT, lang), textsIn(COMMON, lang)];
  const quoted = (row: Observation) => {
    const said = quoteCells(cellsOf(index, row), lang);
    return said && html`<br><span class="tiny">${said}</span>`;
  };
  return [
    {heading: common.indicator, rowHeader: true, cell: (row) => indicatorLink(context, row.indicator)},
    {
      heading: common.value,
      className: "r",
      cell: (row) =>
        row.value === null
          ? {content: words.status[row.status], className: "mute"}
          : {content: valueText(row.value, index.indicator.get(row.indicator), lang), value: row.value}
    },
    {heading: words.parts, className: "r", cell: (row) => partsText(row.numerator, row.denominator, lang)},
    {
      heading: words.source,
      className: "at",
      cell: (row) => html`<code>${listCells(row.source)}</code>${quoted(row)}`
    },
    {
      heading: words.reading,
      cell: (row) => html`<span class="tiny mute">${readingText(row.rule ?? "", lang)}</span>`
    }
  ];
}

function valueText(value: number, indicator: EditionIndicator | undefined, lang: PageContext["lang"]): string {
  return indicator ? formatReading(value, indicator, lang) : formatNumber(value, lang);
}

/** Texts first, then our own framework; within each by id. */
function textsFirst({indicator}: PageContext["index"], rows: readonly Observation[]): readonly Observation[] {
  const own = (row: Observation) => Number(indicator.get(row.indicator)?.status === "own");
  return rows.toSorted((a, b) => own(a) - own(b));
}

export function findingsSection(context: PageContext, unit: EditionUnit): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const order = {error: 0, warning: 1, info: 2};
  const rows = (index.findings.get(unit.id) ?? []).toSorted((a, b) => order[a.severity] - order[b.severity]);
  const files = [...new Set(rows.map(({file}) => file))].filter((file) => file !== "");
  const fileOf = ({file}: Pick<EditionFinding, "file">) => words.findingsFile(file.split("/").at(-1)!);
  const item = (finding: EditionFinding) =>
    html`<li>${stateMark(finding.severity === "error" ? "off-path" : finding.severity === "warning" ? "uncertain" : "not-applicable", lang, {word: words.severity[finding.severity]})}<span>${lang === "vi" ? finding.advice_vi : finding.advice_en}${finding.acknowledged && html` <b>${words.acknowledged(finding.acknowledged)}</b>`}${files.length > 1 && finding.file !== "" && html` <span class="mute">${fileOf(finding)}</span>`}</span></li>`;
  const count = (severity: EditionFinding["severity"]) => rows.filter((row) => row.severity === severity).length;
  if (!index.submissions.has(unit.id)) return section(words.findingsHeading(null), null, html``);
  return section(
    words.findingsHeading({errors: count("error"), warnings: count("warning")}),
    files.length === 1 ? fileOf({file: files[0]!}) : null,
    rows.length === 0
      ? html`<p class="mute">${words.findingsNone}</p>`
      : html`<ul class="find">${rows.map(item)}</ul>${onPaper(textsIn(ON_PAPER, lang).findings, rows.length, FINDINGS_ON_PAPER)}${dataLink(context, "findings.csv")}`,
    "findings"
  );
}

export function filesSection({index, lang, path}: PageContext, unit: EditionUnit): Markup {
  const words = textsIn(UNIT, lang);
  const rows = index.submissions.get(unit.id) ?? [];
  const all = html`<a class="noprint" href="${hrefTo(path, pathTo.tracker(index.edition.info.year, lang))}">${textsIn(TRACKER, lang).linkUnit}</a>`;
  if (rows.length === 0) return section(words.filesHeading, all, html`<p class="mute">${words.filesNone}</p>`);
  return section(
    words.filesHeading,
    all,
    table<SubmissionRow>(
      words.filesHeading,
      [
        {heading: words.file, rowHeader: true, cell: (row) => html`<code>${row.file.split("/").at(-1)}</code>`},
        {
          heading: words.received,
          cell: (row) =>
            html`${row.received_at === null ? "–" : words.receivedOn(row.received_at)}${row.late && row.due && html` <span class="off">(${words.late(row.due)})</span>`}`
        },
        {heading: words.outcome, cell: (row) => words.verdict[row.verdict]},
        {
          heading: words.filled,
          className: "r",
          cell: (row) => (row.completeness === null ? "–" : formatPercent(100 * row.completeness, lang, 0))
        }
      ],
      rows,
      {className: "lst", hint: textsIn(COMMON, lang).scrollHint}
    )
  );
}
