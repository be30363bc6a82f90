import {html, type Markup} from "../html.js";
import {cssPercent} from "../percent.js";

/**
 * A part of a change as a bar from a common zero line, what adds to the right, filled, what takes away to the left,
 * hollow. The figure stands beside it, so it is hidden from assistive technology.
 *
 * @param lowest and `highest` of all parts drawn one under the other, so that they share a scale
 */
export function signedBar(value: number, {lowest, highest}: {lowest: number; highest: number}): Markup {
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
  const span = high - low || 1;
  const at = (points: number) => (100 * (points - low)) / span;
  const [start, end] = [at(Math.min(0, value)), at(Math.max(0, value))];
  return html`<svg class="plot" aria-hidden="true" focusable="false">${
    value !== 0 &&
    html`<rect class="bar${value < 0 ? " open" : ""}" x="${cssPercent(start)}" width="${cssPercent(end - start)}" y="28%" height="44%"/>`
  }<line class="zero" x1="${cssPercent(at(0))}" x2="${cssPercent(at(0))}" y1="0" y2="100%"/></svg>`;
}
