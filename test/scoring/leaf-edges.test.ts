/** Gaps, screening, the roster and notes: small cases worked out by hand, each at an edge. */
import {describe, expect, it} from "vitest";
import {type Leaf, score} from "../../src/scoring/index.js";
import {index, leaf, observe, rowsOf, unitRow} from "./make.js";

const minmax = {method: "minmax"} as const;
const messagesOf = (...given: Parameters<typeof score>) => score(...given).notes.map(({message}) => message);

describe("filling gaps", () => {
  const rowFilled = (extra: Partial<Leaf>) => index([leaf("x", {impute: {by: "row"}, ...extra}), leaf("y")]);
  // u3 is at three quarters of the way on y; on x, 90 and 10 are the ends.
  const observations = observe({u1: {x: 90, y: 0}, u2: {x: 10, y: 80}, u3: {y: 60}});

  it.each<[string, Partial<Leaf>, number]>([
    ["goalposts that say so", {normalise: {method: "goalposts", worst: 100, best: 0}}, 70],
    ["the leaf's own direction", {normalise: minmax, direction: "lower"}, 75],
    ["nothing: higher is better", {normalise: minmax}, 75],
    ["goalposts that say higher", {normalise: {method: "goalposts", worst: 0, best: 100}}, 70]
  ])("by row turns a leaf by %s", (_, extra, own) => {
    // Turned, 90 is the worst: 90 − 0.75 · 80 = 30. Plain, 10 + 0.75 · 80 = 70.
    expect(rowsOf(rowFilled(extra), observations, {}, "x").u3).toMatchObject({score: own, status: "imputed"});
  });

  it("by the median takes the middle one, not the mean", () => {
    const framework = index([leaf("x", {impute: {by: "median"}}), leaf("y")]);
    const rows = rowsOf(framework, observe({a: {x: 10}, b: {x: 20}, c: {x: 90}, d: {y: 1}}), {}, "x");
    expect(rows.d!.score).toBe(20);
  });

  it("within groups takes units without a group for no group: they fill nobody's gap", () => {
    const framework = index([leaf("x", {impute: {by: "mean", within: "region"}}), leaf("y")]);
    const units = [unitRow("a", {region: ""}), unitRow("b", {region: ""}), unitRow("c", {region: "n"})];
    const given = observe({a: {x: 10, y: 1}, b: {y: 1}, c: {x: 30, y: 1}});
    expect(rowsOf(framework, given, {units}, "x").b).toMatchObject({score: null, status: "missing"});
    const near = [unitRow("a", {region: "s"}), unitRow("b", {region: "s"}), unitRow("c", {region: "n"})];
    expect(messagesOf(framework, given, {units: near})).toContain(
      "1 missing of x filled by mean within region, not reported"
    );
  });

  it("from the last period reaches back as many years as told", () => {
    const of = (impute: Leaf["impute"], year: string) => {
      const framework = index([leaf("x", {impute}), leaf("y")]);
      const given = [...observe({a: {x: 10, y: 1}}, "2020"), ...observe({a: {y: 1}}, year)];
      return rowsOf(framework, given, {period: year}, "x").a!.score;
    };
    expect(of({by: "last", reach: 2}, "2022")).toBe(10);
    expect(of({by: "last", reach: 2}, "2023")).toBeNull();
    expect(of({by: "last"}, "2023")).toBe(10);
  });

  it("never draws on a unit that is screened out, nor counts one the leaf does not apply to among the peers", () => {
    const framework = index([leaf("x", {impute: {by: "mean"}}), leaf("y"), leaf("z")], {screen: {values: 0.6}});
    const thin = observe({a: {x: 10, y: 1, z: 1}, b: {x: 20, y: 1, z: 1}, c: {y: 1, z: 1}, thin: {x: 90}});
    expect(rowsOf(framework, thin, {}, "x").c!.score).toBe(15);
    const ranked = index([leaf("x", {impute: {by: "mean"}, normalise: {method: "rank"}, applies: ["p"]}), leaf("y")]);
    const units = ["a", "b", "m"].map((unit) => unitRow(unit, {kind: unit === "m" ? "q" : "p"}));
    const rows = rowsOf(ranked, observe({a: {x: 10}, b: {x: 30}, m: {y: 1}}), {units}, "x");
    expect([rows.a!.score, rows.b!.score, rows.m!.status]).toEqual([1, 2, "not-applicable"]);
  });

  it("leaves a gap missing, though filled, where the method can't tell the units apart", () => {
    const framework = index([leaf("x", {impute: {by: "mean"}, normalise: minmax}), leaf("y")]);
    const rows = rowsOf(framework, observe({a: {x: 5, y: 1}, b: {x: 5, y: 1}, c: {y: 1}}), {}, "x");
    expect([rows.a!.coverage, rows.c!.coverage, rows.c!.score, rows.c!.status]).toEqual([1, 0, null, "missing"]);
  });
});

