import {shapeSpec} from "../chart/shape-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import type {ProvinceShape} from "../register.js";

/**
 * The operator's map beside the tiles, whose values and links it does not repeat.
 *
 * @param steps colour of each unit, as the tiles have it
 */
export async function shapeMap(
  shapes: readonly ProvinceShape[],
  steps: ReadonlyMap<string, string>,
  description: string,
  caption: string
): Promise<Markup> {
  const chart = await toChart((width) => shapeSpec(shapes, steps, width), {wide: 420, narrow: 320});
  return html`<div class="shapes">${chartFigure(chart, description)}<p class="tiny mute">${caption}</p></div>`;
}
