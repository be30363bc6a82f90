/**
 * The registry of units: what was a province or a ministry on which day.
 *
 * Sources: NQ 202/2025/QH15 and QĐ 19/2025/QĐ-TTg (34 provinces, their codes), NQ 175/2024/QH15 (Huế),
 * NQ 08/2021/QH15 and NQ 176/2025/QH15 (ministries), NQ 81/2023/QH15 and NQ 306/NQ-CP of 2025 (regions).
 */
import type {UnitKind} from "../../src/scoring/model.js";
import {assertDate, isValidOn} from "./date.js";
import type {ProvinceType, Registry, Tile, Unit} from "./model.js";

export {predecessorsOn, successorOn, unitById} from "./chain.js";
export type {Region, Registry, Tile, Transfer, Unit} from "./model.js";
export {readRegistry} from "./read.js";

/** Which units: one kind or both; government agencies only when asked for. */
export interface UnitFilter {
  readonly kind?: UnitKind;
  readonly agencies?: boolean;
}

/**
 * The units valid on a date, in registry order.
 *
 * Ministries and ministerial-level agencies are of kind `ministry`; the government agencies too, but they are left out
 * unless `agencies` is true. Both kinds together are the state bodies of ministry and province level (85 at the end
 * of 2024, 51 since July 2025; 93 and 56 with agencies).
 *
 * @throws {RangeError} on a bad date
 */
export function unitsOn(registry: Registry, date: string, {kind, agencies = false}: UnitFilter = {}): readonly Unit[] {
  assertDate(date);
  const asked = (unit: Unit) =>
    (kind === undefined || unit.kind === kind) && (agencies || unit.body !== "government-agency");
  return registry.units.filter((unit) => asked(unit) && isValidOn(unit, date));
}

/** What a province was in law on a date; null for a central body or outside the unit's life. */
export function typeOn(unit: Unit, date: string): ProvinceType | null {
  assertDate(date);
  return unit.types.find((row) => isValidOn(row, date))?.type ?? null;
}

/**
 * The socio-economic region of a province on a date; null for a central body, outside the unit's life, and before the
 * scheme of 2023. The scheme of October 2025 is used for the 34 provinces from their first day.
 */
export function regionOn(unit: Unit, date: string): string | null {
  assertDate(date);
  return unit.regions.find((row) => isValidOn(row, date))?.region ?? null;
}

/**
 * The province that bore an official code on a date. The date is not optional: seven codes now name another province.
 *
 * @param code two digits, as text: `01`, `24`
 * @returns null if no province bore it then
 * @throws {RangeError} on a bad or missing date
 * @example unitByCode(registry, "24", "2024-12-31")?.id; // "bac-giang-63"
 */
export function unitByCode(registry: Registry, code: string, date: string): Unit | null {
  assertDate(date);
  return registry.units.find((unit) => unit.code === code && isValidOn(unit, date)) ?? null;
}

/** The squares of the tile grid on a date: one per province and one per archipelago. */
export function tilesOn(registry: Registry, date: string): readonly Tile[] {
  assertDate(date);
  return registry.tiles.filter((tile) => isValidOn(tile, date));
}
