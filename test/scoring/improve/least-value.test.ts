import {describe, expect, it} from "vitest";
import {firstValue, leastValue} from "../../../src/scoring/improve/least-value.js";

const up = {better: 1, lattice: null} as const;
const down = {better: -1, lattice: null} as const;
const whole = {step: 1, valueOf: (things: number) => things, counted: true};

describe("the least value", () => {
  it("is exact to the last digit, in either direction, and none where the end is not enough", () => {
    expect(leastValue(up, 0, 10, (value) => value >= 0.3)).toBe(0.3);
    expect(leastValue(down, 10, 0, (value) => value <= 0.3)).toBe(0.3);
    expect(leastValue(up, 0, 10, (value) => value > 10)).toBeNull();
    expect(leastValue(up, 10, 0, () => true)).toBeNull();
  });

  it("is near enough, and not exact, where that is asked for", () => {
    const found = leastValue(up, 100, 110, (value) => value >= 103.3, 0.1)!;
    expect(found).toBeGreaterThan(103.3);
    expect(found).toBeLessThanOrEqual(104.3);
  });

  it("of whole things is the first that is enough, and never one beyond the end", () => {
    expect(leastValue({better: 1, lattice: whole}, 2, 9.5, (value) => value >= 4.2)).toBe(5);
    expect(leastValue({better: -1, lattice: whole}, 9, 2.5, (value) => value <= 4.2)).toBe(4);
    expect(leastValue({better: 1, lattice: whole}, 2, 9.5, (value) => value >= 9.2)).toBeNull();
    expect(leastValue({better: 1, lattice: whole}, 2, 2.5, () => true)).toBeNull();
  });
});

describe("the first value, where a goal may be lost again on the way", () => {
  it("is found though the end of the way does not reach it", () => {
    const between = (value: number) => value >= 2.5 && value <= 5;
    expect(firstValue(up, 0, 16, between)).toBe(2.5);
    expect(firstValue(down, 16, 0, (value) => value <= 13.5 && value >= 11)).toBe(13.5);
    expect(firstValue({better: 1, lattice: whole}, 0, 32, (value) => value >= 5 && value <= 8)).toBe(5);
    expect(firstValue(up, 100, 116, (value) => value >= 102.5 && value <= 105)).toBe(102.5);
  });

  it("is the end itself where only that does, and none where nothing tried does", () => {
    expect(firstValue(up, 0, 0.3, (value) => value >= 0.3)).toBe(0.3);
    expect(firstValue(up, 0, 16, (value) => value > 16)).toBeNull();
    // The trials are one apart: a stretch between two of them is passed over, as the answer of a scan says.
    expect(firstValue(up, 0, 16, (value) => value >= 2.1 && value <= 2.9)).toBeNull();
  });
});
