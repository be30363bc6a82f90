import {readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";
import {buildRegistry} from "./build.js";
import type {Registry} from "./model.js";

let cached: Registry | undefined;

/**
 * Reads data/registry once per process. Every other function takes the registry as an argument.
 *
 * @throws {Error} if a table is missing or contradicts another
 */
export function readRegistry(): Registry {
  cached ??= buildRegistry({
    provinces: readTable("provinces"),
    ministries: readTable("ministries"),
    types: readTable("types"),
    regions: readTable("regions"),
    membership: readTable("membership"),
    transfers: readTable("transfers"),
    aliases: readTable("aliases"),
    tileGrid: readTable("tile-grid")
  });
  return cached;
}

function readTable(name: string): ReturnType<typeof readCsv> {
  return readCsv(inProject("data", "registry", `${name}.csv`));
}
