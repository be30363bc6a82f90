import {describe, expect, it} from "vitest";
import {
  boundWeight,
  isOfficial,
  isWeighed,
  mostWeight,
  stepOf,
  triedRange,
  weightShare
} from "../../../src/components/scenario/weight-bounds.js";
import {weightText} from "../../../src/components/scenario/weight-text.js";

const pillars = (...official: number[]) => official.map((weight, i) => ({id: `p${i}`, official: weight}));

describe("the weights on offer", () => {
  it.each([
    [[1, 1, 1], 4],
    [[16.7, 20], 80],
    [[0.25, 0.1], 1],
    [[30, 40], 100],
    [[0, 0], 0],
    [[101, 1], 0],
    [[], 0]
  ])("of pillars that weigh %j end at %d", (official, most) => expect(mostWeight(pillars(...official))).toBe(most));

  it.each([
    [4, 0.05],
    [80, 1],
    [100, 1],
    [1, 0.01],
    [64, 0.5],
    [0.0004, 0.0001]
  ])("up to %d go by steps of %d", (most, step) => expect(stepOf(most)).toBe(step));

  it.each([
    [0, 0],
    [4, 4],
    [1.00004, 1],
    [0.1 + 0.2, 0.3],
    [4.0001, null],
    [-0.0001, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null]
  ])("take %d as %s", (value, weight) => expect(boundWeight(value, 4)).toBe(weight));

  it("must weigh something", () => {
    expect(isWeighed({a: 0, b: 0.0001})).toBe(true);
    expect(isWeighed({a: 0, b: 0})).toBe(false);
    expect(isWeighed({})).toBe(false);
  });

  it("are a scenario once one of them differs", () => {
    expect(isOfficial({p0: 1, p1: 0.5}, pillars(1, 0.5))).toBe(true);
    expect(isOfficial({p0: 1, p1: 0.5001}, pillars(1, 0.5))).toBe(false);
  });
});

describe("triedRange", () => {
  it.each([
    [1, 0.25, [0.75, 1.25]],
    [0.3, 0.1, [0.27, 0.33]],
    [0, 0.25, [0, 0]]
  ])("of %d ± %d", (official, share, range) => expect(triedRange(official, share)).toEqual(range));
});

describe("weightShare", () => {
  it("is what of the index a pillar weighs", () => {
    expect(weightShare({a: 2, b: 1, c: 1}, "a")).toBe(0.5);
    expect(weightShare({a: 0, b: 1}, "a")).toBe(0);
  });
  it("is nobody's where nothing weighs anything", () => expect(weightShare({a: 0, b: 0}, "a")).toBeNull());
});

describe("weightText", () => {
  it.each([
    [1, "1"],
    [0.75, "0,75"],
    [16.666666666666668, "16,6667"]
  ])("prints %d as %s", (weight, text) => expect(weightText(weight, "vi")).toBe(text));
});
