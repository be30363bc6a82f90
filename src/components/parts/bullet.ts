/**
 * A figure against its targets on one line: solid to the lower bound, hatched to the upper, tick where the path stands
 * today, diamond at the first target, end tick at the last. Placed in percent, so it keeps its stroke at any width.
 */
import {html, type Markup} from "../html.js";
import {cssPercent} from "../percent.js";

export interface Bullet {
  /** All on one scale, in the indicator's unit; null where unknown. */
  readonly lower: number | null;
  /** The figure on what was reported; drawn pale where no lower bound is known. */
  readonly value: number | null;
  readonly upper: number | null;
  readonly path: number | null;
  readonly first: {readonly value: number; readonly label: string} | null;
  readonly last: {readonly value: number; readonly label: string};
  readonly pathLabel: string | null;
  /** Short of the path: the bar takes the colour of what must be mended. */
  readonly short: boolean;
}

/** Draws the line; the numbers stand beside it on the page, so it is hidden from assistive technology. */
export function bullet(figure: Bullet): Markup {
  const at = (value: number) => cssPercent(Math.min(100, Math.max(0, (100 * value) / figure.last.value)));
  const {lower, value: reported, upper, path, first, last} = figure;
  const extent = lower !== null && upper !== null && upper > lower ? Math.min(upper, last.value) - lower : 0;
  return html`<svg class="bul" aria-hidden="true" focusable="false"><rect class="track" x="0" y="16" width="100%" height="10"/>${
    lower !== null &&
    html`<rect class="bar${figure.short ? " short" : ""}" x="0" y="16" width="${at(lower)}" height="10"/>`
  }${
    lower === null &&
    reported !== null &&
    html`<rect class="bar open" x="0" y="16" width="${at(reported)}" height="10"/>`
  }${extent > 0 && lower !== null && html`<rect class="bar ext" x="${at(lower)}" y="16" width="${at(extent)}" height="10"/>`}${
    path !== null && html`<line class="path" x1="${at(path)}" x2="${at(path)}" y1="12" y2="30"/>`
  }<line class="end" x1="100%" x2="100%" y1="12" y2="30"/>${
    first && html`<svg class="mark" x="${at(first.value)}" y="21"><path class="dia" d="M0-6 6 0 0 6-6 0z"/></svg>`
  }${path !== null && figure.pathLabel && html`<text class="lb" x="${at(path)}" y="8" text-anchor="${anchor(path, last.value)}">${figure.pathLabel}</text>`}${
    first &&
    html`<text x="${at(first.value)}" y="44" text-anchor="${anchor(first.value, last.value)}">${first.label}</text>`
  }<text x="100%" y="44" text-anchor="end">${last.label}</text></svg>`;
}

/** Labels near an edge hang inwards. */
function anchor(value: number, end: number): "start" | "middle" | "end" {
  const share = value / end;
  return share < 0.18 ? "start" : share > 0.75 ? "end" : "middle";
}

/** The hatch every bullet refers to; once a page. */
export function hatchPattern(): Markup {
  return html`<svg width="0" height="0" class="defs" aria-hidden="true" focusable="false"><defs><pattern id="h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--paper)"/><line x1="0" y1="0" x2="0" y2="5" stroke="var(--ink)" stroke-width="2"/></pattern></defs></svg>`;
}
