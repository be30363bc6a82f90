/** Goalposts and targets that differ by kind of unit and by period. */
import {describe, expect, it} from "vitest";
import {
  checkFramework,
  type Framework,
  type Leaf,
  type MarkCase,
  type Normalise,
  score
} from "../../src/scoring/index.js";
import {marksFor} from "../../src/scoring/marks.js";
import {normaliseLeaf} from "../../src/scoring/normalise.js";
import {index, leaf, observe, rowsOf, sampleOf, unitRow} from "./make.js";

const posts = (cases: readonly MarkCase[], extra: Partial<Leaf> = {}) =>
  leaf("x", {normalise: {method: "goalposts", worst: 0, best: 100, cases}, ...extra});
const at = (kind: string | null, period: string) => ({unit: "hue", kind, period});

describe("marksFor", () => {
  const dated = posts([
    {kind: "ministry", best: 50},
    {from: "2025", best: 80},
    {kind: "ministry", from: "2025-Q3", best: 60}
  ]);

  it.each([
    // kind, period, best: the last case that fits holds
    ["province", "2024", 100],
    ["ministry", "2024", 50],
    ["province", "2025", 80],
    ["ministry", "2025", 80],
    ["ministry", "2025-Q2", 80],
    ["ministry", "2025-Q3", 60],
    [null, "2026", 80]
  ])("%s in %s: best %d", (kind, period, best) => {
    expect(marksFor(dated, at(kind, period))).toMatchObject({worst: 0, best});
  });

  it("takes what a case leaves out from the leaf, not from an earlier case", () => {
    const leafed = posts([
      {kind: "ministry", worst: 10},
      {kind: "ministry", from: "2025", best: 50}
    ]);
    expect(marksFor(leafed, at("ministry", "2025"))).toMatchObject({worst: 0, best: 50});
  });

  it("needs to know whose value it is, where there are cases alone", () => {
    expect(() => normaliseLeaf(dated, [1])).toThrow("x: its marks differ by unit");
    expect(normaliseLeaf(leaf("x"), [1])).toEqual([1]);
  });
});

describe("scores by marks that differ", () => {
  const units = [unitRow("hue", {kind: "province"}), unitRow("moh", {kind: "ministry"})];

  it("each unit and period by its own goalposts, over its denominator and through its transform", () => {
    const framework = index([
      posts([{kind: "ministry", worst: 1, best: 10_000}], {
        denominator: "staff",
        transform: "log",
        normalise: {method: "goalposts", worst: 1, best: 100, cases: [{kind: "ministry", best: 10_000}]}
      })
    ]);
    const sized = units.map((row) => ({...row, denominators: {staff: 2}}));
    const rows = rowsOf(framework, observe({hue: {x: 20}, moh: {x: 20}}), {units: sized});
    expect(rows.hue!.score).toBeCloseTo(50, 12);
    expect(rows.moh!.score).toBeCloseTo(25, 12);
  });

  it("several periods in one run, each by the goalposts then in force", () => {
    const framework = index([posts([{from: "2025", best: 50}])]);
    const both = [...observe({hue: {x: 25}}, "2024"), ...observe({hue: {x: 25}}, "2025")];
    const scores = score(framework, both).scores.filter(({level}) => level === 0);
    expect(scores.map(({period, score: own}) => [period, own])).toEqual([
      ["2024", 25],
      ["2025", 50]
    ]);
  });

  it("targets too, from the lowest value of all", () => {
    const target = leaf("x", {
      normalise: {method: "distance-to-target", target: 20, cases: [{kind: "ministry", target: 40}]}
    });
    expect(normaliseLeaf(target, [0, 10, 10], [at(null, ""), at("province", ""), at("ministry", "")])).toEqual([
      0, 50, 25
    ]);
  });

  it("a target that its own unit can't be measured by leaves that unit without a score, and says so", () => {
    const normalise: Normalise = {
      method: "distance-to-target",
      target: 20,
      clamp: false,
      cases: [{kind: "ministry", target: 5}]
    };
    const framework = index([leaf("x", {normalise})]);
    const {scores, notes} = score(framework, observe({hue: {x: 5}, moh: {x: 10}}), {units});
    expect(scores.filter(({node}) => node === "x").map(({score: own}) => own)).toEqual([0, null]);
    expect(notes).toMatchObject([{code: "no-spread", node: "x"}]);
  });

  it("need kinds, and a table that tells them", () => {
    const framework = index([posts([{kind: "ministry", best: 50}])]);
    expect(() => score(framework, observe({hue: {x: 1}}))).toThrow(
      "unit hue has no kind: x is not alike for all kinds"
    );
    expect(score({...framework, units: ["ministry"]}, observe({hue: {x: 25}})).scores[0]!.score).toBe(50);
    expect(score(index([posts([{from: "2030", best: 50}])]), observe({hue: {x: 25}})).scores[0]!.score).toBe(25);
  });

  it("the order of cases that never meet changes nothing", () => {
    const cases = [
      {kind: "ministry", best: 50},
      {kind: "province", best: 80}
    ];
    const sample = sampleOf("a", "b").map((each, i) => ({...each, kind: cases[i]!.kind}));
    expect(normaliseLeaf(posts(cases), [40, 40], sample)).toEqual([80, 50]);
    expect(normaliseLeaf(posts([...cases].reverse()), [40, 40], sample)).toEqual([80, 50]);
  });
});

