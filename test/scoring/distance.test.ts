import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {score} from "../../src/scoring/index.js";
import {normaliseLeaf} from "../../src/scoring/normalise.js";
import {index, leaf, observe, rowsOf, sampleOf} from "./make.js";

const by = (normalise: Parameters<typeof leaf>[1] & {}) => leaf("x", normalise);
const target = (at: number, extra = {}) => by({normalise: {method: "distance-to-target", target: at, ...extra}});

describe("distance to a target", () => {
  it("goes from the lowest reported value to the target, and stops there unless told not to", () => {
    expect(normaliseLeaf(target(3), [1, 2, 4, null])).toEqual([0, 50, 100, null]);
    expect(normaliseLeaf(target(3, {clamp: false}), [1, 2, 4])).toEqual([0, 50, 150]);
  });

  it("turns target and values where lower is better", () => {
    const lower = {...target(2), direction: "lower" as const};
    expect(normaliseLeaf(lower, [4, 3, 1])).toEqual([0, 50, 100]);
  });

  it("a target that everybody has reached is 100 for all; without the clamp nobody has a score", () => {
    expect(normaliseLeaf(target(1), [1, 5])).toEqual([100, 100]);
    expect(normaliseLeaf(target(0, {clamp: false}), [1, 5])).toBeNull();
    const {notes} = score(index([target(0, {clamp: false})]), observe({a: {x: 1}, b: {x: 5}}));
    expect(notes[0]!.message).toMatch(/distance-to-target.*the target is no better than the lowest value/);
  });

  it("a unit alone below the target has gone no part of the way", () => {
    expect(normaliseLeaf(target(10), [4])).toEqual([0]);
    expect(normaliseLeaf(target(10), [null])).toEqual([null]);
  });

  it("is transformed like the values", () => {
    const logged = {...target(100), transform: "log" as const};
    expect(normaliseLeaf(logged, [1, 10, 100])![1]).toBeCloseTo(50, 12);
  });
});

describe("distance to a reference unit", () => {
  const reference = by({normalise: {method: "distance-to-reference", reference: "b"}});

  it("goes from the lowest reported value to that of the unit", () => {
    expect(normaliseLeaf(reference, [0, 10, 20], sampleOf("a", "b", "c"))).toEqual([0, 100, 100]);
  });

  it("has no scores where the reference did not report, and says so", () => {
    expect(normaliseLeaf(reference, [0, null, 20], sampleOf("a", "b", "c"))).toBeNull();
    expect(score(index([reference]), observe({a: {x: 1}, c: {x: 5}})).notes[0]!.message).toMatch(/b has no value/);
  });

  it("refuses several periods at once: which of its values would it be?", () => {
    const rows = [...observe({a: {x: 1}, b: {x: 5}}, "2023"), ...observe({a: {x: 2}, b: {x: 6}}, "2024")];
    expect(() => score(index([reference]), rows)).toThrow("x: b has several values");
    expect(rowsOf(index([reference], {periods: "apart"}), rows).a!.score).toBe(0);
  });
});

describe("distance to the highest, and fraction of it", () => {
  it("are what they say", () => {
    expect(normaliseLeaf(by({normalise: {method: "distance-to-max"}}), [1, 2, 5, null])).toEqual([0, 25, 100, null]);
    expect(normaliseLeaf(by({normalise: {method: "fraction-of-max"}}), [1, 2, 4, null])).toEqual([25, 50, 100, null]);
  });

  it("have no scores of values all equal, or of a highest value not above 0", () => {
    expect(normaliseLeaf(by({normalise: {method: "distance-to-max"}}), [3, 3])).toBeNull();
    expect(normaliseLeaf(by({normalise: {method: "fraction-of-max"}}), [0, -3])).toBeNull();
  });

  it("a missing fraction can't count 0, since values below 0 may be there", () => {
    const framework = index([by({normalise: {method: "fraction-of-max"}})]);
    expect(() => score(framework, observe({a: {x: 1}}), {missing: "zero"})).toThrow("x: a missing fraction-of-max");
  });
});

describe("z-scores and ranks as asked for", () => {
  it("put the average and the deviation where told", () => {
    const scores = normaliseLeaf(by({normalise: {method: "zscore", centre: 100, deviation: 10}}), [1, 2, 3]);
    expect(scores).toEqual([90, 100, 110]);
  });

  it("part what differs by rounding alone, as COINr's do: a third of a third, and a ninth", () => {
    const ninths = [100 / 9, 100 / 3 / 3, 11];
    expect(normaliseLeaf(by({normalise: {method: "rank"}}), ninths)).toEqual([2, 3, 1]);
  });

  it("give equal values the average of their ranks", () => {
    expect(normaliseLeaf(by({normalise: {method: "rank", ties: "average"}}), [5, 7, 5, null])).toEqual([
      1.5,
      3,
      1.5,
      null
    ]);
  });
});

describe("every normaliser", () => {
  const methods = [
    {method: "distance-to-target", target: 50},
    {method: "distance-to-target", target: 50, clamp: false},
    {method: "distance-to-reference", reference: "u0"},
    {method: "distance-to-max"},
    {method: "fraction-of-max"},
    {method: "rank", ties: "average"},
    {method: "zscore", centre: 50, deviation: 10}
  ] as const;

  /** No closer to 0 than 1e-100, but for 0 itself: a share of less would be too large for a number. */
  const value = fc.double({min: -100, max: 100, noNaN: true}).map((each) => (Math.abs(each) < 1e-100 ? 0 : each));

  it("refuses a share too large for a number, naming the leaf", () => {
    const framework = index([by({normalise: {method: "fraction-of-max"}})]);
    expect(() => score(framework, observe({a: {x: -1e10}, b: {x: 1e-308}}))).toThrow("x: the score of -10000000000");
  });

  it.each(methods)("never puts a lower value above a higher one: %j", (normalise) => {
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 12}), (values) => {
        const scores = normaliseLeaf(by({normalise}), values, sampleOf(...values.map((_, i) => `u${i}`)));
        if (scores === null) return;
        const pairs = values.map((value, i) => [value, scores[i]!] as const).sort((a, b) => a[0] - b[0]);
        pairs.forEach(([, own], i) => {
          expect(Number.isFinite(own)).toBe(true);
          if (i > 0) expect(own).toBeGreaterThanOrEqual(pairs[i - 1]![1] - 1e-9 * Math.max(1, Math.abs(own)));
        });
      })
    );
  });
});
