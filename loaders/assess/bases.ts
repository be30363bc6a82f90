/**
 * Denominators known from another source than the submissions (`data/bases/<edition>.csv`): what bounds a national
 * figure for units that have not reported, and what a unit's own total is held against.
 */
import {existsSync} from "node:fs";
import type {UnitId} from "../../src/scoring/model.js";
import {type CsvRow, readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";

export type Bases = ReadonlyMap<string, ReadonlyMap<UnitId, number>>;

/**
 * By indicator, then unit; empty where the edition has no such file.
 *
 * @param units the edition's: a base of any other would bound nothing, and be overlooked
 * @throws {Error} as `parseBases`
 */
export function readBases(year: number, units: ReadonlySet<UnitId>): Bases {
  const path = inProject("data", "bases", `${year}.csv`);
  return parseBases(existsSync(path) ? readCsv(path) : [], `data/bases/${year}.csv`, units);
}

/** @throws {Error} naming file, unit and indicator of a row of an unknown unit, given twice, or without a denominator */
export function parseBases(rows: readonly CsvRow[], file: string, known: ReadonlySet<UnitId>): Bases {
  const bases = new Map<string, Map<UnitId, number>>();
  for (const {unit = "", indicator = "", denominator = ""} of rows) {
    const value = Number(denominator);
    const named = `${file}: ${unit} ${indicator}`;
    if (!known.has(unit)) throw new Error(`${named}: no unit of the edition has the id "${unit}"`);
    if (denominator === "" || !Number.isFinite(value) || value < 0) throw new Error(`${named} has no denominator`);
    const units = bases.get(indicator) ?? new Map<UnitId, number>();
    if (units.has(unit)) throw new Error(`${named} is given twice`);
    bases.set(indicator, units.set(unit, value));
  }
  return bases;
}
