import {describe, expect, it} from "vitest";
import type {RobustnessInput} from "../../../src/scoring/robustness/model.js";
import {byFragility, fragileRanks} from "../../../src/scoring/robustness/results/fragile-ranks.js";
import {explainRank} from "../../../src/scoring/robustness/results/rank-shares.js";
import {robustnessResults} from "../../../src/scoring/robustness/results/robustness-results.js";
import {rankSensitivity} from "../../../src/scoring/robustness/results/sensitivity.js";
import {sobolDesign} from "../../../src/scoring/statistics/sobol-indices.js";
import {group, index, leaf} from "../make.js";
import {makeRuns} from "./make-runs.js";

const INPUTS: readonly RobustnessInput[] = [
  {id: "weights", alternatives: null},
  {id: "aggregate", alternatives: ["arithmetic", "geometric"]},
  {id: "missing", alternatives: ["renormalise", "zero"]}
];
const POINTS = sobolDesign(3, 512, 1);
const framework = index([group("p", [leaf("x"), leaf("y")]), leaf("z", {weight: 2})]);

/** Two units that change places by the aggregation alone; a third that never moves. */
const swapped = makeRuns({
  inputs: INPUTS,
  points: POINTS.map((point) => [...point]),
  ranks: {
    a: POINTS.map((point) => (point[1]! < 0.5 ? 1 : 2)),
    b: POINTS.map((point) => (point[1]! < 0.5 ? 2 : 1)),
    c: POINTS.map(() => 3)
  },
  nominal: {a: 1, b: 2, c: 3}
});

describe("rankSensitivity", () => {
  it("gives all of it to the one input that moves ranks, and names those without effect", () => {
    const [overall, ...pools] = rankSensitivity(swapped, {replications: 100, seed: 1});
    expect(pools).toEqual([]);
    expect([overall!.pool, overall!.samples]).toEqual([null, 512]);
    const [weights, aggregate, missing] = overall!.indices;
    expect(aggregate!.acts).toBe(true);
    expect(Math.abs(aggregate!.first! - 1)).toBeLessThan(0.02);
    expect(Math.abs(aggregate!.total! - 1)).toBeLessThan(0.1);
    for (const idle of [weights!, missing!]) expect([idle.acts, idle.first, idle.total]).toEqual([false, 0, 0]);
  });

  it("adds every pool where there are several", () => {
    const cases = swapped.cases.map((each) => ({...each, pool: each.unit === "c" ? "still" : "moving"}));
    const [overall, moving, still] = rankSensitivity({...swapped, cases});
    expect([overall!.pool, moving!.pool, still!.pool]).toEqual([null, "moving", "still"]);
    expect(still!.indices.map(({first, why}) => [first, why])).toEqual([
      [null, "no-spread"],
      [null, "no-spread"],
      [null, "no-spread"]
    ]);
    expect(moving!.indices[1]!.first).toBeCloseTo(1, 1);
  });

  it("has no index where a run ranks nobody, and still says which input acts", () => {
    const nobody = {...swapped, ranks: swapped.ranks.map((rank, i) => (i < 3 ? 0 : rank))};
    const rows = rankSensitivity(nobody)[0]!.indices;
    expect(rows.map(({first, total, why}) => [first, total, why])).toEqual(INPUTS.map(() => [null, null, "too-few"]));
    expect(rows.map(({acts}) => acts)).toEqual([true, true, true]);
  });
});

describe("explainRank", () => {
  it("finds the input by Sobol's index in a design", () => {
    const shares = explainRank(swapped, 0, 512);
    expect(shares.map(({input, how}) => [input, how])).toEqual(INPUTS.map(({id}) => [id, "first-order"]));
    expect(Math.abs(shares[1]!.share! - 1)).toBeLessThan(0.02);
    expect(explainRank(swapped, 2, 512)).toEqual([]);
  });

  it("goes by the variance between alternatives in plain runs, and does not guess at what has none", () => {
    const points = [0.1, 0.2, 0.6, 0.9].flatMap((u) => [0.3, 0.7].map((v) => [0.5, u, v]));
    const ranks = {a: points.map(([, u, v]) => (u! < 0.5 ? 1 : 3) + (v! < 0.5 ? 0 : 1))};
    const runs = makeRuns({inputs: INPUTS, points, ranks});
    // Means 1.5 and 3.5 by aggregation, 2 and 3 by the rule: 8 of 10 and 2 of 10.
    expect(explainRank(runs, 0, null).map(({share}) => share)).toEqual([null, 0.8, 0.2]);
  });

  it("leaves out runs without a rank", () => {
    const points = [0.1, 0.2, 0.6, 0.9].map((u) => [0.5, u, 0.1]);
    const runs = makeRuns({inputs: INPUTS, points, ranks: {a: [1, 0, 2, 2]}});
    const [weights, aggregate, missing] = explainRank(runs, 0, null);
    expect([weights!.share, aggregate!.share, aggregate!.how]).toEqual([null, 1, "between"]);
    expect(missing!.share).toBeCloseTo(0, 12);
  });
});

