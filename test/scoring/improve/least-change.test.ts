import {describe, expect, it} from "vitest";
import {leastChange} from "../../../src/scoring/improve/least-change.js";
import {score} from "../../../src/scoring/index.js";
import {index, leaf, observe} from "../make.js";
import {changeOf, placeWith} from "./make.js";

describe("the least change", () => {
  const plain = index([leaf("a"), leaf("b", {weight: 3, normalise: {method: "goalposts", worst: 50, best: 0}})]);
  const table = observe({u: {a: 40, b: 30}, v: {a: 80, b: 10}, w: {a: 60, b: 20}});

  it("to a score, worked by hand, where higher and where lower is better", () => {
    const found = leastChange(plain, table, {unit: "u", goal: {score: 55}});
    expect(found.now.score).toBe(40);
    expect(changeOf(found, "a")).toMatchObject({outcome: "reaches", now: 40, search: "exact"});
    expect(changeOf(found, "a").needed).toBeCloseTo(100, 9);
    expect(changeOf(found, "b").needed).toBeCloseTo(20, 9);
    expect(changeOf(found, "b").change).toBeCloseTo(-10, 9);
  });

  it("counts ranks up from the unit's own, and no further than the first", () => {
    const found = leastChange(plain, table, {unit: "u", goal: {ranks: 5}});
    expect([found.now.rank, found.rank]).toEqual([3, 1]);
    expect(changeOf(found, "b").place!.rank).toBe(1);
    expect(changeOf(found, "a")).toMatchObject({outcome: "not-enough", needed: null, best: 100});
    expect(changeOf(found, "a").place).toMatchObject({score: 55, rank: 3});
  });

  it("is nothing for whoever is there already", () => {
    const found = leastChange(plain, table, {unit: "v", goal: {ranks: 1}});
    expect([found.reached, found.changes]).toEqual([true, []]);
  });

  it("says where a unit is at its best, or held by a limit", () => {
    const flat = index([leaf("a"), leaf("b")]);
    const found = leastChange(flat, observe({u: {a: 100, b: 20}, v: {a: 90, b: 90}}), {
      unit: "u",
      goal: {toRank: 1},
      limits: [{indicator: "b", max: 20}]
    });
    expect(found.changes.map(({indicator, outcome}) => [indicator, outcome])).toEqual([
      ["a", "at-best"],
      ["b", "at-best"]
    ]);
  });

  it("turns a percentage into whole things, and a yes/no into a yes", () => {
    const flat = index([leaf("a"), leaf("yes", {normalise: {method: "goalposts", worst: 0, best: 1}})]);
    const rows = observe({u: {a: 20, yes: 0}}).map((row) =>
      row.indicator === "a" ? {...row, value: (100 * 2) / 9, numerator: 2, denominator: 9} : row
    );
    const found = leastChange(flat, rows, {unit: "u", goal: {score: 30}, limits: [{indicator: "yes", step: 1}]});
    expect(changeOf(found, "a")).toMatchObject({needed: (100 * 6) / 9, things: 4});
    expect(changeOf(found, "yes")).toMatchObject({needed: 1, change: 1, things: 1});
    expect(placeWith(flat, rows, "u", "a", (100 * 5) / 9).score!).toBeLessThan(30);
  });

  it("works over a denominator, in the indicator's own unit", () => {
    const framework = index([
      leaf("a", {denominator: "staff", per: 1000, normalise: {method: "goalposts", worst: 0, best: 3}})
    ]);
    const units = ["u", "v"].map((unit) => ({unit, groups: {}, denominators: {staff: unit === "u" ? 2000 : null}}));
    const found = leastChange(framework, observe({u: {a: 1}, v: {a: 2}}), {
      units,
      unit: "u",
      goal: {score: 50},
      limits: [{indicator: "a", step: 1}]
    });
    expect(changeOf(found, "a")).toMatchObject({needed: 3, things: 2, best: 6});
    const blind = leastChange(framework, observe({u: {a: 1}, v: {a: 2}}), {units, unit: "v", goal: {score: 50}});
    expect(changeOf(blind, "a")).toMatchObject({outcome: "no-denominator", needed: null, place: null});
  });

  it("takes an unreported leaf as one to be reported, which is enough by itself where coverage is what lacks", () => {
    const strict = index([leaf("a"), leaf("b"), leaf("c")], {coverage: {index: 1, group: 0}});
    const rows = observe({u: {a: 90, b: 90, c: null}, v: {a: 10, b: 10, c: 10}});
    const found = leastChange(strict, rows, {unit: "u", goal: {toRank: 1}});
    expect(found.now).toMatchObject({score: null, rank: null, status: "not-ranked"});
    expect(changeOf(found, "c")).toMatchObject({outcome: "reaches", now: null, needed: 0, change: null});
    expect(changeOf(found, "a")).toMatchObject({outcome: "not-enough"});
    expect(found.reports).toEqual({indicators: ["c"], least: true});
    const higher = leastChange(strict, rows, {unit: "u", goal: {score: 80}});
    expect(changeOf(higher, "c").needed).toBeCloseTo(60, 9);
  });

  it("says which reports a unit lacks, or that none would help", () => {
    const strict = index([leaf("a"), leaf("b"), leaf("c")], {coverage: {index: 0.6, group: 0}});
    const rows = observe({u: {a: null, b: null, c: null}, v: {a: 1, b: 1, c: 1}});
    const found = leastChange(strict, rows, {unit: "u", goal: {toRank: 1}});
    expect(found.reports).toEqual({indicators: ["a", "b"], least: true});
    const lost = index([leaf("a"), leaf("b", {denominator: "staff"})], {coverage: {index: 1, group: 0}});
    const units = ["u"].map((unit) => ({unit, groups: {}, denominators: {staff: null}}));
    const never = leastChange(lost, observe({u: {a: 1, b: 1}}), {units, unit: "u", goal: {toRank: 1}});
    expect(never.reports).toBeNull();
  });

  it("under min–max is exact within the others' range, and a scan where the change would move them", () => {
    const framework = index([leaf("a", {normalise: {method: "minmax"}}), leaf("b")]);
    const rows = observe({u: {a: 5, b: 50}, v: {a: 0, b: 60}, w: {a: 10, b: 55}});
    const inside = changeOf(leastChange(framework, rows, {unit: "u", goal: {toRank: 1}}), "a");
    expect(inside).toMatchObject({outcome: "not-enough", best: 10, search: "exact"});
    const low = observe({u: {a: 0, b: 50}, v: {a: 8, b: 40}, w: {a: 10, b: 55}});
    const lowest = changeOf(leastChange(framework, low, {unit: "u", goal: {ranks: 1}}), "a");
    expect(lowest).toMatchObject({outcome: "reaches", search: "scan"});
    expect(placeWith(framework, low, "u", "a", lowest.needed!).rank).toBe(2);
  });

  it("says where a leaf is measured by peers and none of them reported it", () => {
    const framework = index([leaf("a", {normalise: {method: "minmax"}}), leaf("b")]);
    const found = leastChange(framework, observe({u: {a: 5, b: 50}, v: {b: 60}}), {unit: "u", goal: {score: 55}});
    expect(changeOf(found, "a")).toMatchObject({outcome: "no-peers", needed: null, best: null, better: null});
  });

  it.each(["zscore", "rank", "borda", "percentile", "fraction-of-max", "distance-to-max"] as const)(
    "under %s gives a value that scoring again confirms",
    (method) => {
      const framework = index([leaf("a", {normalise: {method}}), leaf("b")]);
      const rows = observe({u: {a: 1, b: 50}, v: {a: 5, b: 50}, w: {a: 7, b: 50}, x: {a: 9, b: 50}});
      const found = leastChange(framework, rows, {unit: "u", goal: {toRank: 2}});
      const change = changeOf(found, "a");
      expect(change.outcome).toBe("reaches");
      expect(placeWith(framework, rows, "u", "a", change.needed!)).toEqual(change.place);
      expect(change.place!.rank).toBe(2);
      expect(change.needed!).toBeGreaterThan(6.9);
    }
  );

  it("keeps a cap in mind: no change elsewhere lifts what a minimum holds down", () => {
    const capped = {
      ...index([leaf("a"), leaf("b")]),
      index: {id: "index", aggregate: "arithmetic" as const, children: [leaf("a"), leaf("b")]}
    };
    const framework = {...capped, index: {...capped.index, minimums: [{child: "a", least: 50, cap: 30}]}};
    const found = leastChange(framework, observe({u: {a: 40, b: 60}}), {unit: "u", goal: {score: 40}});
    expect(changeOf(found, "b").outcome).toBe("not-enough");
    expect(changeOf(found, "a").needed).toBeCloseTo(50, 9);
  });

  it("ranks at the framework's precision, ties with the unit above included", () => {
    const rounded = index([leaf("a")], {rank: {ties: "competition", decimals: 0}});
    const found = leastChange(rounded, observe({u: {a: 40}, v: {a: 50.2}}), {unit: "u", goal: {ranks: 1}});
    expect(changeOf(found, "a").needed).toBe(49.5);
    expect(score(rounded, observe({u: {a: 49.5}, v: {a: 50.2}})).scores.map((row) => row.rank)).toContain(1);
  });

  it.each<[string, Partial<Parameters<typeof leastChange>[2]>, RegExp]>([
    ["a unit that is not there", {unit: "x"}, /unit x is not among the units scored/],
    ["half a rank", {goal: {ranks: 0.5}}, /number of ranks must be a whole number above 0, got 0\.5/],
    ["a rank of 0", {goal: {toRank: 0}}, /rank must be a whole number above 0/],
    ["a score that is none", {goal: {score: Number.NaN}}, /score to reach must be finite/],
    ["a period that is not there", {period: "1999"}, /no observation of period 1999/],
    ["a limit of nothing", {limits: [{indicator: "z"}]}, /limit of z: framework test has no such indicator/],
    ["a limit twice", {limits: [{indicator: "a"}, {indicator: "a"}]}, /limit of a: is there twice/],
    ["a limit against itself", {limits: [{indicator: "a", min: 2, max: 1}]}, /min 2 is above max 1/],
    ["a cost below 0", {limits: [{indicator: "a", cost: -1}]}, /cost must be 0 or more/],
    ["a step of 0", {limits: [{indicator: "a", step: 0}]}, /step must be above 0/]
  ])("refuses %s", (_, options, message) => {
    const act = () => leastChange(plain, table, {unit: "u", goal: {ranks: 1}, ...options});
    expect(act).toThrow(RangeError);
    expect(act).toThrow(message);
  });

  it("refuses ranks up from no rank", () => {
    const strict = index([leaf("a"), leaf("b")], {coverage: {index: 1, group: 0}});
    expect(() => leastChange(strict, observe({u: {a: 1}, v: {a: 1, b: 1}}), {unit: "u", goal: {ranks: 1}})).toThrow(
      /unit u has no rank to rise from/
    );
  });
});
