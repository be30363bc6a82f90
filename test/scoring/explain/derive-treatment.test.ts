import {describe, expect, it} from "vitest";
import {deriveScore} from "../../../src/scoring/explain/derive.js";
import type {DerivedLeaf} from "../../../src/scoring/explain/model.js";
import {recompute} from "../../../src/scoring/explain/recompute.js";
import type {Leaf} from "../../../src/scoring/index.js";
import {index, leaf, observe} from "../make.js";

/** One unit far below the others: skewness below 0. */
const LOW = [-90, 0, 1, 1, 2, 2, 3, 9];
const HIGH = LOW.map((value) => -value);

/** The treatment of the first unit, of limits that every one of these series fails. */
function derive(values: readonly number[], otherwise: NonNullable<Leaf["treat"]>["otherwise"]) {
  const treat = {winsorise: 0, otherwise, skew: 0.001, kurtosis: 0.001};
  const framework = index([leaf("a", {treat, normalise: {method: "minmax"}})]);
  const data = observe(Object.fromEntries(values.map((a, i) => [`u${i}`, {a}])));
  const derivation = deriveScore(framework, data, {unit: "u0", node: "a"});
  const {steps, score} = derivation.root as DerivedLeaf;
  return {step: steps.find((step) => step.step === "treat")!, score, again: recompute(derivation)[0]!.score};
}

describe("the derivation of a logarithm", () => {
  it("is mirrored where the tail is below, and says by what it was shifted", () => {
    const {step, score, again} = derive(LOW, "log-mirrored");
    expect(step.test.skew).toBeLessThan(0);
    expect(step.treatment).toEqual({
      outcome: "transformed",
      transform: "log-mirrored",
      mirrored: true,
      lambda: null,
      lowest: -90,
      highest: 9,
      margin: 0.01 * 99
    });
    // −ln(9 + 0.99 + 90)
    expect(step.after).toBeCloseTo(-Math.log(99.99), 12);
    expect(again).toBe(score);
  });

  it("is not where the tail is above", () => {
    const {step} = derive(HIGH, "log-mirrored");
    expect(step.treatment).toMatchObject({mirrored: false});
    // ln(90 + 9 + 0.99)
    expect(step.after).toBeCloseTo(Math.log(99.99), 12);
  });

  it("is never mirrored where the framework asks for a plain one, wherever the tail is", () => {
    const {step, score, again} = derive(LOW, "log");
    expect(step.treatment).toMatchObject({transform: "log", mirrored: false});
    // The lowest of all: ln(0.99).
    expect(step.after).toBeCloseTo(Math.log(0.99), 12);
    expect(again).toBe(score);
  });
});
