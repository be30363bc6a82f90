import {describe, expect, it} from "vitest";
import {leastChange} from "../../../src/scoring/improve/least-change.js";
import type {Framework, Leaf, NormaliseMethod, Observation} from "../../../src/scoring/index.js";
import {group, index, leaf, observe, unitRow} from "../make.js";
import {changeOf, placeWith} from "./make.js";

const rows = observe({
  u: {a: 3, b: 50, c: 40},
  v: {a: 1, b: 52, c: 60},
  w: {a: 9, b: 58, c: 60},
  x: {a: 5, b: 54, c: 50}
});
const minmax: Partial<Leaf> = {normalise: {method: "minmax"}};
const by = (method: NormaliseMethod): Partial<Leaf> => ({normalise: {method}});
const ask = (framework: Framework, from: readonly Observation[] = rows, max?: number) =>
  changeOf(
    leastChange(framework, from, {
      unit: "u",
      goal: {ranks: 1},
      limits: max === undefined ? [] : [{indicator: "a", max}]
    }),
    "a"
  );

describe("a least change is called exact only where it moves nobody else", () => {
  it.each<[string, Framework]>([
    ["goalposts", index([leaf("a", {normalise: {method: "goalposts", worst: 0, best: 10}}), leaf("b")])],
    ["values as they are", index([leaf("a", by("none")), leaf("b")])],
    ["min–max between others' ends", index([leaf("a", minmax), leaf("b")])]
  ])("so under %s", (_, framework) => {
    expect(ask(framework)).toMatchObject({search: "exact"});
  });

  it("so under min–max for a unit that shares the lowest place with another", () => {
    const tied = observe({u: {a: 1, b: 50}, v: {a: 1, b: 52}, w: {a: 9, b: 58}});
    expect(ask(index([leaf("a", minmax), leaf("b")]), tied)).toMatchObject({outcome: "reaches", search: "exact"});
  });

  it.each<[string, Framework]>([
    ["z-scores", index([leaf("a", by("zscore")), leaf("b")])],
    ["ranks", index([leaf("a", by("rank")), leaf("b")])],
    ["Borda counts", index([leaf("a", by("borda")), leaf("b")])],
    ["percentiles", index([leaf("a", by("percentile")), leaf("b")])],
    ["outliers treated", index([leaf("a", {...minmax, treat: {winsorise: 1, otherwise: "none"}}), leaf("b")])],
    ["gaps of another leaf filled from peers", index([leaf("a", minmax), leaf("b", {impute: {by: "mean"}})])],
    ["units screened", {...index([leaf("a", minmax), leaf("b")]), screen: {coverage: 0.5}} as Framework],
    [
      "a group compared pair by pair",
      index([group("p", [leaf("a", minmax), leaf("c")], {aggregate: "copeland"}), leaf("b")])
    ],
    [
      "one of two leaves of the indicator measured by peers' spread",
      index([leaf("a", minmax), leaf("a2", {indicator: "a", ...by("zscore")}), leaf("b")])
    ]
  ])("not so under %s: it is found by trying", (_, framework) => {
    const change = ask(framework);
    expect(change.search).toBe("scan");
    if (change.outcome === "reaches")
      expect(placeWith(framework, rows, "u", "a", change.needed!)).toEqual(change.place);
  });

  it("not so under goalposts where a group is compared pair by pair: a rank there is won from others", () => {
    const posts = {normalise: {method: "goalposts", worst: 0, best: 10}} as const;
    const least = leaf("b", {weight: 0.01, normalise: {method: "goalposts", worst: 50, best: 60}});
    const pairs = index([group("p", [leaf("a", posts), leaf("c", {weight: 0.5})], {aggregate: "copeland"}), least]);
    const change = ask(pairs);
    expect(change).toMatchObject({outcome: "reaches", search: "scan"});
    expect(placeWith(pairs, rows, "u", "a", change.needed!)).toEqual(change.place);
  });

  it("not so under min–max where a limit lets it pass the others' highest", () => {
    expect(ask(index([leaf("a", minmax), leaf("b")]), rows, 20).search).toBe("scan");
  });

  it("says that it tried, where nothing tried is enough", () => {
    const weak = index([leaf("a", {...by("zscore"), weight: 0.001}), leaf("b")]);
    expect(ask(weak)).toMatchObject({outcome: "not-enough", needed: null, search: "scan"});
  });

  it("finds by trying what only the very end of the way reaches", () => {
    const near = observe({u: {a: 0, b: 50}, v: {a: 9.9, b: 50}, w: {a: 10, b: 58}});
    const change = ask(index([leaf("a", by("rank")), leaf("b")]), near);
    expect(change.outcome).toBe("reaches");
    expect(change.needed!).toBeGreaterThan(9.8);
  });
});

