import {describe, expect, it} from "vitest";
import {checkFramework} from "../../../src/scoring/check/check-framework.js";
import type {Framework, Group, Leaf, Normalise} from "../../../src/scoring/index.js";
import {group, index, leaf} from "../make.js";

/** What is wrong with a framework, a line each. */
const problems = (framework: Framework) => checkFramework(framework).map(({path, message}) => `${path}: ${message}`);
const AT = "/index/children/0";
const ofLeaf = (extra: Partial<Leaf>) => problems(index([leaf("x", extra), leaf("y")]));
const ofNormalise = (normalise: Normalise, extra: Partial<Leaf> = {}) => ofLeaf({normalise, ...extra});
const ofGroup = (extra: Partial<Group>) => problems(index([group("p", [leaf("x"), leaf("y")], extra)]));

describe("checkFramework on the framework's rules", () => {
  const ofCoverage = (coverage: Framework["coverage"]) => problems(index([leaf("x")], {coverage}));

  it("takes every share from 0 to 1, at every level of groups", () => {
    expect(ofCoverage({index: 0, group: 1, levels: {"1": 0, "2": 1, "10": 0.5}})).toEqual([]);
    expect(ofCoverage({index: -0.1, group: 1.1, levels: {"1": 2}})).toEqual([
      "/coverage/index: must be from 0 to 1, got -0.1",
      "/coverage/group: must be from 0 to 1, got 1.1",
      "/coverage/levels/1: must be from 0 to 1, got 2"
    ]);
  });

  it.each(["0", "01", "-1", "1.5", "1a", "index", "a1"])("refuses a coverage of level %s, which is none", (level) => {
    expect(ofCoverage({index: 0, group: 0, levels: {[level]: 0.5}})).toEqual([
      `/coverage/levels/${level}: must be a level of groups: 1, 2 …; the index has index`
    ]);
  });

  it("takes shares of screening from 0 to 1, and a unit to be kept or dropped, not both", () => {
    const ofScreen = (screen: Framework["screen"]) => problems(index([leaf("x")], {screen}));
    expect(ofScreen({})).toEqual([]);
    expect(ofScreen({values: 0, nonzero: 1, keep: ["hue"], drop: ["moc"]})).toEqual([]);
    expect(ofScreen({keep: ["hue"]})).toEqual([]);
    expect(ofScreen({values: -0.1, nonzero: 1.1, keep: ["hue", "moc"], drop: ["moc"]})).toEqual([
      "/screen/drop: moc is to be kept too",
      "/screen/values: must be from 0 to 1",
      "/screen/nonzero: must be from 0 to 1"
    ]);
    expect(ofScreen({values: Number.NaN})).toEqual(["/screen/values: must be from 0 to 1"]);
  });

  it("knows the kinds it is for, in a leaf's own list and in cases that name one", () => {
    const marks = {method: "goalposts", worst: 0, best: 9} as const;
    const cases = [
      {from: "2024", best: 5},
      {kind: "ministry", best: 4},
      {kind: "school", best: 3}
    ];
    const pillar = group("p", [leaf("x", {applies: ["ministry", "univerity"]})]);
    const leaves = [pillar, leaf("y", {normalise: {...marks, cases}})];
    expect(problems(index(leaves, {units: ["ministry", "university"]}))).toEqual([
      `${AT}/children/0/applies/1: the framework is not for units of kind "univerity"`,
      '/index/children/1/normalise/cases/2/kind: the framework is not for units of kind "school"'
    ]);
    expect(problems(index(leaves))).toEqual([]);
  });

  it("takes weights of 1e-100 and 1e100", () => {
    expect(problems(index([leaf("x", {weight: 1e-100}), leaf("y", {weight: 1e100})]))).toEqual([]);
  });

  it("finds every fault of bands", () => {
    const band = (id: string, from: number) => ({id, title: {vi: id, en: id}, from});
    const found = problems(index([leaf("x")], {bands: [band("a", 0), band("b", 50), band("b", 60), band("c", 50)]}));
    expect(found).toEqual([expect.stringContaining('"b" is the id'), expect.stringContaining("50 is where another")]);
    expect(problems(index([leaf("x")], {bands: [band("a", Number.NaN)]}))[0]).toMatch(/from: must be .*got NaN/);
  });
});

