/**
 * All editions, what changed from one to the next, every correction, and how to report an error.
 */
import {COMMON} from "../../i18n/common.js";
import {EDITIONS} from "../../i18n/editions.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {formatReading} from "../../i18n/values.js";
import type {Correction} from "../../scoring/correction.js";
import type {EditionIndicator, EditionInfo, EditionUnit} from "../../scoring/edition.js";
import type {ComparableCounts} from "../../scoring/trends/count-comparable.js";
import {html, type Markup} from "../html.js";
import {fileFrom, hrefTo, pathTo} from "../links.js";
import {dataLink} from "../parts/data-link.js";
import {editionLine} from "../parts/edition-line.js";
import {section} from "../parts/section.js";
import {type Column, table} from "../parts/table.js";
import type {ReportingCounts} from "../reporting.js";
import type {PageContext} from "./context.js";

/** What the page says of one edition. */
export interface EditionFacts {
  readonly info: EditionInfo;
  readonly provinces: number;
  readonly ministries: number;
  readonly reporting: ReportingCounts;
  readonly ranked: number;
  /** Units whose territory or functions changed on the way to it. */
  readonly changed: number;
  /** Against the edition before; null where it was compared with none. */
  readonly since: ComparableCounts | null;
}

/** A correction with the unit and the indicator it is about. */
export interface ToldCorrection extends Correction {
  readonly named: {readonly unit: EditionUnit; readonly indicator: EditionIndicator};
}

export interface EditionsData {
  /** Newest first. */
  readonly editions: readonly EditionFacts[];
  /** Of all editions, newest first. */
  readonly corrections: readonly ToldCorrection[];
  /** The feed, below the site's root. */
  readonly feed: string;
}

export function editionsPage(context: PageContext, data: EditionsData): Markup {
  const {index, lang, path} = context;
  const words = textsIn(EDITIONS, lang);
  const {editions, corrections, feed} = data;
  const newest = editions[0]!.info.year;
  const headline = words.headline({editions: editions.length, newest, corrections: corrections.length});
  const steps = html`<ul class="lines">${words.errorSteps.map((text) => html`<li>${text}</li>`)}</ul>`;
  const address = html`<p>${words.feedText} <a href="${fileFrom(path, `/${feed}`)}" type="application/atom+xml">${feed}</a></p>`;
  return html`${editionLine(index.edition.info, lang)}<h1>${headline}</h1><p class="small mute lead">${words.lead}</p>${editionsTable(context, data)}${editions.map((facts, i) => sinceSection(context, facts, editions[i + 1]))}${correctionsSection(context, data)}${section(words.errorHeading, null, steps)}${section(words.feedHeading, null, address)}`;
}

function editionsTable(context: PageContext, data: EditionsData): Markup {
  const {lang} = context;
  const heading = textsIn(EDITIONS, lang).tableHeading(data.editions.length);
  const options = {className: "lst few editions-list", hint: textsIn(COMMON, lang).scrollHint};
  return section(heading, null, table(heading, editionColumns(context, data), data.editions, options));
}

function editionColumns({lang, path}: PageContext, {corrections}: EditionsData): readonly Column<EditionFacts>[] {
  const words = textsIn(EDITIONS, lang);
  const count = (heading: string, of: (facts: EditionFacts) => number): Column<EditionFacts> => ({
    heading,
    className: "r",
    cell: (facts) => ({content: formatNumber(of(facts), lang), value: of(facts)})
  });
  const edition = (year: number) => html`<a href="${hrefTo(path, pathTo.overview(year, lang))}">${year}</a>`;
  const reported = ({sent, all}: ReportingCounts) => ({content: `${sent}/${all}`, value: sent});
  const files = (year: number) =>
    html`<a href="${hrefTo(path, pathTo.downloads(year, lang))}">${words.download(year)}</a>, <a href="${fileFrom(path, `/data/${year}/manifest.json`)}">${words.manifest}</a>`;
  return [
    {heading: words.edition, rowHeader: true, cell: ({info}) => edition(info.year)},
    {heading: words.status, className: "nowrap", cell: ({info}) => statusText(info, lang)},
    {heading: words.asOf, className: "nowrap", cell: ({info}) => words.date(info.as_of)},
    {heading: words.method, className: "r", cell: ({info}) => info.method_version},
    count(words.provinces, ({provinces}) => provinces),
    count(words.ministries, ({ministries}) => ministries),
    {heading: words.reported, className: "r", cell: ({reporting}) => reported(reporting)},
    count(words.ranked, ({ranked}) => ranked),
    count(words.corrections, ({info}) => corrections.filter(({year}) => year === info.year).length),
    {heading: words.files, className: "nowrap", cell: ({info}) => files(info.year)}
  ];
}

