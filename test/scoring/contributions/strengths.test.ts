import {describe, expect, it} from "vitest";
import {isNearBinary} from "../../../src/scoring/contributions/near-binary.js";
import {type StrengthOptions, strengthsAndWeaknesses} from "../../../src/scoring/contributions/strengths.js";
import {index, leaf, observe} from "../make.js";

const framework = index(["a", "b", "c", "yes"].map((id) => leaf(id, id === "a" ? {weight: 8} : {})));
/** Six units that go down on a; u5, the last but one, is the best on b; u0, the first, the last on c. */
const table = {
  u0: {a: 90, b: 50, c: 0, yes: 100},
  u1: {a: 80, b: 40, c: 20, yes: 100},
  u2: {a: 70, b: 30, c: 30, yes: 0},
  u3: {a: 60, b: 20, c: 40, yes: 0},
  u4: {a: 50, b: 10, c: null, yes: 100},
  u5: {a: 30, b: 90, c: 50, yes: 100}
};

describe("near-binary leaves", () => {
  it.each([
    ["yes and no", [0, 0, 100, 100, 100], true],
    ["three values", [0, 50, 100, 0, 50], true],
    ["four values, evenly", [1, 2, 3, 4], false],
    ["many values, but nearly all at two of them", [0, 0, 0, 0, 100, 100, 100, 100, 100, 7, 8], true],
    ["two values at exactly 80 %", [0, 0, 100, 100, 1, 0, 100, 0, 100, 2], false],
    ["values that differ by rounding alone", [0.3, 0.1 + 0.2, 1, 1, 2, 2], true],
    ["nobody", [], true]
  ])("%s", (_, scores, expected) => {
    expect(isNearBinary(scores)).toBe(expected);
  });
});

