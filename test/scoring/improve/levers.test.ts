import {describe, expect, it} from "vitest";
import {cheapestCombination} from "../../../src/scoring/improve/combination/cheapest-combination.js";
import {leastChange} from "../../../src/scoring/improve/least-change.js";
import type {ImproveOptions, Limit} from "../../../src/scoring/improve/model.js";
import type {Framework, Leaf, Observation} from "../../../src/scoring/index.js";
import {group, index, leaf, observe, unitRow} from "../make.js";
import {changeOf, placeWith} from "./make.js";

const posts = (worst: number, best: number): Partial<Leaf> => ({normalise: {method: "goalposts", worst, best}});

/** The least change in indicator a of unit u. */
function ask(framework: Framework, rows: readonly Observation[], options: Omit<ImproveOptions, "unit">) {
  return changeOf(leastChange(framework, rows, {unit: "u", ...options}), "a");
}

describe("values that come in whole things", () => {
  const flat = index([leaf("a"), leaf("b")]);
  const rows = observe({u: {a: 20, b: 20}, v: {a: 90, b: 90}});
  const parts = (value: number, numerator: number | null, denominator: number | null) =>
    rows.map((row) => (row.unit === "u" && row.indicator === "a" ? {...row, value, numerator, denominator} : row));

  it.each([
    [1, 41, 21],
    [3, 42, null],
    [0.5, 40.5, null]
  ])("goes by a step of %d, and counts things only where the step is one", (step, needed, things) => {
    const limits = [{indicator: "a", step}];
    expect(ask(flat, rows, {goal: {score: 30.2}, limits})).toMatchObject({needed, things, search: "exact"});
  });

  it("stops at the last step within the limit, and never goes beyond", () => {
    const limits = [{indicator: "a", step: 3, max: 41}];
    const short = ask(flat, rows, {goal: {score: 30.2}, limits});
    expect(short).toMatchObject({outcome: "not-enough", needed: null, best: 39, search: "exact"});
    expect(short.place!.score).toBe(29.5);
  });

  it.each([
    ["parts that are not whole", parts(25, 2.5, 10)],
    ["a denominator that is not whole", parts(100 / 4.5, 1, 4.5)],
    ["parts that make another value, per 1000", parts(20, 2, 100)],
    ["no denominator", parts(20, 2, null)],
    ["no numerator", parts(20, null, 10)]
  ])("takes any value where the row has %s", (_, odd) => {
    const {needed, things} = ask(flat, odd, {goal: {score: 30.2}});
    expect([needed, things]).toEqual([expect.closeTo(40.4, 9), null]);
  });

  it("has no things to count from where nothing was reported", () => {
    const silent = observe({u: {a: null, b: 20}, v: {a: 90, b: 90}});
    const limits = [{indicator: "a", step: 1}];
    expect(ask(flat, silent, {goal: {score: 30.2}, limits})).toMatchObject({now: null, needed: 41, things: null});
  });

  it("does not propose a worst value that is not one of them", () => {
    const half = index([leaf("a", posts(0.5, 5)), leaf("b")], {coverage: {index: 1, group: 0}});
    const silent = observe({u: {a: null, b: 20}});
    expect(ask(half, silent, {goal: {toRank: 1}}).needed).toBe(0.5);
    const by = (step: number) => ask(half, silent, {goal: {toRank: 1}, limits: [{indicator: "a", step}]}).needed;
    expect([by(1), by(0.5), by(0.1)]).toEqual([1, 0.5, 0.5]);
  });
});

