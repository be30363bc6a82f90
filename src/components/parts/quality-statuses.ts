/**
 * The statuses of an edition's figures: by kind of unit, then by indicator.
 */
import {COMMON} from "../../i18n/common.js";
import {formatList, formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {QUALITY} from "../../i18n/quality.js";
import {UNIT} from "../../i18n/unit.js";
import {OBSERVATION_STATUSES, type ObservationStatus} from "../../scoring/model.js";
import type {IndicatorStatus, Quality, StatusCount} from "../../scoring/quality/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {statusBar, statusKey} from "./status-bar.js";
import {type Column, table} from "./table.js";

export function statusSection(context: PageContext, {all, kinds}: Quality): Markup {
  const {lang} = context;
  const words = textsIn(QUALITY, lang);
  const common = textsIn(COMMON, lang);
  const rows = [
    ...kinds.map((row) => ({name: row.kind === "province" ? common.provinceShort : common.ministryShort, ...row})),
    {name: words.everyone, ...all}
  ];
  type Row = (typeof rows)[number];
  const heading = words.statusHeading(shareOf(all));
  const columns: readonly Column<Row>[] = [
    {heading: words.group, rowHeader: true, cell: ({name}) => name},
    ...statusColumns<Row>(all, context)
  ];
  const drawn = table<Row>(heading, columns, rows, {
    className: "lst few status",
    hint: common.scrollHint,
    rowClass: (_, i) => (i === rows.length - 1 ? "tot" : "")
  });
  return section(
    heading,
    words.statusNote,
    html`${statusKey(lang)}${drawn}${absent(all, context)}${dataLink(context, "observations.csv")}`
  );
}

export function indicatorSection(context: PageContext, {all, indicators}: Quality): Markup {
  const {index, lang, path} = context;
  const words = textsIn(QUALITY, lang);
  const [first] = indicators;
  if (!first) return html``;
  const labelOf = (id: string) => index.indicator.get(id)?.label[lang] ?? id;
  const missing = ({applicable, with_value}: StatusCount) => applicable - with_value;
  const alike = (row: StatusCount) => missing(row) === missing(first) && row.applicable === first.applicable;
  const heading = words.indicatorHeading({
    name: labelOf(first.indicator),
    others: indicators.filter(alike).length - 1,
    missing: missing(first),
    due: first.applicable
  });
  const {year} = index.edition.info;
  const name = ({indicator}: IndicatorStatus) =>
    html`<a href="${hrefTo(path, pathTo.indicator(year, indicator, lang))}">${labelOf(indicator)}</a>`;
  const columns: readonly Column<IndicatorStatus>[] = [
    {heading: textsIn(COMMON, lang).indicator, rowHeader: true, cell: name},
    ...statusColumns<IndicatorStatus>(all, context)
  ];
  return section(
    heading,
    words.indicatorNote,
    html`${table(heading, columns, indicators, {className: "lst status", hint: textsIn(COMMON, lang).scrollHint})}${dataLink(context, "observations.csv")}`
  );
}

/** The picture, then one column for each status that occurs anywhere in the edition. */
function statusColumns<Row extends StatusCount>(all: StatusCount, {lang}: PageContext): readonly Column<Row>[] {
  const words = textsIn(QUALITY, lang);
  const names = words.status;
  const count = (heading: string, pick: (row: Row) => number): Column<Row> => ({
    heading,
    className: "r",
    cell: (row) => ({content: formatNumber(pick(row), lang), value: pick(row)})
  });
  return [
    {heading: words.picture, className: "pic", cell: (row) => statusBar(row)},
    {
      heading: words.withValue,
      className: "r",
      cell: (row) => {
        const {share} = shareOf(row);
        return {content: row.applicable === 0 ? "–" : formatPercent(share, lang), value: share};
      }
    },
    count(words.applicable, ({applicable}) => applicable),
    ...OBSERVATION_STATUSES.filter((status) => all.counts[status] > 0).map((status) =>
      count(names[status], ({counts}) => counts[status])
    )
  ];
}

/** Statuses that no figure has: a reader should not have to guess whether they were left out. */
function absent({counts}: StatusCount, {lang}: PageContext): Markup {
  const names: Readonly<Record<ObservationStatus, string>> = textsIn(UNIT, lang).status;
  const none = OBSERVATION_STATUSES.filter((status) => counts[status] === 0);
  if (none.length === 0) return html``;
  const text = textsIn(QUALITY, lang).noStatus(
    formatList(
      none.map((status) => names[status]),
      lang
    )
  );
  return html`<p class="tiny mute axis-note">${text}</p>`;
}

/** In percent of what is due; 0 where nothing is. */
export function shareOf({applicable, with_value}: StatusCount): {share: number; has: number; due: number} {
  return {share: applicable === 0 ? 0 : (100 * with_value) / applicable, has: with_value, due: applicable};
}
