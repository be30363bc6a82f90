/** Screening and coverage by level, as a framework asks for them. */
import {describe, expect, it} from "vitest";
import {score} from "../../src/scoring/index.js";
import {group, index, leaf, observe, rowsOf} from "./make.js";

const minmax = {method: "minmax"} as const;

describe("screening", () => {
  const framework = index([leaf("x", {normalise: minmax, impute: {by: "mean"}}), leaf("y"), leaf("z")], {
    screen: {values: 0.6}
  });
  const observations = observe({a: {x: 0, y: 50, z: 50}, b: {x: 10, y: 50, z: 50}, thin: {x: 900}});

  it("a unit that gave too little takes no part: no score, no gap filled, and nobody is compared with it", () => {
    const {scores, notes} = score(framework, observations);
    const thin = scores.filter((row) => row.unit === "thin");
    expect(thin.map(({score: own, status, coverage}) => [own, status, coverage])).toEqual([
      [null, "not-ranked", 1 / 3],
      [null, "missing", 1],
      [null, "missing", 0],
      [null, "missing", 0]
    ]);
    expect(scores.find((row) => row.unit === "b" && row.node === "x")!.score).toBe(100);
    expect(notes).toContainEqual({
      code: "screened",
      node: "index",
      unit: "thin",
      period: "2024",
      message: "unit thin, 2024: takes no part (1 of 3 values, 0 of them 0)"
    });
  });

  it("holds where missing counts 0 too", () => {
    const plain = index([leaf("x"), leaf("y"), leaf("z")], {screen: {values: 0.6}});
    expect(rowsOf(plain, observations, {missing: "zero"}).thin).toMatchObject({score: null, status: "not-ranked"});
  });
});

describe("coverage by level", () => {
  it("takes a level's own rule before that of all groups", () => {
    const inner = group("inner", [leaf("x"), leaf("y")]);
    const framework = (levels: Record<string, number>) =>
      index([group("outer", [inner, leaf("z")])], {coverage: {index: 0, group: 0.9, levels}});
    const observations = observe({a: {x: 1, z: 1}});
    expect(rowsOf(framework({"1": 0.5}), observations, {}, "inner").a!.status).toBe("below-coverage");
    expect(rowsOf(framework({"1": 0.5}), observations, {}, "outer").a!.status).toBe("scored");
    expect(rowsOf(framework({"1": 0.5, "2": 0.5}), observations, {}, "inner").a!.status).toBe("scored");
  });
});