describe("whom a unit is held against", () => {
  const framework = {...index([leaf("a"), leaf("b")]), peers: "kind"};
  const units = ["u", "v", "w"].map((unit) => unitRow(unit, {kind: unit === "w" ? "ministry" : "province"}));

  it("is its own peers alone", () => {
    const table = observe({v: {a: 40, b: 40}, u: {a: 20, b: 20}, w: {a: 90, b: 90}});
    const found = leastChange(framework, table, {unit: "u", goal: {toRank: 1}, units});
    expect(found.now).toMatchObject({score: 20, rank: 2});
    expect(changeOf(found, "a")).toMatchObject({needed: expect.closeTo(60, 9), search: "exact"});
  });

  it("is the others, wherever the unit stands among them", () => {
    const flat = index([leaf("a"), leaf("b")]);
    const table = observe({t: {a: 80, b: 80}, v: {a: 20, b: 20}, w: {a: 50, b: 50}});
    const change = changeOf(leastChange(flat, table, {unit: "v", goal: {ranks: 1}}), "a");
    expect(change).toMatchObject({needed: expect.closeTo(80, 9), search: "exact"});
    expect(change.place).toEqual(placeWith(flat, table, "v", "a", change.needed!));
  });

  it("is those of its own period, with what it reported in that period", () => {
    const both = [
      ...observe({u: {a: 5, b: 5}, v: {a: 99, b: 99}}, "2023"),
      ...observe({u: {a: 20, b: 20}, v: {a: 40, b: 40}}, "2024")
    ];
    const flat = index([leaf("a"), leaf("b")]);
    const found = leastChange(flat, both, {unit: "u", goal: {toRank: 1}, period: "2024"});
    expect(changeOf(found, "a")).toMatchObject({now: 20, needed: expect.closeTo(60, 9)});
    const turned = [...both].reverse();
    expect(() => leastChange(flat, turned, {unit: "u", goal: {toRank: 1}})).toThrow("choose one period of 2023, 2024");
  });

  it("is nobody where no other unit has an index: any index is enough, and none is not", () => {
    const strict = index([leaf("a"), leaf("b"), leaf("c")], {coverage: {index: 1, group: 0}});
    const alone = observe({u: {a: 10, b: null, c: null}, v: {a: null, b: null, c: 1}});
    const found = leastChange(strict, alone, {unit: "u", goal: {toRank: 1}});
    expect(changeOf(found, "b")).toMatchObject({outcome: "not-enough", search: "exact"});
    expect(found.reports).toEqual({indicators: ["b", "c"], least: true});
  });

  it("does not take a unit without an index as one with 0", () => {
    const strict = index([leaf("a"), leaf("b")], {coverage: {index: 1, group: 0}});
    const found = leastChange(strict, observe({u: {a: 10, b: null}, v: {a: 5, b: 5}}), {unit: "u", goal: {score: 0}});
    expect(found.reached).toBe(false);
    expect(changeOf(found, "b")).toMatchObject({outcome: "reaches", needed: 0});
    expect(changeOf(found, "a").outcome).toBe("not-enough");
  });

  it("lets a unit report the one value that a limit leaves it", () => {
    const strict = index([leaf("a"), leaf("b")], {coverage: {index: 1, group: 0}});
    const limits = [{indicator: "b", min: 0, max: 0}];
    const found = leastChange(strict, observe({u: {a: 10, b: null}, v: {a: 50, b: 50}}), {
      unit: "u",
      goal: {toRank: 2},
      limits
    });
    expect(changeOf(found, "b")).toMatchObject({outcome: "reaches", needed: 0});
  });
});

describe("which reports a unit lacks", () => {
  const reports = (framework: Framework, values: Readonly<Record<string, number | null>>, units = [unitRow("u")]) =>
    leastChange(framework, observe({u: values}), {unit: "u", goal: {toRank: 1}, units}).reports;

  it("is not called least where one report would do for two", () => {
    // Dropping the last first keeps p1 and p2, which fill their group; q alone is a third of the leaves, and enough.
    const framework = index([group("p", [leaf("p1"), leaf("p2")]), leaf("q")], {coverage: {index: 0.3, group: 1}});
    expect(reports(framework, {p1: null, p2: null, q: null})).toEqual({indicators: ["p1", "p2"], least: false});
  });

  it("nor where two would do for three", () => {
    const framework = index([group("p", [leaf("p1"), leaf("p2"), leaf("p3")]), group("q", [leaf("q1"), leaf("q2")])], {
      coverage: {index: 0.3, group: 1}
    });
    const none = {p1: null, p2: null, p3: null, q1: null, q2: null};
    expect(reports(framework, none)).toEqual({indicators: ["p1", "p2", "p3"], least: false});
  });

  it("is least where no smaller set does, by trying them all, and not shown where there are too many to try", () => {
    const many = (count: number, coverage: number) => {
      const ids = Array.from({length: count}, (_, i) => `x${i}`);
      const framework = index(
        ids.map((id) => leaf(id)),
        {coverage: {index: coverage, group: 0}}
      );
      return reports(framework, Object.fromEntries(ids.map((id) => [id, null])));
    };
    expect(many(6, 0.5)).toEqual({indicators: ["x0", "x1", "x2"], least: true});
    // Three of 40 are 9880 sets.
    expect(many(40, 0.1)).toEqual({indicators: ["x0", "x1", "x2", "x3"], least: false});
    // Two of 32 are 496 sets, of 33 528.
    expect(many(32, 3 / 32)!.least).toBe(true);
    expect(many(33, 3 / 33)!.least).toBe(false);
  });

  it("leaves out what no report can be made of", () => {
    const framework = index([leaf("a", {denominator: "staff"}), leaf("b")], {coverage: {index: 0.5, group: 0}});
    expect(reports(framework, {a: null, b: null})).toEqual({indicators: ["b"], least: true});
  });
});
