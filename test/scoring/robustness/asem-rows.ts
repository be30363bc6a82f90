/** The units and observations of COINr's example, as the engine takes them. */
import type {Observation, UnitRow} from "../../../src/scoring/index.js";
import {indicators, numberOf, readCoinr} from "../coinr-files.js";

export const DENOMINATORS = ["Area", "Energy", "GDP", "Population"] as const;

export function asemRows(): {readonly units: readonly UnitRow[]; readonly observations: readonly Observation[]} {
  const data = readCoinr("00_ASEM_iData");
  const units = data.map(
    (row): UnitRow => ({
      unit: row.uCode!,
      groups: {EurAsia_group: row.EurAsia_group!},
      denominators: Object.fromEntries(DENOMINATORS.map((name) => [name, numberOf(row[name])]))
    })
  );
  const observations = data.flatMap((row) =>
    indicators().map(({id}): Observation => {
      const value = numberOf(row[id]);
      const status = value === null ? "not-reported" : "reported";
      return {unit: row.uCode!, indicator: id, period: row.Time!, value, status};
    })
  );
  return {units, observations};
}
