import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {estimateSobol} from "../../../src/scoring/statistics/sobol-estimate.js";
import {sobolDesign, sobolIndices} from "../../../src/scoring/statistics/sobol-indices.js";
import {SOBOL_DIMENSIONS, sobolSequence} from "../../../src/scoring/statistics/sobol-sequence.js";

/** Ishigami's function with a = 7 and b = 0.1, on three inputs uniform over −π to π. */
function ishigami(point: Float64Array): number {
  const [x, y, z] = [...point].map((u) => 2 * Math.PI * u - Math.PI) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Its indices in closed form. */
const known = (() => {
  const alone = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2;
  const curve = 7 ** 2 / 8;
  const together = (8 * 0.1 ** 2 * Math.PI ** 8) / 225;
  const all = alone + curve + together;
  return {first: [alone / all, curve / all, 0], total: [(alone + together) / all, curve / all, together / all]};
})();

describe("sobolSequence", () => {
  it("starts as SciPy's does, in eight dimensions", () => {
    const at = sobolSequence(8);
    expect([...at(0)]).toEqual(new Array(8).fill(0));
    expect([...at(4)]).toEqual([0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875]);
    expect([...at(7)]).toEqual([0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625]);
    expect([...at(8)]).toEqual([0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125, 0.4375, 0.9375]);
  });

  it.each([undefined, 7])("puts one of the first 2ᵏ points in every 2ᵏth of every dimension (seed %s)", (seed) => {
    const at = sobolSequence(SOBOL_DIMENSIONS, seed);
    for (const cells of [2, 64, 1024]) {
      const points = Array.from({length: cells}, (_, k) => at(k));
      for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
        expect(new Set(points.map((point) => Math.floor(point[d]! * cells))).size).toBe(cells);
      }
    }
  });

  it("refuses dimensions, seeds and numbers it has no points for", () => {
    expect(() => sobolSequence(0)).toThrow("dimensions");
    expect(() => sobolSequence(SOBOL_DIMENSIONS + 1)).toThrow("dimensions");
    expect(() => sobolSequence(2, -1)).toThrow("seed");
    expect(() => sobolSequence(2)(-1)).toThrow("number");
  });
});

describe("sobolDesign", () => {
  it("has A, B, then A with each input from B", () => {
    const design = sobolDesign(2, 4, 1);
    expect(design).toHaveLength(16);
    for (let k = 0; k < 4; k++) {
      expect([...design[8 + k]!]).toEqual([design[4 + k]![0], design[k]![1]]);
      expect([...design[12 + k]!]).toEqual([design[k]![0], design[4 + k]![1]]);
    }
  });

  it("refuses no inputs, too many, and a single sample", () => {
    expect(() => sobolDesign(0, 8, 1)).toThrow("inputs");
    expect(() => sobolDesign(21, 8, 1)).toThrow("inputs");
    expect(() => sobolDesign(2, 1, 1)).toThrow("samples");
  });
});

describe("sobolIndices", () => {
  it("finds the known indices of Ishigami's function within 0.01", () => {
    const found = sobolIndices(ishigami, ["x", "y", "z"], {samples: 8192, seed: 1});
    found.forEach(({first, total}, i) => {
      expect(Math.abs(first! - known.first[i]!)).toBeLessThan(0.01);
      expect(Math.abs(total! - known.total[i]!)).toBeLessThan(0.01);
    });
  });

  it("has intervals that hold the known indices of Ishigami's function, nearly always", () => {
    const options = {samples: 1024, seed: 3, bootstrap: {replications: 300, seed: 5}};
    const found = sobolIndices(ishigami, ["x", "y", "z"], options);
    found.forEach(({first, firstInterval, total, totalInterval}, i) => {
      expect(firstInterval![0] <= first! && first! <= firstInterval![1]).toBe(true);
      expect(totalInterval![0] <= total! && total! <= totalInterval![1]).toBe(true);
      expect(firstInterval![0] <= known.first[i]! && known.first[i]! <= firstInterval![1]).toBe(true);
    });
    expect(sobolIndices(ishigami, ["x", "y", "z"], options)).toEqual(found);
  });

  it("splits a sum by the variance of its parts, whatever its level: outputs are centred", () => {
    const sum = ([a, b]: Float64Array) => 1e6 + a! + 2 * b!;
    const [a, b] = sobolIndices(sum, ["a", "b"], {samples: 1024, seed: 1});
    expect(a!.first).toBeCloseTo(0.2, 2);
    expect(b!.first).toBeCloseTo(0.8, 2);
    expect(a!.total).toBeCloseTo(0.2, 2);
    const [raw] = sobolIndices(sum, ["a", "b"], {samples: 1024, seed: 1, centred: false});
    expect(Math.abs(raw!.first! - 0.2)).toBeGreaterThan(Math.abs(a!.first! - 0.2));
  });

  it("reports an input that does nothing", () => {
    const found = sobolIndices(([a]) => a!, ["a", "idle"], {samples: 64, seed: 1});
    expect(found[0]!.acts).toBe(true);
    expect(found[1]).toMatchObject({input: "idle", acts: false, total: 0, first: 0});
  });

  it("gives no index of a constant, and says why", () => {
    const options = {samples: 8, seed: 1, bootstrap: {replications: 10, seed: 1}};
    const [only] = sobolIndices(() => 4, ["a"], options);
    expect(only).toEqual({
      input: "a",
      first: null,
      total: null,
      firstInterval: null,
      totalInterval: null,
      acts: false,
      why: "no-spread"
    });
  });

  it("names the run whose output is not finite", () => {
    expect(() => sobolIndices(() => Number.NaN, ["a"], {samples: 4, seed: 1})).toThrow("run 0");
  });
});

describe("estimateSobol", () => {
  it("refuses outputs that fit no design, and an empty bootstrap", () => {
    expect(() => estimateSobol([1, 2, 3, 4], ["a", "b", "c"])).toThrow("4 outputs");
    const bootstrap = {replications: 0, seed: 1};
    expect(() => estimateSobol([1, 2, 3, 4, 5, 6], ["a"], {bootstrap})).toThrow("bootstrap");
  });

  it("is never NaN, and no total index is below 0, whatever the outputs", () => {
    const outputs = fc.array(fc.double({noNaN: true, noDefaultInfinity: true}), {minLength: 16, maxLength: 16});
    fc.assert(
      fc.property(outputs, (values) => {
        for (const {first, total, why} of estimateSobol(values, ["a", "b"])) {
          if (first === null || total === null) expect(why).toBe("no-spread");
          else {
            expect(Number.isFinite(first)).toBe(true);
            expect(total).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(total)).toBe(true);
          }
        }
      })
    );
  });
});
