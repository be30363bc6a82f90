import {describe, expect, it} from "vitest";
import {frameworkAt, scoreAlike} from "../../../src/scoring/change/framework-at.js";
import {traceLineage} from "../../../src/scoring/change/lineage.js";
import {measureIndicators} from "../../../src/scoring/change/measure-indicators.js";
import {CORNERS, isAfter, splitByCause} from "../../../src/scoring/change/shapley.js";
import {relabelRows} from "../../../src/scoring/change/side-rows.js";
import {checkFramework, type Normalise, type Observation} from "../../../src/scoring/index.js";
import {group, index, leaf, observe} from "../make.js";

describe("splitByCause", () => {
  it("gives an effect of one cause to it, and shares what two do only together", () => {
    const both = CORNERS.map((mask) => (isAfter(mask, "own") && isAfter(mask, "method") ? 6 : 0));
    expect(splitByCause(both)).toEqual({own: 3, others: 0, method: 3, units: 0});
    const sum = CORNERS.map((mask) => (isAfter(mask, "others") ? 2 : 0) + (isAfter(mask, "units") ? -5 : 0) + 1);
    expect(splitByCause(sum)).toEqual({own: 0, others: 2, method: 0, units: -5});
  });
});

describe("traceLineage", () => {
  it("keeps units of the same id together, unless a row says where they went", () => {
    const {predecessors, successors, notes} = traceLineage(
      ["a", "b", "c"],
      ["a", "b", "d"],
      [
        {from: "b", to: "d"},
        {from: "c", to: "d"}
      ]
    );
    expect(Object.fromEntries([...predecessors].map(([unit, kin]) => [unit, kin.map((each) => each.unit)]))).toEqual({
      a: ["a"],
      b: [],
      d: ["b", "c"]
    });
    expect(successors.get("b")).toEqual([{unit: "d", share: 1}]);
    expect(notes).toEqual([]);
  });

  it.each([
    [
      [
        {from: "a", to: "b"},
        {from: "a", to: "b"}
      ],
      /a to b is there twice/
    ],
    [[{from: "a", to: "b", share: 0}], /share of a must be above 0/],
    [[{from: "a", to: "b", share: Number.NaN}], /share of a must be above 0/],
    [
      [
        {from: "a", to: "b"},
        {from: "a", to: "c", share: 0.5}
      ],
      /a went to several units/
    ],
    [
      [
        {from: "a", to: "b", share: 0.6},
        {from: "a", to: "c", share: 0.5}
      ],
      /add up to 1\.1/
    ]
  ])("refuses %o", (rows, message) => {
    expect(() => traceLineage(["a"], ["b", "c"], rows)).toThrow(message);
  });
});

describe("measureIndicators", () => {
  const rowOf = (indicator: string, value: number | null, numerator?: number, denominator?: number): Observation => ({
    ...observe({u: {[indicator]: value}})[0]!,
    numerator,
    denominator
  });
  const rate = index([leaf("staffed", {denominator: "staff"}), leaf("other")]);
  const told = measureIndicators(
    [
      rowOf("percent", 33.3, 1, 3),
      rowOf("percent", 0, 0, 7),
      rowOf("percent", null),
      rowOf("share", 0.25, 1, 4),
      rowOf("odd", 40, 1, 4),
      rowOf("odd", 33, 1, 3),
      rowOf("half", 50, 1, 2),
      rowOf("half", 60),
      rowOf("staffed", 12),
      rowOf("other", 3),
      rowOf("given", 5)
    ],
    [rate],
    new Map([
      ["given", "count"],
      ["odd", "ratio"]
    ])
  );

  it.each([
    ["percent", {measure: "ratio", scale: 100}],
    ["share", {measure: "ratio", scale: 1}],
    ["odd", {measure: "level", scale: 1}],
    ["half", {measure: "level", scale: 1}],
    ["staffed", {measure: "count", scale: 1}],
    ["other", {measure: "level", scale: 1}],
    ["given", {measure: "count", scale: 1}]
  ])("takes %s for %o", (indicator, adding) => {
    expect(told.get(indicator)).toEqual(adding);
  });
});

describe("frameworkAt", () => {
  const posts: Normalise = {
    method: "goalposts",
    worst: 0,
    best: 100,
    cases: [
      {kind: "city", best: 90},
      {from: "2024", best: 80},
      {kind: "town", best: 70},
      {from: "2026", best: 60}
    ]
  };
  const whole = index([group("g", [leaf("a", {normalise: posts})])], {units: ["city", "town"]});
  const marksAt = (period: string) => {
    const at = frameworkAt(whole, period, (unit) => unit);
    expect(checkFramework(at)).toEqual([]);
    return JSON.parse(JSON.stringify(at.index)).children[0].children[0].normalise;
  };

  it("has the marks of the period, for whichever period is scored", () => {
    const own = {method: "goalposts", worst: 0};
    expect(marksAt("2023")).toEqual({
      ...own,
      best: 100,
      cases: [
        {kind: "city", worst: 0, best: 90},
        {kind: "town", worst: 0, best: 70}
      ]
    });
    expect(marksAt("2025")).toEqual({...own, best: 80, cases: [{kind: "town", worst: 0, best: 70}]});
    expect(marksAt("2026")).toEqual({...own, best: 60});
  });

  it("names units as they are called in the other year", () => {
    const named = index([leaf("a", {normalise: {method: "distance-to-reference", reference: "old"}})], {
      screen: {values: 0.5, keep: ["old"], drop: ["x"]}
    });
    const at = frameworkAt(named, "2024", (unit) => (unit === "old" ? "new" : unit));
    expect(at.screen).toEqual({values: 0.5, keep: ["new"], drop: ["x"]});
    expect(at.index.children[0]).toMatchObject({normalise: {reference: "new"}});
  });

  it("scores alike whatever the titles, and not with other weights", () => {
    const [a, b] = [index([leaf("a", {title: {vi: "A", en: "A"}})]), index([leaf("a", {weight: 2})])];
    expect(scoreAlike(a, index([leaf("a")]))).toBe(true);
    expect(scoreAlike(a, b)).toBe(false);
  });
});

describe("relabelRows", () => {
  const rows = [...observe({u: {a: 1}}, "2022-Q1"), ...observe({u: {a: 2}}, "2023-Q1")];

  it("moves a year's history along, and keeps none unless asked", () => {
    const moved = (history: boolean) =>
      relabelRows(rows, {own: "2023-Q1", target: "2025-Q1", history})
        .get("u")!
        .map(({period, value}) => [period, value]);
    expect(moved(true)).toEqual([
      ["2024-Q1", 1],
      ["2025-Q1", 2]
    ]);
    expect(moved(false)).toEqual([["2025-Q1", 2]]);
  });

  it("refuses a history that can't be moved by whole years", () => {
    expect(() => relabelRows(rows, {own: "2023-Q1", target: "2025-Q2", history: true})).toThrow(
      /2022-Q1 can't be moved/
    );
  });
});