describe("strengths and weaknesses", () => {
  const found = Object.fromEntries(
    strengthsAndWeaknesses(framework, observe(table)).map((profile) => [profile.unit, profile])
  );

  it("are leaves far from the unit's own place, with rank and standing", () => {
    expect(found.u5!.standing).toBe(0);
    expect(found.u5!.strengths).toEqual([
      {node: "b", score: 90, median: 35, rank: 1, of: 6, standing: 1, margin: 1},
      {node: "c", score: 50, median: 30, rank: 1, of: 5, standing: 1, margin: 1}
    ]);
    expect(found.u0!.weaknesses.map(({node, rank, of}) => [node, rank, of])).toEqual([
      ["c", 5, 5],
      ["b", 2, 6]
    ]);
  });

  it("at the ends of the ranking only the very first, or the very last, place counts", () => {
    expect(found.u0!.strengths.map(({node}) => node)).toEqual(["a"]);
    expect(found.u5!.weaknesses.map(({node}) => node)).toEqual(["a"]);
  });

  it("ignore a yes/no leaf, and list a missing one apart", () => {
    expect(found.u4!.ignored).toEqual(["yes"]);
    expect(found.u4!.missing).toEqual(["c"]);
    const named = [...found.u4!.strengths, ...found.u4!.weaknesses].map(({node}) => node);
    expect(named).not.toContain("yes");
    expect(named).not.toContain("c");
  });

  it("keep to the number asked for, furthest first", () => {
    const [one] = strengthsAndWeaknesses(framework, observe(table), {most: 1}).filter(({unit}) => unit === "u5");
    expect(one!.strengths.map(({node}) => node)).toEqual(["b"]);
  });

  it("count ties half: sharing the first place with one of five is not being ahead of everyone", () => {
    const tied = observe({...table, u1: {...table.u1, a: 90, b: 50, c: 0}});
    const [first] = strengthsAndWeaknesses(framework, tied);
    expect(first!.standing).toBe(0.9);
    expect(first!.strengths).toEqual([]);
  });

  /** u0 leads and u5 is last overall. */
  const withB = (b: Readonly<Record<keyof typeof table, number>>) => {
    const units = Object.keys(table) as (keyof typeof table)[];
    const rows = observe(Object.fromEntries(units.map((unit) => [unit, {...table[unit], b: b[unit]}])));
    const profiles = strengthsAndWeaknesses(framework, rows, {few: {distinct: 2, share: 1}});
    return Object.fromEntries(profiles.map((profile) => [profile.unit, profile]));
  };

  it("are no weakness where nobody does better, however many are tied there", () => {
    // Two of five behind u0 and three beside it: a standing of 0.7, 0.3 below its own.
    const {u0} = withB({u0: 90, u1: 90, u2: 90, u3: 90, u4: 10, u5: 20});
    expect(u0!.weaknesses.map(({node}) => node)).not.toContain("b");
    expect(withB({u0: 90, u1: 91, u2: 90, u3: 90, u4: 10, u5: 20}).u0!.weaknesses.map(({node}) => node)).toContain("b");
  });

  it("are no strength where nobody does worse, however many are tied there", () => {
    // Two of five ahead of u5 and three beside it: a standing of 0.3, where its own is 0.
    const {u5} = withB({u0: 90, u1: 80, u2: 10, u3: 10, u4: 10, u5: 10});
    expect(u5!.strengths.map(({node}) => node)).not.toContain("b");
    expect(withB({u0: 90, u1: 80, u2: 10, u3: 10, u4: 9, u5: 10}).u5!.strengths.map(({node}) => node)).toContain("b");
  });

  it("say nothing of a unit alone, nor of one that is not ranked", () => {
    const [alone] = strengthsAndWeaknesses(framework, observe({u: table.u0}));
    expect([alone!.standing, alone!.strengths, alone!.weaknesses]).toEqual([0.5, [], []]);
    const strict = {...framework, coverage: {index: 1, group: 0}};
    expect(strengthsAndWeaknesses(strict, observe(table)).map(({unit}) => unit)).toEqual([
      "u0",
      "u1",
      "u2",
      "u3",
      "u5"
    ]);
  });

  it("leave out filled values, which nobody reported", () => {
    const filled = index(
      framework.index.children.map((node) => (node.id === "c" ? {...node, impute: {by: "median" as const}} : node))
    );
    const profile = strengthsAndWeaknesses(filled, observe(table)).find(({unit}) => unit === "u4")!;
    expect(profile.missing).toEqual(["c"]);
    expect(strengthsAndWeaknesses(filled, observe(table))[5]!.strengths.find(({node}) => node === "c")!.of).toBe(5);
  });

  it("the order of the observations changes nothing", () => {
    expect(strengthsAndWeaknesses(framework, [...observe(table)].reverse())).toEqual(Object.values(found));
  });

  it("of weaknesses too keep to the number asked for, furthest first", () => {
    // u0 leads. Of the other five one is ahead of it on b, all are on c, three on d.
    const columns = {
      a: [90, 80, 70, 60, 50, 40],
      b: [20, 30, 10, 5, 2, 1],
      c: [10, 20, 30, 40, 50, 60],
      d: [20, 30, 40, 50, 10, 5]
    };
    const rowOf = (i: number) => Object.fromEntries(Object.entries(columns).map(([id, own]) => [id, own[i]!]));
    const rows = observe(Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`u${i}`, rowOf(i)])));
    const four = index(["a", "b", "c", "d"].map((id) => leaf(id, id === "a" ? {weight: 8} : {})));
    const weak = (most?: number) =>
      strengthsAndWeaknesses(four, rows, {most})[0]!.weaknesses.map(({node, margin}) => [node, margin]);
    const [c, d, b] = [
      ["c", -1],
      ["d", expect.closeTo(-0.6, 12)],
      ["b", expect.closeTo(-0.2, 12)]
    ];
    expect(weak()).toEqual([c, d, b]);
    expect(weak(2)).toEqual([c, d]);
    expect(weak(0)).toEqual([]);
  });

  it("refuse a distance that is none or more than everyone, and a number that is no number of leaves", () => {
    const ask = (options: StrengthOptions) => () => strengthsAndWeaknesses(framework, observe(table), options);
    for (const apart of [0, -0.2, 1.01, Number.NaN])
      expect(ask({apart})).toThrow(`apart must be above 0 and at most 1, got ${apart}`);
    expect(ask({apart: 1})().map(({unit}) => unit)).toEqual(Object.keys(table));
    for (const most of [-1, 1.5]) expect(ask({most})).toThrow(`most must be a whole number of 0 or more, got ${most}`);
    expect(ask({most: 0})().flatMap(({strengths, weaknesses}) => [...strengths, ...weaknesses])).toEqual([]);
  });
});
