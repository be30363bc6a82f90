/** Minimums: children that nothing makes up for. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {checkFramework, type Minimum, score, withoutLeaves} from "../../src/scoring/index.js";
import {applyCap, capScore} from "../../src/scoring/minimums.js";
import {group, index, leaf, observe, rowsOf, unitRow} from "./make.js";

/** Two leaves of equal weight; where `a` is below 40 the index scores 50 at most. */
const veto = (minimums: readonly Minimum[] = [{child: "a", least: 40, cap: 50}]) => {
  const plain = index([leaf("a"), leaf("b")]);
  return {...plain, index: {...plain.index, minimums}};
};

describe("applyCap", () => {
  it.each([
    // score, child, result: least 40, cap 50
    [80, 39, 50],
    [80, 40, 80],
    [80, 40 - 1e-12, 80],
    [80, 40 - 1e-9, 50],
    [30, 10, 30],
    [80, null, 50],
    [30, null, 30]
  ])("score %d, child at %d: %d", (own, child, capped) => {
    expect(applyCap(own, {least: 40, cap: 50}, child)).toBe(capped);
  });
});

it("a missing child falls short of any least score, 0 and below too", () => {
  expect(applyCap(80, {least: 0, cap: 50}, null)).toBe(50);
  expect(applyCap(80, {least: -10, cap: 50}, null)).toBe(50);
  expect(applyCap(80, {least: -10, cap: 50}, -10)).toBe(80);
});

it("a score at its cap is held down by nobody", () => {
  const minimums = [{child: "a", least: 50, cap: 20}];
  const states = [{applies: true, score: 10}];
  expect(capScore(group("g", [leaf("a")], {minimums}), 20, states)).toEqual({score: 20, by: []});
});

