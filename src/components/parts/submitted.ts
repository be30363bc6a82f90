/**
 * What a unit sent: values with their cells, findings to answer, files with their verdict.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {readingText} from "../../i18n/readings.js";
import {TRACKER} from "../../i18n/tracker.js";
import {UNIT} from "../../i18n/unit.js";
import {formatReading} from "../../i18n/values.js";
import type {EditionIndicator, EditionUnit} from "../../scoring/edition.js";
import type {Observation} from "../../scoring/model.js";
import type {EditionFinding, SubmissionRow} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {listCells} from "./cell-list.js";
import {section} from "./section.js";
import {stateMark} from "./state-mark.js";
import {table} from "./table.js";
import {partsText} from "./unit-targets.js";

export function valuesSection({index, lang}: PageContext, unit: EditionUnit): Markup {
  const [words, common] = [textsIn(UNIT, lang), textsIn(COMMON, lang)];
  const rows = textsFirst(
    index,
    index.edition.observations.filter((row) => row.unit === unit.id)
  );
  const kind = (row: Observation) => index.indicator.get(row.indicator);
  if (rows.length === 0) return html``;
  return section(
    words.valuesHeading,
    words.valuesNote,
    table<Observation>(
      words.valuesHeading,
      [
        {heading: common.indicator, rowHeader: true, cell: (row) => kind(row)?.label[lang] ?? row.indicator},
        {
          heading: common.value,
          className: "r",
          cell: (row) =>
            row.value === null
              ? {content: words.status[row.status], className: "mute"}
              : {content: valueText(row.value, kind(row), lang), value: row.value}
        },
        {heading: words.parts, className: "r", cell: (row) => partsText(row.numerator, row.denominator, lang)},
        {heading: words.source, className: "at", cell: (row) => html`<code>${listCells(row.source)}</code>`},
        {
          heading: words.reading,
          cell: (row) => html`<span class="tiny mute">${readingText(row.rule ?? "", lang)}</span>`
        }
      ],
      rows,
      {className: "src", hint: common.scrollHint}
    ),
    "p2"
  );
}

function valueText(value: number, indicator: EditionIndicator | undefined, lang: PageContext["lang"]): string {
  return indicator ? formatReading(value, indicator, lang) : formatNumber(value, lang);
}

/** Texts first, then our own framework; within each by id. */
function textsFirst({indicator}: PageContext["index"], rows: readonly Observation[]): readonly Observation[] {
  const own = (row: Observation) => Number(indicator.get(row.indicator)?.status === "own");
  return rows.toSorted((a, b) => own(a) - own(b));
}

export function findingsSection({index, lang}: PageContext, unit: EditionUnit): Markup {
  const words = textsIn(UNIT, lang);
  const order = {error: 0, warning: 1, info: 2};
  const rows = (index.findings.get(unit.id) ?? []).toSorted((a, b) => order[a.severity] - order[b.severity]);
  const item = (finding: EditionFinding) =>
    html`<li>${stateMark(finding.severity === "error" ? "off-path" : finding.severity === "warning" ? "uncertain" : "not-applicable", lang, {word: words.severity[finding.severity]})}<span>${lang === "vi" ? finding.advice_vi : finding.advice_en}${finding.acknowledged && html` <b>${words.acknowledged(finding.acknowledged)}</b>`}</span></li>`;
  const count = (severity: EditionFinding["severity"]) => rows.filter((row) => row.severity === severity).length;
  if (!index.submissions.has(unit.id)) return section(words.findingsHeading(null), null, html``);
  return section(
    words.findingsHeading({errors: count("error"), warnings: count("warning")}),
    null,
    rows.length === 0 ? html`<p class="mute">${words.findingsNone}</p>` : html`<ul class="find">${rows.map(item)}</ul>`
  );
}

export function filesSection({index, lang, path}: PageContext, unit: EditionUnit): Markup {
  const words = textsIn(UNIT, lang);
  const rows = index.submissions.get(unit.id) ?? [];
  const all = html`<a href="${hrefTo(path, pathTo.tracker(index.edition.info.year, lang))}">${textsIn(TRACKER, lang).linkUnit}</a>`;
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
