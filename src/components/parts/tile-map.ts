/**
 * A map of equal tiles: one square for each province, both archipelagos drawn, no borders. Every tile is a link with its
 * name and figure, so it can be walked with the keyboard; colour, hatch and the figure in the tile say the same. The
 * same values belong in a table beside it.
 *
 * Tiles are placed in percent and rem: text keeps its size at 320 px and on paper.
 */
import {html, type Markup} from "../html.js";
import {cssPercent} from "../percent.js";

/** One tile as it is drawn; texts in the reader's language. */
export interface MapCell {
  /** Unit id: a script may find the tile by it. */
  readonly unit: string;
  /** From 0, top left. */
  readonly row: number;
  readonly col: number;
  readonly label: string;
  /** The value in the tile; "" on an archipelago, which is not counted. */
  readonly figure: string;
  /** Colour of the value, `q1`…`q5`; `hatch` where there is none. */
  readonly step: string;
  readonly archipelago: boolean;
  /** Name and value in words: what is read out, and shown on pointing. */
  readonly title: string;
  readonly href: string;
}

/** Height of a tile in rem. */
const HEIGHT = 3.1;
/** Least width of a tile in rem: seven fit a window of 390 px; below, the map scrolls in a region of its own. */
const WIDTH = 3.1;
/** Base lines of the label, in rem from the top of the tile. */
const FIRST_LINE = 0.9;
const LINE_HEIGHT = 0.8;
/** A label longer than this is broken in two where it can be. */
const LINE = 6;

/** The hatch of tiles without a value. */
export function tileHatch(): Markup {
  return html`<svg width="0" height="0" class="defs" aria-hidden="true" focusable="false"><defs><pattern id="tile-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="5" stroke="var(--mark)" stroke-width="1.5"/></pattern></defs></svg>`;
}

/**
 * Draws the map.
 *
 * @param description what the map shows; read out before its tiles
 * @returns SVG; the page must hold `tileHatch` once
 * @throws {RangeError} if there are no tiles
 */
export function tileMap(cells: readonly MapCell[], description: string): Markup {
  if (cells.length === 0) throw new RangeError("a map needs at least one tile");
  const columns = Math.max(...cells.map(({col}) => col)) + 1;
  const rows = Math.max(...cells.map(({row}) => row)) + 1;
  const size = html`width="100%" height="${rem(HEIGHT * rows)}" style="min-width:${rem(WIDTH * columns)}"`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${description}"><svg class="tm" role="group" aria-label="${description}" ${size}>${cells.map((cell) => drawTile(cell, 100 / columns))}</svg></div>`;
}

function drawTile({unit, row, col, label, figure, step, archipelago, title, href}: MapCell, width: number): Markup {
  const line = (text: string, i: number) =>
    html`<text x="4" y="${rem(FIRST_LINE + LINE_HEIGHT * i)}" aria-hidden="true">${text}</text>`;
  const value = figure !== "" && html`<text class="n" x="4" y="100%" dy="-.4rem" aria-hidden="true">${figure}</text>`;
  return html`<a class="${step}${archipelago && " arch"}" href="${href}" data-tile="${unit}"><title>${title}</title><svg x="${cssPercent(col * width)}" y="${rem(row * HEIGHT)}" width="${cssPercent(width)}" height="${rem(HEIGHT)}"><rect width="100%" height="100%"/>${splitLabel(label).map(line)}${value}</svg></a>`;
}

/** A length; hundredths are finer than any screen. */
function rem(length: number): string {
  return `${Math.round(length * 100) / 100}rem`;
}

/**
 * Breaks a long label at the space nearest to its middle.
 *
 * @example splitLabel("Thái Nguyên"); // ["Thái", "Nguyên"]
 */
export function splitLabel(label: string): readonly string[] {
  const spaces = [...label.matchAll(/ /g)].map(({index}) => index);
  if (label.length <= LINE || spaces.length === 0) return [label];
  const middle = (label.length - 1) / 2;
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
  return [label.slice(0, at), label.slice(at + 1)];
}
