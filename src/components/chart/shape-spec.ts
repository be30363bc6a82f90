/**
 * A map of shapes that the operator supplied, in an equal-area projection: only their colours are ours.
 */
import type {TopLevelSpec} from "vega-lite";
import type {ProvinceShape} from "../register.js";
import {TOKENS} from "./theme.js";

/** Colour of each step; what has no number is hatched as everywhere else. */
const FILL: Readonly<Record<string, string>> = {
  q1: TOKENS.q1,
  q2: TOKENS.q2,
  q3: TOKENS.q3,
  q4: TOKENS.q4,
  q5: TOKENS.q5,
  hatch: "url(#tile-hatch)",
  na: "none"
};

/** @param steps by unit: `q1`…`q5`, `hatch`, `na` */
export function shapeSpec(
  shapes: readonly ProvinceShape[],
  steps: ReadonlyMap<string, string>,
  width: number
): TopLevelSpec {
  const values = shapes.map(({unit, polygons}) => ({
    type: "Feature",
    fill: FILL[steps.get(unit) ?? "na"],
    properties: {},
    geometry: {type: "MultiPolygon", coordinates: polygons}
  }));
  return {
    width,
    height: width * 1.25,
    padding: 2,
    autosize: {type: "none"},
    projection: {type: "conicEqualArea", parallels: [10, 22], rotate: [-108, 0, 0]},
    data: {values},
    mark: {type: "geoshape", stroke: TOKENS.mark, strokeWidth: 0.6},
    encoding: {fill: {field: "fill", type: "nominal", scale: null}}
  } as TopLevelSpec;
}
