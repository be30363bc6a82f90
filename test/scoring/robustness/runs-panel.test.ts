import {describe, expect, it} from "vitest";
import {isGroup} from "../../../src/scoring/index.js";
import type {RobustnessRuns} from "../../../src/scoring/robustness/model.js";
import {readPoint} from "../../../src/scoring/robustness/points.js";
import {runRobustness} from "../../../src/scoring/robustness/run-robustness.js";
import {group, index, leaf, observe} from "../make.js";
import {makeFramework, makeRows} from "./make-rows.js";

/** Runs by unit and period, so that orders can be compared. */
function byCase({cases, ranks, scores}: RobustnessRuns, run: number) {
  const at = (k: number) => run * cases.length + k;
  return Object.fromEntries(cases.map(({unit, period}, k) => [`${unit} ${period}`, [ranks[at(k)], scores[at(k)]]]));
}

describe("units that a run can't score", () => {
  const only = (unit: string) => ({[unit]: {x: 50, y: 40}});
  const framework = index([group("g", [leaf("x")]), group("h", [leaf("y")])], {
    coverage: {index: 0, group: 0, by: "leaves"},
    robustness: {replications: 30, weights: 0.25, impute: ["own", "none"]}
  });
  const filled = {
    ...framework,
    index: {
      ...framework.index,
      children: framework.index.children.map((pillar) =>
        isGroup(pillar)
          ? {...pillar, children: pillar.children.map((each) => ({...each, impute: {by: "mean"} as const}))}
          : pillar
      )
    }
  };

  it("keep no rank and no score in it, and take no place", () => {
    const observations = [...observe({...only("a"), b: {x: 10, y: 10}}), ...observe({c: {x: null, y: null}})];
    const runs = runRobustness(filled, observations, {seed: 1});
    expect(runs.cases.map(({unit, rank}) => [unit, rank])).toEqual([
      ["a", 1],
      ["b", 3],
      ["c", 2]
    ]);
    runs.points.forEach((point, k) => {
      const [name] = readPoint(runs.inputs, point).slice(-1);
      expect([...runs.ranks.slice(3 * k, 3 * k + 3)]).toEqual(name === "none" ? [1, 2, 0] : [1, 3, 2]);
      expect(Number.isNaN(runs.scores[3 * k + 2])).toBe(name === "none");
    });
  });

  it("units that are not ranked nominally take no part, and no ranked unit at all gives no rows", () => {
    const strict = {...filled, coverage: {index: 1, group: 1}};
    const runs = runRobustness(strict, observe({...only("a"), b: {x: 1}}), {seed: 1});
    expect([runs.cases.length, [...new Set(runs.ranks)]]).toEqual([1, [1]]);
    const none = runRobustness(strict, observe({b: {x: 1}}), {seed: 1});
    expect([none.cases, none.ranks.length, none.notes]).toEqual([[], 0, []]);
  });
});

describe("panels", () => {
  const panel = makeRows(8, ["2022", "2023", "2024"]);
  const framework = makeFramework({
    impute: [{by: "last"}, {by: "linear-constant"}, "none"],
    normalise: undefined,
    missing: undefined
  });
  const runs = runRobustness(framework, panel.observations, {units: panel.units, seed: 3});

  it("rank each period by itself, with the same choices in all", () => {
    expect(runs.cases).toHaveLength(24);
    expect(new Set(runs.cases.map(({pool}) => pool))).toEqual(new Set(["2022", "2023", "2024"]));
    runs.points.forEach((_, run) => {
      for (const period of ["2022", "2023", "2024"]) {
        const ranks = runs.cases.flatMap((each, k) => (each.period === period ? [runs.ranks[run * 24 + k]!] : []));
        expect(ranks.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      }
    });
  });

  it("scored apart, a period is the same beside others as alone", () => {
    const apart = {...makeFramework({impute: undefined, data: undefined, treat: undefined}), periods: "apart"} as const;
    const all = runRobustness(apart, panel.observations, {units: panel.units, seed: 3});
    const one = runRobustness(apart, panel.observations, {units: panel.units, seed: 3, period: "2023"});
    for (const k of [0, 9]) {
      const whole = byCase(all, k);
      for (const [name, each] of Object.entries(byCase(one, k))) expect(whole[name]).toEqual(each);
    }
  });
});
