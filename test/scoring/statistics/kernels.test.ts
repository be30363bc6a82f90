/** The numerical kernels against published tables, closed forms and what is known by hand. */
import {describe, expect, it} from "vitest";
import {correlate} from "../../../src/scoring/statistics/correlation.js";
import {incompleteBeta} from "../../../src/scoring/statistics/incomplete-beta.js";
import {eigenSymmetric} from "../../../src/scoring/statistics/jacobi.js";
import {varimax} from "../../../src/scoring/statistics/varimax.js";

const valuesOf = (matrix: readonly (readonly number[])[]) => eigenSymmetric(matrix).map(({value}) => value);
const all = (numbers: readonly number[], digits = 12) => numbers.map((number) => expect.closeTo(number, digits));

describe("the incomplete beta function", () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98]
  ])("puts 5 %% beyond Student's t of the tables, %d degrees of freedom", (freedom, t) => {
    const tails = (at: number) => incompleteBeta(freedom / (freedom + at * at), freedom / 2, 0.5);
    // The tables have three decimals: the next above and below lie on either side.
    expect(tails(t - 0.0006)).toBeGreaterThan(0.05);
    expect(tails(t + 0.0006)).toBeLessThan(0.05);
  });

  it.each([
    [1, 1, 161.4, 0.1],
    [2, 20, 3.49, 0.01],
    [5, 10, 3.33, 0.01],
    [10, 5, 4.74, 0.01],
    [30, 60, 1.65, 0.01]
  ])("puts 5 %% above F of the tables, %d and %d degrees of freedom", (above, below, f, step) => {
    const tail = (at: number) => incompleteBeta(below / (below + above * at), below / 2, above / 2);
    expect(tail(f - 0.6 * step)).toBeGreaterThan(0.05);
    expect(tail(f + 0.6 * step)).toBeLessThan(0.05);
  });

  it("is a sum of binomial terms at whole numbers, on either side of the middle", () => {
    // Three or more of six at 0.3: 20 · 0.3³ · 0.7³ + 15 · 0.3⁴ · 0.7² + 6 · 0.3⁵ · 0.7 + 0.3⁶.
    expect(incompleteBeta(0.3, 3, 4)).toBeCloseTo(0.25569, 14);
    expect(incompleteBeta(0.7, 4, 3)).toBeCloseTo(1 - 0.25569, 14);
    expect(incompleteBeta(0.9, 1, 3)).toBeCloseTo(1 - 0.1 ** 3, 14);
    expect(incompleteBeta(0.1, 3, 1)).toBeCloseTo(0.1 ** 3, 14);
    for (const a of [0.5, 1, 7, 400]) expect(incompleteBeta(0.5, a, a)).toBeCloseTo(0.5, 12);
  });

  it("says that it did not converge, where so many steps do not do", () => {
    expect(() => incompleteBeta(0.5, 1e10, 1e10)).toThrow(/of 0.5, 10000000000, 10000000000 did not converge/);
  });
});

describe("the eigenvalues of a symmetric matrix", () => {
  it("of second differences are 2 − 2cos(kπ/5)", () => {
    const matrix = [
      [2, -1, 0, 0],
      [-1, 2, -1, 0],
      [0, -1, 2, -1],
      [0, 0, -1, 2]
    ];
    expect(valuesOf(matrix)).toEqual(all([4, 3, 2, 1].map((k) => 2 - 2 * Math.cos((k * Math.PI) / 5))));
    const [first] = eigenSymmetric(matrix);
    const waves = [1, 2, 3, 4].map((j) => Math.sin((4 * j * Math.PI) / 5) / Math.sqrt(2.5));
    expect(first!.vector).toEqual(all(waves.map((entry) => -entry)));
  });

  it("are those on the diagonal where nothing is beside it, zeros too", () => {
    expect(valuesOf([[3]])).toEqual([3]);
    expect(eigenSymmetric([])).toEqual([]);
    const none = [
      [0, 0],
      [0, 0]
    ];
    expect(eigenSymmetric(none)).toEqual([
      {value: 0, vector: [1, 0]},
      {value: 0, vector: [0, 1]}
    ]);
    expect(
      eigenSymmetric([
        [1, 0],
        [0, 5]
      ])
    ).toEqual([
      {value: 5, vector: [0, 1]},
      {value: 1, vector: [1, 0]}
    ]);
  });

  it("are found where equal entries of the diagonal have nothing between them", () => {
    const [first, second, third] = eigenSymmetric([
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1]
    ]);
    expect([first!.value, second!.value, third!.value]).toEqual(all([2, 1, 0]));
    expect(first!.vector).toEqual(all([Math.SQRT1_2, 0, Math.SQRT1_2]));
    expect(second!.vector).toEqual(all([0, 1, 0]));
    expect(third!.vector).toEqual(all([Math.SQRT1_2, 0, -Math.SQRT1_2]));
  });

  it.each([1e-10, 1, 1e10])("grow with the matrix, to the same digits, however small it is: times %d", (size) => {
    const values = valuesOf([
      [2 * size, size],
      [size, 2 * size]
    ]);
    expect(values.map((value) => value / size)).toEqual(all([3, 1]));
  });

  it("are refused of one entry that is not finite among others, and of entries too large to turn", () => {
    for (const entry of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() =>
        eigenSymmetric([
          [1, entry],
          [entry, 1]
        ])
      ).toThrow(/^every entry must be finite$/);
    }
    const large = [
      [1e308, 1e308],
      [1e308, -1e308]
    ];
    expect(() => eigenSymmetric(large)).toThrow(/did not converge in 100 sweeps/);
  });

  it("do not ask for the lower half", () => {
    const [first] = eigenSymmetric([
      [2, 1, 0],
      [Number.NaN, 2, 0],
      [7, 8, 1]
    ]);
    expect(first).toEqual({value: expect.closeTo(3, 12), vector: all([Math.SQRT1_2, Math.SQRT1_2, 0])});
  });
});

