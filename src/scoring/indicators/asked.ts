import type {Edition, EditionIndicator} from "../edition.js";
import {groupRows} from "../group-rows.js";
import type {Observation, UnitId, UnitKind} from "../model.js";

/** In the order in which kinds are shown. */
export const KINDS: readonly UnitKind[] = ["province", "ministry"];

/** A unit with its row; null where the edition has none for it, which is as good as not reported. */
export interface AskedUnit {
  readonly unit: UnitId;
  readonly kind: UnitKind;
  readonly row: Observation | null;
}

/** An indicator of which units have rows, with every unit of the edition in its order. */
export interface AskedIndicator {
  readonly indicator: EditionIndicator;
  readonly rows: readonly AskedUnit[];
}

/** The indicators that units report, in the order of the edition. */
export function askedIndicators({
  units,
  indicators,
  observations
}: Pick<Edition, "units" | "indicators" | "observations">): readonly AskedIndicator[] {
  const byIndicator = groupRows(observations, (row) => row.indicator);
  return indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id);
    if (!own) return [];
    const byUnit = new Map(own.map((row) => [row.unit, row]));
    return [{indicator, rows: units.map(({id, kind}) => ({unit: id, kind, row: byUnit.get(id) ?? null}))}];
  });
}
