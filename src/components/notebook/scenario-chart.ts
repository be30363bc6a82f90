/**
 * Official score against scenario score, drawn in the browser; vega-embed is loaded only here and only now.
 */
import type {TopLevelSpec} from "vega-lite";
import {type Language, textsIn} from "../../i18n/language.js";
import {NOTEBOOK} from "../../i18n/notebook.js";
import type {ComparedRow} from "./ranking-table.js";

/** Page colours for Vega, which can't read CSS variables. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export function scenarioSpec(
  rows: readonly ComparedRow[],
  lang: Language,
  width: number,
  colours: {readonly ink: string; readonly mark: string; readonly accent: string; readonly rule: string}
): TopLevelSpec {
  const words = textsIn(NOTEBOOK, lang);
  const values = rows.flatMap(({unit, official, scenario}) =>
    official.score === null || scenario.score === null
      ? []
      : [{name: unit.name[lang], official: official.score, scenario: scenario.score}]
  );
  const axis = {labelColor: colours.ink, titleColor: colours.ink, gridColor: colours.rule, domain: false, ticks: false};
  const scale = {zero: false, nice: true};
  const ends = values.flatMap(({official, scenario}) => [official, scenario]);
  const diagonal = [Math.min(...ends), Math.max(...ends)].map((end) => ({official: end, scenario: end}));
  const x = {field: "official", type: "quantitative", title: words.scoreOfficial, scale, axis};
  const y = {field: "scenario", type: "quantitative", title: words.scoreScenario, scale, axis};
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: words.chartText,
    width,
    height: 260,
    background: "transparent",
    config: {font: "Be Vietnam Pro", view: {stroke: null}},
    layer: [
      {data: {values: diagonal}, mark: {type: "line", color: colours.mark, strokeDash: [4, 4]}, encoding: {x, y}},
      {
        data: {values},
        mark: {type: "point", filled: true, color: colours.accent, size: 50, opacity: 0.9},
        encoding: {
          x,
          y,
          tooltip: [
            {field: "name", title: " "},
            {field: "official", title: words.scoreOfficial, format: ".1f"},
            {field: "scenario", title: words.scoreScenario, format: ".1f"}
          ]
        }
      }
    ]
  } as TopLevelSpec;
}

/** Draws the chart into its place. `ast` keeps Vega from compiling text, which the page's policy forbids. */
export async function scenarioChart(place: HTMLElement, rows: readonly ComparedRow[], lang: Language): Promise<void> {
  const {default: embed} = await import("vega-embed");
  const colours = {ink: token("--ink-2"), mark: token("--mark"), accent: token("--accent"), rule: token("--rule")};
  const spec = scenarioSpec(rows, lang, Math.max(220, Math.min(480, place.clientWidth - 70)), colours);
  await embed(place, spec as never, {actions: false, renderer: "svg", ast: true});
}