describe("screening", () => {
  it("counts a unit's values among the indicators that apply to it", () => {
    const rows = [...observe({a: {x: 1, y: null}, b: {x: 1, y: 0}})];
    const apart = ["a", "b"].map((unit) => ({unit, indicator: "z", period: "2024", value: null}));
    const given = [...rows, ...apart.map((row) => ({...row, status: "not-applicable" as const}))];
    const framework = (values: number) => index([leaf("x"), leaf("y"), leaf("z")], {screen: {values}});
    expect(messagesOf(framework(0.6), given)).toEqual(["unit a, 2024: takes no part (1 of 2 values, 0 of them 0)"]);
    expect(messagesOf(framework(0.5), given)).toEqual([]);
    expect(rowsOf(framework(0.6), given).b!.score).toBe(0.5);
  });
});

describe("who is scored", () => {
  const applying = (units: "any" | readonly string[]) => index([leaf("x", {applies: ["ministry"]})], {units});
  const observations = observe({a: {x: 40}});

  it("takes units for the one kind that the framework is for, and asks where there are more", () => {
    expect(rowsOf(applying(["ministry"]), observations).a!.score).toBe(40);
    for (const units of ["any", ["ministry", "province"]] as const) {
      expect(() => score(applying(units), observations)).toThrow("unit a has no kind: x is not alike for all kinds");
    }
  });

  it("asks for the kind too where only one of several cases is for a kind", () => {
    const cases = [
      {from: "2023", best: 50},
      {kind: "ministry", best: 20}
    ];
    const framework = index([leaf("x", {normalise: {method: "goalposts", worst: 0, best: 100, cases}})]);
    expect(() => score(framework, observations)).toThrow("unit a has no kind");
    expect(rowsOf(framework, observations, {units: [unitRow("a", {kind: "province"})]}).a!.score).toBe(80);
  });

  it("names the unit that is twice in the table, wherever it stands", () => {
    for (const ids of [
      ["a", "b", "c", "b"],
      ["b", "a", "c", "b"],
      ["a", "c", "b", "b"]
    ]) {
      const units = ids.map((unit) => unitRow(unit));
      expect(() => score(index([leaf("x")]), observations, {units})).toThrow("unit b is twice in the units table");
    }
  });
});

describe("notes", () => {
  it("name every child that holds a score down, with the rule it is held by, missing or not", () => {
    const plain = index([leaf("a"), leaf("b"), leaf("c")]);
    const minimums = [
      {child: "a", least: 40, cap: 30},
      {child: "b", least: 20, cap: 10}
    ];
    const held = {...plain, index: {...plain.index, minimums}};
    const caps = score(held, observe({hue: {a: 5, c: 100}})).notes.filter(({code}) => code === "capped");
    expect(caps.map(({message}) => message)).toEqual([
      "unit hue, 2024: index held at 10: a scores 5, and must reach 40; b has no score, and must reach 20"
    ]);
  });

  it("say of which peers, and that outliers were left or transformed", () => {
    const far = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 1e6].map((x, i) => [`u${i}`, {x, y: 1}]));
    const units = Object.keys(far).map((unit) => unitRow(unit, {kind: "city"}));
    const framework = (winsorise: number, otherwise: "log" | "none") =>
      index([leaf("x", {normalise: minmax, treat: {winsorise, otherwise}}), leaf("y")], {peers: "kind"});
    const left = "outliers of x (city): left as it is";
    expect(messagesOf(framework(0, "none"), observe(far), {units})).toEqual([
      left,
      `${left}, and it still fails the test`
    ]);
    expect(messagesOf(framework(0, "log"), observe(far), {units})[0]).toBe("outliers of x (city): transformed by log");
  });
});
