/** The steps of a leaf, as a framework asks for them. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {prepareLeaves, score} from "../../src/scoring/index.js";
import {group, index, leaf, observe, rowsOf, unitRow} from "./make.js";

const minmax = {method: "minmax"} as const;

describe("denominators and transforms", () => {
  it("a leaf per so many people, then Box–Cox, and its goalposts with it", () => {
    const framework = index([
      leaf("x", {
        denominator: "people",
        per: 1000,
        transform: "boxcox",
        lambda: 0.5,
        normalise: {method: "goalposts", worst: 1, best: 9}
      })
    ]);
    const units = [unitRow("a", {}, {people: 500}), unitRow("b", {}, {people: null})];
    const {a, b} = rowsOf(framework, observe({a: {x: 2}, b: {x: 2}}), {units});
    expect(a!.score).toBe(50);
    expect(b).toMatchObject({score: null, status: "not-ranked"});
  });

  it("Box–Cox of zero is refused, naming unit and indicator", () => {
    const framework = index([leaf("x", {transform: "boxcox", lambda: 2, normalise: minmax})]);
    expect(() => score(framework, observe({hue: {x: 0}}))).toThrow(
      "unit hue, indicator x: the Box–Cox transform needs a positive value, got 0"
    );
  });
});

describe("gaps", () => {
  const filled = (impute: NonNullable<Parameters<typeof leaf>[1]>["impute"]) =>
    index([leaf("x", {impute}), leaf("y", {weight: 3})]);

  it("are filled from the peers, but stay uncovered and are called imputed", () => {
    const framework = filled({by: "mean"});
    const rows = score(framework, observe({a: {x: 10, y: 0}, b: {x: 30, y: 0}, c: {y: 0}}));
    const c = rows.scores.filter((row) => row.unit === "c");
    expect(c.map(({node, score: own, coverage, status}) => [node, own, coverage, status])).toEqual([
      ["index", 5, 0.5, "scored"],
      ["x", 20, 0, "imputed"],
      ["y", 0, 1, "scored"]
    ]);
    expect(rows.notes).toContainEqual({
      code: "imputed",
      node: "x",
      message: "1 missing of x filled by mean, not reported"
    });
  });

  it("do not lift a unit over its coverage rule", () => {
    const framework = {...filled({by: "median"}), coverage: {index: 0.8, group: 0}};
    expect(rowsOf(framework, observe({a: {x: 10, y: 0}, c: {y: 0}})).c).toMatchObject({status: "not-ranked"});
  });

  it("count 0 where missing counts 0: the unit gave nothing", () => {
    const rows = rowsOf(filled({by: "mean"}), observe({a: {x: 40, y: 0}, c: {y: 0}}), {missing: "zero"}, "x");
    expect(rows.c).toMatchObject({score: 0, status: "missing", coverage: 0});
  });

  it("are filled within a group column; a unit without the column is named", () => {
    const framework = filled({by: "mean", within: "region"});
    const observations = observe({a: {x: 10, y: 0}, b: {x: 30, y: 0}, c: {y: 0}, d: {y: 0}});
    const units = [
      unitRow("a", {region: "n"}),
      unitRow("b", {region: "s"}),
      unitRow("c", {region: "s"}),
      unitRow("d", {region: ""})
    ];
    expect(rowsOf(framework, observations, {units}, "x")).toMatchObject({c: {score: 30}, d: {score: null}});
    expect(() => score(framework, observations)).toThrow("unit a has no region: x fills gaps");
  });

  it("never fill what does not apply to a unit", () => {
    const framework = index([leaf("x", {impute: {by: "mean"}, applies: ["p"]}), leaf("y")]);
    const units = [unitRow("a", {kind: "p"}), unitRow("m", {kind: "q"})];
    const rows = rowsOf(framework, observe({a: {x: 10, y: 1}, m: {y: 1}}), {units}, "x");
    expect(rows.m).toMatchObject({status: "not-applicable", score: null});
  });

  it("are filled from the unit's other leaves of the same group alone", () => {
    const framework = index([
      group("g", [leaf("x", {impute: {by: "row"}}), leaf("y"), leaf("z")]),
      leaf("other", {normalise: {method: "goalposts", worst: 100, best: 0}})
    ]);
    const observations = observe({
      a: {x: 0, y: 0, z: 0, other: 0},
      b: {x: 80, y: 10, z: 20, other: 100},
      c: {y: 5, z: 20, other: 0}
    });
    expect(rowsOf(framework, observations, {}, "x").c!.score).toBe(60);
  });

  it("are filled from other periods, the chosen one alone too", () => {
    const framework = {...filled({by: "linear"}), periods: "apart" as const};
    const observations = [
      ...observe({a: {x: 10, y: 0}}, "2022"),
      ...observe({a: {y: 0}}, "2023"),
      ...observe({a: {x: 30, y: 0}}, "2024")
    ];
    const all = score(framework, observations).scores.filter((row) => row.period === "2023");
    expect(all.find((row) => row.node === "x")).toMatchObject({score: 20, status: "imputed"});
    expect(score(framework, observations, {period: "2023"}).scores).toEqual(all);
  });

  it("name the leaf and the period where a period is no date", () => {
    expect(() => score(filled({by: "last"}), observe({a: {y: 0}}, "spring"))).toThrow(
      "x: period spring: neither a year"
    );
  });

  it("stay where nobody reported, and a unit alone is scored as before", () => {
    expect(rowsOf(filled({by: "mean"}), observe({a: {y: 8}})).a).toMatchObject({score: 8, coverage: 0.5});
  });
});

describe("outliers", () => {
  const values = [1, 2, 3, 1, 2, 3, 1, 2, 3, 900];
  const observations = observe(Object.fromEntries(values.map((x, i) => [`u${i}`, {x}])));
  const treated = (winsorise: number, otherwise: "log" | "none") =>
    index([leaf("x", {normalise: minmax, treat: {winsorise, otherwise}})]);

  it("are drawn in before scores are taken, and said", () => {
    expect(rowsOf(index([leaf("x", {normalise: minmax})]), observations).u1!.score).toBeLessThan(1);
    const {scores, notes} = score(treated(5, "log"), observations);
    expect(scores.find((row) => row.unit === "u1")!.score).toBe(50);
    expect(notes).toEqual([{code: "treated", node: "x", message: "outliers of x: 1 points Winsorised"}]);
  });

  it("that stay are said too", () => {
    const {notes} = score(treated(0, "none"), observations);
    expect(notes.map(({code}) => code)).toEqual(["treated", "still-outlying"]);
  });

  it("are traced from the value given to the value compared", () => {
    const {leaves} = prepareLeaves(treated(5, "log"), observations, {});
    const [{given, treated: after, treatments}] = [leaves.traces[0]!];
    expect([given[9], after[9]]).toEqual([900, 3]);
    expect(treatments[0]!.result).toMatchObject({outcome: "winsorised", points: 1, passes: true});
  });
});

describe("all steps together", () => {
  it("give finite scores or none, whatever the data and their order", () => {
    const framework = index(
      [
        leaf("x", {
          impute: {by: "median"},
          treat: {winsorise: 2, otherwise: "log"},
          normalise: {method: "zscore", centre: 50, deviation: 10}
        }),
        group("g", [leaf("y", {impute: {by: "row"}, normalise: minmax}), leaf("z", {normalise: {method: "rank"}})])
      ],
      {aggregate: "copeland", screen: {values: 0.3}}
    );
    const cell = fc.option(fc.double({min: -1e9, max: 1e9, noNaN: true}), {freq: 4});
    fc.assert(
      fc.property(fc.array(fc.record({x: cell, y: cell, z: cell}), {minLength: 1, maxLength: 15}), (rows) => {
        const observations = observe(Object.fromEntries(rows.map((row, i) => [`u${i}`, row])));
        const result = score(framework, observations);
        for (const row of result.scores) expect(row.score === null || Number.isFinite(row.score)).toBe(true);
        expect(score(framework, observations.toReversed())).toEqual(result);
      }),
      {numRuns: 60}
    );
  });
});
