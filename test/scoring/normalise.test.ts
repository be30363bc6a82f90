import {describe, expect, it} from "vitest";
import type {NormaliseMethod} from "../../src/scoring/index.js";
import {scoreByMinmax} from "../../src/scoring/minmax.js";
import {normaliseLeaf} from "../../src/scoring/normalise.js";
import {leaf} from "./make.js";

const by = (method: NormaliseMethod, extra = {}) => leaf("x", {normalise: {method, ...extra}});

describe("normaliseLeaf", () => {
  it("min–max puts the reported values on 0–100 and leaves missing ones missing", () => {
    expect(normaliseLeaf(by("minmax"), [10, null, 20, 15])).toEqual([0, null, 100, 50]);
  });

  it("min–max takes a scale, or a range", () => {
    expect(normaliseLeaf(by("minmax", {scale: 1}), [10, 20])).toEqual([0, 1]);
    expect(normaliseLeaf(by("minmax", {range: [1, 100]}), [10, 20, 15])).toEqual([1, 100, 50.5]);
    expect(scoreByMinmax([10, null, 20, 15])).toEqual([0, null, 100, 50]);
  });

  it("turns the sign where lower is better", () => {
    expect(normaliseLeaf({...by("minmax"), direction: "lower"}, [10, 20])).toEqual([100, 0]);
    expect(normaliseLeaf({...by("rank"), direction: "lower"}, [10, 20, 20])).toEqual([3, 1, 1]);
  });

  it("a missing value stays missing where lower is better: it is no 0", () => {
    expect(normaliseLeaf({...by("minmax"), direction: "lower"}, [10, null, 20])).toEqual([100, null, 0]);
    expect(normaliseLeaf({...by("distance-to-target", {target: 5}), direction: "lower"}, [25, null, 15])).toEqual([
      0,
      null,
      50
    ]);
  });

  it("the best value is at the top to the last digit, though a computer's quotient is not", () => {
    // 100 · 0.7 / 0.7 with 0.7 = 0.8 − 0.1 is 99.99999999999999.
    expect(normaliseLeaf(by("minmax"), [0.1, 0.8])).toEqual([0, 100]);
    expect(normaliseLeaf(by("distance-to-target", {target: 0.8}), [0.1, 0.8])).toEqual([0, 100]);
    expect(normaliseLeaf(by("fraction-of-max"), [0.17, 0])).toEqual([100, 0]);
  });

  it.each(["minmax", "zscore"] as const)("%s has no answer where all values are equal", (method) => {
    expect(normaliseLeaf(by(method), [7, 7, null])).toBeNull();
    expect(normaliseLeaf(by(method), [0.3, 0.1 + 0.2])).toBeNull();
    expect(normaliseLeaf(by(method), [7])).toBeNull();
  });

  it("has nothing to say of nobody", () => {
    expect(normaliseLeaf(by("minmax"), [null, null])).toBeNull();
    expect(normaliseLeaf(by("percentile"), [null, 1])).toBeNull();
    expect(normaliseLeaf(by("goalposts", {worst: 0, best: 1}), [null])).toEqual([null]);
  });

  it("z-scores with n − 1, and ranks with the best highest, as in COINr's fixture", () => {
    const values = [1, 2, 2, 3, 10, null, 50];
    const z = [-0.53759201316723, -0.485566979634918, -0.485566979634918, -0.433541946102605, -0.0693667113764169];
    normaliseLeaf(by("zscore"), values)!.forEach((score, i) => {
      if (i < 5) expect(score).toBeCloseTo(z[i]!, 13);
    });
    expect(normaliseLeaf(by("rank"), values)).toEqual([1, 2, 2, 4, 5, null, 6]);
    expect(normaliseLeaf(by("borda"), values)).toEqual([0, 1, 1, 3, 4, null, 5]);
    expect(normaliseLeaf(by("percentile"), values)).toEqual([0, 20, 20, 60, 80, null, 100]);
  });

  it("transforms goalposts like the values", () => {
    const income = leaf("gnipc", {transform: "log", normalise: {method: "goalposts", worst: 100, best: 10_000}});
    expect(normaliseLeaf(income, [1000])![0]).toBeCloseTo(50, 12);
  });

  it("refuses the logarithm of zero and names the indicator", () => {
    const income = leaf("gnipc", {transform: "log", normalise: {method: "goalposts", worst: 100, best: 75_000}});
    expect(() => normaliseLeaf(income, [0])).toThrow(/gnipc.*positive.*0/);
  });

  it("leaves values as they are with none", () => {
    expect(normaliseLeaf(by("none"), [3, null, -1])).toEqual([3, null, -1]);
  });

  it.each([{}, {worst: 0}, {best: 1}])("refuses goalposts of which one is missing: %o", (posts) => {
    expect(() => normaliseLeaf(by("goalposts", posts), [1])).toThrow("x: goalposts need worst and best");
  });

  it("refuses a method it does not know", () => {
    expect(() => normaliseLeaf(by("sum" as NormaliseMethod), [1])).toThrow("x: method sum is not available yet");
  });
});
