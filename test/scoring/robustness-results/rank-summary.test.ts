import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {quantileOfSorted} from "../../../src/scoring/quantile.js";
import {agreeWithMedian} from "../../../src/scoring/robustness/results/rank-agreement.js";
import {meanRankChanges} from "../../../src/scoring/robustness/results/rank-change.js";
import {summariseRanks} from "../../../src/scoring/robustness/results/rank-summary.js";
import {makeRuns, turnCases} from "./make-runs.js";

describe("summariseRanks", () => {
  it("counts a run without a rank apart, and never as rank 0", () => {
    const [a, b] = summariseRanks(makeRuns({ranks: {a: [2, 0, 1, 2], b: [1, 1, 2, 1]}}));
    expect(a).toMatchObject({nominal: 2, runs: 3, unranked: 1, median: 2, best_seen: 1, worst_seen: 2});
    expect(a!.mean).toBeCloseTo(5 / 3, 12);
    expect([a!.score_p05, a!.score_p95]).toEqual([-2, -1.1]);
    expect(b).toMatchObject({runs: 4, unranked: 0});
  });

  it("leaves runs on another scale out of the scores, and only there", () => {
    const runs = makeRuns({ranks: {a: [1, 2, 3, 4], b: [2, 1, 1, 1]}});
    const mixed = {...runs, ownScale: Uint8Array.of(1, 0, 0, 1)};
    const [all, own] = [summariseRanks(runs)[0]!, summariseRanks(mixed)[0]!];
    const scores = [runs.scores[0]!, runs.scores[3 * runs.cases.length]!].toSorted((x, y) => x - y);
    expect([own.score_p05, own.score_p95]).toEqual([quantileOfSorted(scores, 0.05), quantileOfSorted(scores, 0.95)]);
    expect({...own, score_p05: 0, score_p95: 0}).toEqual({...all, score_p05: 0, score_p95: 0});
    const none = summariseRanks({...runs, ownScale: new Uint8Array(4)})[0]!;
    expect([none.score_p05, none.score_p95, none.median]).toEqual([null, null, 2.5]);
  });

  it("has nothing to say of a unit that no run ranks", () => {
    const [a] = summariseRanks(makeRuns({ranks: {a: [0, 0], b: [1, 1]}, nominal: {a: 2}}));
    const none = {mean: null, median: null, p05: null, p95: null, best_seen: null, worst_seen: null};
    expect(a).toMatchObject({...none, score_p05: null, score_p95: null, runs: 0, unranked: 2});
  });

  it("is ordered, and the same for any order of the units", () => {
    const table = fc.array(fc.array(fc.integer({min: 1, max: 9}), {minLength: 3, maxLength: 3}), {minLength: 1});
    fc.assert(
      fc.property(table, (rows) => {
        const ranks = {a: rows.map((row) => row[0]!), b: rows.map((row) => row[1]!), c: rows.map((row) => row[2]!)};
        const runs = makeRuns({ranks});
        const summaries = summariseRanks(runs);
        for (const {best_seen, p05, median, p95, worst_seen} of summaries) {
          const figures = [best_seen!, p05!, median!, p95!, worst_seen!];
          expect(figures).toEqual(figures.toSorted((x, y) => x - y));
        }
        expect(summariseRanks(turnCases(runs)).toReversed()).toEqual(summaries);
      })
    );
  });
});

describe("agreeWithMedian", () => {
  it("counts, in each pool, who is near the median and inside the interval; the end of an interval is inside", () => {
    const runs = makeRuns({
      ranks: {a: [1, 1, 1], b: [2, 5, 5], c: [9, 5, 5], d: [7, 7, 7], e: [0, 0, 0], f: [1, 2, 2]},
      nominal: {e: 8},
      pools: {f: "other"}
    });
    expect(agreeWithMedian(summariseRanks(runs))).toEqual([
      {pool: "all", units: 4, within_2: 2, within_3: 3, inside: 2},
      {pool: "other", units: 1, within_2: 1, within_3: 1, inside: 0}
    ]);
  });
});

describe("meanRankChanges", () => {
  const runs = makeRuns({ranks: {a: [1, 4, 0, 0], b: [2, 1, 3, 0]}, nominal: {a: 1, b: 2}});

  it("is the mean over the units ranked in the run, null where none is", () => {
    expect(meanRankChanges(runs)).toEqual([0, 2, 1, null]);
  });

  it("is of the units asked for alone", () => {
    expect(meanRankChanges(runs, [1])).toEqual([0, 1, 1, null]);
  });
});
