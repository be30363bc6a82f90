import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {factorsToKeep, pcaWeights, weightsFromLoadings} from "../../../src/scoring/statistics/pca-weights.js";
import {varimax} from "../../../src/scoring/statistics/varimax.js";

/** Columns of small whole numbers, so that ties and columns without spread come up. */
const table = fc
  .array(fc.array(fc.integer({min: 0, max: 9}), {minLength: 5, maxLength: 5}), {minLength: 3, maxLength: 12})
  .map((rows) => Array.from({length: 5}, (_, k) => ({id: `c${k}`, values: rows.map((row) => row[k]!)})));

describe("varimax", () => {
  const loadings = [
    [0.8, 0.3, 0.1],
    [0.7, 0.4, -0.2],
    [0.6, -0.5, 0.3],
    [0.5, -0.6, 0.2],
    [0.4, 0.2, 0.7],
    [0.3, -0.1, 0.6]
  ];

  it("agrees with R's algorithm (singular values, Kaiser's normalisation), run in NumPy", () => {
    const expected = [
      [0.7791737614029486, 0.1958979539875567, 0.30742843258987335],
      [0.8297823298038487, 0.02822144143136773, 0.02578440204528262],
      [0.1578828643471289, 0.7730851936795595, 0.27823063177692015],
      [0.05302409438870886, 0.7919088426807795, 0.1416644990752653],
      [0.23655341250486964, 0.12118583704389072, 0.7869920431187807],
      [0.03105596212611058, 0.3065491046198261, 0.6042045793216109]
    ];
    varimax(loadings).forEach((row, i) => {
      row.forEach((value, k) => {
        expect(value).toBeCloseTo(expected[i]![k]!, 7);
      });
    });
  });

  it("changes no column's sum of squares, and leaves one factor and rows of zeros as they are", () => {
    varimax(loadings).forEach((row, i) => {
      expect(Math.hypot(...row)).toBeCloseTo(Math.hypot(...loadings[i]!), 12);
    });
    expect(varimax([[0.5], [0.2]])).toEqual([[0.5], [0.2]]);
    expect(
      varimax([
        [0, 0],
        [0.6, 0.8]
      ])[0]
    ).toEqual([0, 0]);
    expect(varimax([])).toEqual([]);
  });

  it("stays where no angle is better than another", () => {
    const even = [0, 45, 90, 135].map((degrees) => [Math.cos, Math.sin].map((f) => f((degrees * Math.PI) / 180)));
    const turned = varimax(even);
    turned.forEach((row, i) => {
      expect(Math.abs(row[0]!)).toBeCloseTo(Math.abs(even[i]![0]!), 12);
    });
  });

  it("loads no less unevenly than any turn of two factors by whole degrees", () => {
    const criterion = (rows: readonly (readonly number[])[]) =>
      [0, 1].reduce((sum, k) => {
        const squares = rows.map((row) => (row[k]! / Math.hypot(...row)) ** 2);
        const mean = squares.reduce((total, value) => total + value, 0) / squares.length;
        return sum + squares.reduce((total, value) => total + (value - mean) ** 2, 0);
      }, 0);
    const two = loadings.map((row) => row.slice(0, 2));
    const best = criterion(varimax(two));
    for (let degrees = 0; degrees < 90; degrees++) {
      const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const turned = two.map(([x, y]) => [cosine * x! + sine * y!, cosine * y! - sine * x!]);
      expect(criterion(turned)).toBeLessThanOrEqual(best + 1e-12);
    }
  });
});

describe("pcaWeights", () => {
  it("weighs by the largest squared loading over all factors", () => {
    expect(
      weightsFromLoadings([
        [0.8, 0.1],
        [-0.6, 0.3],
        [0.2, 1]
      ])
    ).toEqual([0.64 / 2, 0.36 / 2, 1 / 2].map((value) => expect.closeTo(value, 14)));
    expect(weightsFromLoadings([[0], [0]])).toEqual([0.5, 0.5]);
  });

  it("keeps factors above 1 and 10 %, more until 60 % is explained, and one at least", () => {
    const component = (eigenvalue: number, of: number) => ({
      eigenvalue,
      explained: eigenvalue / of,
      vector: [],
      loadings: []
    });
    expect(factorsToKeep([3, 1.5, 0.3, 0.2].map((value) => component(value, 5)))).toBe(2);
    expect(factorsToKeep([1.8, 1.1, 0.9, 0.7, 0.5].map((value) => component(value, 5)))).toBe(3);
    expect(factorsToKeep([1, 1].map((value) => component(value, 2)))).toBe(2);
    expect(factorsToKeep([component(1, 1)])).toBe(1);
  });

  it("keeps the four factors of the Handbook's Table 16 only by its looser reading of 1", () => {
    const shares = [41.9, 21.8, 12.3, 11.1, 6, 3.7, 2.2, 0.9].map((percent) => percent / 100);
    const components = shares.map((explained) => ({explained, eigenvalue: 8 * explained}));
    expect(factorsToKeep(components)).toBe(2);
    expect(factorsToKeep(components, 0.85)).toBe(4);
  });

  it("is never negative, unlike COINr's raw loadings, and sums to 1", () => {
    fc.assert(
      fc.property(table, (columns) => {
        const {weights, why} = pcaWeights(columns);
        if (why !== null) expect(weights).toEqual([]);
        else {
          expect(weights.every((weight) => weight >= 0)).toBe(true);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
      })
    );
  });

  it("says why there are no weights", () => {
    expect(pcaWeights([{id: "a", values: [1, 1, 1]}])).toMatchObject({weights: [], why: "no-spread", factors: 0});
  });
});
