import {describe, expect, it} from "vitest";
import {correlate} from "../../../src/scoring/statistics/correlation.js";
import {crossLoadings} from "../../../src/scoring/statistics/cross-loadings.js";
import {describeColumn} from "../../../src/scoring/statistics/describe.js";
import {flagPairs} from "../../../src/scoring/statistics/flag-pairs.js";
import {measureImportance} from "../../../src/scoring/statistics/importance.js";
import {incompleteBeta} from "../../../src/scoring/statistics/incomplete-beta.js";
import {eigenSymmetric, fixSign} from "../../../src/scoring/statistics/jacobi.js";
import {principalComponents} from "../../../src/scoring/statistics/pca.js";
import {factorsToKeep, pcaWeights} from "../../../src/scoring/statistics/pca-weights.js";
import {estimateSobol} from "../../../src/scoring/statistics/sobol-estimate.js";

const column = (id: string, values: readonly (number | null)[]) => ({id, values});

/** All orders of a list. */
function ordersOf(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length <= 1) return [values];
  return values.flatMap((value, i) => ordersOf(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

/** Pairs in the same order less pairs in opposite order. */
function balanceOf(a: readonly number[], b: readonly number[]): number {
  const pairs = a.flatMap((_, i) => a.slice(0, i).map((_, j) => [i, j] as const));
  return pairs.reduce((sum, [i, j]) => sum + Math.sign(a[i]! - a[j]!) * Math.sign(b[i]! - b[j]!), 0);
}

/** Both tails of the normal distribution beyond z, by Simpson's rule. */
function bothTails(z: number): number {
  const steps = 2000;
  const height = (k: number) => Math.exp(-(((k * z) / steps) ** 2) / 2) * (k === 0 || k === steps ? 1 : k % 2 ? 4 : 2);
  const within = Array.from({length: steps + 1}, (_, k) => height(k)).reduce((sum, each) => sum + each, 0);
  return 1 - (2 * within * z) / (3 * steps) / Math.sqrt(2 * Math.PI);
}

describe("Kendall's p-value", () => {
  it.each([
    ["ties in both, of two and of three", [1, 1, 1, 2, 3, 3, 4], [2, 2, 1, 1, 1, 3, 5]],
    ["ties in one", [1, 1, 2, 2, 2, 3], [4, 1, 6, 3, 5, 2]],
    ["ties in the other", [4, 1, 6, 3, 5, 2], [1, 1, 2, 2, 2, 2]]
  ])("with %s, has the variance of all orders", (_, a, b) => {
    const all = ordersOf(b).map((order) => balanceOf(a, order));
    const variance = all.reduce((sum, each) => sum + each ** 2, 0) / all.length;
    const z = Math.abs(balanceOf(a, b)) / Math.sqrt(variance);
    expect(z).toBeGreaterThan(0);
    expect(correlate(a, b, "kendall").p).toBeCloseTo(bothTails(z), 10);
  });

  it("without ties is the share of all orders that are as far from balance", () => {
    const [a, b] = [
      [1, 2, 3, 4, 5, 6],
      [2, 1, 4, 3, 6, 5]
    ];
    const own = balanceOf(a!, b!);
    const all = ordersOf(b!).map((order) => Math.abs(balanceOf(a!, order)));
    expect(correlate(a!, b!, "kendall").p).toBeCloseTo(all.filter((each) => each >= own).length / all.length, 12);
  });

  it("is there from three units on, by every measure", () => {
    // Of the 6 orders of three, 4 are at least as far from balance as 1 of 3.
    expect(correlate([1, 2, 3], [2, 1, 3], "kendall")).toMatchObject({n: 3, p: expect.closeTo(1, 12)});
    expect(correlate([1, 2, 3], [1, 2, 3], "kendall").p).toBeCloseTo(1 / 3, 12);
    // r = 0.5 with one degree of freedom: Student's t is Cauchy's, so p = 1 − (2/π)·atan(r / √(1 − r²)) = 2/3.
    expect(correlate([1, 2, 3], [2, 1, 3], "pearson").p).toBeCloseTo(2 / 3, 12);
  });
});

describe("figures of few units", () => {
  it("a deviation of two units, a kurtosis of four, and a mean of zeros that is 0", () => {
    expect(describeColumn(column("x", [1, 3])).sd).toBeCloseTo(Math.SQRT2, 12);
    expect(describeColumn(column("x", [0, 0, 0, 1])).kurtosis).toBeCloseTo(4, 12);
    expect(describeColumn(column("x", [0, 0, null]))).toMatchObject({n: 2, zeros: 2, mean: 0, median: 0, sd: 0});
  });

  it("the incomplete beta function at its ends, and what it refuses", () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect(incompleteBeta(0.25, 1, 1)).toBeCloseTo(0.25, 14);
    for (const [x, a, b] of [
      [-0.1, 1, 1],
      [0.5, 1, 0],
      [0.5, 1, -1],
      [Number.NaN, 1, 1]
    ] as const) {
      expect(() => incompleteBeta(x, a, b)).toThrow(RangeError);
    }
  });

  it("importance of a child that is constant where it is known goes by the group's score there", () => {
    const weighed = [
      {...column("a", [5, 5, 5, null, null]), weight: 1},
      {...column("b", [1, 2, 3, 4, 9]), weight: 1}
    ];
    const [varies] = measureImportance(weighed, column("p", [1, 2, 4, 5, 6]));
    expect(varies).toMatchObject({n: 3, squared: 0, squaredShare: 0, why: "no-spread"});
    const [flat] = measureImportance(weighed, column("p", [4, 4, 4, 5, 6]));
    expect(flat).toMatchObject({n: 3, squared: null, squaredShare: null, why: "no-spread"});
  });

  it("importance has no shares where no child moves the score", () => {
    const [a] = measureImportance([{...column("a", [5, 5, 5]), weight: 1}], column("p", [1, 2, 4]));
    expect(a).toMatchObject({squared: 0, squaredShare: null, ratioShare: null});
    const broken = [{...column("a", [1, Number.NaN, 3]), weight: 1}];
    expect(() => measureImportance(broken, column("p", [1, 2, 4]))).toThrow(/^a: /);
  });
});

describe("pairs of children and other groups", () => {
  const far = column("far", [1, 2, 4, 3, 5]);
  const best = column("best", [10, 20, 30, 40, 50]);

  it("lists the groups that a child goes with more, the highest first, and no group that can't be told", () => {
    // Products of deviations: −3 of 10 with its own group, 9 and 10 of 10 with others, and one is the same for all.
    const x = {...column("x", [1, 2, 3, 4, 5]), group: "low"};
    const low = column("low", [5, 1, 4, 2, 3]);
    const flat = column("flat", [7, 7, 7, 7, 7]);
    const [found] = crossLoadings([x], [flat, far, low, best]);
    expect(found!.own.r).toBeCloseTo(-0.3, 12);
    expect(found!.stronger.map(({b, r}) => [b, Math.round(r! * 10) / 10])).toEqual([
      ["best", 1],
      ["far", 0.9]
    ]);
  });

  it("lists none where its own group is the same for all, though others are not", () => {
    const [found] = crossLoadings(
      [{...column("x", [1, 2, 3, 4, 5]), group: "flat"}],
      [column("flat", [7, 7, 7, 7, 7]), far, best]
    );
    expect(found).toMatchObject({own: {r: null, why: "no-spread"}, stronger: []});
  });

  it("flags no pair between −0.5 and 0.92, unless told other limits", () => {
    const pair = (b: readonly number[]) =>
      flagPairs([{id: "g", columns: [column("a", [1, 2, 3, 4, 5]), column("b", b)]}]);
    // Products of deviations: 9, 3, −3 and −6 of 10; the last is below −0.5.
    expect(pair([1, 2, 4, 3, 5])).toEqual([]);
    expect(pair([1, 3, 5, 4, 2])).toEqual([]);
    expect(pair([5, 3, 1, 2, 4])).toEqual([]);
    expect(pair([4, 5, 2, 3, 1]).map(({kind}) => kind)).toEqual(["negative"]);
    expect(pair([7, 7, 7, 7, 7])).toEqual([]);
  });
});

describe("components and their signs", () => {
  it("turns a vector so that its largest entry is positive, the first of several; a zero stays a plain zero", () => {
    expect(fixSign([-0.1, 0.9])).toEqual([-0.1, 0.9]);
    expect(fixSign([0.1, -0.9])).toEqual([-0.1, 0.9]);
    expect(fixSign([-0.5, 0.5])).toEqual([0.5, -0.5]);
    expect(fixSign([0, -1])).toEqual([0, 1]);
    expect(fixSign([0, 0])).toEqual([0, 0]);
  });

  it("reads the upper half of a matrix", () => {
    const [first, second] = eigenSymmetric([
      [2, 1],
      [99, 2]
    ]);
    expect([first!.value, second!.value]).toEqual([expect.closeTo(3, 12), expect.closeTo(1, 12)]);
    expect(eigenSymmetric([[0]])).toEqual([{value: 0, vector: [1]}]);
  });

  it("keeps no factor of a tenth or less once 60 % is explained, and no eigenvalue that only reaches the limit", () => {
    const parts = (...eigenvalues: readonly number[]) => {
      const all = eigenvalues.reduce((sum, value) => sum + value, 0);
      return eigenvalues.map((eigenvalue) => ({eigenvalue, explained: eigenvalue / all}));
    };
    // 7.9 of 12 explain 66 %, and 1.1 of 12 9 %.
    expect(factorsToKeep(parts(7.9, 1.1, 1, 1, 1))).toBe(1);
    expect(factorsToKeep(parts(7.9, 2.1, 1, 1))).toBe(2);
    // 3 of 5 explain 60 % exactly, which is not more; 3.5 of 5 explain 70 %, and an eigenvalue of 1 is not above 1.
    expect(factorsToKeep(parts(3, 1, 0.5, 0.5))).toBe(2);
    expect(factorsToKeep(parts(3.5, 1, 0.5))).toBe(1);
  });

  it("weighs by the factors kept alone, and says what they explain together", () => {
    const bits = (bit: number) => Array.from({length: 8}, (_, i) => (i & bit ? 1 : -1));
    const mix = (a: readonly number[], b: readonly number[], share: number) =>
      a.map((value, i) => value + share * b[i]!);
    const [x, y, z] = [bits(1), bits(2), bits(4)];
    const columns = [column("a", x), column("b", mix(x, z, 0.5)), column("c", y), column("d", mix(y, z, 0.5))];
    const found = pcaWeights(columns);
    const {components} = principalComponents(columns);
    expect(found.factors).toBe(2);
    expect(found.rotated.map((row) => row.length)).toEqual([2, 2, 2, 2]);
    expect(found.explained).toBeCloseTo(components[0]!.explained + components[1]!.explained, 12);
    expect(found.explained).toBeLessThan(0.99);
    expect(pcaWeights([]).weights).toEqual([]);
  });
});

describe("an input of a sensitivity analysis", () => {
  it("acts where it changes one run of several", () => {
    // Runs of A and B, then of A with the first input of B, and with the second.
    const outputs = [1, 2, 3, 4, 5, 7, 1, 2, 3.5, 1, 2, 3];
    const [first, second] = estimateSobol(outputs, ["first", "second"]);
    expect([first!.acts, second!.acts]).toEqual([true, false]);
    expect(second).toMatchObject({first: 0, total: 0});
    expect(() => estimateSobol([1, 2, 3], ["x"])).toThrow(/N of 2 or more/);
  });
});
