/**
 * Ranked dots with their 90 % interval, in groups that can't be told apart. Dots, not bars: the scale need not start at
 * zero, and what counts is whether the intervals overlap. On a wide page a unit is one line; on a telephone its name
 * stands above its dot, so that the plot keeps the whole width.
 */
import type {TopLevelSpec} from "vega-lite";
import {TOKENS} from "./theme.js";

/** One ranked unit; texts are already in the reader's language. */
export interface RankingDot {
  readonly name: string;
  readonly rankText: string;
  readonly scoreText: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** "Nhóm A" beside the first of a group, "" beside the others. */
  readonly groupText: string;
  /** Every other group stands on a shade. */
  readonly shaded: boolean;
}

interface Layout {
  readonly row: number;
  /** Edges of the plot within the drawing. */
  readonly left: number;
  readonly right: number;
  readonly name: number;
  /** The most room that a name gets: a longer one is cut, and stands whole in the table. */
  readonly nameWidth: number;
  /** Where the letter of a group stands, and how far above the middle of the row. */
  readonly group: {readonly x: number; readonly align: "left" | "right"; readonly up: number};
  /** How far texts stand above the middle of the row, and marks below it. */
  readonly up: number;
  readonly down: number;
  readonly ticks: number;
}

const RANK_WIDTH = 84;
const GROUP_WIDTH = 74;
const LETTER_WIDTH = 7.2;
const SCORE_WIDTH = 48;
const LONGEST_NAME = 320;

/**
 * @param dots in order of rank
 * @param width whole width in pixels, names and scores included
 * @param domain ends of the score axis, the same in both widths
 */
export function rankingSpec(
  dots: readonly RankingDot[],
  width: number,
  domain: readonly [number, number]
): TopLevelSpec {
  const layout = width < 500 ? narrowLayout(dots, width) : wideLayout(dots);
  const {row, left, right, nameWidth} = layout;
  // Said outright: a layer with a filter would else put its own rows first.
  const order = dots.map((_, i) => i);
  return {
    width: width - left - right,
    height: dots.length * row,
    padding: {left, right, top: 24, bottom: 4},
    autosize: {type: "none"},
    data: {values: dots.map((dot, i) => ({...dot, name: cutName(dot.name, nameWidth), rowId: i}))},
    encoding: {
      y: {field: "rowId", type: "ordinal", sort: null, axis: null, scale: {type: "band", padding: 0, domain: order}}
    },
    layer: [...marks(layout, width, domain), ...texts(layout, width)]
  } as TopLevelSpec;
}

/** The shade of a group, the interval, the dot. */
function marks({left, down, ticks}: Layout, width: number, domain: readonly [number, number]) {
  const x = {field: "score", type: "quantitative", scale: {domain: [...domain], nice: false, zero: false}};
  const axis = {orient: "top", title: null, tickCount: ticks, grid: true, domain: false, ticks: false};
  return [
    {
      transform: [{filter: "datum.shaded"}],
      mark: {type: "rect", color: TOKENS.band},
      encoding: {x: {value: -left}, x2: {value: width - left}}
    },
    {
      mark: {type: "rule", color: TOKENS.mark, strokeWidth: 2, yOffset: down},
      encoding: {x: {...x, field: "low", axis}, x2: {field: "high"}}
    },
    {
      mark: {type: "point", filled: true, color: TOKENS.accent, size: 64, opacity: 1, yOffset: down},
      encoding: {x: {...x, axis}}
    }
  ];
}

function texts({left, name, group, up, down}: Layout, width: number) {
  const text = (field: string, x: number, align: "left" | "right", color: string, dy: number) => ({
    mark: {type: "text", align, baseline: "middle", color, fontSize: 13, clip: false, dy},
    encoding: {x: {value: x - left}, text: {field, type: "nominal"}}
  });
  return [
    text("rankText", 4, "left", TOKENS.ink2, -up),
    text("name", name, "left", TOKENS.ink, -up),
    text("groupText", group.x, group.align, TOKENS.ink2, -group.up),
    text("scoreText", width - 4, "right", TOKENS.ink, down)
  ];
}

/** Rank, name, group, plot, score. */
function wideLayout(dots: readonly RankingDot[]): Layout {
  const nameWidth = Math.min(LONGEST_NAME, longestName(dots));
  const x = RANK_WIDTH + 12 + nameWidth;
  const group = {x, align: "left", up: 0} as const;
  const left = x + GROUP_WIDTH;
  return {row: 22, left, right: SCORE_WIDTH, name: RANK_WIDTH, nameWidth, group, up: 0, down: 0, ticks: 5};
}

/** Rank and name above, plot and score below; the group above too, unless names are so long that they need its room. */
function narrowLayout(dots: readonly RankingDot[], width: number): Layout {
  const rest = width - RANK_WIDTH - 4;
  const above = longestName(dots) + GROUP_WIDTH <= rest;
  const group = above ? ({x: width - 4, align: "right", up: 9} as const) : ({x: 4, align: "left", up: -9} as const);
  const left = above ? 12 : GROUP_WIDTH;
  const nameWidth = above ? rest - GROUP_WIDTH : rest;
  return {row: 40, left, right: SCORE_WIDTH, name: RANK_WIDTH, nameWidth, group, up: 9, down: 9, ticks: 5};
}

/** About how wide the longest name is. */
function longestName(dots: readonly RankingDot[]): number {
  return LETTER_WIDTH * Math.max(...dots.map(({name}) => name.length));
}

function cutName(name: string, room: number): string {
  const letters = Math.floor(room / LETTER_WIDTH + 1e-9);
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

/** Ends of the score axis: whole tens around every interval. */
export function scoreDomain(dots: readonly {readonly low: number; readonly high: number}[]): readonly [number, number] {
  const low = Math.floor(Math.min(...dots.map((dot) => dot.low)) / 10) * 10;
  const high = Math.ceil(Math.max(...dots.map((dot) => dot.high)) / 10) * 10;
  return [Math.max(0, low), Math.min(100, Math.max(high, low + 10))];
}
