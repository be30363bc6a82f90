import {describe, expect, it} from "vitest";
import {scoreByGoalposts} from "../../src/scoring/index.js";

const higher = {worst: 0, best: 60};
const lower = {worst: 60, best: 0};

describe("scoreByGoalposts", () => {
  it.each([
    [30, higher, 50],
    [45, lower, 25],
    [0, higher, 0],
    [60, higher, 100],
    [61, higher, 100],
    [-1, higher, 0],
    [61, lower, 0]
  ])("scores %d on %o as %d", (value, posts, expected) => {
    expect(scoreByGoalposts(value, posts)).toBe(expected);
  });

  it("goes past the ends only where clamping is turned off", () => {
    expect(scoreByGoalposts(90, higher, {clamp: false})).toBe(150);
    expect(scoreByGoalposts(-30, higher, {clamp: false})).toBe(-50);
  });

  it("scores to the scale it is told", () => {
    expect(scoreByGoalposts(52.5, {worst: 20, best: 85}, {scale: 1})).toBe(0.5);
  });

  it("scores the best value at the top of the scale to the last digit, though a computer's quotient does not", () => {
    // 100 · 0.7 / 0.7 with 0.7 = 0.8 − 0.1 is 99.99999999999999.
    expect(scoreByGoalposts(0.8, {worst: 0.1, best: 0.8})).toBe(100);
    expect(scoreByGoalposts(0.3, {worst: 0.1, best: 0.3}, {clamp: false})).toBe(100);
  });

  it("keeps missing missing: not reported is not zero", () => {
    expect(scoreByGoalposts(null, higher)).toBeNull();
  });

  it("refuses goalposts that coincide, and says which", () => {
    expect(() => scoreByGoalposts(1, {worst: 5, best: 5})).toThrow(/worst 5, best 5/);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d rather than letting it spread", (value) => {
    expect(() => scoreByGoalposts(value, higher)).toThrow(`value must be finite, got ${value}`);
  });
});