describe("fragileRanks", () => {
  it("says how wide, how often off, and what drives it; the widest first", () => {
    const rows = fragileRanks(framework, swapped);
    expect(rows[0]).toMatchObject({
      unit: "a",
      width: 1,
      outside_2: 0,
      driver: "aggregate",
      how: "first-order",
      node: null
    });
    expect(rows[2]).toMatchObject({unit: "c", width: 0, driver: null, share: null, shares: []});
    expect(rows.toSorted(byFragility).map(({unit}) => unit)).toEqual(["a", "b", "c"]);
  });

  it("counts places off from the published rank, of the runs that ranked the unit", () => {
    const runs = makeRuns({ranks: {a: [5, 8, 9, 0, 2]}, nominal: {a: 5}});
    expect(fragileRanks(framework, runs)[0]).toMatchObject({outside_2: 3 / 4, outside_3: 1 / 4, unranked: 1});
  });
});

describe("of the ranks that move", () => {
  const points = [0.1, 0.2, 0.6, 0.9].flatMap((u) => [0.3, 0.7].map((v) => [0.5, u, v]));
  /** A rank that moves by so much with the aggregation and so much with the rule. */
  const moved = (most: number, least: number) =>
    points.map(([, u, v]) => 1 + (u! < 0.5 ? 0 : most) + (v! < 0.5 ? 0 : least));

  it("the input with the largest share is the driver, wherever it stands in the list", () => {
    const runs = makeRuns({inputs: INPUTS, points, ranks: {a: moved(2, 1), b: moved(1, 2), c: points.map(() => 9)}});
    expect(fragileRanks(framework, runs).map(({driver, share, how}) => [driver, share, how])).toEqual([
      ["aggregate", 0.8, "between"],
      ["missing", 0.8, "between"],
      [null, null, null]
    ]);
  });

  it("one that no choice explains has no driver", () => {
    const weighted = [0.1, 0.2, 0.6, 0.9].map((w) => [w, 0.1, 0.1]);
    const [row] = fragileRanks(framework, makeRuns({inputs: INPUTS, points: weighted, ranks: {a: [1, 2, 1, 2]}}));
    expect([row!.driver, row!.share]).toEqual([null, null]);
  });

  it("one that no run ranks has neither width nor share outside; the widest stands first, then who is more often off, then by id", () => {
    const ranks = {
      a: [0, 0, 0, 0],
      b: [4, 4, 4, 4],
      d: [1, 2, 1, 2],
      c: [1, 2, 1, 2],
      e: [3, 9, 3, 9],
      f: [3, 9, 3, 9]
    };
    const rows = fragileRanks(framework, makeRuns({ranks, nominal: {a: 7, e: 3, f: 20}}));
    expect(rows[0]).toMatchObject({unit: "a", width: null, outside_2: null, outside_3: null, unranked: 4});
    // f is as wide as e, and more often off by more than two places; c and d differ by their ids alone, as a and b do.
    expect(rows.toSorted(byFragility).map(({unit}) => unit)).toEqual(["f", "e", "c", "d", "a", "b"]);
  });
});

describe("robustnessResults", () => {
  it("notes inputs without effect, a small design, and units without a rank in some runs", () => {
    const still = POINTS.findIndex((point) => point[1]! < 0.5);
    const ranks = swapped.ranks.with(3 * still + 2, 0);
    const {notes, base_runs, samples} = robustnessResults(framework, {...swapped, ranks}, 1);
    expect([base_runs, samples]).toEqual([1024, 512]);
    expect(notes.map(({code, input}) => [code, input])).toEqual([
      ["few-samples", null],
      ["no-effect", "weights"],
      ["no-effect", "missing"],
      ["unranked", null]
    ]);
    expect(notes.at(-1)!.message).toBe("c 2024: no rank in 1 of 1024 runs; its figures are of the others");
  });

  it("does not say twice that an input has no effect", () => {
    const inert = {code: "inert", input: "missing", message: "no leaf is missing"} as const;
    const {notes} = robustnessResults(framework, {...swapped, notes: [inert]}, 1);
    expect(notes.map(({code, input}) => [code, input])).toEqual([
      ["inert", "missing"],
      ["few-samples", null],
      ["no-effect", "weights"]
    ]);
  });

  it("says of an input drawn only within limits that it had no effect: limited is not inert", () => {
    const limited = {code: "limited", input: "missing", message: "two rules of four"} as const;
    const {notes} = robustnessResults(framework, {...swapped, notes: [limited]}, 1);
    expect(notes.map(({code, input}) => [code, input])).toEqual([
      ["limited", "missing"],
      ["few-samples", null],
      ["no-effect", "weights"],
      ["no-effect", "missing"]
    ]);
  });

  it("says that plain runs give no indices", () => {
    const {notes, sensitivity} = robustnessResults(framework, makeRuns({ranks: {a: [1, 2, 1, 1]}}), 1);
    expect(sensitivity).toEqual([]);
    expect(notes.map(({code}) => code)).toEqual(["no-design"]);
  });
});
