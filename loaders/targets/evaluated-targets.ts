/**
 * Which targets an edition evaluates.
 */
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";
import type {AgencyInputs} from "./target-inputs.js";

/**
 * Targets of a level with their indicators, in the order of seeds/targets.csv. A request made once is evaluated in the
 * edition of its own year and in no other: there is nothing to hold it against later, and it is no failure of anybody's.
 *
 * @throws {RangeError} if a target's indicator is not among the indicators
 */
export function evaluatedTargets(
  {year, indicators, targets}: Pick<AgencyInputs, "year" | "indicators" | "targets">,
  level: SeedTarget["level"]
): readonly {readonly target: SeedTarget; readonly indicator: Indicator}[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return targets
    .filter((target) => target.level === level && (target.status !== "one-off" || target.year === year))
    .map((target) => {
      const indicator = byId.get(target.indicator);
      if (!indicator) throw new RangeError(`target ${target.id}: no indicator ${target.indicator}`);
      return {target, indicator};
    });
}
