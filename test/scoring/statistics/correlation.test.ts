import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type CorrelationMethod, correlate} from "../../../src/scoring/statistics/correlation.js";
import {correlateAll, correlateBetween} from "../../../src/scoring/statistics/correlation-table.js";
import {incompleteBeta} from "../../../src/scoring/statistics/incomplete-beta.js";
import {normalTail} from "../../../src/scoring/statistics/normal-tail.js";

const METHODS: readonly CorrelationMethod[] = ["pearson", "spearman", "kendall"];
const plain = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [2.5, 1, 4, 3.5, 8, 5, 9, 7, 6, 12]
] as const;
const tied = [
  [1, 1, 2, 3, 3, 3, 4, 5, 6, 7, 8, 8],
  [2, 1, 1, 4, 4, 5, 3, 7, 7, 6, 9, 2]
] as const;

describe("correlate agrees with SciPy 1.17, r and p", () => {
  it.each([
    ["pearson", plain, 0.8281229009021234, 0.0030856391844771907],
    ["spearman", plain, 0.8303030303030302, 0.002940227023279509],
    ["kendall, exact p", plain, 0.6444444444444444, 0.009148478835978836],
    ["pearson", tied, 0.6403838101687921, 0.024877762291084356],
    ["spearman", tied, 0.6530290461817466, 0.021311880059454717],
    ["kendall, p corrected for ties", tied, 0.5203424003899498, 0.024814054917674803]
  ] as const)("%s", (name, [x, y], r, p) => {
    const found = correlate(x, y, name.split(",")[0] as CorrelationMethod);
    expect(found.r).toBeCloseTo(r, 14);
    expect(found.p).toBeCloseTo(p, 14);
  });

  it("kendall takes the normal distribution from 50 units on", () => {
    const a = Array.from({length: 60}, (_, i) => (i * 37) % 61);
    const b = Array.from({length: 60}, (_, i) => i + ((i * 17) % 23));
    const found = correlate(a, b, "kendall");
    expect(found.r).toBeCloseTo(0.030508474576271184, 14);
    expect(found.p).toBeCloseTo(0.730539387444586, 14);
  });
});

describe("the distributions behind p agree with SciPy 1.17", () => {
  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1.96, 0.04999579029644087],
    [2.8284271247461903, 0.0046777349810472576],
    [-3.5, 0.00046525815807105003],
    [6, 1.973175290075389e-9],
    [10, 1.523970604832094e-23],
    [30, 9.813427854295816e-198]
  ])("normalTail(%d)", (z, tail) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.9, 30, 0.5, 0.012282448499852763],
    [0.1, 2, 3, 0.0523],
    [0.001, 30.5, 0.5, 3.218886651885919e-93],
    [0.999, 5000, 0.5, 0.0015615791602892836]
  ])("incompleteBeta(%d, %d, %d)", (x, a, b, value) => {
    expect(Math.abs(incompleteBeta(x, a, b) / value - 1)).toBeLessThan(1e-10);
  });

  it("incompleteBeta refuses what is out of its range", () => {
    expect(() => incompleteBeta(1.5, 1, 1)).toThrow("x must lie in 0–1");
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow("a and b must be above 0");
  });
});

describe.each(METHODS)("correlate by %s at the edges", (method) => {
  it("uses the units that have both numbers", () => {
    const found = correlate([1, null, 3, 4, 9], [1, 2, null, 4, 9], method);
    expect(found).toMatchObject({n: 3, why: null});
    expect(found.r).toBeCloseTo(1, 14);
  });

  it("says too-few of one common unit, or none", () => {
    expect(correlate([1, null], [2, 3], method)).toEqual({n: 1, r: null, p: null, why: "too-few"});
    expect(correlate([null], [null], method)).toEqual({n: 0, r: null, p: null, why: "too-few"});
  });

  it("says no-spread where one column is equal over the common units", () => {
    expect(correlate([1, 1, 2], [4, 5, null], method)).toEqual({n: 2, r: null, p: null, why: "no-spread"});
  });

  it("gives no p with two units", () => {
    expect(correlate([1, 2], [4, 3], method)).toEqual({n: 2, r: expect.closeTo(-1, 14), p: null, why: null});
  });

  it("refuses columns of different length", () => {
    expect(() => correlate([1], [1, 2], method)).toThrow("1 and 2 places");
  });

  it("is symmetric, within −1 and 1, never NaN, and turns its sign with a column", () => {
    const cell = fc.option(fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer({min: 0, max: 3})));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {maxLength: 15}), (rows) => {
        const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        const found = correlate(x, y, method);
        if (found.r === null) expect(found.why).not.toBeNull();
        else {
          expect(Math.abs(found.r)).toBeLessThanOrEqual(1);
          expect(correlate(y, x, method).r).toBeCloseTo(found.r, 12);
          const turned = x.map((value) => (value === null ? null : -value));
          expect(correlate(turned, y, method).r).toBeCloseTo(-found.r, 12);
        }
        if (found.p !== null) expect(found.p >= 0 && found.p <= 1).toBe(true);
      })
    );
  });
});

describe("tables of correlations", () => {
  const [a, b, c] = [
    {id: "a", values: [1, 2, 3]},
    {id: "b", values: [3, 2, 1]},
    {id: "c", values: [5, 5, 5]}
  ] as const;

  it("have every pair once, those without an answer with their reason", () => {
    const rows = correlateAll([a, b, c], "pearson");
    expect(rows.map((row) => [row.a, row.b, row.r, row.why])).toEqual([
      ["a", "b", -1, null],
      ["a", "c", null, "no-spread"],
      ["b", "c", null, "no-spread"]
    ]);
    expect(correlateAll([a], "pearson")).toEqual([]);
    expect(correlateAll([], "pearson")).toEqual([]);
  });

  it("go from one list to another", () => {
    expect(correlateBetween([a, b], [c], "kendall").map((row) => `${row.a} ${row.b}`)).toEqual(["a c", "b c"]);
  });

  it("name the column that is not finite, or of another length", () => {
    expect(() => correlateAll([a, {id: "x", values: [1, 2, Number.NaN]}], "pearson")).toThrow(/^x: .*place 2/);
    expect(() => correlateBetween([a], [{id: "x", values: [1]}], "pearson")).toThrow(/^x: has 1 places, a has 3/);
  });
});
