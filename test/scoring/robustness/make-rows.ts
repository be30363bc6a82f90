/** A framework with gaps, peers and several methods, and what its units gave: the same every time. */
import type {Framework, Observation, Robustness, UnitRow} from "../../../src/scoring/index.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {group, index, leaf, unitRow} from "../make.js";

export const robustness: Robustness = {
  replications: 24,
  weights: 0.25,
  normalise: ["minmax", "zscore"],
  treat: ["own", {winsorise: 3, otherwise: "none"}],
  impute: [{by: "mean", within: "region"}, {by: "row"}, "none"],
  aggregate: ["arithmetic", "geometric"],
  missing: ["renormalise", "zero"],
  data: ["imputed", "reported"]
};

/** Two pillars of three leaves and one leaf beside them; lower is better on two of them. */
export function makeFramework(changes: Partial<Robustness> = {}, extra: Partial<Framework> = {}): Framework {
  const minmax = {normalise: {method: "minmax"}} as const;
  const first = group("a", [leaf("a1", minmax), leaf("a2", {...minmax, direction: "lower"}), leaf("a3", minmax)]);
  const second = group("b", [
    leaf("b1", minmax),
    leaf("b2", {weight: 2, ...minmax}),
    leaf("b3", {normalise: {method: "goalposts", worst: 100, best: 0}})
  ]);
  return index([first, second, leaf("c", minmax)], {robustness: {...robustness, ...changes}, ...extra});
}

const LEAVES = ["a1", "a2", "a3", "b1", "b2", "b3", "c"];

/** Units u00, u01 … in two regions; one value in eight is missing, one in four has a range. */
export function makeRows(units = 16, periods: readonly string[] = ["2024"]) {
  const random = seedRandom(7);
  const names = Array.from({length: units}, (_, u) => `u${String(u).padStart(2, "0")}`);
  const observations = names.flatMap((unit) =>
    periods.flatMap((period) =>
      LEAVES.map((indicator): Observation => {
        const [value, gap, ranged] = [1 + 98 * random(), random() < 0.125, random() < 0.25];
        if (gap) return {unit, indicator, period, value: null, status: "not-reported"};
        const range = ranged ? {low: value - 1, high: value + 1} : {};
        return {unit, indicator, period, value, status: "reported", ...range};
      })
    )
  );
  const table = names.map((unit, u): UnitRow => unitRow(unit, {region: u % 3 === 0 ? "north" : "south"}));
  return {observations, units: table};
}
