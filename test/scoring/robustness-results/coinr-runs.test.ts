import {describe, expect, it} from "vitest";
import {countBaseRuns, designSamples} from "../../../src/scoring/robustness/results/base-runs.js";
import {meanRankChanges} from "../../../src/scoring/robustness/results/rank-change.js";
import {summariseRanks} from "../../../src/scoring/robustness/results/rank-summary.js";
import {rankSensitivity} from "../../../src/scoring/robustness/results/sensitivity.js";
import {Comparison, coinrIsHere, readCoinr} from "../coinr-files.js";
import {coinrRuns} from "./make-runs.js";

describe.skipIf(!coinrIsHere)("COINr's own runs of the ASEM example, summarised", () => {
  it.each(["14_ua100", "14_sa100"])("%s_rankstats: mean, median and both quantiles of every unit", (name) => {
    const files = new Comparison(`${name}_rankstats.csv`);
    const rows = new Map(summariseRanks(coinrRuns(name)).map((row) => [row.unit, row]));
    for (const {uCode, Nominal, Mean, Median, Q5, Q95} of readCoinr(`${name}_rankstats`)) {
      const row = rows.get(uCode!)!;
      files.same(row.nominal, Number(Nominal), `${uCode} nominal`);
      files.close(row.mean, Number(Mean), `${uCode} mean`);
      files.close(row.median, Number(Median), `${uCode} median`);
      files.close(row.p05, Number(Q5), `${uCode} p05`);
      files.close(row.p95, Number(Q95), `${uCode} p95`);
    }
    files.done(51 * 5);
  });

  it("14_sa100_sample is known as a design of N = 100, of which A and B are the sample; 14_ua100_sample is none", () => {
    const [sensitivity, uncertainty] = [coinrRuns("14_sa100"), coinrRuns("14_ua100")];
    expect([designSamples(sensitivity), countBaseRuns(sensitivity)]).toEqual([100, 200]);
    expect([designSamples(uncertainty), countBaseRuns(uncertainty)]).toEqual([null, 100]);
    expect(rankSensitivity(uncertainty)).toEqual([]);
  });

  it("14_sa100_target: the mean rank change of every run", () => {
    const files = new Comparison("14_sa100_target.csv");
    const changes = meanRankChanges(coinrRuns("14_sa100"));
    for (const [i, {meanAbsRankChange}] of readCoinr("14_sa100_target").entries())
      files.close(changes[i]!, Number(meanAbsRankChange), `run ${i + 1}`);
    files.done(600);
  });

  it("14_sa100_sensitivity: total indices, which centring leaves alone; first order mends Si above STi", () => {
    const files = new Comparison("14_sa100_sensitivity.csv");
    const [overall] = rankSensitivity(coinrRuns("14_sa100"), {replications: 200, seed: 1});
    const expected = readCoinr("14_sa100_sensitivity");
    for (const [i, {Variable, STi}] of expected.entries()) {
      const {total, totalInterval} = overall!.indices[i]!;
      files.close(total, Number(STi), `${Variable} STi`);
      expect(totalInterval![0]).toBeLessThan(total!);
      expect(totalInterval![1]).toBeGreaterThan(total!);
    }
    files.done(4);
    const treat = overall!.indices[0]!;
    expect(Number(expected[0]!.Si)).toBeGreaterThan(Number(expected[0]!.STi));
    expect(treat.first!).toBeLessThan(treat.total! + 0.05);
  });
});
