/**
 * Everyone ranked, best on top: the score as a bar, its interval as a line, the rank with its own in the label.
 */
import type {ChartSeries} from "docx/charts";
import {rankText} from "../../../src/components/parts/rank-text.js";
import {COMMON} from "../../../src/i18n/common.js";
import {formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_AGENCIES} from "../../../src/i18n/yearly-report-agencies.js";
import type {RankRow} from "../../../src/scoring/edition.js";
import type {UnitKind} from "../../../src/scoring/model.js";
import {nameOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {CHART_COLOUR, oneAxis} from "../word/chart-look.js";

/** Letters that a label has on one line. */
const LONG_LABEL = 28;

/** @param ranked at least one unit, the best first */
export function rankingChart(ranked: readonly RankRow[], kind: UnitKind, context: ReportContext): Block {
  const {lang} = context;
  const words = textsIn(REPORT_AGENCIES, lang);
  const [first, last] = [ranked[0]!, ranked.at(-1)!];
  const print = (row: RankRow) => formatNumber(row.score!, lang, 1);
  const labels = ranked.map((row) => `${nameOf(context, row.unit)} · ${rankText(row)}`);
  return {
    type: "chart",
    caption: words.scoreChart[kind],
    description: words.scoreChartText({
      ...{first: nameOf(context, first.unit), high: print(first)},
      ...{last: nameOf(context, last.unit), low: print(last)}
    }),
    chart: {
      type: "bar",
      legend: false,
      categories: labels,
      series: [scores(ranked, textsIn(COMMON, lang).score)],
      ...oneAxis(ranked.length * rowHeight(labels) + 40),
      valueAxis: {...oneAxis(0).valueAxis, minimum: 0, maximum: 100, interval: 20}
    }
  };
}

function scores(ranked: readonly RankRow[], name: string): ChartSeries {
  const reach = (pick: (row: RankRow) => number | null, sign: 1 | -1) =>
    ranked.map((row) => {
      const end = pick(row);
      return end === null ? null : Math.max(0, sign * (end - row.score!));
    });
  return {
    name,
    color: CHART_COLOUR.middle,
    values: ranked.map((row) => row.score!),
    errorBars: {
      ...{type: "custom", plus: reach((row) => row.score_p95, 1), minus: reach((row) => row.score_p05, -1)},
      line: {color: CHART_COLOUR.ink, width: 1}
    }
  };
}

/** Pixels for one bar: a long label takes two lines, and one without room is left out. */
function rowHeight(labels: readonly string[]): number {
  return labels.some((label) => label.length > LONG_LABEL) ? 23 : 13;
}
