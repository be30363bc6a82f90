import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {eigenSymmetric} from "../../../src/scoring/statistics/jacobi.js";
import {principalComponents} from "../../../src/scoring/statistics/pca.js";

const entry = fc.double({min: -10, max: 10, noNaN: true});
const table = (width: number) =>
  fc
    .array(fc.array(fc.integer({min: 0, max: 9}), {minLength: width, maxLength: width}), {minLength: 3, maxLength: 12})
    .map((rows) => Array.from({length: width}, (_, k) => ({id: `c${k}`, values: rows.map((row) => row[k]!)})));
const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

describe("eigenSymmetric", () => {
  it("finds the pairs of a matrix known by hand, the largest entry of each vector positive", () => {
    const pairs = eigenSymmetric([
      [2, 1],
      [1, 2]
    ]);
    expect(pairs.map(({value}) => Math.round(value * 1e12) / 1e12)).toEqual([3, 1]);
    expect(pairs[0]!.vector[0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(pairs[1]!.vector[0]).toBeCloseTo(Math.SQRT1_2, 14);
  });

  it("refuses an entry that is not finite", () => {
    expect(() => eigenSymmetric([[Number.NaN]])).toThrow("finite");
  });

  it("gives orthonormal vectors that rebuild the matrix", () => {
    const matrices = fc
      .integer({min: 1, max: 6})
      .chain((size) =>
        fc.array(fc.array(entry, {minLength: size, maxLength: size}), {minLength: size, maxLength: size})
      );
    fc.assert(
      fc.property(matrices, (matrix) => {
        const symmetric = matrix.map((row, i) => row.map((_, j) => matrix[Math.min(i, j)]![Math.max(i, j)]!));
        const pairs = eigenSymmetric(symmetric);
        pairs.forEach((a, k) => {
          pairs.forEach((b, l) => {
            expect(product(a.vector, b.vector)).toBeCloseTo(k === l ? 1 : 0, 10);
          });
        });
        symmetric.forEach((row, i) => {
          row.forEach((value, j) => {
            const rebuilt = pairs.reduce((sum, pair) => sum + pair.value * pair.vector[i]! * pair.vector[j]!, 0);
            expect(rebuilt).toBeCloseTo(value, 9);
          });
        });
      })
    );
  });
});

describe("principalComponents", () => {
  it("explains everything by one component where columns say the same", () => {
    const found = principalComponents([
      {id: "a", values: [1, 2, 4]},
      {id: "b", values: [10, 20, 40]}
    ]);
    expect(found.components[0]!.explained).toBeCloseTo(1, 14);
    expect(found.components[1]!.eigenvalue).toBeCloseTo(0, 14);
  });

  it("takes one column for what it is", () => {
    const [only] = principalComponents([{id: "a", values: [1, 2, 4]}]).components;
    expect(only).toEqual({eigenvalue: 1, explained: 1, vector: [1], loadings: [1]});
  });

  it("leaves out units with a gap and says how many", () => {
    const found = principalComponents([
      {id: "a", values: [1, 2, null, 4]},
      {id: "b", values: [3, 1, 2, null]}
    ]);
    expect(found).toMatchObject({n: 2, left: 2, why: null});
  });

  it("names the column without spread, and says too-few where no two units are complete", () => {
    const flat = {id: "flat", values: [5, 5, 5]};
    const other = {id: "a", values: [1, 2, 3]};
    expect(principalComponents([other, flat])).toMatchObject({components: [], why: "no-spread", about: "flat"});
    expect(principalComponents([{id: "a", values: [1, null]}])).toMatchObject({n: 1, left: 1, why: "too-few"});
    expect(principalComponents([{id: "a", values: [null, null]}])).toMatchObject({n: 0, why: "too-few"});
    expect(principalComponents([])).toMatchObject({n: 0, why: "too-few"});
  });

  it("shares sum to 1, and squared loadings of a column to 1", () => {
    fc.assert(
      fc.property(table(4), (columns) => {
        const {components, why} = principalComponents(columns);
        if (why !== null) return;
        expect(components.reduce((sum, {explained}) => sum + explained, 0)).toBeCloseTo(1, 10);
        columns.forEach((_, i) => {
          expect(components.reduce((sum, {loadings}) => sum + loadings[i]! ** 2, 0)).toBeCloseTo(1, 10);
        });
      })
    );
  });
});
