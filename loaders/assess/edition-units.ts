/**
 * The units an edition assesses: those that existed on its date.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {UnitRow} from "../../src/scoring/model.js";
import {type Registry, regionOn, typeOn, type Unit, unitById, unitsOn} from "../registry/registry.js";

/** Provinces and ministries (with ministerial-level agencies) on the date, in registry order. */
export function editionUnits(registry: Registry, asOf: string): readonly EditionUnit[] {
  return unitsOn(registry, asOf).map((unit) => {
    const region = regionOn(unit, asOf);
    const predecessors = unit.predecessors.map((id) => unitById(registry, id)!);
    return {
      id: unit.id,
      kind: unit.kind,
      name: unit.display,
      type: typeOn(unit, asOf) ?? unit.body,
      region: region === null ? null : regionName(registry, region),
      region_id: region,
      predecessors: merged(predecessors) ? predecessors.map((other) => other.display) : []
    };
  });
}

/** One predecessor of the same name is no merger. */
function merged(predecessors: readonly Unit[]): boolean {
  return predecessors.length > 1;
}

function regionName(registry: Registry, id: string) {
  const region = registry.regions.find((row) => row.id === id);
  if (!region) throw new Error(`the registry has no region ${id}`);
  return region.name;
}

/** The units table the engine takes: ranked apart by kind. */
export function unitRows(units: readonly EditionUnit[]): readonly UnitRow[] {
  return units.map((unit) => ({unit: unit.id, groups: {kind: unit.kind}, denominators: {}}));
}
