/**
 * Denominators known from another source than the submissions (`data/bases/<edition>.csv`): what bounds a national
 * figure for units that have not reported.
 */
import {existsSync} from "node:fs";
import type {UnitId} from "../../src/scoring/model.js";
import {readCsv} from "../files/csv.js";
import {inProject} from "../files/paths.js";

/** By indicator, then unit; empty where the edition has no such file. @throws {Error} naming a bad denominator */
export function readBases(year: number): ReadonlyMap<string, ReadonlyMap<UnitId, number>> {
  const path = inProject("data", "bases", `${year}.csv`);
  const bases = new Map<string, Map<UnitId, number>>();
  for (const row of existsSync(path) ? readCsv(path) : []) {
    const denominator = Number(row.denominator);
    if (row.denominator === "" || !Number.isFinite(denominator))
      throw new Error(`${path}: ${row.unit} ${row.indicator} has no denominator`);
    const units = bases.get(row.indicator!) ?? new Map<UnitId, number>();
    bases.set(row.indicator!, units.set(row.unit!, denominator));
  }
  return bases;
}
