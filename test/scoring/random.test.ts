import {describe, expect, it} from "vitest";
import {quantileOfSorted} from "../../src/scoring/quantile.js";
import {seedRandom} from "../../src/scoring/random.js";

const draws = (seed: number, n: number) => {
  const random = seedRandom(seed);
  return Array.from({length: n}, random);
};

describe("seedRandom", () => {
  it("draws the same numbers from the same seed, and others from another", () => {
    expect(draws(1, 50)).toEqual(draws(1, 50));
    expect(draws(1, 5)).not.toEqual(draws(2, 5));
  });

  it("agrees with sfc32 worked in 64-bit integers from the same state", () => {
    const mask = 0xffffffffn;
    const mix = (x: bigint) => {
      let w = ((x ^ (x >> 16n)) * 0x21f0aaadn) & mask;
      w = ((w ^ (w >> 15n)) * 0x735a2d97n) & mask;
      return w ^ (w >> 15n);
    };
    let [a, b, c] = [1n, 2n, 3n].map((k) => mix((7n + k * 0x9e3779b9n) & mask)) as [bigint, bigint, bigint];
    const expected: number[] = [];
    for (let i = 1n; i <= 20n; i++) {
      const sum = (a + b + i) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = ((((c << 21n) | (c >> 11n)) & mask) + sum) & mask;
      if (i > 12n) expected.push(Number(sum) / 2 ** 32);
    }
    expect(draws(7, 8)).toEqual(expected);
  });

  it("is uniform on [0, 1): mean and tenths of 100,000 draws", () => {
    const sample = draws(2024, 100_000);
    const tenths = new Array(10).fill(0);
    for (const x of sample) tenths[Math.floor(x * 10)] += 1;
    expect(sample.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(sample.reduce((a, b) => a + b, 0) / sample.length).toBeCloseTo(0.5, 2);
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it.each([-1, 1.5, 2 ** 32, Number.NaN])("refuses the seed %d", (seed) => {
    expect(() => seedRandom(seed)).toThrow(`seed must be a whole number from 0 to 4294967295, got ${seed}`);
  });

  it("takes the first and the last seed there is, each with draws of its own", () => {
    const first = [0, 1, 2 ** 32 - 2, 2 ** 32 - 1].map((seed) => seedRandom(seed)());
    expect(new Set(first).size).toBe(4);
  });
});

describe("quantileOfSorted", () => {
  it("is type 7, as in COINr's fixture", () => {
    const values = [1, 2, 2, 3, 10, 50];
    expect([0.05, 0.5, 0.95].map((share) => quantileOfSorted(values, share))).toEqual([1.25, 2.5, 40]);
    expect(quantileOfSorted([7], 0.95)).toBe(7);
    expect(() => quantileOfSorted([], 0.5)).toThrow("no numbers: there is no quantile");
  });
});