describe("a group with minimums", () => {
  it("scores its cap where a child falls short, and says why", () => {
    const {scores, notes} = score(veto(), observe({hue: {a: 30, b: 100}, moc: {a: 40, b: 100}, low: {a: 0, b: 20}}));
    const own = Object.fromEntries(scores.filter(({level}) => level === 0).map((row) => [row.unit, row]));
    expect(own.hue).toMatchObject({score: 50, rank: 2, coverage: 1, status: "scored"});
    expect(own.moc).toMatchObject({score: 70, rank: 1});
    expect(own.low).toMatchObject({score: 10, rank: 3});
    expect(notes).toEqual([
      {
        code: "capped",
        node: "index",
        unit: "hue",
        period: "2024",
        message: "unit hue, 2024: index held at 50: a scores 30, and must reach 40"
      }
    ]);
  });

  it("takes a missing child as one that falls short, and one that does not apply as no matter", () => {
    const children = [leaf("a", {applies: ["province"]}), leaf("b")];
    const applying = {...veto(), index: {...veto().index, children}};
    const units = [unitRow("hue", {kind: "province"}), unitRow("moh", {kind: "ministry"})];
    const {hue, moh} = rowsOf(applying, observe({hue: {b: 90}, moh: {b: 90}}), {units});
    expect(hue!.score).toBe(50);
    expect(moh!.score).toBe(90);
  });

  it("holds where missing counts 0 too", () => {
    expect(rowsOf(veto(), observe({hue: {b: 100}}), {missing: "zero"}).hue!.score).toBe(50);
    expect(
      rowsOf(veto([{child: "a", least: 40, cap: 20}]), observe({hue: {b: 100}}), {missing: "zero"}).hue!.score
    ).toBe(20);
  });

  it("caps a pillar before its parent's mean, and a whole group can be what falls short", () => {
    const pillar = group("p", [leaf("p1"), leaf("p2")], {minimums: [{child: "p1", least: 50, cap: 10}]});
    const nested = index([pillar, leaf("q")], {
      index: group("index", [pillar, leaf("q")], {minimums: [{child: "p", least: 20, cap: 40}]})
    });
    const observations = observe({hue: {p1: 0, p2: 100, q: 100}});
    expect(rowsOf(nested, observations, {}, "p").hue!.score).toBe(10);
    expect(rowsOf(nested, observations).hue!.score).toBe(40);
    expect(score(nested, observations).notes.map(({node}) => node)).toEqual(["index", "p"]);
  });

  it("has tiers by several rules on one child, and a child of weight 0 as a pure veto", () => {
    const tiers = [
      {child: "a", least: 60, cap: 70},
      {child: "a", least: 20, cap: 30}
    ];
    const values = {low: {a: 10, b: 100}, mid: {a: 50, b: 100}, high: {a: 60, b: 100}};
    const rows = rowsOf(veto(tiers), observe(values));
    expect([rows.low!.score, rows.mid!.score, rows.high!.score]).toEqual([30, 70, 80]);
    const pure = index([], {
      index: group("index", [leaf("a", {weight: 0}), leaf("b")], {minimums: [{child: "a", least: 60, cap: 0}]})
    });
    const {low, high} = rowsOf(pure, observe(values));
    expect([low!.score, high!.score]).toEqual([0, 100]);
  });

  it("caps a Copeland group", () => {
    const crossed = index([], {
      index: group("index", [leaf("a"), leaf("b"), leaf("c")], {
        aggregate: "copeland",
        minimums: [{child: "a", least: 10, cap: -2}]
      })
    });
    const rows = rowsOf(crossed, observe({u: {a: 0, b: 9, c: 9}, v: {a: 10, b: 5, c: 5}, w: {a: 20, b: 1, c: 1}}));
    expect([rows.u!.score, rows.v!.score, rows.w!.score]).toEqual([-2, 0, -2]);
  });

  it("names the children that hold a score down, not those whose cap is above it", () => {
    const rules = [
      {child: "b", least: 50, cap: 90},
      {child: "a", least: 50, cap: 20}
    ];
    const states = [
      {applies: true, score: 10},
      {applies: true, score: 40}
    ];
    expect(capScore(group("g", [leaf("a"), leaf("b")], {minimums: rules}), 25, states)).toEqual({score: 20, by: ["a"]});
  });

  it("the order of the rules changes nothing, and no rule ever raises a score", () => {
    const rule = fc.record({
      child: fc.constantFrom("a", "b"),
      least: fc.double({min: 0, max: 100, noNaN: true}),
      cap: fc.double({min: 0, max: 100, noNaN: true})
    });
    const value = fc.option(fc.double({min: 0, max: 100, noNaN: true}));
    fc.assert(
      fc.property(fc.array(rule, {maxLength: 5}), value, value, (rules, a, b) => {
        const observations = observe({hue: {a, b}});
        const own = rowsOf(veto(rules), observations).hue!.score;
        expect(rowsOf(veto([...rules].reverse()), observations).hue!.score).toBe(own);
        const uncapped = rowsOf(veto([]), observations).hue!.score;
        if (uncapped === null) expect(own).toBeNull();
        else expect(own!).toBeLessThanOrEqual(uncapped);
      })
    );
  });

  it("loses a rule with the child that is left out of the index", () => {
    const without = withoutLeaves(veto(), ({id}) => id === "a");
    expect(checkFramework(without)).toEqual([]);
    expect(rowsOf(without, observe({hue: {b: 90}})).hue!.score).toBe(90);
  });
});

describe("checkFramework on minimums", () => {
  it.each<[Minimum, string, string]>([
    [{child: "x", least: 1, cap: 1}, "/index/minimums/0/child", '"x" is no child of index'],
    [{child: "a", least: Number.NaN, cap: 1}, "/index/minimums/0/least", "must be a number"],
    [{child: "a", least: 1, cap: Number.NEGATIVE_INFINITY}, "/index/minimums/0/cap", "must be a number"]
  ])("refuses %j", (rule, path, message) => {
    expect(checkFramework(veto([rule]))).toEqual([{path, message}]);
  });

  it("refuses a grandchild, and a cap below 0 under a mean that takes none", () => {
    const pillar = group("p", [leaf("a")], {minimums: [{child: "a", least: 1, cap: -1}]});
    const framework = index([], {
      index: group("index", [pillar], {aggregate: "geometric", minimums: [{child: "a", least: 1, cap: 1}]})
    });
    expect(checkFramework(framework)).toEqual([
      {path: "/index/aggregate", message: "a geometric mean can't take a cap below 0 (p)"},
      {path: "/index/minimums/0/child", message: '"a" is no child of index'}
    ]);
  });
});
