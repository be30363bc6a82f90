import {describe, expect, it} from "vitest";
import {flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import {replicatePlainly} from "../../../src/scoring/kernel/replicate-plainly.js";
import {prepareJob, type RunJob} from "../../../src/scoring/kernel/run-job.js";
import {addRanks, addTallies, makeTallies, spreadOf} from "../../../src/scoring/kernel/tally.js";
import {rankScores} from "../../../src/scoring/rank.js";
import {prepareWeights} from "../../../src/scoring/robustness/draw-weights.js";
import {makeJob, UNITS} from "./make-job.js";

/** The job in plain code: one run after the other. */
function runPlainly({framework, variants, pools, variantOf, weightsAt}: RunJob) {
  const tree = flattenTree(framework);
  const {fill} = prepareWeights(framework, tree);
  const tallies = makeTallies(UNITS);
  weightsAt.forEach((u, run) => {
    const weights = new Float64Array(tree.ids.length);
    fill(Number.isNaN(u) ? null : u, weights);
    const {grid, drawn} = variants[variantOf[run]!]!;
    const index = replicatePlainly(tree, grid, drawn, weights);
    const ranks = new Int32Array(UNITS);
    for (const pool of pools) {
      rankScores(Array.from(pool, (unit) => index[unit]!)).forEach((rank, k) => {
        ranks[pool[k]!] = rank ?? 0;
      });
    }
    addRanks(tallies, ranks, 1);
  });
  return tallies.map(spreadOf);
}

describe("a job", () => {
  it("takes the ranks that plain code takes, run by run", () => {
    const job = makeJob(300);
    expect(prepareJob(job)(0, 300).map(spreadOf)).toEqual(runPlainly(job));
  });

  it("comes out the same in whatever pieces and order it is worked out, sent to a worker or not", () => {
    const job = makeJob(300);
    const chunk = prepareJob(structuredClone(job));
    const tallies = makeTallies(UNITS);
    for (const [from, to] of [
      [250, 300],
      [0, 3],
      [3, 130],
      [130, 130],
      [130, 250]
    ] as const)
      addTallies(tallies, chunk(from, to));
    expect(tallies.map(spreadOf)).toEqual(prepareJob(job)(0, 300).map(spreadOf));
  });

  it("refuses runs that it does not have", () => {
    expect(() => prepareJob(makeJob(10))(5, 11)).toThrow(
      new RangeError("runs 5 to 11 are not among the 10 of the job")
    );
  });

  it.each([
    ["no variant", {variants: []}, "a job needs at least one variant"],
    ["a run of no variant", {variantOf: Uint32Array.from([0, 2, 0])}, "a run is of variant 2, of 2"],
    ["too few variants named", {variantOf: Uint32Array.from([0])}, "a job of 3 runs names the variants of 1"]
  ])("is refused with %s", (_, wrong, message) => {
    expect(() => prepareJob({...makeJob(3), ...wrong})).toThrow(new RangeError(message));
  });
});
