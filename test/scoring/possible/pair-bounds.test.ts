import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type AggregateMethod, type Framework, score} from "../../../src/scoring/index.js";
import {flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import {fillGrid} from "../../../src/scoring/kernel/score-grid.js";
import {findAdditivePart} from "../../../src/scoring/possible/additive.js";
import {allowedWeights} from "../../../src/scoring/possible/allowed-weights.js";
import {applyWeights, type Cone} from "../../../src/scoring/possible/cone.js";
import {listWeights} from "../../../src/scoring/possible/list-weights.js";
import {type BoundedPool, coneFor, leastDifference} from "../../../src/scoring/possible/pair-bounds.js";
import {tabulatePool} from "../../../src/scoring/possible/pool-table.js";
import {boundPool} from "../../../src/scoring/possible/rank-end.js";
import {prepareLeaves} from "../../../src/scoring/prepare-leaves.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {withWeights} from "../../../src/scoring/robustness/draw-weights.js";
import {group, index, leaf, observe} from "../make.js";

type Values = Parameters<typeof observe>[0];

function build(top: AggregateMethod, pillars: AggregateMethod): Framework {
  const a = group("a", [leaf("a1", {weight: 2}), leaf("a2"), leaf("a3")], {aggregate: pillars});
  const b = group("b", [leaf("b1"), leaf("b2")], {aggregate: pillars});
  return index([a, b, leaf("c", {weight: 0.5})], {aggregate: top, robustness: {replications: 1, weights: 0.5}});
}

function poolOf(framework: Framework, values: Values): BoundedPool {
  const tree = flattenTree(framework);
  const box = allowedWeights(framework, tree);
  const {leaves} = prepareLeaves(framework, observe(values), {});
  const units = leaves.cases.map((_, i) => i);
  const table = tabulatePool(
    tree,
    fillGrid(framework, tree, leaves, units, null, "renormalise"),
    box,
    units.length,
    undefined
  );
  return boundPool(table, findAdditivePart(table, box), box, units);
}

/** The effective weights that weights within the parents come to. */
function effective({table}: BoundedPool, cone: Cone, weights: Float64Array) {
  const share = new Float64Array(table.nodes);
  share[0] = 1;
  cone.members.forEach((members, node) => {
    const total = members.reduce((sum, child) => sum + weights[child]!, 0);
    for (const child of members) share[child] = (share[node]! * weights[child]!) / total;
  });
  return {share, scale: share};
}

/** Index scores by unit number. */
function scoresWith(framework: Framework, pool: BoundedPool, values: Values, weights: Float64Array) {
  const set = listWeights(pool.table.tree, weights);
  const rows = score(withWeights(framework, set), observe(values)).scores.filter((row) => row.level === 0);
  return rows.map((row) => row.score!);
}

const cell = fc.integer({min: 1, max: 100});
const rowOf = (own: fc.Arbitrary<number | null>) =>
  fc.record({a1: own, a2: own, a3: own, b1: own, b2: own, c: cell as fc.Arbitrary<number | null>});
const threeOf = (own: fc.Arbitrary<number | null>) => fc.record({u0: rowOf(own), u1: rowOf(own), u2: rowOf(own)});
const method = fc.constantFrom<AggregateMethod>("arithmetic", "geometric", "harmonic");

/** Hands each draw of allowed weights to a check, with what both units score on the scale of the index. */
function checkDraws(
  framework: Framework,
  values: Values,
  check: (estimate: number, truth: number, least: number) => void
): void {
  const pool = poolOf(framework, values);
  const random = seedRandom(1);
  const cone = coneFor(pool, [0, 1, 2]);
  const estimates = leastDifference(pool, cone, 0, 1)!;
  for (let draw = 0; draw < 25; draw++) {
    const weights = pool.box.low.map((low, node) => {
      const u = random() < 0.5 ? Math.round(random()) : random();
      return low + u * (pool.box.high[node]! - low);
    });
    const [x, y] = scoresWith(framework, pool, values, weights).map(pool.part.scale.to);
    check(applyWeights(estimates, effective(pool, cone, weights)), x! - y!, cone.least(estimates));
  }
}

describe("leastDifference", () => {
  it("is never more than the difference, whatever is missing and whichever means are mixed", () => {
    fc.assert(
      fc.property(threeOf(fc.option(cell, {freq: 3})), method, method, (values, top, pillars) => {
        checkDraws(build(top, pillars), values, (estimate, truth, least) => {
          expect(estimate).toBeLessThanOrEqual(truth + 1e-9);
          expect(least).toBeLessThanOrEqual(estimate + 1e-9);
        });
      }),
      {numRuns: 150}
    );
  });

  it("is the difference itself where nothing is missing and one mean holds throughout", () => {
    fc.assert(
      fc.property(threeOf(cell), method, (values, mean) => {
        checkDraws(build(mean, mean), values, (estimate, truth) => {
          expect(estimate).toBeCloseTo(truth, 9);
        });
      }),
      {numRuns: 50}
    );
  });

  it("the least is reached at the weights said to reach it", () => {
    fc.assert(
      fc.property(threeOf(cell), (values) => {
        const pool = poolOf(build("arithmetic", "arithmetic"), values);
        const cone = coneFor(pool, [0, 1]);
        const coefficients = leastDifference(pool, cone, 0, 1)!;
        expect(applyWeights(coefficients, cone.vertex(coefficients))).toBeCloseTo(cone.least(coefficients), 9);
      })
    );
  });
});

describe("boundScores", () => {
  it("no draw scores a unit outside its bounds", () => {
    fc.assert(
      fc.property(threeOf(fc.option(cell, {freq: 3})), method, method, (values, top, pillars) => {
        const framework = build(top, pillars);
        const pool = poolOf(framework, values);
        const random = seedRandom(2);
        for (let draw = 0; draw < 10; draw++) {
          const weights = pool.box.low.map((low, node) => low + Math.round(random()) * (pool.box.high[node]! - low));
          scoresWith(framework, pool, values, weights).forEach((own, unit) => {
            expect(own).toBeGreaterThanOrEqual(pool.bounds.low[unit * pool.table.nodes]! - 1e-9);
            expect(own).toBeLessThanOrEqual(pool.bounds.high[unit * pool.table.nodes]! + 1e-9);
          });
        }
      })
    );
  });
});
