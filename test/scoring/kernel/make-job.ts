/** A small job for the tests of workers: two variants, two pools, drawn weights. */

import {flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import type {RunJob} from "../../../src/scoring/kernel/run-job.js";
import {fillGrid} from "../../../src/scoring/kernel/score-grid.js";
import {prepareLeaves} from "../../../src/scoring/prepare-leaves.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {group, index, leaf, observe} from "../make.js";

export const UNITS = 11;

export function makeJob(runs: number, seed = 1): RunJob {
  const framework = index(
    [group("a", [leaf("a1"), leaf("a2", {weight: 2})]), group("b", [leaf("b1"), leaf("b2"), leaf("b3")], {weight: 2})],
    {robustness: {replications: 100, weights: 0.25}}
  );
  const random = seedRandom(seed);
  const names = ["a1", "a2", "b1", "b2", "b3"];
  const values = () =>
    Object.fromEntries(names.map((name) => [name, random() < 0.15 ? null : Math.round(100 * random())]));
  const rows = Object.fromEntries(Array.from({length: UNITS}, (_, i) => [`u${10 + i}`, values()]));
  const {leaves} = prepareLeaves(framework, observe(rows), {});
  const tree = flattenTree(framework);
  const ranked = leaves.cases.map((_, i) => i);
  const variants = ([null, "geometric"] as const).map((method) => ({
    grid: fillGrid(framework, tree, leaves, ranked, method, "renormalise"),
    drawn: {method, at: "index" as const}
  }));
  return {
    framework,
    variants,
    pools: [Int32Array.from([0, 2, 4, 6, 8, 10]), Int32Array.from([1, 3, 5, 7, 9])],
    variantOf: Uint32Array.from({length: runs}, () => Math.floor(2 * random())),
    weightsAt: Float64Array.from({length: runs}, (_, run) => (run % 10 === 9 ? Number.NaN : random()))
  };
}
