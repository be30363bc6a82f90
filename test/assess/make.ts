import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation, UnitKind} from "../../src/scoring/model.js";

/** A unit of a test. */
export function unit(id: string, kind: UnitKind = "province", region = "r1"): EditionUnit {
  const name = {vi: id, en: id};
  const where =
    kind === "province" ? {region: {vi: region, en: region}, region_id: region} : {region: null, region_id: null};
  return {id, kind, name, type: kind, ...where, predecessors: []};
}

/** A ratio as reported; null numerator and denominator: not reported. */
export function ratio(
  id: string,
  indicator: string,
  numerator: number | null,
  denominator: number | null
): Observation {
  const value = numerator === null || denominator === null ? null : (100 * numerator) / denominator;
  return {
    unit: id,
    indicator,
    period: "2025",
    value,
    numerator,
    denominator,
    status: value === null ? "not-reported" : "reported"
  };
}

/** A count or a yes/no. */
export function plain(id: string, indicator: string, value: number | null): Observation {
  return {unit: id, indicator, period: "2025", value, status: value === null ? "not-reported" : "reported"};
}
