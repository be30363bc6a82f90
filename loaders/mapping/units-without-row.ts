/**
 * Units of the day that a table says nothing of.
 */
import type {UnitKind} from "../../src/scoring/model.js";
import type {Registry} from "../registry/model.js";
import {unitById, unitsOn} from "../registry/registry.js";
import type {Imported, PartRead} from "./import-sheet.js";

/** Of a table of a few units it is no news that the others are not in it. */
const LEAST_SHARE = 0.5;

/** One line for each kind of unit and part of which at least half have a row, with those that have none. */
export function unitsWithoutRow({parts}: Imported, registry: Registry): readonly string[] {
  return parts.flatMap((part) => (["province", "ministry"] as const).flatMap((kind) => lineOf(part, kind, registry)));
}

function lineOf({plan, rows}: PartRead, kind: UnitKind, registry: Registry): readonly string[] {
  const taken = rows.filter((row) => row.kind === "unit" && unitById(registry, row.unit!).kind === kind);
  const days = [...new Set(taken.flatMap((row) => row.days))];
  return days.flatMap((on) => {
    const there = new Set(taken.filter((row) => row.days.includes(on)).map(({unit}) => unit));
    const all = unitsOn(registry, on, {kind});
    const without = all.filter(({id}) => !there.has(id));
    const present = all.length - without.length;
    if (present < all.length * LEAST_SHARE) return [];
    const where = `${plan.name === "" ? "" : `column ${plan.name}: `}${kind} units of ${on}`;
    const list = without.length === 0 ? "" : `; without a row that counts: ${without.map(({id}) => id).join(", ")}`;
    return [`${where}: ${present} of ${all.length}${list}`];
  });
}