describe("checkFramework on a group", () => {
  it("refuses an aggregation that is not known", () => {
    expect(ofGroup({aggregate: "median" as never})).toEqual([`${AT}/aggregate: method median is not known`]);
  });

  it("takes powers from 0.001 to 1000 on either side of 0, and of the power mean alone", () => {
    for (const power of [0.001, -0.001, 1000, -1000]) expect(ofGroup({aggregate: "power", power})).toEqual([]);
    const limits = "must be from 0.001 to 1000, or the same below 0";
    for (const power of [0.0009, -1001])
      expect(ofGroup({aggregate: "power", power})).toEqual([`${AT}/power: ${limits}`]);
    const none = "must be a number and not 0 (that is the geometric mean)";
    expect(ofGroup({aggregate: "power", power: 0})).toEqual([`${AT}/power: ${none}`]);
    expect(ofGroup({aggregate: "power"})).toEqual([`${AT}/power: ${none}`]);
    expect(ofGroup({power: 2})).toEqual([`${AT}/power: is only of the aggregation power`]);
  });

  it("refuses caps below 0 under a mean that takes no score below 0, and takes caps of 0", () => {
    const of = (...caps: readonly number[]) => {
      const minimums = caps.map((cap) => ({child: "x", least: 10, cap}));
      return problems(index([group("p", [leaf("x")], {minimums}), leaf("y")], {aggregate: "geometric"}));
    };
    expect(of(0, 5)).toEqual([]);
    expect(problems(index([group("p", [leaf("x")]), leaf("y")], {aggregate: "geometric"}))).toEqual([]);
    expect(of(5, -1)).toEqual([expect.stringMatching(/^\/index\/aggregate: a geometric mean can't take .*\(p\)$/)]);
  });
});

describe("checkFramework on a leaf", () => {
  it.each<[Partial<Leaf>, string]>([
    [{normalise: {method: "median" as never}}, "normalise/method: method median is not known"],
    [
      {normalise: {method: "none"}, direction: "lower"},
      'direction: method none leaves values as they are: it can\'t be "lower"'
    ],
    [
      {normalise: {method: "fraction-of-max"}, direction: "lower"},
      'direction: a share of the highest value puts the highest first: it can\'t be "lower"'
    ],
    [{normalise: {method: "minmax", scale: -1}}, "normalise/scale: must be above 0"],
    [{normalise: {method: "minmax", scale: 0}}, "normalise/scale: must be above 0"],
    [
      {normalise: {method: "minmax", range: [0, Number.POSITIVE_INFINITY]}},
      "normalise/range: must be two numbers, the lower one first"
    ],
    [{normalise: {method: "minmax", range: [5, 5]}}, "normalise/range: must be two numbers, the lower one first"],
    [{per: 100}, "per: is of a denominator, and there is none"],
    [{denominator: "staff", per: 0}, "per: must be above 0"],
    [{impute: {by: "last", reach: 0}}, "impute/reach: must be above 0"],
    [{impute: {by: "last", reach: Number.NaN}}, "impute/reach: must be above 0"],
    [
      {treat: {winsorise: 1.5, otherwise: "none"}},
      "treat/winsorise: must be a whole number of 0 or more, or null for no limit"
    ],
    [
      {treat: {winsorise: -1, otherwise: "none"}},
      "treat/winsorise: must be a whole number of 0 or more, or null for no limit"
    ],
    [{treat: {winsorise: 1, otherwise: "none", skew: 0}}, "treat/skew: must be above 0"],
    [{treat: {winsorise: 1, otherwise: "none", kurtosis: -1}}, "treat/kurtosis: must be above 0"],
    [{treat: {winsorise: 1, otherwise: "none", lambda: 0.5}}, "treat/lambda: is only of boxcox"],
    [
      {treat: {winsorise: 1, otherwise: "log"}},
      "treat/otherwise: must be none: log leaves the units that goalposts measures in"
    ],
    [
      {normalise: {method: "minmax"}, transform: "log", treat: {winsorise: 1, otherwise: "log"}},
      "treat/otherwise: must be none, beside the transform log"
    ]
  ])("says only what is wrong: %j", (extra, expected) => {
    expect(ofLeaf(extra)).toEqual([`${AT}/${expected}`]);
  });

  it.each<Partial<Leaf>>([
    {normalise: {method: "none"}, direction: "higher"},
    {normalise: {method: "minmax"}, direction: "lower"},
    {normalise: {method: "minmax", scale: 10, range: [1, 2]}},
    {impute: {by: "last", reach: 0.5}},
    {impute: {by: "last"}},
    {treat: {winsorise: 0, otherwise: "none", skew: 0.1, kurtosis: 0.1}},
    {treat: {winsorise: null, otherwise: "none"}},
    {normalise: {method: "minmax"}, treat: {winsorise: null, otherwise: "boxcox", lambda: 0.5}},
    {normalise: {method: "minmax"}, transform: "none", treat: {winsorise: 1, otherwise: "log"}}
  ])("finds nothing wrong: %j", (extra) => {
    expect(ofLeaf(extra)).toEqual([]);
  });

  it("names what positive goalposts are needed for", () => {
    const marks = {method: "goalposts", worst: 0, best: 9} as const;
    expect(ofNormalise(marks, {transform: "log"})[0]).toMatch(/worst: must be above 0, since the values are logged$/);
    expect(ofNormalise(marks, {transform: "boxcox", lambda: 0.5})[0]).toMatch(/since the values go through .*ox/);
  });

  it.each<[Partial<Leaf>, ...(readonly string[])]>([
    [{direction: "higher"}],
    [{normalise: {method: "goalposts", worst: 9, best: 0}, direction: "lower"}],
    [{normalise: {method: "distance-to-target", target: 5}, direction: "higher"}],
    [{normalise: {method: "distance-to-target", target: 5}, direction: "lower"}],
    [{normalise: {method: "goalposts", worst: 0}, direction: "higher"}, "normalise/best: must be a number"],
    [{normalise: {method: "goalposts", best: 9}, direction: "higher"}, "normalise/worst: must be a number"],
    [
      {normalise: {method: "goalposts", worst: 5, best: 5}, direction: "higher"},
      "normalise/best: must differ from worst, both are 5"
    ]
  ])(
    "says nothing of a direction that goalposts agree with, or that there are none to tell: %j",
    (extra, ...expected) => {
      expect(ofLeaf(extra)).toEqual(expected.map((line) => `${AT}/${line}`));
    }
  );

  it("finds a case that never holds, though the first; and one that turns the goalposts", () => {
    const cases = (...own: NonNullable<Normalise["cases"]>) =>
      ofNormalise({method: "goalposts", worst: 0, best: 9, cases: own});
    expect(cases({kind: "city", best: 5}, {best: 4, from: "2020"}, {kind: "city", best: 3})).toEqual([
      `${AT}/normalise/cases/0: never holds: case 2 comes later and fits wherever it does`
    ]);
    expect(cases({kind: "city", best: 5}, {kind: "town", best: 4})).toEqual([]);
    expect(cases({kind: "city", from: "2024", best: 5}, {kind: "city", from: "2025", best: 4})).toEqual([]);
    expect(cases({kind: "city", from: "2024", best: 5}, {kind: "city", from: "2024", best: 4})[0]).toMatch(/0: never/);
    expect(cases({kind: "city", from: "2024", best: 5}, {kind: "city", best: 4})[0]).toMatch(/0: never holds/);
    expect(cases({kind: "city", worst: 9, best: 1})).toEqual([
      `${AT}/normalise/cases/0: worst 9 and best 1 say lower, the leaf's own goalposts higher`
    ]);
  });
});
