/**
 * The units of an edition, each with those of the edition before that became it.
 */
import type {TrendUnit} from "../../src/scoring/trends/model.js";
import {lineageOf} from "../assess/earlier-edition.js";
import type {AssessedYear} from "../assess/edition-inputs.js";
import {type Registry, unitById} from "../registry/registry.js";

type Year = Pick<AssessedYear, "settings" | "units">;

/**
 * Whom each unit came from, by the registry of both editions' dates. A predecessor that the earlier edition did not ask
 * (an agency under the Government that went into a ministry) is no part of any sum; its functions make the comparison
 * approximate. A unit whose one predecessor has another name was renamed; `ha-noi-63` and `ha-noi` are one name.
 */
export function trendUnits(registry: Registry, before: Year, now: Year): readonly TrendUnit[] {
  const asked = new Set(before.units.map(({id}) => id));
  const asOf = [before.settings.as_of, now.settings.as_of] as const;
  const nameOf = (id: string) => unitById(registry, id).name.vi;
  return now.units.map((unit) => {
    const lineage = lineageOf(registry, unit, asOf);
    const predecessors = lineage.predecessors.filter((id) => asked.has(id));
    const unasked = predecessors.length < lineage.predecessors.length;
    const [only] = predecessors;
    return {
      unit: unit.id,
      predecessors,
      approximate: lineage.approximate || unasked,
      renamed: predecessors.length === 1 && nameOf(only!) !== nameOf(unit.id)
    };
  });
}
