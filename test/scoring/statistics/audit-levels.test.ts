import {describe, expect, it} from "vitest";
import {type AuditCheck, auditFramework} from "../../../src/scoring/statistics/index.js";
import {group, index, leaf, observe} from "../make.js";

const plain = (id: string) => leaf(id, {normalise: {method: "none"}});
const framework = index([group("p", [plain("a"), plain("b")]), plain("c")]);

/** The line about leaf a and its group p, whose score is the mean of a and b: b is what makes it as given. */
function strengthOf(a: readonly number[], p: readonly number[]): AuditCheck {
  const rows = a.map((own, i) => [`u${i}`, {a: own, b: 2 * p[i]! - own, c: i}] as const);
  const lines = auditFramework({framework, observations: observe(Object.fromEntries(rows))});
  return lines.find(({check, about}) => check === "strength" && about[0] === "a")!;
}

describe("the limits of a child's strength in its group", () => {
  it.each([
    // Deviations −2 … 2 of both: squares add up to 10, products to 3.
    ["at the lower limit", 0.3, [1, 2, 3, 4, 5], [1, 3, 5, 4, 2]],
    // Squares add up to 50; −1 and 1 change places, so products to 50 − 4 = 46.
    ["at the upper limit", 0.92, [6, 8, 8, 9, 11, 12, 12, 14], [6, 8, 8, 11, 9, 12, 12, 14]]
  ])("passes %s, %d exactly", (_, r, a, p) => {
    expect(strengthOf(a, p)).toMatchObject({result: {r}, verdict: "pass"});
  });

  it.each([
    // Products add up to 2 of 10.
    ["below the lower one", 0.2, [1, 2, 3, 4, 5], [1, 4, 5, 2, 3]],
    // Two neighbours change places: products to 50 − 1 = 49.
    ["above the upper one", 0.98, [6, 8, 8, 9, 11, 12, 12, 14], [6, 8, 9, 8, 11, 12, 12, 14]]
  ])("flags what is %s", (_, r, a, p) => {
    const line = strengthOf(a, p);
    expect(line.result.r).toBeCloseTo(r, 12);
    expect(line.verdict).toBe("flag");
  });
});
