/**
 * The score of one unit through the editions, as small as a word. All lines of a column start at the same year and stand
 * on the same scale, so that they can be compared. A line is drawn only between scores that may be compared: whole where
 * their difference is one, dashed where they only stand side by side.
 */
import type {HistoryPoint} from "../../scoring/trends/score-history.js";
import {html, type Markup} from "../html.js";
import {cssPercent} from "../percent.js";

/** What all lines of a column share. */
export interface SparkScale {
  readonly years: readonly [number, number];
  readonly scores: readonly [number, number];
}

/** Room at the edges for the dots, in percent. */
const EDGE = 12;

/** @returns null where there is no score or but one year: nothing can be drawn */
export function sparkScale(histories: Iterable<readonly HistoryPoint[]>): SparkScale | null {
  const points = [...histories].flat().filter(({score}) => score !== null);
  const years = points.map(({year}) => year);
  const scores = points.map(({score}) => score!);
  if (new Set(years).size < 2) return null;
  return {years: [Math.min(...years), Math.max(...years)], scores: [Math.min(...scores), Math.max(...scores)]};
}

/** The drawing, hidden from assistive technology: the words beside it say what it shows. */
export function sparkLine(points: readonly HistoryPoint[], {years, scores}: SparkScale): Markup {
  const drawn = points.map((point) => ({
    ...point,
    x: place(point.year, years),
    y: point.score === null ? null : cssPercent(100 - inside(point.score, scores))
  }));
  const lines = drawn.map(({x, y, comparable}, i) => {
    const before = drawn[i - 1];
    if (!before?.y || !y || comparable === null || comparable === "no") return null;
    return html`<line class="${comparable === "yes" ? "run" : "run aside"}" x1="${before.x}" y1="${before.y}" x2="${x}" y2="${y}"/>`;
  });
  const last = drawn.at(-1);
  const dot = last?.y && html`<circle class="dot" cx="${last.x}" cy="${last.y}" r="2.5"/>`;
  return html`<svg class="spark" aria-hidden="true" focusable="false">${lines}${dot}</svg>`;
}

function place(value: number, ends: SparkScale["years"]): string {
  return cssPercent(inside(value, ends));
}

/** In percent of the drawing, between its edges; in the middle where all values are one. */
function inside(value: number, [low, high]: readonly [number, number]): number {
  return low === high ? 50 : EDGE + ((100 - 2 * EDGE) * (value - low)) / (high - low);
}
