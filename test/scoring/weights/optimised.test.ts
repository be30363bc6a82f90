import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Framework} from "../../../src/scoring/index.js";
import {score} from "../../../src/scoring/index.js";
import {withWeights} from "../../../src/scoring/robustness/draw-weights.js";
import {measureImportance} from "../../../src/scoring/statistics/index.js";
import {optimisedWeights} from "../../../src/scoring/weights/optimised-weights.js";
import {searchShares} from "../../../src/scoring/weights/search-shares.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

/** Eight units at the corners of a cube: a, b and c have nothing to do with each other, and spread alike. */
const cube = Object.fromEntries(
  Array.from({length: 8}, (_, i) => [`u${i}`, {a: 20 + 60 * (i & 1), b: 20 + 30 * (i & 2), c: 20 + 15 * (i & 4)}])
);
const three = index([leaf("a", {weight: 1}), leaf("b", {weight: 2}), leaf("c", {weight: 3})]);

/** Shares of importance through the audit's own measure, on scores of the whole index. */
function importanceOf(framework: Framework, values: typeof cube, parent = "index", children = ["a", "b", "c"]) {
  const rows = score(framework, observe(values)).scores;
  const column = (id: string) => ({id, values: rows.filter(({node}) => node === id).map((row) => row.score)});
  return measureImportance(
    children.map((id) => ({...column(id), weight: 1})),
    column(parent)
  ).map(({squaredShare}) => squaredShare!);
}

describe("weights optimised to a wished importance", () => {
  it("are equal for equal importance on symmetric data, whatever the nominal ones", () => {
    const {weights, groups, notes} = optimisedWeights(three, {observations: observe(cube)}, {a: 1, b: 1, c: 1});
    for (const id of ["a", "b", "c"]) expect(weights[id]).toBeCloseTo(1 / 3, 3);
    expect(groups[0]).toMatchObject({group: "index", converged: true});
    expect(notes).toEqual([]);
  });

  it("of independent children go with the square root of the wish, and reach it as the audit measures it", () => {
    const {weights, groups} = optimisedWeights(
      three,
      {observations: observe(cube)},
      {a: 1, b: 4, c: 4},
      {tolerance: 1e-5}
    );
    // r² of an independent child is w²σ² / Σ: the weights 1 : 2 : 2 give the shares 1 : 4 : 4.
    expect(weights.a).toBeCloseTo(0.2, 4);
    expect(weights.b).toBeCloseTo(0.4, 4);
    expect(groups[0]!.converged).toBe(true);
    const measured = importanceOf(withWeights(three, weights), cube);
    for (const [i, share] of [1 / 9, 4 / 9, 4 / 9].entries()) expect(measured[i]).toBeCloseTo(share, 4);
    expect(groups[0]!.children.map(({obtained}) => obtained)).toEqual(
      measured.map((share) => expect.closeTo(share, 10))
    );
  });

  it("say where a wish is out of reach, give the best found and never a weight below 0", () => {
    // b is a again: no weights can make one of them count for more than the other.
    const same = Object.fromEntries([1, 2, 3, 5, 8, 9].map((x, i) => [`u${i}`, {a: x, b: x, c: (x * 7) % 10}]));
    const {weights, groups, notes} = optimisedWeights(three, {observations: observe(same)}, {a: 8, b: 1, c: 1});
    const [found] = groups;
    expect(found!.converged).toBe(false);
    expect(found!.residual).toBeGreaterThan(0.1);
    expect(notes).toEqual([{code: "not-converged", node: "index", message: expect.stringContaining("not reached")}]);
    expect(Object.values(weights).every((weight) => weight >= 0)).toBe(true);
    const nominal = found!.children.reduce((sum, {nominal: share, wished}) => sum + (share! - wished) ** 2, 0);
    const obtained = found!.children.reduce((sum, {obtained: share, wished}) => sum + (share! - wished) ** 2, 0);
    expect(obtained).toBeLessThanOrEqual(nominal);
  });

  it("stop after the evaluations allowed, and say that they did not converge", () => {
    const {groups} = optimisedWeights(three, {observations: observe(cube)}, {a: 9, b: 2, c: 1}, {evaluations: 3});
    expect(groups[0]).toMatchObject({converged: false, evaluations: 3});
  });

  it("keep a group in which nothing can be told, and say so", () => {
    const flat = observe({u: {a: 5, b: 5, c: 5}, v: {a: 5, b: 5, c: 5}, w: {a: 5, b: 5, c: 5}});
    const {weights, groups, notes} = optimisedWeights(three, {observations: flat}, {});
    expect([weights.a, weights.b, weights.c]).toEqual([1 / 6, 1 / 3, 1 / 2]);
    expect(groups[0]).toMatchObject({residual: null, converged: false});
    expect(notes[0]).toMatchObject({code: "kept", node: "index"});
  });

  it("go from the deepest group up, each on the scores that the weights below it give", () => {
    const deep = index([group("p", [leaf("a", {weight: 5}), leaf("b")], {aggregate: "geometric"}), leaf("c")]);
    const {weights, groups} = optimisedWeights(deep, {observations: observe(cube)}, {});
    expect(groups.map(({group: id}) => id)).toEqual(["p", "index"]);
    const reweighted = withWeights(deep, weights);
    const top = importanceOf(reweighted, cube, "index", ["p", "c"]);
    expect(groups[1]!.children.map(({obtained}) => obtained)).toEqual(top.map((share) => expect.closeTo(share, 8)));
    const below = importanceOf(reweighted, cube, "p", ["a", "b"]);
    expect(groups[0]!.children.map(({obtained}) => obtained)).toEqual(below.map((share) => expect.closeTo(share, 8)));
  });

  it("measure by the correlation ratio where asked", () => {
    const {groups} = optimisedWeights(three, {observations: observe(cube)}, {a: 1, b: 1, c: 1}, {measure: "ratio"});
    expect(groups[0]!.converged).toBe(true);
  });

  it.each([
    [{x: 1}, /x: no such node/],
    [{index: 1}, /index: no such node/],
    [{a: -1, b: 1, c: 1}, /a: the wished importance must be 0 or more/],
    [{a: 1}, /index: b has no wished importance/],
    [{a: 0, b: 0, c: 0}, /index: the wished importance is 0 throughout/]
  ])("refuse the wish %o", (wished, message) => {
    expect(() => optimisedWeights(three, {observations: observe(cube)}, wished as Record<string, number>)).toThrow(
      message
    );
  });

  it("are 0 or more, sum to 1 in every group, and do not hang on the order of the input", () => {
    const value = fc.integer({min: 0, max: 100});
    const rows = fc.array(fc.record({a: value, b: value, c: value}), {minLength: 3, maxLength: 7});
    fc.assert(
      fc.property(rows, fc.record({a: fc.integer({min: 1, max: 9}), b: fc.nat(9), c: fc.nat(9)}), (table, wished) => {
        const observations = observe(Object.fromEntries(table.map((row, i) => [`u${i}`, row])));
        const units = table.map((_, i) => unitRow(`u${i}`));
        const made = optimisedWeights(three, {observations, units}, wished, {evaluations: 60});
        const weights = ["a", "b", "c"].map((id) => made.weights[id]!);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        const turned = {observations: [...observations].reverse(), units: [...units].reverse()};
        expect(optimisedWeights(three, turned, wished, {evaluations: 60})).toEqual(made);
      }),
      {numRuns: 25}
    );
  });
});

