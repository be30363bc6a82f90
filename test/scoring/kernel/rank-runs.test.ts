import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {makeSortSpace, sortScores} from "../../../src/scoring/kernel/kernel.js";
import {rankRuns} from "../../../src/scoring/kernel/rank-runs.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {rankScores} from "../../../src/scoring/rank.js";

/** Ranks of one run in one pool; null where there is none. */
function rank(scores: readonly (number | null)[], decimals?: number): readonly (number | null)[] {
  const out = new Int32Array(scores.length).fill(-1);
  const pool = Int32Array.from(scores, (_, unit) => unit);
  rankRuns(
    Float64Array.from(scores, (score) => score ?? Number.NaN),
    1,
    scores.length,
    [pool],
    out,
    decimals
  );
  return Array.from(out, (each) => (each === 0 ? null : each));
}

/** Scores that collide: few values, values a rounding apart, far apart, of either sign, none. */
const nasty = fc.oneof(
  fc.constantFrom(0, -0, 1, 50, 50 + 1e-11, 50 + 2e-11, 50 - 3e-11, 50 + 1e-13, 100, -7, 5e-324, 1e300, -1e300, null),
  fc.double({min: -100, max: 100, noNaN: true}),
  fc.double({noNaN: true, noDefaultInfinity: true})
);

describe("ranks of a run", () => {
  it("are those of rankScores, ties, near ties, signs and missing scores among others", () => {
    fc.assert(
      fc.property(fc.array(nasty, {maxLength: 40}), (scores) => {
        expect(rank(scores)).toEqual(rankScores(scores));
      }),
      {numRuns: 500}
    );
  });

  it.each([1, 511, 512, 513, 3321])(
    "are those of rankScores for %d units: smooth, tied and clustered scores",
    (units) => {
      const random = seedRandom(units);
      const draws: readonly (() => number)[] = [
        () => 100 * random(),
        () => Math.floor(10 * random()),
        () => 50 + 1e-12 * Math.floor(200 * random()),
        () => (random() < 0.01 ? 1e12 : random()),
        () => -(2 ** (40 * random() - 20))
      ];
      for (const draw of draws) {
        const scores = Array.from({length: units}, draw);
        expect(rank(scores)).toEqual(rankScores(scores));
      }
    }
  );

  it("are on rounded scores where the framework asks for decimals, and leave the scores as they are", () => {
    const scores = Float64Array.from([1.0051, 1.006, 0.99]);
    const out = new Int32Array(3);
    rankRuns(scores, 1, 3, [Int32Array.from([0, 1, 2])], out, 2);
    expect([...out]).toEqual([1, 1, 3]);
    expect([...scores]).toEqual([1.0051, 1.006, 0.99]);
    fc.assert(
      fc.property(fc.array(fc.double({min: -9, max: 9, noNaN: true}), {maxLength: 20}), (each) => {
        expect(rank(each, 1)).toEqual(rankScores(each, 1));
      })
    );
  });

  it("are among the units of a pool, run by run", () => {
    const out = new Int32Array(8).fill(-1);
    const pools = [Int32Array.from([2, 0]), Int32Array.from([1]), Int32Array.from([3])];
    rankRuns(Float64Array.from([1, 9, 5, Number.NaN, 5, 9, 5, 2]), 2, 4, pools, out);
    expect([...out]).toEqual([2, 1, 1, 0, 1, 1, 1, 1]);
  });

  it("are those of each run by itself, whoever has no score in the runs before", () => {
    const runs = fc
      .integer({min: 1, max: 6})
      .chain((units) => fc.array(fc.array(nasty, {minLength: units, maxLength: units}), {minLength: 1, maxLength: 8}));
    fc.assert(
      fc.property(runs, (scores) => {
        const units = scores[0]!.length;
        const out = new Int32Array(scores.length * units);
        const pool = Int32Array.from({length: units}, (_, unit) => unit);
        rankRuns(
          Float64Array.from(scores.flat(), (score) => score ?? Number.NaN),
          scores.length,
          units,
          [pool],
          out
        );
        expect([...out]).toEqual(scores.flatMap((own) => rankScores(own).map((each) => each ?? 0)));
      }),
      {numRuns: 300}
    );
  });

  it("are none where there is no unit", () => {
    const out = new Int32Array(0);
    rankRuns(new Float64Array(0), 3, 0, [], out);
    expect(out).toHaveLength(0);
  });
});

describe("sortScores", () => {
  it.each([
    ["the last bits hide the difference", Array.from({length: 300}, (_, i) => 1 + i * 2 ** -52)],
    ["one score is far off, so that all others share a bin", [1e15, ...Array.from({length: 2000}, (_, i) => i / 7)]],
    ["the range is not finite", [1.7e308, -1.7e308, ...Array.from({length: 600}, (_, i) => i)]]
  ])("is exact where %s", (_, scores) => {
    const order = Int32Array.from(scores, (_, place) => place);
    sortScores(Float64Array.from(scores), scores.length, order, makeSortSpace(scores.length));
    expect(Array.from(order, (place) => scores[place])).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(scores.length);
  });
});
