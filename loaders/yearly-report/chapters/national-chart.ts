/**
 * The national targets in one picture: all on one axis, percent of the target of their last year.
 */
import type {ChartPointLabel, ChartSeries} from "docx/charts";
import {nationalGoal, nationalValue} from "../../../src/components/parts/national-figure.js";
import {formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_NATIONAL} from "../../../src/i18n/yearly-report-national.js";
import type {NationalState} from "../../../src/scoring/edition.js";
import type {ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {CHART_COLOUR, labelled, labelledInside, oneAxis} from "../word/chart-look.js";
import {nationalName} from "./national-figures.js";

export function nationalChart(context: ReportContext): readonly Block[] {
  const {edition, lang} = context;
  const words = textsIn(REPORT_NATIONAL, lang);
  const shown = edition.national.filter((state) => state.value !== null);
  if (shown.length === 0) return [];
  return [
    {
      type: "chart",
      caption: words.chartCaption(edition.info.year),
      description: words.chartText(shown.map((state) => rowText(state, context))),
      chart: {
        type: "bar",
        categories: shown.map((state) => state.label[lang]),
        series: seriesOf(shown, context),
        ...oneAxis(shown.length * 62 + 90),
        valueAxis: {...oneAxis(0).valueAxis, minimum: 0}
      }
    },
    {type: "paragraph", text: words.chartNote, look: "note"}
  ];
}

function seriesOf(shown: readonly NationalState[], {edition, lang}: ReportContext): readonly ChartSeries[] {
  const words = textsIn(REPORT_NATIONAL, lang);
  const bar = (
    name: string,
    color: string,
    pick: (state: NationalState) => number,
    label: (text: string) => ChartPointLabel = labelled
  ): ChartSeries => {
    const values = shown.map((state) => partOf(state, pick(state)));
    return {name, color, values, pointLabels: values.map((value) => label(formatNumber(value, lang, 1)))};
  };
  const reach = (pick: (state: NationalState) => number | null) =>
    shown.map((state) => {
      const end = pick(state);
      return end === null ? null : Math.abs(partOf(state, end) - partOf(state, state.value!));
    });
  const now = bar(words.now, CHART_COLOUR.accent, (state) => state.value!, labelledInside);
  return [
    {...now, errorBars: {type: "custom", plus: reach((state) => state.upper), minus: reach((state) => state.lower)}},
    bar(words.path(edition.info.year), CHART_COLOUR.middle, (state) => state.path),
    bar(words.firstTarget, CHART_COLOUR.soft, (state) => state.targets[0]!.target)
  ];
}

/** Percent of the last target. */
function partOf(state: NationalState, value: number): number {
  return (100 * value) / state.targets.at(-1)!.target;
}

function rowText(state: NationalState, context: ReportContext): string {
  const {lang} = context;
  return textsIn(REPORT_NATIONAL, lang).chartRow({
    name: nationalName(state, context),
    now: nationalValue(state, state.value, lang),
    path: nationalValue(state, state.path, lang),
    first: nationalGoal(state, state.targets[0]!.target, lang)
  });
}
