/**
 * An operator's shapes → one for each province of an edition. A map that leaves a province or one of the archipelagos
 * out is refused as a whole: nobody is to publish it by mistake.
 */
import type {ProvinceShape} from "../../src/components/register.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {groupRows} from "../../src/scoring/group-rows.js";
import type {UnitId} from "../../src/scoring/model.js";
import {foldName} from "../registry/fold.js";
import type {Tile} from "../registry/model.js";
import {type Registry, tilesOn} from "../registry/registry.js";
import {resolveUnit} from "../registry/resolve.js";
import type {NamedShape, Read} from "./parse-shapes.js";

/** Where each archipelago lies, in degrees: 15°45′–17°15′ N, 111°–113° E; 6°30′–12° N, 111°20′–117°20′ E. */
const ARCHIPELAGOS = [
  {tile: "hoang-sa", west: 111, east: 113, south: 15.75, north: 17.25},
  {tile: "truong-sa", west: 111.33, east: 117.34, south: 6.5, north: 12}
] as const;

/** What may stand before the name of an archipelago. */
const BEFORE_ISLANDS = ["Quần đảo", "Đặc khu", "Huyện đảo", "Huyện", ""];

/** The edition whose units the map must show. */
export interface MapEdition {
  readonly as_of: string;
  readonly units: readonly EditionUnit[];
}

/** @returns shapes in the order of the edition's units */
export function provinceShapes(
  named: readonly NamedShape[],
  {as_of, units}: MapEdition,
  registry: Registry
): Read<readonly ProvinceShape[]> {
  const provinces = units.filter(({kind}) => kind === "province");
  const known = new Set(provinces.map(({id}) => id));
  const islands = tilesOn(registry, as_of).filter(({kind}) => kind === "archipelago");
  const placed = named.map((shape) => ({shape, unit: unitOf(shape, islands, as_of, registry)}));
  const stray = placed.find(({unit}) => unit === null || !known.has(unit));
  if (stray) {
    const {number, text} = stray.shape;
    return {fault: `feature ${number} (${JSON.stringify(text.slice(0, 60))}) is no province on ${as_of}`};
  }
  const byUnit = groupRows(placed, ({unit}) => unit!);
  const missing = provinces.filter(({id}) => !byUnit.has(id));
  if (missing.length > 0) return {fault: `it has no shape for ${missing.map(({name}) => name.vi).join(", ")}`};
  const shapes = provinces.map(({id}): ProvinceShape => {
    return {unit: id, polygons: byUnit.get(id)!.flatMap(({shape}) => shape.polygons)};
  });
  const lost = islands.find((tile) => !hasIslands(tile, shapes));
  return lost ? {fault: `it does not show ${lost.name.vi}`} : {value: shapes};
}

/** An archipelago is part of the province that administers it. */
function unitOf({key, text}: NamedShape, islands: readonly Tile[], as_of: string, registry: Registry): UnitId | null {
  if (key === "unit") return islands.find(({tile}) => tile === text)?.unit ?? text;
  const folded = foldName(text);
  const own = islands.find(({name}) => writingsOf(name.vi).includes(folded) || foldName(name.en) === folded);
  return own?.unit ?? resolveUnit(registry, text, as_of).id;
}

/** @example writingsOf("Quần đảo Hoàng Sa") // folded: Quần đảo Hoàng Sa, Đặc khu Hoàng Sa, …, Hoàng Sa */
function writingsOf(name: string): readonly string[] {
  const bare = name.replace(/^Quần đảo /, "");
  return BEFORE_ISLANDS.map((before) => foldName(`${before} ${bare}`));
}

/** Whether a whole polygon of its province lies where the archipelago is. */
function hasIslands({tile, unit}: Tile, shapes: readonly ProvinceShape[]): boolean {
  const area = ARCHIPELAGOS.find((one) => tile.startsWith(one.tile));
  if (!area) throw new Error(`data/registry/tile-grid.csv: nobody has said where the archipelago "${tile}" lies`);
  const {west, east, south, north} = area;
  const polygons = shapes.find((shape) => shape.unit === unit)?.polygons ?? [];
  return polygons.some(([outer]) => outer!.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
}
