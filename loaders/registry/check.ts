import {isDate, nextDay} from "./date.js";
import type {Dated, Registry, Unit} from "./model.js";

/**
 * Refuses a registry that contradicts itself, so that no figure is ever grouped by a broken one.
 *
 * @throws {Error} naming the unit and what is wrong with it
 */
export function checkRegistry(registry: Registry): void {
  if (registry.byId.size !== registry.units.length) throw new Error("data/registry: an id occurs twice");
  for (const unit of registry.units) checkUnit(registry, unit);
  const regions = new Set(registry.regions.map(({id}) => id));
  for (const {id, regions: own} of registry.units) {
    for (const {region} of own) if (!regions.has(region)) fail(id, `unknown region ${region}`);
  }
  for (const {text, unit, ...dates} of registry.names) checkSpan(registry, unit, `name ${text}`, dates);
  for (const {tile, unit, ...dates} of registry.tiles) checkSpan(registry, unit, `tile ${tile}`, dates);
}

function checkUnit({byId}: Registry, unit: Unit): void {
  const {id, kind, valid_from, valid_to, successor, types, transfers} = unit;
  const heir = successor === null ? null : byId.get(successor);
  if ((valid_to === null) !== (successor === null)) fail(id, "an ended unit, and only an ended one, has a successor");
  if (heir === undefined) fail(id, `unknown successor ${successor}`);
  if (heir && heir.kind !== kind) fail(id, `successor ${heir.id} is of another kind`);
  if (heir && valid_to !== null && heir.valid_from > nextDay(valid_to)) fail(id, `days without successor ${heir.id}`);
  for (const {to} of transfers) if (!byId.has(to)) fail(id, `functions moved to unknown unit ${to}`);
  if (kind === "province" && !cover(unit, types)) fail(id, `types do not cover ${valid_from}–${valid_to ?? ""}`);
}

/** Whether spans follow each other without gap or overlap over the whole life of a unit. */
function cover(life: Dated, spans: readonly Dated[]): boolean {
  const ends = spans.map(({valid_to}) => valid_to);
  const starts = [...spans.slice(1).map(({valid_from}) => valid_from), null];
  if (spans[0]?.valid_from !== life.valid_from || ends.at(-1) !== life.valid_to) return false;
  return ends.every((end, i) => starts[i] === null || (end !== null && nextDay(end) === starts[i]));
}

function checkSpan({byId}: Registry, id: string, what: string, {valid_from, valid_to}: Dated): void {
  const unit = byId.get(id) ?? fail(id, `${what} is of an unknown unit`);
  const ends = [valid_from, ...(valid_to === null ? [] : [valid_to])];
  if (!ends.every(isDate)) fail(id, `${what} has no proper dates`);
  if (valid_from < unit.valid_from) fail(id, `${what} begins before its unit`);
  if (unit.valid_to !== null && (valid_to === null || valid_to > unit.valid_to)) fail(id, `${what} outlives its unit`);
}

function fail(id: string, message: string): never {
  throw new Error(`data/registry, unit ${id}: ${message}`);
}
