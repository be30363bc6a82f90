/**
 * COINr's uncertainty and sensitivity runs, made again from its own sample files: 100 and 600 runs of the ASEM example
 * with other numbers of points to Winsorise, another normalisation, drawn weights, and another mean at every group.
 */
import {describe, expect, it} from "vitest";
import {inProject} from "../../../loaders/files/paths.js";
import {readFramework} from "../../../loaders/framework/read.js";
import type {Framework} from "../../../src/scoring/index.js";
import {quantileOfSorted} from "../../../src/scoring/quantile.js";
import {listInputs} from "../../../src/scoring/robustness/inputs.js";
import type {RobustnessRuns, WeightSet} from "../../../src/scoring/robustness/model.js";
import {pointOf} from "../../../src/scoring/robustness/points.js";
import {meanRankChanges} from "../../../src/scoring/robustness/results/rank-change.js";
import {runRobustness} from "../../../src/scoring/robustness/run-robustness.js";
import {estimateSobol} from "../../../src/scoring/statistics/sobol-estimate.js";
import {Comparison, coinrIsHere, numberOf, type Row, readCoinr} from "../coinr-files.js";
import {asemRows} from "./asem-rows.js";

/** COINr's four inputs, in the order of its sample files. */
const COLUMNS = ["Weights", "Normalisation", "Winmax", "Aggregation"] as const;

function replayed(): Framework {
  const asem = readFramework(inProject("test", "framework", "golden", "asem.json")).framework!;
  return {
    ...asem,
    robustness: {
      replications: 1,
      weights: 0,
      normalise: [
        {method: "minmax", range: [1, 100]},
        {method: "zscore", centre: 10, deviation: 2}
      ],
      treat: [1, 2, 3, 4, 5].map((winsorise) => ({winsorise, otherwise: "log" as const})),
      aggregate: ["arithmetic", "geometric"],
      aggregate_at: "groups"
    }
  };
}

/** Set k is repetition k of COINr's noisy weights; that of the index itself counts nowhere. */
function noisyWeights(): readonly WeightSet[] {
  const sets: Record<string, number>[] = Array.from({length: 100}, () => ({}));
  for (const {rep, iCode, Weight} of readCoinr("13_noisy_weights_100")) {
    if (iCode !== "Index") sets[Number(rep) - 1]![iCode!] = Number(Weight);
  }
  return sets;
}

function replay(study: string): RobustnessRuns {
  const framework = replayed();
  const weightSets = noisyWeights();
  const inputs = listInputs(framework, weightSets);
  expect(inputs.map(({id}) => id)).toEqual(["weights", "normalise", "treat", "aggregate"]);
  const points = readCoinr(`14_${study}_sample`).map((row) =>
    pointOf(
      inputs,
      COLUMNS.map((name) => Number(row[`idx.${name}`]) - 1)
    )
  );
  const {units, observations} = asemRows();
  return runRobustness(framework, observations, {units, points, weightSets});
}

const isWithin = (own: number, expected: number) => Math.abs(own - expected) <= 1e-10 * Math.max(1, Math.abs(expected));

const cellsOf = (row: Row) => Object.entries(row).filter(([name]) => name.startsWith("r_"));

