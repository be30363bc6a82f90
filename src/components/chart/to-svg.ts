/**
 * Vega-Lite spec → SVG text, by Vega's own renderer, without a browser. Charts are therefore in the page's HTML and
 * need no script.
 */
import * as vega from "vega";
import {compile, type TopLevelSpec} from "vega-lite";
import {html, type Markup, trusted} from "../html.js";
import {CHART_CONFIG, useTokens} from "./theme.js";

/**
 * Draws a spec.
 *
 * @param spec width in pixels; the drawing scales down with its column, never up
 * @returns SVG text with the page's colour tokens, hidden from assistive technology: the table beside it is its text
 */
export async function toSvg(spec: TopLevelSpec): Promise<string> {
  const compiled = compile({...spec, config: {...CHART_CONFIG, ...spec.config}} as TopLevelSpec, {
    logger: vega.logger(vega.Error)
  });
  const view = new vega.View(vega.parse(compiled.spec), {renderer: "none", logLevel: vega.Error});
  const svg = await view.toSVG();
  view.finalize();
  return useTokens(svg).replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}

/** A chart in two widths: the page shows the one that fits (class `wide` from 40rem on, `narrow` below). */
export interface Chart {
  readonly wide: string;
  readonly narrow: string;
}

/** Draws a chart in both widths. `spec` gets the width in pixels. */
export async function toChart(
  spec: (width: number) => TopLevelSpec,
  widths = {wide: 680, narrow: 340}
): Promise<Chart> {
  return {wide: await toSvg(spec(widths.wide)), narrow: await toSvg(spec(widths.narrow))};
}

/**
 * A chart on a page: the drawing with its description for those who can't see it.
 *
 * @param description what the chart shows, in a sentence: range, first, last
 */
export function chartFigure(chart: Chart, description: string): Markup {
  return html`<figure class="chart" role="img" aria-label="${description}"><div class="wide">${trusted(chart.wide)}</div><div class="narrow">${trusted(chart.narrow)}</div></figure>`;
}
