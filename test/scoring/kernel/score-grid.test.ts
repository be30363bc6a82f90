import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Framework, score, type UnitRow} from "../../../src/scoring/index.js";
import {prepareEvaluate} from "../../../src/scoring/kernel/evaluate.js";
import {flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import {replicatePlainly} from "../../../src/scoring/kernel/replicate-plainly.js";
import {fillGrid} from "../../../src/scoring/kernel/score-grid.js";
import {prepareLeaves} from "../../../src/scoring/prepare-leaves.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const KIND = {kind: "ministry"};
const UNITS: readonly UnitRow[] = ["a", "b", "c", "d", "e"].map((unit, i) =>
  unitRow(unit, i > 2 ? KIND : {kind: "province"})
);

/** What the engine gives every ranked unit, and what a grid with the nominal weights gives. */
function compare(framework: Framework, rows: Parameters<typeof observe>[0], units = UNITS) {
  const observations = observe(rows);
  const nominal = score(framework, observations, {units}).scores.filter(({level}) => level === 0);
  const {leaves} = prepareLeaves(framework, observations, {units});
  const ranked = nominal.flatMap(({rank}, i) => (rank === null ? [] : [i]));
  const tree = flattenTree(framework);
  const grid = fillGrid(framework, tree, leaves, ranked, null, "renormalise");
  const own = {method: null, at: "index"} as const;
  const fast = new Float64Array(ranked.length);
  prepareEvaluate(tree, grid, own)(tree.weights, 1, fast);
  return {
    engine: ranked.map((i) => nominal[i]!.score!),
    plain: replicatePlainly(tree, grid, own, tree.weights),
    fast: [...fast],
    grid
  };
}

function expectAlike({engine, plain, fast}: ReturnType<typeof compare>): void {
  expect(plain).toEqual(engine);
  fast.forEach((each, i) => {
    expect(Math.abs(each - engine[i]!)).toBeLessThanOrEqual(1e-12 * Math.abs(engine[i]!));
  });
}

describe("a grid with the nominal weights", () => {
  it("gives the engine's own scores: gaps, coverage, kinds of unit, minimums, any aggregation", () => {
    const value = fc.option(fc.constantFrom(0, 10, 35, 60, 60.5, 100), {freq: 4});
    const row = fc.record({x: value, y: value, z: value, m: value, p: value});
    const method = fc.constantFrom("arithmetic" as const, "geometric" as const, "harmonic" as const);
    const rows = fc.record({a: row, b: row, c: row, d: row, e: row});
    fc.assert(
      fc.property(rows, method, method, fc.constantFrom(0, 0.5, 1), (given, top, below, coverage) => {
        const pillars = [
          group("g", [leaf("x"), leaf("y", {weight: 2})], {
            aggregate: below,
            minimums: [{child: "x", least: 20, cap: 30}]
          }),
          group("h", [leaf("z"), leaf("m", {applies: ["ministry"]})], {weight: 3}),
          leaf("p")
        ];
        const framework = index(pillars, {aggregate: top, coverage: {index: coverage, group: coverage / 2}});
        expectAlike(compare({...framework, units: ["province", "ministry"]}, given));
      }),
      {numRuns: 200}
    );
  });

  it("lets units that are not ranked take part in Copeland's comparisons, and in nothing else", () => {
    const pillars = [group("g", [leaf("x"), leaf("y")], {aggregate: "copeland"}), leaf("z"), leaf("w")];
    const framework = index(pillars, {coverage: {index: 0.9, group: 0}});
    const rows = {
      a: {x: 1, y: 5, z: 3, w: 1},
      b: {x: 2, y: 9, z: 3, w: 2},
      c: {x: 9, y: 9, z: null, w: null},
      d: {x: 0, y: 0, z: 50, w: 3}
    };
    const compared = compare(
      framework,
      rows,
      ["a", "b", "c", "d"].map((unit) => unitRow(unit))
    );
    expectAlike(compared);
    expect([compared.grid.units, compared.grid.rows]).toEqual([3, 4]);
  });
});

describe("fillGrid with a drawn geometric mean", () => {
  const fill = (framework: Framework) => {
    const {leaves} = prepareLeaves(framework, observe({a: {x: 0, y: 100}}), {});
    return fillGrid(framework, flattenTree(framework), leaves, [0], "geometric", "renormalise");
  };
  const minimums = [{child: "x", least: 50, cap: 40}];

  it("lifts scores to 1–100, and the marks of minimums with them", () => {
    const grid = fill(index([group("g", [leaf("x"), leaf("y")], {minimums})]));
    expect([...grid.values].filter((value) => !Number.isNaN(value))).toEqual([1, 100]);
    expect(grid.minimums).toEqual([{group: 1, child: 2, least: 50.5, cap: 40.6}]);
  });

  it("refuses a minimum of a group whose leaves are on different scales, naming it", () => {
    const other = leaf("y", {normalise: {method: "goalposts", worst: 0, best: 1, scale: 10}});
    expect(() => fill(index([group("g", [leaf("x"), other], {minimums})]))).toThrow(/^g: a minimum can't stand/);
  });
});
