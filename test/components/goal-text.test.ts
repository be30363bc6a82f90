import {describe, expect, it} from "vitest";
import {goalLines} from "../../src/components/parts/goal-text.js";
import {changeText} from "../../src/components/parts/method-versions.js";
import type {EditionIndicator} from "../../src/scoring/edition.js";
import type {Normalise} from "../../src/scoring/framework-model.js";
import {leaf} from "../scoring/make.js";

const percent = {id: "fw-2.1", unit: "percent"} as EditionIndicator;
const counted = {id: "fw-6.1", unit: "items"} as EditionIndicator;
const goalposts = (best: number, extra: Partial<Normalise> = {}) => ({
  normalise: {method: "goalposts" as const, worst: 0, best, ...extra}
});

describe("by what an indicator is scored, in words", () => {
  it("names both ends in the indicator's unit, what is counted once", () => {
    expect(goalLines(leaf("a", goalposts(80)), percent, "vi")).toEqual(["0% và 80%"]);
    expect(goalLines(leaf("a", goalposts(5)), counted, "en")).toEqual(["0 and 5\u00A0activities"]);
    expect(goalLines(leaf("a", goalposts(1)), {...percent, unit: "yes-no"}, "vi")).toEqual(["chưa và có"]);
  });

  it("has a line for every case: of a kind, from a year, of both; a mark left out is the leaf's own", () => {
    const cases = [
      {kind: "ministry", best: 60},
      {from: "2026", best: 90},
      {kind: "province", from: "2027", worst: 10}
    ];
    expect(goalLines(leaf("a", goalposts(80, {cases})), percent, "vi")).toEqual([
      ...["0% và 80%", "bộ: 0% và 60%", "từ 2026: 0% và 90%", "tỉnh, từ 2027: 10% và 80%"]
    ]);
  });

  it("says how values are compared where there are no goalposts, and which way is better", () => {
    const lower = leaf("a", {normalise: {method: "minmax"}, direction: "lower", transform: "log"});
    expect(goalLines(lower, percent, "en")).toEqual([
      "lowest and highest among peers that reported; lower is better; in logarithms"
    ]);
    const target = leaf("a", {normalise: {method: "distance-to-target", target: 50}});
    expect(goalLines(target, percent, "vi")).toEqual(["tới đích 50%"]);
  });
});

describe("what a version of the method changed, in words", () => {
  const nameOf = (node: string) => `«${node}»`;
  it("names the node and both sides", () => {
    expect(changeText({what: "weight", node: "a", before: 1, after: 0.5}, nameOf, "vi")).toBe(
      "trọng số của «a»: từ 1 thành 0,5"
    );
    const marks = {before: goalposts(80).normalise, after: goalposts(90).normalise};
    expect(changeText({what: "marks", node: "a", ...marks}, nameOf, "en")).toBe(
      "goalposts of «a»: from (0 and 80) to (0 and 90)"
    );
    const coverage = {before: {index: 0.8, group: 0.66}, after: {index: 0.9, group: 0.5}};
    expect(changeText({what: "coverage", ...coverage}, nameOf, "en")).toBe(
      "data thresholds of the index and of a pillar: from 80% and 66% to 90% and 50%"
    );
    expect(changeText({what: "added", node: "a"}, nameOf, "vi")).toBe("thêm «a»");
  });
});
