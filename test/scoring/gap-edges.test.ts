/** What a gap does to counts, notes, ranks and coverage: small cases worked out by hand, each at an edge. */
import {describe, expect, it} from "vitest";
import {aggregateCase} from "../../src/scoring/aggregate-case.js";
import {prepareLeaves, score} from "../../src/scoring/index.js";
import type {LeafOutcome} from "../../src/scoring/leaf-scores.js";
import {group, index, leaf, observe, rowsOf, unitRow} from "./make.js";

const messagesOf = (...given: Parameters<typeof score>) => score(...given).notes.map(({message}) => message);
const scored = (own: number): LeafOutcome => ({state: "scored", score: own});

describe("a filled gap", () => {
  it("is counted in the note where it was filled, and not where nothing could fill it", () => {
    const framework = index([leaf("x", {impute: {by: "mean", within: "region"}}), leaf("y")]);
    const units = ["n", "n", "s"].map((region, i) => unitRow(`u${i}`, {region}));
    const given = observe({u0: {x: 10, y: 1}, u1: {y: 1}, u2: {y: 1}});
    expect(messagesOf(framework, given, {units})).toEqual([
      "1 missing of x filled by mean within region, not reported"
    ]);
    expect(messagesOf(framework, observe({u1: {y: 1}, u2: {x: 9, y: 1}}), {units: units.slice(1)})).toEqual([]);
  });

  it("is called imputed too where the unit's denominator is not known", () => {
    const framework = index([leaf("x", {impute: {by: "mean"}, denominator: "people"}), leaf("y")]);
    const units = [unitRow("a", {}, {people: 2}), unitRow("b", {}, {people: null}), unitRow("c")];
    const rows = rowsOf(framework, observe({a: {x: 80}, b: {x: 7}, c: {x: 9}}), {units}, "x");
    expect(rows).toMatchObject({
      a: {score: 40, coverage: 1, status: "scored"},
      b: {score: 40, coverage: 0, status: "imputed"},
      c: {score: 40, coverage: 0, status: "imputed"}
    });
  });

  it("of a unit that is screened out is filled with nothing: nobody is ranked against it", () => {
    const minimal = {impute: {by: "mean"}, normalise: {method: "rank"}} as const;
    const framework = index([leaf("x", minimal), leaf("y"), leaf("z")], {screen: {values: 0.6}});
    const given = observe({a: {x: 10, y: 1, z: 1}, b: {x: 30, y: 1, z: 1}, thin: {y: 1}});
    const rows = rowsOf(framework, given, {}, "x");
    expect([rows.a!.score, rows.b!.score, rows.thin!.score]).toEqual([1, 2, null]);
    expect(prepareLeaves(framework, given, {}).leaves.traces[0]!.filled).toEqual([10, 30, null]);
  });

  it("is said of which peers and period it is", () => {
    const framework = index([leaf("x", {impute: {by: "mean"}}), leaf("y")], {peers: "kind", periods: "apart"});
    const units = [unitRow("a", {kind: "city"}), unitRow("b", {kind: "city"})];
    expect(messagesOf(framework, observe({a: {x: 10}, b: {y: 1}}), {units})).toEqual([
      "1 missing of x (city, 2024) filled by mean, not reported"
    ]);
  });
});

describe("a period alone", () => {
  it("is scored without a look at the others, unless a leaf fills its gaps from them", () => {
    const twice = [...observe({a: {x: 1}}, "2023"), ...observe({a: {x: 1}}, "2023"), ...observe({a: {x: 7}})];
    const of = (by: "mean" | "linear") => rowsOf(index([leaf("x", {impute: {by}})]), twice, {period: "2024"}).a!.score;
    expect(rowsOf(index([leaf("x")]), twice, {period: "2024"}).a!.score).toBe(7);
    expect(of("mean")).toBe(7);
    expect(() => of("linear")).toThrow("unit a, indicator x, period 2023: two rows");
  });
});

describe("a group", () => {
  it("counted by children leaves out those that do not apply", () => {
    const framework = index([leaf("a"), group("g", [leaf("b", {applies: ["p"]})]), leaf("c")], {
      coverage: {index: 0.5, group: 0, by: "children"}
    });
    const units = [unitRow("moh", {kind: "m"}), unitRow("hue", {kind: "p"})];
    const rows = rowsOf(framework, observe({moh: {a: 40}, hue: {a: 40}}), {units});
    expect(rows.moh).toMatchObject({coverage: 0.5, score: 40, status: "scored"});
    expect(rows.hue).toMatchObject({coverage: 1 / 3, score: null, status: "not-ranked"});
  });

  it("names children that hold it down only where one does", () => {
    const plain = index([leaf("a"), leaf("b")]);
    const minimums = [{child: "a", least: 40, cap: 30}];
    const framework = {...plain, index: {...plain.index, minimums}};
    const of = (a: number) =>
      aggregateCase(
        framework,
        new Map([
          ["a", scored(a)],
          ["b", scored(100)]
        ]),
        "renormalise"
      );
    expect(of(40).scores[0]).toEqual({node: "index", level: 0, score: 70, coverage: 1, status: "scored"});
    expect(of(20).scores[0]).toEqual({
      node: "index",
      level: 0,
      score: 30,
      coverage: 1,
      status: "scored",
      capped: ["a"]
    });
  });
});