describe("the ends of what may be proposed", () => {
  const both: Limit = {indicator: "a", min: 30, max: 60};

  it("are the limit on the better side, whichever that is", () => {
    const rows = observe({u: {a: 50, b: 0}, v: {a: 90, b: 90}});
    const up = ask(index([leaf("a"), leaf("b")]), rows, {goal: {toRank: 1}, limits: [both]});
    expect([up.better, up.best]).toEqual([1, 60]);
    const down = ask(index([leaf("a", posts(100, 0)), leaf("b")]), rows, {goal: {toRank: 1}, limits: [both]});
    expect([down.better, down.best]).toEqual([-1, 30]);
  });

  it("may be a limit of one side alone, or both the same; a cost of nothing is a cost", () => {
    const rows = observe({u: {a: 50, b: 0}, v: {a: 90, b: 90}});
    const flat = index([leaf("a"), leaf("b")]);
    expect(ask(flat, rows, {goal: {toRank: 1}, limits: [{indicator: "a", min: 10, cost: 0}]}).best).toBe(100);
    expect(ask(flat, rows, {goal: {toRank: 1}, limits: [{indicator: "a", max: 70}]}).best).toBe(70);
    expect(ask(flat, rows, {goal: {toRank: 1}, limits: [{indicator: "a", min: 55, max: 55}]}).best).toBe(55);
  });

  it.each([["max"], ["min"], ["cost"], ["step"]])("are refused where %s is no number", (key) => {
    const limits = [{indicator: "a", [key]: Number.NaN}];
    const act = () => ask(index([leaf("a")]), observe({u: {a: 1}}), {goal: {score: 5}, limits});
    expect(act).toThrow("limit of a: must be finite, got NaN");
  });

  it("of two leaves of one indicator are the furthest of both, and its cost is over that way", () => {
    const double = index([leaf("a", posts(20, 60)), leaf("a2", {indicator: "a", ...posts(40, 100)}), leaf("b")]);
    const rows = observe({u: {a: 30, b: 20}, v: {a: 90, b: 90}});
    const change = ask(double, rows, {goal: {score: 95}});
    expect([change.leaves, change.best, change.search]).toEqual([["a", "a2"], 100, "exact"]);
    const silent = observe({u: {a: null, b: 20}});
    const strict = {...double, coverage: {index: 1, group: 0}};
    expect(ask(strict, silent, {goal: {toRank: 1}}).needed).toBe(20);
    const turned = {...strict, index: {...strict.index, children: [...strict.index.children].reverse()}};
    expect(ask(turned, silent, {goal: {toRank: 1}})).toMatchObject({needed: 20, best: 100});
    // At 60: (100 + 100/3 + 20) / 3 = 460/9. The way from 20 to 100 costs 1.
    const {cost, changes} = cheapestCombination(double, rows, {
      unit: "u",
      goal: {score: 460 / 9},
      limits: [{indicator: "b", max: 20}]
    });
    expect([changes[0]!.needed, changes[0]!.change, cost]).toEqual([
      expect.closeTo(60, 9),
      expect.closeTo(30, 9),
      expect.closeTo(30 / 80, 9)
    ]);
  });

  it("of leaves that pull apart are tried one after another, since neither way is better for both", () => {
    const apart = index([leaf("a", {weight: 3}), leaf("a2", {indicator: "a", ...posts(100, 0)}), leaf("b")]);
    const change = ask(apart, observe({u: {a: 30, b: 20}, v: {a: 90, b: 90}}), {goal: {score: 45}});
    expect(change).toMatchObject({outcome: "reaches", search: "scan"});
  });

  it("are over the denominator: the worst value too, where nothing was reported", () => {
    const per = {denominator: "staff", per: 1000, ...posts(1, 3)};
    const strict = index([leaf("a", per), leaf("b")], {coverage: {index: 1, group: 0}});
    const units = [unitRow("u", {}, {staff: 2000})];
    const change = ask(strict, observe({u: {a: null, b: 50}}), {goal: {toRank: 1}, units});
    expect([change.needed, change.best]).toEqual([2, 6]);
    const unknown = ask(strict, observe({u: {a: 4, b: 50}}), {goal: {score: 5}, units: [unitRow("u")]});
    expect(unknown.outcome).toBe("no-denominator");
  });

  it("are those of the unit's own kind and period", () => {
    const cases = [
      {kind: "ministry", best: 50},
      {kind: "ministry", from: "2025", best: 80}
    ];
    const marked = index([leaf("a", {normalise: {method: "goalposts", worst: 0, best: 100, cases}}), leaf("b")]);
    const bestOf = (kind: string, period: string) => {
      const rows = observe({u: {a: 10, b: 10}}, period);
      return ask(marked, rows, {goal: {score: 20}, units: [unitRow("u", {kind})]});
    };
    expect(bestOf("province", "2025")).toMatchObject({best: 100, needed: expect.closeTo(30, 9)});
    expect(bestOf("ministry", "2024")).toMatchObject({best: 50, needed: expect.closeTo(15, 9)});
    expect(bestOf("ministry", "2025")).toMatchObject({best: 80, needed: expect.closeTo(24, 9)});
  });

  it("are the best peer's, whatever their order, and the target where there is one", () => {
    const rows = observe({u: {a: 5, b: 5}, v: {a: 3, b: 50}, w: {a: 9, b: 50}, x: {a: 7, b: 50}, y: {a: 4, b: 50}});
    const by = (extra: Partial<Leaf>) =>
      ask(index([leaf("a", extra), leaf("b")]), rows, {goal: {toRank: 1}, units: undefined});
    expect(by({normalise: {method: "minmax"}})).toMatchObject({best: 9, better: 1});
    expect(by({normalise: {method: "minmax"}, direction: "lower"})).toMatchObject({best: 3, better: -1});
    expect(by({normalise: {method: "distance-to-target", target: 8}})).toMatchObject({best: 8});
    const units = ["u", "v", "w", "x", "y"].map((unit) => unitRow(unit, {}, {staff: unit === "u" ? 2000 : 1000}));
    const framework = index([leaf("a", {denominator: "staff", per: 1000, normalise: {method: "minmax"}}), leaf("b")]);
    expect(ask(framework, rows, {goal: {toRank: 1}, units}).best).toBe(18);
    const strict = {...framework, coverage: {index: 1, group: 0}};
    const silent = rows.filter(({unit, indicator}) => unit !== "u" || indicator !== "a");
    expect(ask(strict, silent, {goal: {toRank: 5}, units})).toMatchObject({needed: 6, search: "exact"});
  });
});

