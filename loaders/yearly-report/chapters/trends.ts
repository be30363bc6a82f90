/**
 * Change since the year before: how much of it can be told, and what moved most.
 */
import {COMMON} from "../../../src/i18n/common.js";
import {formatNumber, formatPercent, formatSigned} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import {REPORT_CODES} from "../../../src/i18n/yearly-report-codes.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import {REPORT_WORK} from "../../../src/i18n/yearly-report-work.js";
import type {Comparable, TrendRow} from "../../../src/scoring/trends/model.js";
import {countFigure, fact, fromRow, labelOf, nameOf, type ReportContext} from "../context.js";
import type {Block, Where} from "../model.js";

const COMPARABLE: readonly Comparable[] = ["yes", "approximate", "no"];
/** How many of the largest rises and falls are printed. */
const MOST = 4;

export function trendsChapter(context: ReportContext): readonly Block[] {
  const {edition, lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const [first] = edition.trends;
  if (!first) return [{type: "paragraph", text: words.noBefore}];
  const measures = new Map(edition.indicators.map(({id, measure}) => [id, measure]));
  const ratios = edition.national.filter(({indicator}) => measures.get(indicator) === "ratio");
  return [
    {type: "paragraph", text: trendsLine(context, first)},
    indicatorTable(context),
    reasonsTable(context),
    ...indexLine(context),
    ...ratios.flatMap(({indicator}) => movesTable(context, indicator))
  ];
}

function pairs(context: ReportContext, rows: readonly TrendRow[], where: Where, formula = "") {
  const what = textsIn(REPORT_SOURCES, context.lang).pairs;
  return countFigure(context, rows.length, {table: "trends", where, what, formula});
}

/** How many pairs of figures can be compared. */
export function trendsLine(context: ReportContext, {year_before, year}: TrendRow): string {
  const {trends} = context.edition;
  const of = (comparable: Comparable) =>
    pairs(
      context,
      trends.filter((row) => row.comparable === comparable),
      {comparable}
    );
  return textsIn(REPORT_WORK, context.lang).trendsIntro({
    all: pairs(context, trends, {}),
    yes: of("yes"),
    approximate: of("approximate"),
    no: of("no"),
    before: year_before,
    year
  });
}

/** For each indicator with a target in force: how many units can be compared, and which way they went. */
function indicatorTable(context: ReportContext): Block {
  const {edition, lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const right = "right" as const;
  const row = (indicator: string) => {
    const all = edition.trends.filter((trend) => trend.indicator === indicator);
    const of = (comparable: Comparable) => all.filter((trend) => trend.comparable === comparable);
    const counts = COMPARABLE.map((comparable) => pairs(context, of(comparable), {indicator, comparable}).text);
    return [labelOf(context, indicator), ...counts, ...directions(context, indicator, of("yes"))];
  };
  return {
    type: "table",
    caption: words.trendsCaption,
    columns: [
      {heading: textsIn(COMMON, lang).indicator, share: 28},
      ...COMPARABLE.map((comparable) => ({heading: words.comparable[comparable], share: 13, align: right})),
      ...[words.rose, words.fell, words.same].map((heading) => ({heading, share: 11, align: right}))
    ],
    rows: edition.national.map(({indicator}) => row(indicator))
  };
}

/** Up, down and unchanged among the comparable. */
function directions(context: ReportContext, indicator: string, rows: readonly TrendRow[]): readonly string[] {
  const words = textsIn(REPORT_SOURCES, context.lang);
  return [
    {sign: ">", holds: (change: number) => change > 0},
    {sign: "<", holds: (change: number) => change < 0},
    {sign: "=", holds: (change: number) => change === 0}
  ].map(({sign, holds}) => {
    const found = rows.filter(({change}) => change !== null && holds(change));
    return pairs(context, found, {indicator, comparable: "yes"}, words.changeSign(sign)).text;
  });
}

function reasonsTable(context: ReportContext): Block {
  const {edition, lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const codes = textsIn(REPORT_CODES, lang).comparison;
  const rows = COMPARABLE.flatMap((comparable) => {
    const these = edition.trends.filter((row) => row.comparable === comparable);
    const reasons = [...new Set(these.map(({reason}) => reason))];
    const of = (reason: string) => these.filter((row) => row.reason === reason);
    return reasons
      .toSorted((a, b) => of(b).length - of(a).length)
      .map((reason) => [
        words.comparable[comparable],
        codes[reason],
        pairs(context, of(reason), {comparable, reason}).text
      ]);
  });
  const frame = textsIn(YEARLY_REPORT, lang);
  return {
    type: "table",
    caption: words.reasonsCaption,
    columns: [
      {heading: words.comparability, share: 25},
      {heading: frame.reasonColumn, share: 55},
      {heading: frame.countColumn, share: 20, align: "right"}
    ],
    rows
  };
}

/** How far the index can be compared: the root of the tree stands first in the framework. */
function indexLine(context: ReportContext): readonly Block[] {
  const {edition, lang} = context;
  const node = edition.framework.index.id;
  const all = edition.index_trends.filter(({indicator}) => indicator === node);
  if (all.length === 0) return [];
  const yes = all.filter(({comparable}) => comparable === "yes").length;
  const source = (where: Where) => ({
    table: "index-trends",
    where: {indicator: node, ...where},
    what: textsIn(REPORT_SOURCES, lang).indexPairs
  });
  const text = textsIn(REPORT_WORK, lang).indexTrends({
    yes: countFigure(context, yes, source({comparable: "yes"})),
    all: countFigure(context, all.length, source({}))
  });
  return [{type: "paragraph", text}];
}

/** The largest rises and falls of a share. */
function movesTable(context: ReportContext, indicator: string): readonly Block[] {
  const {edition, lang} = context;
  const words = textsIn(REPORT_WORK, lang);
  const moved = edition.trends
    .filter((row) => row.indicator === indicator && row.change !== null && row.change !== 0)
    .toSorted((a, b) => b.change! - a.change!);
  if (moved.length === 0) return [];
  const shown = moved.length <= 2 * MOST ? moved : [...moved.slice(0, MOST), ...moved.slice(-MOST)];
  const [before, now] = [moved[0]!.year_before, moved[0]!.year];
  return [
    {
      type: "table",
      caption: words.movesCaption(labelOf(context, indicator)),
      columns: [
        {heading: textsIn(COMMON, lang).unit, share: 34},
        {heading: words.before(before), share: 16, align: "right"},
        {heading: words.before(now), share: 16, align: "right"},
        {heading: words.change, share: 18, align: "right"}
      ],
      rows: shown.map((row) => moveRow(row, context))
    }
  ];
}

/** The change is taken from the figures as printed, so that a reader can subtract. */
function moveRow(row: TrendRow, context: ReportContext): readonly string[] {
  const {lang, cite} = context;
  const [before, value] = [row.before!, row.value!];
  const printed = (Math.round(value * 10) - Math.round(before * 10)) / 10;
  const change = formatSigned(printed, lang, 1);
  const words = textsIn(REPORT_SOURCES, lang);
  const what = words.trend({unit: nameOf(context, row.unit), name: labelOf(context, row.indicator)});
  const print = (number: number) => formatNumber(number, lang, 1);
  const formula = words.trendFormula({value: print(value), before: print(before), change});
  const where = {unit: row.unit, indicator: row.indicator};
  const source = fromRow("trends", where, what, {formula, cells: row.source_before});
  return [
    nameOf(context, row.unit),
    cite(formatPercent(before, lang), [fact("before", before)], source),
    cite(formatPercent(value, lang), [fact("value", value)], source),
    cite(change, [fact("change", row.change!)], source)
  ];
}
