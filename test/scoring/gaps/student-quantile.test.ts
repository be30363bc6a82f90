import {describe, expect, it} from "vitest";
import {studentQuantile} from "../../../src/scoring/gaps/student-quantile.js";

describe("studentQuantile", () => {
  // Any table of t, column 0.05 one-sided; NIST/SEMATECH e-Handbook 1.3.6.7.2.
  it.each([
    [1, 6.314],
    [2, 2.92],
    [4, 2.132],
    [10, 1.812],
    [30, 1.697],
    [100, 1.66]
  ])("of 0.95 with %d degrees of freedom is %d", (freedom, expected) => {
    expect(studentQuantile(0.95, freedom)).toBeCloseTo(expected, 3);
  });

  it("has closed forms: tan(π(p − ½)) with one degree, and with two", () => {
    expect(studentQuantile(0.9, 1)).toBeCloseTo(Math.tan(Math.PI * 0.4), 10);
    expect(studentQuantile(0.9, 2)).toBeCloseTo(0.8 * Math.sqrt(2 / (1 - 0.64)), 10);
  });

  it("is the normal one in the end, 0 in the middle", () => {
    expect(studentQuantile(0.95, 1e7)).toBeCloseTo(1.6448536, 6);
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 10);
  });

  it("refuses a share outside 0.5–1 and no freedom, naming them", () => {
    expect(() => studentQuantile(1, 4)).toThrow(/got 1/);
    expect(() => studentQuantile(0.4, 4)).toThrow(/0.4/);
    expect(() => studentQuantile(0.95, 0)).toThrow(/freedom.*0/);
  });
});
