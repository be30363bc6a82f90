/**
 * From one era to another: who a unit became, and whom it came from.
 *
 * Provinces 63 → 34 are many to one, so predecessors' numerators and denominators add up exactly. Ministries' main
 * heirs are followed here; what went elsewhere is in `transfers`, and their trends are approximate.
 */
import type {UnitId} from "../../src/scoring/model.js";
import {assertDate, isValidOn} from "./date.js";
import type {Registry, Unit} from "./model.js";

/** The unit of an id. @throws {RangeError} naming the id, if there is none */
export function unitById(registry: Registry, id: UnitId): Unit {
  const unit = registry.byId.get(id);
  if (!unit) throw new RangeError(`no unit ${JSON.stringify(id)} in the registry`);
  return unit;
}

/**
 * Follows the chain of main heirs to the unit valid on a date; the unit itself if it is valid then.
 *
 * @returns null if the unit does not exist yet on that date
 * @throws {RangeError} on an unknown id or a bad date
 * @example successorOn(registry, "thua-thien-hue-63", "2026-01-01")?.id; // "hue"
 */
export function successorOn(registry: Registry, id: UnitId, date: string): Unit | null {
  assertDate(date);
  let unit = unitById(registry, id);
  while (unit.successor !== null && unit.valid_to !== null && unit.valid_to < date) {
    unit = unitById(registry, unit.successor);
  }
  return isValidOn(unit, date) ? unit : null;
}

/**
 * The units valid on a date whose chain of main heirs leads to a unit; the unit itself if it is valid then.
 *
 * @returns in registry order; empty if the unit had ended before that date
 * @throws {RangeError} on an unknown id or a bad date
 * @example predecessorsOn(registry, "bac-ninh", "2024-12-31").map(({id}) => id); // ["bac-giang-63", "bac-ninh-63"]
 */
export function predecessorsOn(registry: Registry, id: UnitId, date: string): readonly Unit[] {
  assertDate(date);
  const line = new Set<UnitId>();
  const visit = (next: UnitId) => {
    line.add(next);
    for (const earlier of unitById(registry, next).predecessors) visit(earlier);
  };
  visit(id);
  return registry.units.filter((unit) => line.has(unit.id) && isValidOn(unit, date));
}