describe("varimax of factors known by hand", () => {
  const degrees = (angle: number) => (angle * Math.PI) / 180;

  it("turns loadings that lie half way, where they are as even as can be, by 45°", () => {
    const turned = varimax([
      [Math.SQRT1_2, Math.SQRT1_2],
      [Math.SQRT1_2, -Math.SQRT1_2]
    ]);
    expect(turned).toEqual([all([1, 0]), all([0, 1])]);
  });

  it.each([10, 30, 44])("turns a simple structure back from %d°", (angle) => {
    const [cosine, sine] = [Math.cos(degrees(angle)), Math.sin(degrees(angle))];
    const turned = varimax([
      [0.9 * cosine, 0.9 * sine],
      [0.8 * cosine, 0.8 * sine],
      [0.5 * cosine, 0.5 * sine],
      [-0.7 * sine, 0.7 * cosine],
      [0, 0]
    ]);
    expect(turned).toEqual([all([0.9, 0]), all([0.8, 0]), all([0.5, 0]), all([0, 0.7]), [0, 0]]);
  });

  it("turns the second and third of three factors as well as the first", () => {
    const half = Math.SQRT1_2;
    const turned = varimax([
      [0.6, 0, 0],
      [0, 0.8 * half, 0.8 * half],
      [0, 0.9 * half, -0.9 * half]
    ]);
    expect(turned).toEqual([all([0.6, 0, 0]), all([0, 0.8, 0]), all([0, 0, 0.9])]);
  });

  it("refuses loadings that are not finite rather than turn for ever", () => {
    const broken = [
      [Number.NaN, 0.5],
      [0.4, 0.3]
    ];
    expect(() => varimax(broken)).toThrow(/varimax did not converge in 1000 sweeps/);
  });
});

describe("Kendall's p-value of many units", () => {
  /** The first units in opposite order, all others in the same. */
  const turned = (n: number, first: number) => Array.from({length: n}, (_, i) => (i < first ? first - 1 - i : i));
  const places = (n: number) => Array.from({length: n}, (_, i) => i);

  it.each([
    ["exact up to 49", 49, 306, 0.008077168045598458],
    ["by the normal distribution from 50 on", 50, 355, 0.002982610200379658]
  ])("is %s, as SciPy 1.17 has either", (_, n, balance, p) => {
    const found = correlate(places(n), turned(n, 30), "kendall");
    expect(found.r).toBeCloseTo(balance / ((n * (n - 1)) / 2), 14);
    expect(found.p).toBeCloseTo(p, 13);
  });

  it("of ties in one column only goes by the normal distribution, whichever it is", () => {
    // Balance 3 of pairs 6 and 5; the variance is (4 · 3 · 13 − 2 · 1 · 9) / 18 = 23/3. SciPy 1.17 has the tail of z.
    const [tied, plain] = [
      [1, 1, 2, 3],
      [1, 2, 4, 3]
    ] as const;
    const [there, back] = [correlate(tied, plain, "kendall"), correlate(plain, tied, "kendall")];
    expect(there).toMatchObject({r: expect.closeTo(3 / Math.sqrt(30), 12), p: expect.closeTo(0.2785986718379625, 12)});
    expect(back).toEqual(there);
  });
});
