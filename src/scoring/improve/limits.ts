import type {Framework} from "../framework-model.js";
import {indicatorsOf} from "../tree.js";
import type {Limit} from "./model.js";

/** @throws {RangeError} naming the indicator that is not in the framework, twice there, or limited in contradiction */
export function checkLimits(framework: Framework, limits: readonly Limit[]): void {
  const known = new Set(indicatorsOf(framework));
  const seen = new Set<string>();
  for (const {indicator, max, min, cost, step} of limits) {
    const refuse = (what: string) => {
      throw new RangeError(`limit of ${indicator}: ${what}`);
    };
    if (!known.has(indicator)) refuse(`framework ${framework.id} has no such indicator`);
    if (seen.has(indicator)) refuse("is there twice");
    seen.add(indicator);
    const wrong = [max, min, cost, step].find((number) => number !== undefined && !Number.isFinite(number));
    if (wrong !== undefined) refuse(`must be finite, got ${wrong}`);
    if (max !== undefined && min !== undefined && min > max) refuse(`min ${min} is above max ${max}`);
    if (cost !== undefined && cost < 0) refuse(`cost must be 0 or more, got ${cost}`);
    if (step !== undefined && step <= 0) refuse(`step must be above 0, got ${step}`);
  }
}
