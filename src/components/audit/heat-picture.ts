/**
 * Correlations as a picture: one cell per pair, its number in it, in five steps from against (orange) to with (blue).
 */
import {auditNumber} from "../../i18n/audit-figures.js";
import type {Language} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";

const CELL = {width: 42, height: 24};
const LABELS = 230;
const HEAD = 22;
/** Characters that fit beside the picture. */
const FIT = 34;

export interface HeatCell {
  readonly r: number | null;
  readonly p: number | null;
  /** Drawn with a frame. */
  readonly own?: boolean;
}

export interface HeatPicture {
  /** Read out in place of the picture. */
  readonly caption: string;
  /** Names of the rows; columns are headed by their numbers, or by short names of their own. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** null leaves the place empty. */
  readonly cell: (row: number, column: number) => HeatCell | null;
}

/** Class of a correlation: `n2` below −0.5, `n1` below −0.1, `z`, `p1` from 0.1, `p2` from 0.5, `p3` above 0.92. */
export function heatStep(r: number | null): string {
  if (r === null) return "none";
  if (r < -0.1) return r < -0.5 ? "n2" : "n1";
  if (r < 0.1) return "z";
  return r < 0.5 ? "p1" : r <= 0.92 ? "p2" : "p3";
}

/** Draws the picture at its natural size; the page scrolls it where the screen is narrower. */
export function heatPicture({caption, rows, columns, cell}: HeatPicture, lang: Language): Markup {
  const width = LABELS + columns.length * CELL.width + 2;
  const height = HEAD + rows.length * CELL.height + 2;
  const heads = columns.map(
    (name, j) =>
      html`<text class="head" x="${LABELS + (j + 0.5) * CELL.width}" y="${HEAD - 7}" text-anchor="middle">${name}</text>`
  );
  const body = rows.map((name, i) => {
    const y = HEAD + i * CELL.height;
    const cells = columns.map((_, j) => drawCell(cell(i, j), LABELS + j * CELL.width, y, lang));
    return html`<text class="name" x="0" y="${y + 16}"><title>${name}</title>${shorten(name)}</text>${cells}`;
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><svg class="heat" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">${heads}${body}</svg></div>`;
}

function drawCell(found: HeatCell | null, x: number, y: number, lang: Language): Markup | null {
  if (found === null) return null;
  const {r, p, own} = found;
  const strong = p !== null && p < 0.05 ? " sure" : "";
  const text = r === null ? "–" : auditNumber(r, lang);
  return html`<g class="${heatStep(r)}${own ? " own" : ""}"><rect x="${x + 1}" y="${y + 1}" width="${CELL.width - 2}" height="${CELL.height - 2}"/><text class="value${strong}" x="${x + CELL.width / 2}" y="${y + 16}" text-anchor="middle">${text}</text></g>`;
}

function shorten(name: string): string {
  return name.length <= FIT ? name : `${name.slice(0, FIT - 1)}…`;
}
