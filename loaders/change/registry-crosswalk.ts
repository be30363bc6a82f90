/**
 * Who became whom, as the registry has it.
 */
import type {CrosswalkRow} from "../../src/scoring/analysis.js";
import type {UnitId} from "../../src/scoring/index.js";
import type {Registry} from "../registry/model.js";

/**
 * One row for every unit of before that went into a unit of after by its chain of main heirs; none for a unit that is
 * there in both years, or that the registry does not know.
 *
 * @example registryCrosswalk(registry, ["bac-giang-63"], ["bac-ninh"]); // [{from: "bac-giang-63", to: "bac-ninh"}]
 */
export function registryCrosswalk(
  registry: Registry,
  before: readonly UnitId[],
  after: readonly UnitId[]
): readonly CrosswalkRow[] {
  const later = new Set(after);
  return before.flatMap((from) => {
    const to = heirOf(registry, from, later);
    return to === null || to === from ? [] : [{from, to}];
  });
}

/** The unit itself or the first heir that is among those. */
function heirOf({byId}: Registry, unit: UnitId, later: ReadonlySet<UnitId>): UnitId | null {
  let next: UnitId | null = unit;
  while (next !== null && !later.has(next)) next = byId.get(next)?.successor ?? null;
  return next;
}
