import {inProject} from "../../loaders/files/paths.js";
import {readRegistry, tilesOn} from "../../loaders/registry/registry.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {unit} from "../assess/make.js";

export const REGISTRY = readRegistry();
export const AS_OF = "2025-12-31";
export const NOWHERE = inProject("test", "map", "no-such-folder");

export interface Feature {
  readonly type: "Feature";
  readonly properties: {readonly name?: unknown; readonly unit?: unknown};
  readonly geometry: {readonly type: "Polygon"; readonly coordinates: readonly unknown[]};
}

/** A square with its lower left corner at a position, anticlockwise as RFC 7946 has it. */
export function square(x: number, y: number, side = 0.5): readonly (readonly [number, number])[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y]
  ];
}

export function feature(properties: Feature["properties"], ...rings: readonly unknown[]): Feature {
  return {type: "Feature", properties, geometry: {type: "Polygon", coordinates: rings}};
}

/** Provinces of a day as an edition has them. */
export function provincesOn(date: string): readonly EditionUnit[] {
  return tilesOn(REGISTRY, date)
    .filter(({kind}) => kind === "province")
    .map((tile) => ({...unit(tile.unit), name: tile.name}));
}

/** A square for each province by name, and both archipelagos where they lie. */
export function wholeMap(date: string = AS_OF): readonly Feature[] {
  const islands: Readonly<Record<string, readonly [number, number]>> = {hoang: [112, 16.2], truong: [113.5, 9.5]};
  return tilesOn(REGISTRY, date).map(({kind, tile, name, row, col}) => {
    const [x, y] = kind === "archipelago" ? islands[tile.split("-")[0]!]! : [102.5 + col / 2, 23 - row / 2];
    return feature({name: name.vi}, square(x, y, 0.4));
  });
}

export function asJson(features: readonly unknown[]): string {
  return JSON.stringify({type: "FeatureCollection", features});
}