describe.skipIf(!coinrIsHere)("COINr's runs, replayed", () => {
  describe.each([
    ["ua100", 100, 100],
    ["sa100", 600, 200]
  ] as const)("%s", (study, count, ofStats) => {
    const runs = replay(study);
    const at = (run: number, unit: string) =>
      run * runs.cases.length + runs.cases.findIndex((each) => each.unit === unit);

    it("has every score and every rank of every run", () => {
      const [scores, ranks] = [new Comparison(`14_${study}_scores`), new Comparison(`14_${study}_ranks`)];
      let torn = 0;
      const [scoreRows, rankRows] = [readCoinr(`14_${study}_scores`), readCoinr(`14_${study}_ranks`)];
      scoreRows.forEach((row, i) => {
        cellsOf(row).forEach(([name, text], run) => {
          const [own, expected] = [runs.scores[at(run, row.uCode!)]!, Number(text)];
          scores.close(own, expected, `${row.uCode} ${name}`);
          const rank = Number(rankRows[i]![name]);
          if (runs.ranks[at(run, row.uCode!)] !== rank && isTorn(scoreRows, name, expected)) torn += 1;
          else ranks.same(runs.ranks[at(run, row.uCode!)], rank, `${row.uCode} ${name}`);
        });
      });
      scores.done(51 * count);
      ranks.done(51 * count - torn);
      console.info(`14_${study}_ranks: ${torn} cells in which COINr parts what differs by rounding alone`);
      expect(torn).toBe(0);
    });

    it("has its published ranks, and their mean, median and quantiles over the runs", () => {
      const [stats, nominal] = [
        new Comparison(`14_${study}_rankstats`),
        new Comparison(`14_${study}_rankstats, nominal`)
      ];
      for (const row of readCoinr(`14_${study}_rankstats`)) {
        const place = runs.cases.findIndex(({unit}) => unit === row.uCode);
        const ranks = Int32Array.from(
          {length: ofStats},
          (_, run) => runs.ranks[run * runs.cases.length + place]!
        ).sort();
        const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
        nominal.same(runs.cases[place]!.rank, numberOf(row.Nominal), row.uCode!);
        stats.close(mean, numberOf(row.Mean), `${row.uCode} mean`);
        stats.close(quantileOfSorted(ranks, 0.5), numberOf(row.Median), `${row.uCode} median`);
        stats.close(quantileOfSorted(ranks, 0.05), numberOf(row.Q5), `${row.uCode} Q5`);
        stats.close(quantileOfSorted(ranks, 0.95), numberOf(row.Q95), `${row.uCode} Q95`);
      }
      nominal.done(51);
      stats.done(4 * 51);
    });

    it("has nothing to limit and no input without effect", () => {
      expect(runs.notes).toEqual([]);
    });
  });

  it("14_ua100_nominal: the published scores", () => {
    const comparison = new Comparison("14_ua100_nominal");
    const {cases} = replay("ua100");
    for (const row of readCoinr("14_ua100_nominal")) {
      const own = cases.find(({unit}) => unit === row.uCode)!;
      comparison.close(own.score, numberOf(row.Score), row.uCode!);
      comparison.same(own.rank, numberOf(row.Rank), row.uCode!);
    }
    comparison.done(2 * 51);
  });

  it("14_sa100_target and 14_sa100_sensitivity: mean rank changes, and what they hang on", () => {
    const changes = meanRankChanges(replay("sa100"));
    const target = new Comparison("14_sa100_target");
    readCoinr("14_sa100_target").forEach(({meanAbsRankChange}, run) => {
      target.close(changes[run]!, numberOf(meanAbsRankChange), `run ${run + 1}`);
    });
    target.done(600);
    const indices = new Comparison("14_sa100_sensitivity");
    const rows = readCoinr("14_sa100_sensitivity");
    const estimated = estimateSobol(
      Float64Array.from(changes, (change) => change!),
      rows.map(({Variable}) => Variable!),
      {centred: false}
    );
    rows.forEach(({Variable, Si, STi}, i) => {
      indices.same(isWithin(estimated[i]!.first!, Number(Si)), true, `${Variable} Si`);
      indices.same(isWithin(estimated[i]!.total!, Number(STi)), true, `${Variable} STi`);
    });
    indices.done(2 * 4);
  });
});

/** Is there a score in this run that differs from this one by rounding alone? */
function isTorn(rows: readonly Row[], name: string, score: number): boolean {
  return rows.some((row) => {
    const other = Number(row[name]);
    return other !== score && Math.abs(other - score) <= 1e-12 * Math.abs(score);
  });
}
