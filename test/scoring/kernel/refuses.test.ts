import {describe, expect, it} from "vitest";
import type {Framework} from "../../../src/scoring/index.js";
import {type DrawnAggregate, prepareEvaluate} from "../../../src/scoring/kernel/evaluate.js";
import {flattenTree} from "../../../src/scoring/kernel/flat-tree.js";
import {prepareJob} from "../../../src/scoring/kernel/run-job.js";
import type {ScoreGrid} from "../../../src/scoring/kernel/score-grid.js";
import {group, index, leaf} from "../make.js";
import {makeJob} from "./make-job.js";

const OWN: DrawnAggregate = {method: null, at: "index"};

/** One unit with these leaf scores, by id, and one run with these weights, all 1 unless given. */
function evaluateOne(
  framework: Framework,
  values: Readonly<Record<string, number>>,
  {drawn = OWN, weights = {}}: {drawn?: DrawnAggregate; weights?: Readonly<Record<string, number>>} = {}
): number {
  const tree = flattenTree(framework);
  const grid: ScoreGrid = {
    ...{units: 1, rows: 1, pools: [Int32Array.of(0)], minimums: tree.minimums},
    values: Float64Array.from(tree.ids, (id) => values[id] ?? Number.NaN),
    present: new Uint8Array(tree.ids.length).fill(1),
    applies: new Uint8Array(tree.ids.length).fill(1)
  };
  const out = new Float64Array(1);
  prepareEvaluate(tree, grid, drawn)(
    Float64Array.from(tree.ids, (id) => weights[id] ?? 1),
    1,
    out
  );
  return out[0]!;
}

const two = index([leaf("a"), leaf("b")]);
const nested = index([group("g", [leaf("a"), leaf("b")]), leaf("c")]);

describe("the fast way", () => {
  it("gives the mean of what it takes", () => {
    expect(evaluateOne(two, {a: 20, b: 80}, {weights: {b: 3}})).toBeCloseTo(65, 12);
  });

  it.each([
    [-1, "b: a weight drawn must be 0 or more, got -1"],
    [Number.NaN, "b: a weight drawn must be 0 or more, got NaN"],
    [Number.POSITIVE_INFINITY, "index: the weights drawn are not finite"]
  ])("refuses a weight of %d", (weight, said) => {
    expect(() => evaluateOne(two, {a: 20, b: 80}, {weights: {b: weight}})).toThrow(new RangeError(said));
  });

  it.each([
    [1, "Infinity"],
    [-1, "-Infinity"]
  ])("refuses an index beyond all numbers, of sign %d", (sign, said) => {
    const most = sign * Number.MAX_VALUE;
    // A minimum keeps the group from being one product with the index, whose weights would sum to 1.
    const minimums = [{child: "a", least: 0, cap: 0}];
    const capped = index([group("g", [leaf("a"), leaf("b")], {minimums}), leaf("c")]);
    expect(() => evaluateOne(capped, {a: most, b: most, c: most})).toThrow(
      new RangeError(`an index drawn is not finite: ${said}`)
    );
  });

  it.each(["geometric", "harmonic"] as const)(
    "refuses a %s mean of a score below 0, of a leaf or of a group",
    (method) => {
      const drawn = {method, at: "index"} as const;
      const said = /a (geometric|harmonic) mean needs scores of 0 or more, got -5/;
      expect(() => evaluateOne(two, {a: -5, b: 80}, {drawn})).toThrow(said);
      expect(() => evaluateOne(nested, {a: -5, b: -5, c: 80}, {drawn})).toThrow(said);
    }
  );

  it("refuses a power mean drawn for a node without an exponent, at the index alone or at every group", () => {
    const squares = {...nested, index: {...nested.index, aggregate: "power" as const, power: 2}};
    const values = {a: 3, b: 3, c: 4};
    const at = (where: DrawnAggregate["at"]) => ({drawn: {method: "power", at: where} as const});
    expect(() => evaluateOne(nested, values, at("index"))).toThrow(
      new RangeError("index: a power mean can't be drawn, the node has no exponent")
    );
    expect(evaluateOne(squares, values, at("index"))).toBeCloseTo(Math.sqrt(12.5), 12);
    expect(() => evaluateOne(squares, values, at("groups"))).toThrow(/^g: a power mean can't be drawn/);
  });
});

describe("a job", () => {
  it.each([
    [-1, 5],
    [7, 5],
    [Number.NaN, 5]
  ])("refuses runs %d to %d", (from, to) => {
    expect(() => prepareJob(makeJob(10))(from, to)).toThrow(RangeError);
  });
});
