/**
 * A made-up run of any size for the benches of the kernel: ten pillars, weights within ±25 %, values that go together as
 * those of real units do.
 */
import type {Framework} from "../../src/scoring/framework-model.js";
import {flattenTree} from "../../src/scoring/kernel/flat-tree.js";
import type {RunJob} from "../../src/scoring/kernel/run-job.js";
import type {ScoreGrid} from "../../src/scoring/kernel/score-grid.js";
import {seedRandom} from "../../src/scoring/random.js";

const PILLARS = 10;

export function sampleFramework(indicators: number): Framework {
  const leaf = (id: string) => ({
    id,
    weight: 1,
    indicator: id,
    normalise: {method: "goalposts" as const, worst: 0, best: 100}
  });
  return {
    id: "bench",
    title: {vi: "Thử", en: "Bench"},
    units: "any",
    rank: {ties: "competition"},
    coverage: {index: 0, group: 0},
    index: {
      id: "index",
      aggregate: "arithmetic",
      children: Array.from({length: PILLARS}, (_, pillar) => ({
        id: `p${pillar}`,
        weight: 1,
        aggregate: "arithmetic" as const,
        children: Array.from({length: indicators / PILLARS}, (_, i) => leaf(`p${pillar}i${i}`))
      }))
    },
    robustness: {replications: 1000, weights: 0.25}
  };
}

/** @param indicators a multiple of ten */
export function sampleJob(units: number, indicators: number, runs: number): RunJob {
  const framework = sampleFramework(indicators);
  const tree = flattenTree(framework);
  const nodes = tree.ids.length;
  const random = seedRandom(1);
  const strength = Float64Array.from({length: units}, random);
  const values = Float64Array.from({length: units * nodes}, (_, cell) =>
    tree.methods[cell % nodes] === null ? 50 * (strength[Math.floor(cell / nodes)]! + random()) : Number.NaN
  );
  const all = new Uint8Array(units * nodes).fill(1);
  const pool = Int32Array.from({length: units}, (_, unit) => unit);
  const grid: ScoreGrid = {units, rows: units, values, present: all, applies: all, pools: [pool], minimums: []};
  return {
    framework,
    variants: [{grid, drawn: {method: null, at: "index"}}],
    pools: [pool],
    variantOf: new Uint32Array(runs),
    weightsAt: Float64Array.from({length: runs}, random)
  };
}
