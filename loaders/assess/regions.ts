/**
 * Regional figures: provinces' numerators and denominators added up by region, with arquero.
 */
import * as aq from "arquero";
import type {EditionUnit, RegionRow} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";

interface Sums {
  readonly region: string;
  readonly indicator: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly reported: number;
}

/** Rows for the ratio indicators given, by indicator, then region id. */
export function regionRows(
  units: readonly EditionUnit[],
  observations: readonly Observation[],
  indicators: readonly string[]
): readonly RegionRow[] {
  const provinces = units.filter((unit) => unit.region_id !== null);
  const regions = aq.from(provinces.map((unit) => ({unit: unit.id, region: unit.region_id!})));
  const parts = observations
    .filter(
      (row) =>
        indicators.includes(row.indicator) && row.numerator != null && row.denominator != null && row.value !== null
    )
    .map(({unit, indicator, numerator, denominator}) => ({unit, indicator, numerator, denominator}));
  if (parts.length === 0) return [];
  const sums = aq
    .from(parts)
    .join(regions, "unit")
    .groupby("indicator", "region")
    .rollup({numerator: aq.op.sum("numerator"), denominator: aq.op.sum("denominator"), reported: aq.op.count()})
    .orderby("indicator", "region")
    .objects() as unknown as readonly Sums[];
  return sums.map((row) => ({
    ...row,
    name: provinces.find((unit) => unit.region_id === row.region)!.region!,
    value: row.denominator === 0 ? null : (100 * row.numerator) / row.denominator,
    units: provinces.filter((unit) => unit.region_id === row.region).length
  }));
}
