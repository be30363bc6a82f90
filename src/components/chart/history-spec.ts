/**
 * A score by year, one line a country, with the break where the method changed: nothing is joined across it. Names stand
 * at the last year before the break, moved apart where they would touch.
 */
import type {TopLevelSpec} from "vega-lite";
import {TOKENS} from "./theme.js";

export interface HistoryLine {
  readonly name: string;
  /** The one the page is about. */
  readonly own: boolean;
  /** In the order of the years; a year without a value is left out. */
  readonly points: readonly HistoryPoint[];
}

/** `text`: the value as printed beside its mark. `doubtful`: perhaps of another year, drawn hollow and dotted. */
export interface HistoryPoint {
  readonly year: number;
  readonly value: number;
  readonly text: string;
  readonly doubtful: boolean;
}

export interface HistoryTexts {
  readonly lastYear: number;
  readonly broken: string;
}

const HEIGHT = 360;
const LABEL_GAP = 14;
/** Room of the axis at the left and of the last mark at the right. */
const SIDES = 46;
/** Between the break and the year after it, in pixels: the value of the country stands there. */
const AFTER = 44;

/** @param texts `lastYear` is the last one of the old method */
export function historySpec(lines: readonly HistoryLine[], width: number, texts: HistoryTexts): TopLevelSpec {
  const years = [...new Set(lines.flatMap(({points}) => points.map(({year}) => year)))].toSorted((a, b) => a - b);
  // How many years wide the gap at the break is drawn: the names stand in it.
  const gap = width < 500 ? 4.2 : 2.6;
  const at = (year: number) => year - years[0]! + (year > texts.lastYear ? gap - 1 : 0);
  const marks = placeMarks(lines, at, texts.lastYear);
  const domain = scoreDomain(marks.map(({value}) => value));
  const end = at(years.at(-1)!);
  const x = yearAxis(years, at);
  const y = {type: "quantitative", scale: {domain, nice: false, zero: false}, axis: {title: null, tickCount: 6}};
  const last = marks.filter(({year}) => year === texts.lastYear);
  const after = marks.filter(({own, year}) => own && year > texts.lastYear);
  return {
    width: width - SIDES,
    height: HEIGHT,
    padding: {left: 34, right: 12, top: 12, bottom: 26},
    autosize: {type: "none"},
    layer: [
      ...breakLayers(end - (AFTER * (end + 0.5)) / (width - SIDES), texts.broken, x),
      ...lineLayers(marks, x, y),
      nameLayer(spread(last, (LABEL_GAP * (domain[1] - domain[0])) / HEIGHT), "label", "left", x, y),
      nameLayer(after, "text", "right", x, y)
    ]
  } as TopLevelSpec;
}

/** Those of the country the page is about last, so that nothing covers them. */
function placeMarks(lines: readonly HistoryLine[], at: (year: number) => number, lastYear: number): readonly Placed[] {
  return lines
    .toSorted((a, b) => Number(a.own) - Number(b.own))
    .flatMap(({name, own, points}) =>
      points.map((point) => ({
        ...{...point, own, x: at(point.year), label: `${name}\u00A0${point.text}`},
        series: `${name}${point.year > lastYear}`
      }))
    );
}

/** Whole tens, with room below for names that are moved down. */
function scoreDomain(values: readonly number[]): readonly [number, number] {
  return [Math.floor((Math.min(...values) - 5) / 10) * 10, Math.ceil(Math.max(...values) / 10) * 10];
}

function yearAxis(years: readonly number[], at: (year: number) => number): object {
  return {
    type: "quantitative",
    scale: {domain: [-0.25, at(years.at(-1)!) + 0.25], nice: false, zero: false},
    axis: {
      ...{title: null, grid: false, values: years.map(at), orient: "bottom"},
      labelExpr: `{${years.map((year) => `'${at(year)}':'${year}'`).join(",")}}[datum.value]`
    }
  };
}

function breakLayers(at: number, text: string, x: object): readonly object[] {
  const data = {values: [{x: at, text}]};
  return [
    {data, mark: {type: "rule", color: TOKENS.ink2, strokeDash: [4, 4]}, encoding: {x: {...x, field: "x"}}},
    {
      data,
      mark: {type: "text", align: "right", baseline: "bottom", dx: -5, color: TOKENS.ink2},
      encoding: {x: {...x, field: "x"}, y: {value: HEIGHT - 4}, text: {field: "text"}}
    }
  ];
}

interface Placed extends HistoryPoint {
  readonly x: number;
  readonly label: string;
  readonly own: boolean;
  /** One line: those of a country before the break, or after it. */
  readonly series: string;
}

function lineLayers(marks: readonly Placed[], x: object, y: object): readonly object[] {
  const color = {condition: {test: "datum.own", value: TOKENS.accent}, value: TOKENS.mark};
  const place = {x: {...x, field: "x"}, y: {...y, field: "value"}};
  return [
    {
      data: {values: marks},
      mark: {type: "line", strokeWidth: 1.8},
      encoding: {...place, detail: {field: "series"}, color, order: {field: "x"}}
    },
    {
      data: {values: marks},
      transform: [{filter: "!datum.doubtful"}],
      mark: {type: "point", filled: true, opacity: 1, size: 60},
      encoding: {...place, color}
    },
    {
      data: {values: marks},
      transform: [{filter: "datum.doubtful"}],
      mark: {type: "point", filled: false, opacity: 1, size: 60, strokeDash: [2, 2], color: TOKENS.ink2},
      encoding: place
    }
  ];
}

function nameLayer(marks: readonly Placed[], field: string, align: "left" | "right", x: object, y: object): object {
  return {
    data: {values: marks},
    mark: {type: "text", align, baseline: "middle", dx: align === "left" ? 9 : -8},
    encoding: {
      x: {...x, field: "x"},
      y: {...y, field: "value"},
      text: {field},
      color: {condition: {test: "datum.own", value: TOKENS.accent}, value: TOKENS.ink}
    }
  };
}

/** From the highest down, each at least `gap` below the one before. */
function spread(marks: readonly Placed[], gap: number): readonly Placed[] {
  let last = Number.POSITIVE_INFINITY;
  return marks
    .toSorted((a, b) => b.value - a.value)
    .map((mark) => {
      last = Math.min(mark.value, last - gap);
      return {...mark, value: last};
    });
}
