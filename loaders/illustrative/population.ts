/**
 * All units of an edition with their quantities, scaled so that the national totals come out near the aims below.
 */

import type {FormUnit} from "../form/form.js";
import {formUnits} from "../form/form-units.js";
import {predecessorsOn, readRegistry} from "../registry/registry.js";
import {drawCapacity, growCapacity} from "./capacity.js";
import type {Stock, UnitFacts} from "./facts.js";
import {draw} from "./random.js";
import {drawStock, growStock} from "./stock.js";

/** The editions that can be generated. */
export const EDITIONS = ["2024", "2025"] as const;
export type IllustrativeEdition = (typeof EDITIONS)[number];

/** National totals aimed at: shares on 0–1, `trained` in people. */
const AIMS = {
  "2024": {services: 0.33, urban: 0.17, trained: 420, open: 0.45},
  "2025": {services: 0.41, urban: 0.25, trained: 850, open: 0.63}
} as const;

type Base = Pick<UnitFacts, "unit" | "capacity" | "stock" | "before">;

/** Every unit of the edition, in the order of the registry. */
export function populate(edition: IllustrativeEdition): readonly UnitFacts[] {
  const first = addAnswers(formUnits("2024").map(firstYear), "2024");
  return edition === "2024" ? first : addAnswers(secondYear(first), edition);
}

function firstYear(unit: FormUnit): Base {
  return {unit, capacity: drawCapacity(unit), stock: drawStock(unit), before: []};
}

/** The units of 2025, each grown from those of 2024 whose territory or remit it took over. */
function secondYear(before: readonly UnitFacts[]): readonly Base[] {
  const registry = readRegistry();
  return formUnits("2025").map((unit) => {
    const ids = new Set(predecessorsOn(registry, unit.id, "2024-12-31").map(({id}) => id));
    const parts = before.filter((part) => part.unit.id === unit.id || ids.has(part.unit.id));
    const capacities = parts.map(({capacity, stock}) => ({capacity, weight: stock.headcount}));
    const stocks = parts.map(({stock}) => stock);
    return {unit, capacity: growCapacity(unit.id, capacities), stock: growStock(unit.id, stocks), before: parts};
  });
}

function addAnswers(units: readonly Base[], edition: IllustrativeEdition): readonly UnitFacts[] {
  const aim = AIMS[edition];
  const trainees = units.map(({stock, capacity}) => capacity * Math.sqrt(stock.headcount));
  const all = trainees.reduce((sum, weight) => sum + weight, 0);
  const open = openUnits(units, aim.open, edition);
  const services = scaled(units, "services", aim.services, edition);
  const urban = scaled(units, "urban", aim.urban, edition);
  return units.map((base, i) => ({
    ...base,
    edition,
    servicesAi: services[i]!,
    urbanAi: urban[i]!,
    trained: Math.round((aim.trained * trainees[i]!) / all),
    openData: open.has(base.unit.id)
  }));
}

/** Parts of each unit's stock, by capacity, that add up to about `share` of the national total. */
function scaled(units: readonly Base[], key: keyof Stock, share: number, edition: string): readonly number[] {
  const rates = units.map(({unit, capacity}) => capacity ** 1.3 * (0.7 + 0.6 * draw(unit.id, key, "rate", edition)));
  const weighted = units.reduce((sum, {stock}, i) => sum + stock[key] * rates[i]!, 0);
  const total = units.reduce((sum, {stock}) => sum + stock[key], 0);
  return units.map(({stock}, i) => Math.round(stock[key] * Math.min(0.97, (share * rates[i]! * total) / weighted)));
}

/** The units that have opened data: the given share of all, those that had before and then the more capable first. */
function openUnits(units: readonly Base[], share: number, edition: string): ReadonlySet<string> {
  const had = ({before}: Base) => before.length > 0 && before.every(({openData}) => openData);
  const score = (base: Base) => (had(base) ? 2 : 0) + base.capacity + 0.3 * draw(base.unit.id, "open", edition);
  const ordered = [...units].sort((a, b) => score(b) - score(a));
  return new Set(ordered.slice(0, Math.round(share * units.length)).map(({unit}) => unit.id));
}
