/**
 * A GeoJSON file of an operator (RFC 7946) → its features, or the first thing that is wrong with it. Nothing of the file
 * is trusted: neither its size nor its numbers, and of its properties only the one that names the unit is read.
 */
import type {ProvinceShape} from "../../src/components/register.js";

type Polygons = ProvinceShape["polygons"];
type Ring = Polygons[number][number];

/** One feature: what it calls itself, and its polygons with outer rings clockwise, as drawing on a sphere needs them. */
export interface NamedShape {
  /** Place in the file, from 1. */
  readonly number: number;
  /** Property that names it: an id of the registry, or a name. */
  readonly key: "unit" | "name";
  readonly text: string;
  readonly polygons: Polygons;
}

/** What is read, or one line about what is wrong. */
export type Read<T> =
  | {readonly value: T; readonly fault?: undefined}
  | {readonly fault: string; readonly value?: undefined};

/** More positions make a page too heavy: a drawing of the width of a column needs no more. */
export const MOST_POSITIONS = 12_000;
/** Room of Việt Nam with both archipelagos, in degrees. */
const BOUNDS = {west: 101.5, east: 118, south: 6, north: 24};
/** Properties that may hold a name, the first that is there. */
const NAME_KEYS = ["name", "name_vi", "NAME_1", "ten", "ten_tinh"] as const;

/** Ends the reading of a file; never leaves this module. */
class Fault extends Error {}

/** @example parseShapes("{").fault; // "it is not JSON" */
export function parseShapes(text: string): Read<readonly NamedShape[]> {
  try {
    return {value: readCollection(parseJson(text))};
  } catch (error) {
    if (error instanceof Fault) return {fault: error.message};
    throw error;
  }
}

function fault(message: string): never {
  throw new Fault(message);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fault("it is not JSON");
  }
}

/** The value of an object's own key: never one that it inherits. */
function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function readCollection(file: unknown): readonly NamedShape[] {
  if (own(file, "type") !== "FeatureCollection") fault("it is no FeatureCollection");
  const features = own(file, "features");
  if (!Array.isArray(features) || features.length === 0) fault("it has no features");
  const shapes = (features as readonly unknown[]).map(readFeature);
  const positions = shapes.flatMap(({polygons}) => polygons.flat()).reduce((sum, ring) => sum + ring.length, 0);
  if (positions > MOST_POSITIONS)
    fault(`it has ${positions} positions, more than ${MOST_POSITIONS}: simplify its lines`);
  return shapes;
}

function readFeature(feature: unknown, i: number): NamedShape {
  const number = i + 1;
  if (own(feature, "type") !== "Feature") fault(`feature ${number} is no Feature`);
  const [properties, geometry] = [own(feature, "properties"), own(feature, "geometry")];
  const unit = own(properties, "unit");
  const name = NAME_KEYS.map((key) => own(properties, key)).find((value) => typeof value === "string");
  const text = typeof unit === "string" ? unit : name;
  if (typeof text !== "string" || text.trim() === "")
    return fault(`feature ${number} has neither a property unit nor a name (${NAME_KEYS.join(", ")})`);
  const where = `feature ${number} (${JSON.stringify(text.slice(0, 60))})`;
  return {number, key: typeof unit === "string" ? "unit" : "name", text, polygons: readGeometry(geometry, where)};
}

function readGeometry(geometry: unknown, where: string): Polygons {
  const coordinates = own(geometry, "coordinates");
  const type = own(geometry, "type");
  if (type !== "Polygon" && type !== "MultiPolygon") return fault(`${where} is neither a Polygon nor a MultiPolygon`);
  const polygons = type === "Polygon" ? [coordinates] : listed(coordinates, where);
  if (polygons.length === 0) fault(`${where} has no polygon`);
  return polygons.map((polygon) => {
    const rings = listed(polygon, where).map((ring) => readRing(ring, where));
    if (rings.length === 0) fault(`${where} has a polygon without a ring`);
    return rings.map((ring, i) => wind(ring, i === 0));
  });
}

function listed(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : fault(`${where} has coordinates that are no list`);
}

function readRing(value: unknown, where: string): Ring {
  const ring = listed(value, where).map((position) => readPosition(position, where));
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  if (ring.length < 4 || !closed) fault(`${where} has a ring that is not closed`);
  if (twiceArea(ring) === 0) fault(`${where} has a ring without an area`);
  return ring;
}

function readPosition(value: unknown, where: string): readonly [number, number] {
  const [longitude, latitude] = listed(value, where);
  if (!isNumber(longitude) || !isNumber(latitude)) return fault(`${where} has a position that is not two numbers`);
  const {west, east, south, north} = BOUNDS;
  const inside = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  if (!inside)
    fault(`${where} has the position ${longitude}, ${latitude}, which is not in Việt Nam (longitude comes first)`);
  return [longitude, latitude];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Positive where the ring runs anticlockwise. */
function twiceArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [next_x, next_y] = ring[(i + 1) % ring.length]!;
    return sum + x * next_y - next_x * y;
  }, 0);
}

/** Outer rings clockwise, holes the other way: on a sphere the other side would be filled. */
function wind(ring: Ring, outer: boolean): Ring {
  return twiceArea(ring) > 0 === outer ? ring.toReversed() : ring;
}