describe("checkFramework on marks", () => {
  const problems = (own: Leaf, extra: Partial<Framework> = {}) =>
    checkFramework(index([own], extra)).map(
      ({path, message}) => `${path.replace("/index/children/0/", "")}: ${message}`
    );

  it.each<[MarkCase, string]>([
    [{best: 50}, "normalise/cases/0: must say of which kind, or from which period"],
    [{from: "2025"}, "normalise/cases/0: must give worst or best"],
    [{from: "2025", target: 5}, "normalise/cases/0/target: is not of goalposts"],
    [{from: "2025", best: 0}, "normalise/cases/0/best: must differ from worst, both are 0"],
    [{from: "2025", best: Number.NaN}, "normalise/cases/0/best: must be a number"],
    [
      {from: "2025", worst: 100, best: 0},
      "normalise/cases/0: worst 100 and best 0 say lower, the leaf's own goalposts higher"
    ],
    [{from: "2025", best: -5}, "normalise/cases/0: worst 0 and best -5 say lower, the leaf's own goalposts higher"]
  ])("refuses the case %j", (own, line) => {
    expect(problems(posts([own]))).toEqual([line]);
  });

  it("refuses a case that a later one always overrides: the newest comes last", () => {
    const line = "normalise/cases/0: never holds: case 1 comes later and fits wherever it does";
    expect(
      problems(
        posts([
          {from: "2025", best: 50},
          {from: "2024", best: 80}
        ])
      )
    ).toEqual([line]);
    expect(
      problems(
        posts([
          {kind: "ministry", best: 50},
          {from: "2020", best: 80}
        ])
      )
    ).toEqual([]);
    expect(
      problems(
        posts([
          {kind: "ministry", from: "2025", best: 50},
          {from: "2020", best: 80}
        ])
      )
    ).toEqual([line]);
  });

  it("refuses marks that are logged and not above 0, and cases of a method without marks", () => {
    const logged = posts([{from: "2025", worst: 0}], {transform: "log"});
    const own = {...logged, normalise: {...logged.normalise, worst: 1}};
    expect(problems(own)).toEqual(["normalise/cases/0/worst: must be above 0, since the values are logged"]);
    expect(problems(leaf("x", {normalise: {method: "minmax", cases: [{from: "2025", best: 1}]}}))).toEqual([
      "normalise/cases: are of goalposts and targets"
    ]);
  });

  it("refuses a kind that the framework is not for: it would never hold", () => {
    expect(
      problems(posts([{kind: "minstry", best: 50}], {applies: ["provnce"]}), {units: ["province", "ministry"]})
    ).toEqual([
      'applies/0: the framework is not for units of kind "provnce"',
      'normalise/cases/0/kind: the framework is not for units of kind "minstry"'
    ]);
  });
});
