/**
 * Everything the unit pages of an edition need, gathered once.
 */
import {traceUnits} from "../../src/components/lineage.js";
import type {UnitFacts} from "../../src/components/unit-facts.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {Derivation} from "../../src/scoring/explain/model.js";
import type {UnitId} from "../../src/scoring/model.js";

/** By unit. An edition that was frozen before a table was kept has none of it. */
export function gatherUnitFacts(
  edition: Edition,
  derivations: ReadonlyMap<UnitId, Derivation>,
  editions: readonly Edition[]
): ReadonlyMap<UnitId, UnitFacts> {
  const {changes = [], strengths = [], next_steps = []} = edition as Partial<Edition>;
  const lineages = traceUnits(edition, editions);
  const byUnit = <T extends {readonly unit: UnitId}>(rows: readonly T[]) => new Map(rows.map((row) => [row.unit, row]));
  const [change, profile, way] = [byUnit(changes), byUnit(strengths), byUnit(next_steps)];
  return new Map(
    edition.units.map(({id}) => [
      id,
      {
        derivation: derivations.get(id)!,
        lineage: lineages.get(id)!,
        change: change.get(id) ?? null,
        profile: profile.get(id) ?? null,
        way: way.get(id) ?? null
      }
    ])
  );
}