describe("the search on the simplex", () => {
  it("finds the least of a function inside and at the edge", () => {
    const toward = (aim: readonly number[]) => (shares: readonly number[]) =>
      shares.reduce((sum, share, i) => sum + (share - aim[i]!) ** 2, 0);
    const search = (aim: readonly number[]) =>
      searchShares([[1 / 3, 1 / 3, 1 / 3]], toward(aim), {enough: 0, evaluations: 5000}).found!.shares;
    for (const [i, share] of [0.2, 0.3, 0.5].entries()) expect(search([0.2, 0.3, 0.5])[i]).toBeCloseTo(share, 5);
    // The nearest shares to (1.4, 0, −0.4) are the corner (1, 0, 0).
    for (const [i, share] of [1, 0, 0].entries()) expect(search([1.4, 0, -0.4])[i]).toBeCloseTo(share, 5);
  });

  it("gives the best it saw, not the last, and null where it saw nothing", () => {
    const visited: number[] = [];
    const of = ([first]: readonly number[]) => {
      visited.push((first! - 0.9) ** 2);
      return visited.at(-1)!;
    };
    const {found, taken} = searchShares(
      [
        [0.5, 0.5],
        [0.1, 0.9]
      ],
      of,
      {enough: 0, evaluations: 12}
    );
    expect(found!.value).toBe(Math.min(...visited));
    expect([taken, visited.length]).toEqual([12, 12]);
    expect(searchShares([[1]], () => null, {enough: 0, evaluations: 9}).found).toBeNull();
  });
});
