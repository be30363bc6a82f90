/**
 * Which units close most of a national gap for the least effort: the head of each list, and the curves.
 */
import type {ScatterChartSeries} from "docx/charts";
import {shortName} from "../../../src/components/parts/national-figure.js";
import {COMMON} from "../../../src/i18n/common.js";
import {countedText} from "../../../src/i18n/counted.js";
import {formatNumber, formatPercent} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_AGENCIES} from "../../../src/i18n/yearly-report-agencies.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {ClosingRow} from "../../../src/scoring/gaps/model.js";
import {groupRows} from "../../../src/scoring/group-rows.js";
import {countFigure, fact, fromRow, labelOf, nameOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {CHART_COLOUR, chartFrame} from "../word/chart-look.js";

/** How many of each list are printed; all stand in closing.csv. */
const HEAD = 6;
const COLOURS = [CHART_COLOUR.accent, CHART_COLOUR.off, CHART_COLOUR.mark, CHART_COLOUR.middle];

export function closingSection(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_AGENCIES, context.lang);
  const lists = closingLists(context);
  if (lists.length === 0) return [];
  return [
    {type: "heading", text: words.closingHeading},
    {type: "bullets", items: lists.flatMap((rows) => closingLine(rows, context) ?? [])},
    {type: "paragraph", text: words.closingNote, look: "note"},
    ...lists.filter((rows) => !isYesNo(rows, context)).map((rows) => table(rows, context)),
    curves(lists, context)
  ];
}

/** The lists of the targets in force, each in its order. */
export function closingLists({edition}: ReportContext): readonly (readonly ClosingRow[])[] {
  const drafts = new Set(edition.gaps.filter(({status}) => status !== "in-force").map(({target}) => target));
  const lists = groupRows(edition.closing, ({target}) => target);
  return [...lists].flatMap(([target, rows]) =>
    drafts.has(target) ? [] : [rows.toSorted((a, b) => a.order - b.order)]
  );
}

/** How few would close half; null where nobody has anything left. */
export function closingLine(rows: readonly ClosingRow[], context: ReportContext): string | null {
  const {lang} = context;
  const half = rows.find(({cumulative}) => cumulative >= 50);
  if (!half) return null;
  const sources = textsIn(REPORT_SOURCES, lang);
  const label = context.indicators.get(half.indicator)?.label;
  const name = shortName(half.indicator, lang, label);
  const {target, order, unit} = half;
  const formula = sources.closingHalfFormula(formatPercent(half.cumulative, lang));
  const derivation = fromRow("closing", {target, unit}, sources.closingHalf(name), {formula});
  return textsIn(REPORT_AGENCIES, lang).closingLine({
    name,
    year: yearOf(half, context),
    half: {n: order, text: context.cite(formatNumber(order, lang), [fact("order", order)], derivation)},
    all: countFigure(context, rows.length, {table: "closing", where: {target}, what: sources.closingAll(name)})
  });
}

/** One indicator may have a list for each of its target years. */
function listName([first]: readonly ClosingRow[], context: ReportContext): string {
  return textsIn(REPORT_AGENCIES, context.lang).ofYear(labelOf(context, first!.indicator), yearOf(first!, context));
}

/** @throws {RangeError} if the row's target has no gap, from which the list is made */
function yearOf({target}: ClosingRow, {edition}: ReportContext): number {
  const gap = edition.gaps.find((row) => row.target === target);
  if (!gap) throw new RangeError(`${target} has units that close its gap, but no gap`);
  return gap.year;
}

/** Each has one thing to do: a list of them says nothing that the number does not. */
function isYesNo(rows: readonly ClosingRow[], {edition}: ReportContext): boolean {
  const measure = edition.indicators.find(({id}) => id === rows[0]?.indicator)?.measure;
  return measure === "yes-no";
}

function table(rows: readonly ClosingRow[], context: ReportContext): Block {
  const {lang} = context;
  const words = textsIn(REPORT_AGENCIES, lang);
  return {
    type: "table",
    caption: words.closingCaption(listName(rows, context)),
    columns: [
      {heading: words.order, share: 10},
      {heading: textsIn(COMMON, lang).unit, share: 28},
      {heading: words.left, share: 20, align: "right"},
      {heading: words.effort, share: 18, align: "right"},
      {heading: words.share, share: 12, align: "right"},
      {heading: words.cumulative, share: 12, align: "right"}
    ],
    rows: rows.slice(0, HEAD).map((row) => tableRow(row, context))
  };
}

function tableRow(row: ClosingRow, context: ReportContext): readonly string[] {
  const {lang, cite, index} = context;
  const {target, unit, indicator, order, to_do, effort, share, cumulative} = row;
  const words = textsIn(REPORT_SOURCES, lang);
  const what = words.closing({unit: nameOf(context, unit), name: labelOf(context, indicator)});
  const cells = index.observation.get(`${unit}|${indicator}`)?.source ?? "";
  const source = fromRow("closing", {target, unit}, what, {cells});
  const put = (shown: string, column: string, value: number) => cite(shown, [fact(column, value)], source);
  return [
    put(formatNumber(order, lang), "order", order),
    nameOf(context, unit),
    put(countedText(to_do, indicator, lang), "to_do", to_do),
    put(formatNumber(effort, lang, 1), "effort", effort),
    put(formatPercent(share, lang), "share", share),
    put(formatPercent(cumulative, lang), "cumulative", cumulative)
  ];
}

function curves(lists: readonly (readonly ClosingRow[])[], context: ReportContext): Block {
  const {lang} = context;
  const words = textsIn(REPORT_AGENCIES, lang);
  const name = (rows: readonly ClosingRow[]) => listName(rows, context);
  const longest = Math.max(...lists.map((rows) => rows.length));
  return {
    type: "chart",
    caption: words.closingChart,
    description: words.closingChartText(
      lists.map((rows) => words.closingChartRow({name: name(rows), units: formatNumber(rows.length, lang)}))
    ),
    chart: {
      type: "scatter",
      lines: "straight",
      markers: false,
      series: lists.map((rows, i) => curve(name(rows), rows, i)),
      ...chartFrame(280),
      xAxis: {title: words.axisOrder, minimum: 0, maximum: Math.ceil(longest / 5) * 5, interval: 5},
      yAxis: {minimum: 0, maximum: 100, interval: 25}
    }
  };
}

/** From nothing closed by nobody; a colour used again is dashed. */
function curve(name: string, rows: readonly ClosingRow[], i: number): ScatterChartSeries {
  const color = COLOURS[i % COLOURS.length]!;
  const points = [{x: 0, y: 0}, ...rows.map(({order, cumulative}) => ({x: order, y: cumulative}))];
  return {name, points, color, line: {color, width: 2, dash: i < COLOURS.length ? "solid" : "dash"}};
}
