/**
 * What the missing figures do: to the ranking, to the national figures, to the comparison with the year before.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames, formatList, formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {QUALITY} from "../../i18n/quality.js";
import {QUALITY_FINDINGS} from "../../i18n/quality-findings.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {NationalState, RankRow} from "../../scoring/edition.js";
import type {ComparisonCount, NoteGroup, Quality} from "../../scoring/quality/model.js";
import {thatApply} from "../../scoring/quality/quality.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {dataLink} from "./data-link.js";
import {nationalBounds, nationalFigure} from "./national-figure.js";
import {section} from "./section.js";
import {severityWord} from "./severity-word.js";
import {type Column, table} from "./table.js";
import {unitLink} from "./unit-link.js";

export function unrankedSection(context: PageContext, {unranked, moved_by_zero}: Quality): Markup {
  const {index, lang} = context;
  const words = textsIn(QUALITY, lang);
  const {framework, ranks} = index.edition;
  const heading = words.unrankedHeading(unranked.length);
  const least = (share: number | null | undefined) => (share == null ? null : formatPercent(100 * share, lang, 0));
  const note = words.unrankedNote({index: least(framework.coverage?.index), group: least(framework.coverage?.group)});
  const drawn =
    unranked.length === 0 ? html`` : table(heading, unrankedColumns(context), unranked, {className: "lst few"});
  const moved = words.movedByZero({moved: moved_by_zero, ranked: ranks.length - unranked.length});
  return section(heading, note, html`${drawn}<p class="small lead">${moved}</p>${dataLink(context, "ranks.csv")}`);
}

function unrankedColumns(context: PageContext): readonly Column<RankRow>[] {
  const {lang} = context;
  const words = textsIn(QUALITY, lang);
  return [
    {heading: textsIn(COMMON, lang).unit, rowHeader: true, cell: ({unit}) => unitLink(context, unit)},
    {
      heading: words.coverage,
      className: "r",
      cell: (row) => ({content: `${row.present}/${row.applicable}`, value: row.present})
    },
    {
      heading: words.coverageShare,
      className: "r",
      cell: ({coverage}) => ({content: coverage === null ? "–" : formatPercent(100 * coverage, lang), value: coverage})
    },
    {
      heading: words.zeroRank,
      className: "r",
      cell: ({missing_as_zero: {rank}}) => ({content: rank === null ? "–" : String(rank), value: rank})
    }
  ];
}

export function nationalSection(context: PageContext): Markup {
  const {index, lang} = context;
  const {national} = index.edition;
  if (national.length === 0) return html``;
  const heading = textsIn(QUALITY, lang).nationalHeading(national.filter(({missing}) => missing.length > 0).length);
  const options = {className: "lst", hint: textsIn(COMMON, lang).scrollHint};
  return section(
    heading,
    null,
    html`${table(heading, nationalColumns(context), national, options)}${dataLink(context, "national.csv")}`
  );
}

function nationalColumns({index, lang}: PageContext): readonly Column<NationalState>[] {
  const [words, common] = [textsIn(QUALITY, lang), textsIn(COMMON, lang)];
  const nameOf = (unit: string) => index.unit.get(unit)?.name[lang] ?? unit;
  const namesOf = (units: readonly string[]) => units.map(nameOf).toSorted((a, b) => compareNames(a, b, lang));
  return [
    {heading: common.indicator, rowHeader: true, cell: ({label}) => label[lang]},
    {
      heading: common.value,
      className: "r",
      cell: (state) => ({content: nationalFigure(state, lang), value: state.value})
    },
    {
      heading: words.reportedOf,
      className: "r",
      cell: ({reported, expected}) => ({content: `${reported}/${expected}`, value: reported})
    },
    {
      heading: words.missingUnits,
      cell: ({missing}) => (missing.length === 0 ? "–" : formatList(namesOf(missing), lang))
    },
    {heading: words.bounds, cell: (state) => nationalBounds(state, lang, nameOf)}
  ];
}

export function comparedSection(context: PageContext, {comparisons}: Quality): Markup {
  const {index, lang} = context;
  const words = textsIn(QUALITY_FINDINGS, lang);
  const common = textsIn(COMMON, lang);
  const [first] = index.edition.trends;
  if (!first) return section(words.comparedNone, words.comparedNoneText, html``);
  const all = (row: ComparisonCount) => row.province + row.ministry;
  const sum = (rows: readonly ComparisonCount[]) => rows.reduce((total, row) => total + all(row), 0);
  const applied = thatApply(comparisons);
  const yes = applied.filter(({comparable}) => comparable === "yes");
  const heading = words.comparedHeading({yes: sum(yes), all: sum(applied), before: first.year_before});
  const count = (title: string, pick: (row: ComparisonCount) => number): Column<ComparisonCount> => ({
    heading: title,
    className: "r",
    cell: (row) => ({content: formatNumber(pick(row), lang), value: pick(row)})
  });
  const columns: readonly Column<ComparisonCount>[] = [
    {heading: words.comparison, rowHeader: true, cell: ({comparable}) => words.comparable[comparable]},
    {heading: words.reason, className: "why", cell: ({reason}) => textsIn(REPORT_CODES, lang).comparison[reason]},
    count(common.provinceShort, ({province}) => province),
    count(common.ministryShort, ({ministry}) => ministry),
    count(textsIn(QUALITY, lang).everyone, all)
  ];
  const drawn = table(heading, columns, applied, {className: "lst causes", hint: common.scrollHint});
  return section(heading, words.comparedNote, html`${drawn}${dataLink(context, "trends.csv")}`);
}

export function notesSection(context: PageContext, {notes}: Quality): Markup {
  const {lang, index} = context;
  const words = textsIn(QUALITY_FINDINGS, lang);
  const heading = words.notesHeading({groups: notes.length, all: index.edition.notes.length});
  const clauses = ({notes: all}: NoteGroup) =>
    [...new Set(all.map(({clause, subject}) => clause || subject))].join("; ");
  const columns: readonly Column<NoteGroup>[] = [
    {heading: words.matter, className: "what", rowHeader: true, cell: ({advice}) => advice[lang]},
    {heading: words.severity, cell: ({severity}) => severityWord(severity, lang)},
    {
      heading: words.count,
      className: "r",
      cell: (row) => ({content: formatNumber(row.notes.length, lang), value: row.notes.length})
    },
    {heading: words.about, cell: (row) => html`<span class="tiny">${clauses(row)}</span>`}
  ];
  const drawn =
    notes.length === 0
      ? html``
      : table(heading, columns, notes, {className: "lst causes q-notes", hint: textsIn(COMMON, lang).scrollHint});
  return section(heading, words.notesNote, html`${drawn}${dataLink(context, "notes.csv")}`);
}
