import {describe, expect, it} from "vitest";
import {deriveScore} from "../../../src/scoring/explain/derive.js";
import type {DerivedGroup} from "../../../src/scoring/explain/model.js";
import {index, leaf, observe} from "../make.js";

describe("deriveScore where there is no value", () => {
  it.each([
    ["no-row", {u: {b: 1}, v: {a: 1}}],
    ["no-value", {u: {a: null}, v: {a: 1}}],
    ["no-spread", {u: {a: 5}, v: {a: 5}}]
  ])("says %s of a leaf without a score", (code, values) => {
    const framework = index([leaf("a", {normalise: {method: "minmax"}}), leaf("b")]);
    const own = deriveScore(framework, observe(values), {unit: "u", node: "a"}).root;
    expect(own).toMatchObject({score: null, why: {code}});
  });

  it("counts what is missing as 0 under that rule, and still says why", () => {
    const data = observe({u: {a: null, b: 10}});
    const {root} = deriveScore(index([leaf("a"), leaf("b")]), data, {unit: "u", missing: "zero"});
    expect(root as DerivedGroup).toMatchObject({score: 5, counted: {least: null}});
    expect((root as DerivedGroup).children[0]).toMatchObject({
      score: 0,
      steps: [{step: "count-zero", after: 0}],
      why: {code: "no-value"}
    });
  });
});
