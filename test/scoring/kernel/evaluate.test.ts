import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type DrawnAggregate, prepareEvaluate} from "../../../src/scoring/kernel/evaluate.js";
import {rankRuns} from "../../../src/scoring/kernel/rank-runs.js";
import {replicatePlainly} from "../../../src/scoring/kernel/replicate-plainly.js";
import {rankScores} from "../../../src/scoring/rank.js";
import {type KernelCase, kernelCase} from "./random-tree.js";

const OWN: DrawnAggregate = {method: null, at: "index"};

function evaluate({tree, grid, runs, weights}: KernelCase, drawn: DrawnAggregate): Float64Array {
  const out = new Float64Array(runs * grid.units);
  prepareEvaluate(tree, grid, drawn)(weights, runs, out);
  return out;
}

function plainRuns(
  {tree, grid, runs, weights}: KernelCase,
  drawn: DrawnAggregate
): readonly (readonly (number | null)[])[] {
  const nodes = tree.ids.length;
  return Array.from({length: runs}, (_, run) =>
    replicatePlainly(tree, grid, drawn, weights.subarray(run * nodes, (run + 1) * nodes))
  );
}

/** Every score within 1e-12 of the twin's, relative to it or to `size`, and every rank the same. */
function expectTwin(made: KernelCase, drawn: DrawnAggregate, size = 0): void {
  const {units, pools} = made.grid;
  const fast = evaluate(made, drawn);
  const plain = plainRuns(made, drawn).flat();
  const off = plain.flatMap((score, i) => {
    const same =
      score === null ? Number.isNaN(fast[i]) : Math.abs(fast[i]! - score) <= 1e-12 * Math.max(size, Math.abs(score));
    return same ? [] : [{i, score, fast: fast[i]}];
  });
  expect(off).toEqual([]);
  if (size > 0) return;
  const ranked = pools.map((pool) => pool.filter((row) => row < units));
  const ranks = new Int32Array(fast.length);
  rankRuns(fast, made.runs, units, ranked, ranks);
  for (let run = 0; run < made.runs; run++) {
    for (const pool of ranked) {
      const twin = rankScores(Array.from(pool, (unit) => plain[run * units + unit]!));
      expect(Array.from(pool, (unit) => ranks[run * units + unit])).toEqual(twin.map((rank) => rank ?? 0));
    }
  }
}

describe("the fast way and its plain twin", () => {
  it("agree on any tree, presence, weights of 0, zeros, minimums and own aggregation", () => {
    fc.assert(
      fc.property(kernelCase(), (made) => expectTwin(made, OWN)),
      {numRuns: 300}
    );
  });

  it("agree on trees of arithmetic means alone, with scores of either sign", () => {
    const score = fc.double({min: -3, max: 3, noNaN: true});
    fc.assert(
      fc.property(kernelCase({methods: ["arithmetic"], score}), (made) => expectTwin(made, OWN, 3)),
      {numRuns: 200}
    );
  });

  it.each(["index", "groups"] as const)("agree where an aggregation is drawn at: %s", (at) => {
    const drawn = fc.constantFrom("arithmetic" as const, "geometric" as const, "harmonic" as const);
    const cases = kernelCase({methods: ["arithmetic", "geometric", "harmonic", "power"]});
    fc.assert(
      fc.property(cases, drawn, (made, method) => expectTwin(made, {method, at})),
      {numRuns: 150}
    );
  });

  it("agree where Copeland is drawn for every group", () => {
    fc.assert(
      fc.property(kernelCase(), (made) => expectTwin(made, {method: "copeland", at: "groups"})),
      {numRuns: 60}
    );
  });
});
