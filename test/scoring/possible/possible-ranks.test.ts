import {describe, expect, it} from "vitest";
import type {Framework, Observation, Robustness} from "../../../src/scoring/index.js";
import {score} from "../../../src/scoring/index.js";
import type {PossibleRank} from "../../../src/scoring/possible/model.js";
import {possibleRanks} from "../../../src/scoring/possible/possible-ranks.js";
import {withWeights} from "../../../src/scoring/robustness/draw-weights.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const vary = (weights: Robustness["weights"]): Robustness => ({replications: 1, weights});

/** unit: [best, best_how, worst, worst_how]. */
function endsOf(rows: readonly PossibleRank[]) {
  return Object.fromEntries(rows.map((row) => [row.unit, [row.best, row.best_how, row.worst, row.worst_how]]));
}

/** The index rank that `score` gives a unit with a set of weights. */
function rescore(framework: Framework, observations: readonly Observation[], {unit}: PossibleRank, weights: object) {
  const {scores} = score(withWeights(framework, weights as Record<string, number>), observations);
  return scores.find((row) => row.level === 0 && row.unit === unit)!.rank;
}

describe("possibleRanks", () => {
  const two = index([leaf("x"), leaf("y")], {robustness: vary(0.25)});

  it("a lead that the weights can turn is turned, one that they can't is not", () => {
    // The largest ratio of two weights within ±25 % is 1.25 / 0.75 = 1.667.
    expect(endsOf(possibleRanks(two, observe({a: {x: 84, y: 0}, b: {x: 0, y: 50}})))).toEqual({
      a: [1, "exact", 1, "exact"],
      b: [2, "exact", 2, "exact"]
    });
    expect(endsOf(possibleRanks(two, observe({a: {x: 83, y: 0}, b: {x: 0, y: 50}})))).toEqual({
      a: [1, "exact", 2, "exact"],
      b: [1, "exact", 2, "exact"]
    });
  });

  it("a tie at the last allowed weight is not ahead", () => {
    const edge = observe({a: {x: 100, y: 0}, b: {x: 0, y: 60}});
    expect(endsOf(possibleRanks(two, edge)).a).toEqual([1, "exact", 1, "exact"]);
  });

  it("rivals that can each be beaten, but not both at once: the pairs alone would promise rank 1", () => {
    const rows = possibleRanks(two, observe({a: {x: 50, y: 50}, b: {x: 100, y: 4}, c: {x: 4, y: 100}}));
    expect(endsOf(rows).a).toEqual([2, "exact", 3, "exact"]);
  });

  it("the weights given reach the rank when scored again", () => {
    const deep = index([group("p", [leaf("x"), leaf("y")]), group("q", [leaf("z"), leaf("v")])], {
      robustness: vary(0.5)
    });
    const values = observe({
      a: {x: 90, y: 10, z: 40, v: 55},
      b: {x: 20, y: 70, z: 80, v: 30},
      c: {x: 60, y: 60, z: 20, v: 60},
      d: {x: 40, y: 45, z: 60, v: 50}
    });
    for (const row of possibleRanks(deep, values)) {
      expect([row.best_how, row.worst_how]).toEqual(["exact", "exact"]);
      expect(rescore(deep, values, row, row.best_weights)).toBe(row.best);
      expect(rescore(deep, values, row, row.worst_weights)).toBe(row.worst);
    }
  });

  it("one unit; one indicator; units that are alike", () => {
    expect(endsOf(possibleRanks(two, observe({a: {x: 1, y: 2}})))).toEqual({a: [1, "exact", 1, "exact"]});
    const one = index([leaf("x")], {robustness: vary(0.9)});
    expect(endsOf(possibleRanks(one, observe({a: {x: 1}, b: {x: 2}, c: {x: 2}})))).toEqual({
      a: [3, "exact", 3, "exact"],
      b: [1, "exact", 1, "exact"],
      c: [1, "exact", 1, "exact"]
    });
    const alike = possibleRanks(two, observe({a: {x: 30, y: 60}, b: {x: 30, y: 60}, c: {x: 0, y: 0}}));
    expect(endsOf(alike)).toEqual({
      a: [1, "exact", 1, "exact"],
      b: [1, "exact", 1, "exact"],
      c: [3, "exact", 3, "exact"]
    });
  });

  it("nothing may change: the nominal rank, ties and missing values included", () => {
    const still = index([group("p", [leaf("x"), leaf("y")]), leaf("z")], {robustness: vary(0), aggregate: "geometric"});
    const values = observe({a: {x: 60, y: 40, z: 5}, b: {x: 40, y: 60, z: 5}, c: {x: 40, z: 9}, d: {x: 0, y: 0, z: 9}});
    for (const row of possibleRanks(still, values)) {
      expect([row.best, row.worst, row.best_how]).toEqual([row.nominal, row.nominal, "exact"]);
    }
  });

  it("weights of other levels stay fixed", () => {
    const deep = (levels: readonly number[]) =>
      index([group("p", [leaf("x"), leaf("y")]), leaf("z")], {robustness: vary({draw: "within", share: 0.5, levels})});
    const values = observe({a: {x: 80, y: 0, z: 50}, b: {x: 0, y: 60, z: 50}});
    expect(endsOf(possibleRanks(deep([1]), values)).a).toEqual([1, "exact", 1, "exact"]);
    expect(endsOf(possibleRanks(deep([2]), values)).a).toEqual([1, "exact", 2, "exact"]);
    for (const {worst_weights} of possibleRanks(deep([2]), values)) {
      expect([worst_weights.p, worst_weights.z]).toEqual([1, 1]);
    }
  });

  it("under a Dirichlet draw whoever leads somewhere can lead, and whoever trails everywhere can't", () => {
    const three = index([leaf("x"), leaf("y"), leaf("z")], {robustness: vary({draw: "dirichlet", concentration: 10})});
    const rows = possibleRanks(
      three,
      observe({a: {x: 90, y: 1, z: 1}, b: {x: 50, y: 60, z: 60}, c: {x: 2, y: 0, z: 0}})
    );
    expect(endsOf(rows)).toEqual({
      a: [1, "exact", 2, "exact"],
      b: [1, "exact", 2, "exact"],
      c: [3, "exact", 3, "exact"]
    });
    for (const {best_weights} of rows) expect(Math.min(...Object.values(best_weights))).toBeGreaterThan(0);
  });

  it.each(["geometric", "harmonic"] as const)("a %s index is exact too, and a zero stays last", (aggregate) => {
    const means = index([leaf("x"), leaf("y")], {robustness: vary(0.25), aggregate});
    const values = observe({a: {x: 80, y: 20}, b: {x: 21, y: 79}, c: {x: 100, y: 0}});
    expect(endsOf(possibleRanks(means, values))).toEqual({
      a: [1, "exact", 2, "exact"],
      b: [1, "exact", 2, "exact"],
      c: [3, "exact", 3, "exact"]
    });
  });

  it("z-scores, which cancel out around 0, are exact too; the weights reach the ranks", () => {
    const z = (id: string) => leaf(id, {normalise: {method: "zscore"}});
    const framework = index([group("p", [z("x"), z("y")]), z("v")], {robustness: vary(0.4)});
    const values = observe({
      a: {x: 1, y: 5, v: 3},
      b: {x: 5, y: 1, v: 3},
      c: {x: 3, y: 3, v: 4},
      d: {x: 2, y: 2, v: 2}
    });
    const rows = possibleRanks(framework, values);
    expect(endsOf(rows).d).toEqual([4, "exact", 4, "exact"]);
    for (const row of rows) {
      expect(rescore(framework, values, row, row.best_weights)).toBe(row.best);
      expect(rescore(framework, values, row, row.worst_weights)).toBe(row.worst);
    }
  });

  it("a veto, and a Copeland index, are bounded and say so where the bound is not reached", () => {
    const rules = {minimums: [{child: "y", least: 50, cap: 10}]};
    const veto: Framework = {...two, index: {...two.index, ...rules}};
    const capped = possibleRanks(veto, observe({a: {x: 100, y: 49}, b: {x: 20, y: 50}, c: {x: 30, y: 60}}));
    expect(endsOf(capped).a).toEqual([3, "exact", 3, "exact"]);
    const copeland = index([leaf("x"), leaf("y")], {robustness: vary(0.1), aggregate: "copeland"});
    const row = possibleRanks(copeland, observe({a: {x: 3, y: 3}, b: {x: 2, y: 2}, c: {x: 1, y: 1}}))[0]!;
    expect(row).toMatchObject({nominal: 1, best: 1, best_how: "exact", worst: 3, worst_how: "bound", worst_reached: 1});
  });

  it("ranks are taken among peers of one period, at the framework's decimals", () => {
    const peers = index([leaf("x")], {peers: "kind", robustness: vary(0.25), rank: {ties: "competition", decimals: 0}});
    const units = [unitRow("a", {kind: "p"}), unitRow("b", {kind: "p"}), unitRow("m", {kind: "m"})];
    const values = [
      ...observe({a: {x: 1.2}, b: {x: 1.4}, m: {x: 9}}, "2024"),
      ...observe({a: {x: 1}, b: {x: 2}}, "2025")
    ];
    const rows = possibleRanks(peers, values, {units}).map(({unit, period, best, worst}) => [
      unit,
      period,
      best,
      worst
    ]);
    expect(rows).toEqual([
      ["a", "2024", 1, 1],
      ["a", "2025", 2, 2],
      ["b", "2024", 1, 1],
      ["b", "2025", 1, 1],
      ["m", "2024", 1, 1]
    ]);
    expect(possibleRanks(peers, values, {units, period: "2025"}).map(({unit}) => unit)).toEqual(["a", "b"]);
  });

  it("a unit that is not ranked has no row and takes no place", () => {
    const strict = index([leaf("x"), leaf("y")], {robustness: vary(0.25), coverage: {index: 0.8, group: 0}});
    const rows = possibleRanks(strict, observe({a: {x: 50, y: 50}, b: {x: 99}, c: {x: 40, y: 40}}));
    expect(rows.map(({unit, best, worst}) => [unit, best, worst])).toEqual([
      ["a", 1, 1],
      ["c", 2, 2]
    ]);
    expect(possibleRanks(strict, observe({b: {x: 99}}))).toEqual([]);
  });

  it("refuses a framework that says nothing of weights, and shares that could make a weight 0", () => {
    const values = observe({a: {x: 1, y: 2}});
    expect(() => possibleRanks(index([leaf("x")]), values)).toThrow("framework test: no robustness section");
    for (const share of [1, -0.1, Number.NaN]) {
      expect(() => possibleRanks({...two, robustness: vary(share)}, values)).toThrow("/robustness/weights");
    }
  });
});