function statusText({status, illustrative}: EditionInfo, lang: PageContext["lang"]): string {
  const words = textsIn(COMMON, lang);
  return illustrative ? `${words[status]}, ${words.illustrativeTag.toLowerCase()}` : words[status];
}

/** What became of the figures on the way from the edition before; nothing for the oldest. */
function sinceSection(context: PageContext, facts: EditionFacts, before: EditionFacts | undefined): Markup {
  const {info, since, changed, provinces, ministries} = facts;
  if (since === null || before === undefined) return html``;
  const words = textsIn(EDITIONS, context.lang);
  const units = {
    ...{provinces, ministries, changed},
    provincesBefore: before.provinces,
    ministriesBefore: before.ministries
  };
  const version = before.info.method_version;
  const lines: readonly (readonly [string, string])[] = [
    [formatNumber(provinces + ministries, context.lang), words.unitsText(units)],
    [formatNumber(since.yes, context.lang), words.yesText(since)],
    [formatNumber(since.approximate, context.lang), words.approximateText],
    [formatNumber(since.no, context.lang), words.noText],
    [info.method_version, version === info.method_version ? words.methodSame(version) : words.methodChanged(version)]
  ];
  return section(
    words.sinceHeading({year: info.year, before: before.info.year, yes: since.yes, all: since.all}),
    words.sinceNote(before.info.year),
    html`<ul class="facts">${lines.map(([figure, text]) => html`<li><b>${figure}</b><span>${text}</span></li>`)}</ul>${context.index.edition.info.year === info.year && dataLink(context, "trends.csv")}`
  );
}

function correctionsSection(context: PageContext, {editions, corrections}: EditionsData): Markup {
  const {lang} = context;
  const words = textsIn(EDITIONS, lang);
  const heading = words.correctionsHeading(corrections.length);
  const years = editions.map(({info}) => info.year);
  const options = {className: "src", hint: textsIn(COMMON, lang).scrollHint};
  const content =
    corrections.length === 0
      ? html`<p>${words.noCorrections(years)}</p>`
      : table(heading, correctionColumns(context), corrections, options);
  return section(heading, words.correctionsNote, content);
}

function correctionColumns({lang, path}: PageContext): readonly Column<ToldCorrection>[] {
  const words = textsIn(EDITIONS, lang);
  const figure = (value: number | null, indicator: EditionIndicator) => ({
    content: value === null ? words.noFigure : formatReading(value, indicator, lang),
    value
  });
  const unit = (year: number, {id, name}: EditionUnit) =>
    html`<a href="${hrefTo(path, pathTo.unit(year, id, lang))}">${name[lang]}</a>`;
  return [
    {heading: words.when, className: "nowrap", rowHeader: true, cell: ({when}) => words.date(when)},
    {heading: words.edition, className: "r", cell: ({year}) => String(year)},
    {heading: textsIn(COMMON, lang).unit, cell: ({year, named}) => unit(year, named.unit)},
    {heading: words.what, cell: ({named}) => named.indicator.label[lang]},
    {heading: words.before, className: "r", cell: ({before, named}) => figure(before, named.indicator)},
    {heading: words.after, className: "r", cell: ({after, named}) => figure(after, named.indicator)},
    {heading: words.why, cell: ({why}) => why[lang]},
    {heading: words.who, cell: ({who}) => who}
  ];
}