describe("leaves that do not apply, or have no row", () => {
  it("take no part, or start from the worst value", () => {
    const framework = index([leaf("a"), leaf("b"), leaf("c")]);
    const rows = observe({u: {b: 20, c: null}, v: {a: 90, b: 90, c: 90}}).map((row) =>
      row.value === null ? {...row, status: "not-applicable" as const} : row
    );
    const found = leastChange(framework, rows, {unit: "u", goal: {score: 40}});
    expect(found.changes.map(({indicator, now}) => [indicator, now])).toEqual([
      ["a", null],
      ["b", 20]
    ]);
    expect(changeOf(found, "a").needed).toBeCloseTo(60, 9);
    expect(found.reports).toBeNull();
  });

  it("stay as they are where another leaf of the same indicator applies", () => {
    const framework = index([leaf("a"), leaf("a2", {indicator: "a", applies: ["ministry"]}), leaf("b")]);
    const rows = observe({u: {a: 20, b: 20}});
    const change = ask(framework, rows, {goal: {score: 40}, units: [unitRow("u", {kind: "province"})]});
    expect(change).toMatchObject({leaves: ["a"], needed: expect.closeTo(60, 9), search: "exact"});
    const units = [unitRow("u", {kind: "province"})];
    expect(placeWith(framework, rows, "u", "a", 60, units).score).toBeCloseTo(40, 9);
  });

  it("keep a group's cap in mind where the child that sets it applies to others", () => {
    const capped = group("p", [leaf("a"), leaf("c", {applies: ["ministry"]})], {
      minimums: [{child: "c", least: 50, cap: 10}]
    });
    const options = {unit: "u", goal: {score: 60}, units: [unitRow("u", {kind: "province"})]};
    const geometric = index([capped, leaf("b")], {aggregate: "geometric"});
    const found = cheapestCombination(geometric, observe({u: {a: 40, b: 50}}), options);
    expect(found.outcome).toBe("reaches");
    expect(found.place!.score).toBeCloseTo(60, 6);
  });
});
