/**
 * The map that an operator may put beside the tiles: `data/map/provinces-<year>.geojson`, else
 * `data/map/provinces.geojson`. None is shipped: whose lines are drawn where is for the operator to answer for.
 */
import {readFileSync, statSync} from "node:fs";
import type {ProvinceShape} from "../../src/components/register.js";
import type {Edition} from "../../src/scoring/edition.js";
import {inProject} from "../files/paths.js";
import type {Registry} from "../registry/registry.js";
import {parseShapes, type Read} from "./parse-shapes.js";
import {provinceShapes} from "./province-shapes.js";

/** A larger file is not read: what a page can show of it is far less. */
export const MOST_BYTES = 4_000_000;

/**
 * @param say is told in one line which check a map failed
 * @returns undefined where there is no map, or one that was refused
 */
export function readShapes(
  {info, units}: Pick<Edition, "info" | "units">,
  registry: Registry,
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  folder: string = inProject("data", "map")
): readonly ProvinceShape[] | undefined {
  const files = [`provinces-${info.year}.geojson`, "provinces.geojson"];
  const file = files.find((name) => statSync(`${folder}/${name}`, {throwIfNoEntry: false}) !== undefined);
  if (file === undefined) return undefined;
  const read = readFile(`${folder}/${file}`, {as_of: info.as_of, units}, registry);
  if (read.fault === undefined) return read.value;
  say(`data/map/${file} is not drawn in edition ${info.year}: ${read.fault}`);
  return undefined;
}

function readFile(
  path: string,
  edition: Parameters<typeof provinceShapes>[1],
  registry: Registry
): Read<readonly ProvinceShape[]> {
  const stats = statSync(path);
  if (!stats.isFile()) return {fault: "it is no file"};
  if (stats.size > MOST_BYTES)
    return {fault: `it has ${stats.size} bytes, more than ${MOST_BYTES}: simplify its lines`};
  const parsed = parseShapes(readFileSync(path, "utf8"));
  return parsed.fault === undefined ? provinceShapes(parsed.value, edition, registry) : parsed;
}
