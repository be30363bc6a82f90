import {describe, expect, it} from "vitest";
import type {Limit} from "../../../src/scoring/improve/model.js";
import {nextSteps} from "../../../src/scoring/improve/next-steps.js";
import type {Framework} from "../../../src/scoring/index.js";
import {group, index, leaf, observe, rowsOf} from "../make.js";

type Values = Readonly<Record<string, number>>;

/** The way of u up to a unit that has the goal in every indicator; the cost of one unit of each, and so much to add. */
function wayTo(framework: Framework, own: Values, goal: number, costs: Values = {}) {
  const rows = observe({u: own, v: Object.fromEntries(Object.keys(own).map((id) => [id, goal]))});
  const places = Object.values(rowsOf(framework, rows)).map(({unit, score, rank}) => ({
    ...{unit, peers: "all", score, rank},
    group: rank === 1 ? "A" : "B"
  }));
  const limits = Object.entries(costs).map(([indicator, cost]): Limit => ({indicator, cost}));
  return nextSteps(framework, rows, {places, limits: () => limits}).find(({unit}) => unit === "u")!;
}

/** What each indicator of the way is moved to. */
function needs({steps}: ReturnType<typeof wayTo>) {
  return Object.fromEntries(steps.map(({indicator, needed}) => [indicator, needed]));
}

const near = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, expect.closeTo(value, 8)]));

const leaves = (...ids: readonly string[]) => ids.map((id) => leaf(id));

describe("of sets of as few indicators", () => {
  it("the one that costs least is taken, and its dearer part moved no further than needed", () => {
    // Each adds 15 at its best, 25 are missing: two are needed, and b and d are the two that are cheapest.
    const four = index(leaves("a", "b", "c", "d"));
    const costs = {a: 4, b: 1, c: 3, d: 2};
    expect(needs(wayTo(four, {a: 40, b: 40, c: 40, d: 40}, 65, costs))).toEqual(near({b: 100, d: 80}));
  });

  it("none is taken that lacks the points, however cheap", () => {
    // At their best a adds 24, b and c 16, d 4; 38 are missing: a and b, or a and c. Stands at 40 = (4 + 36 + 36 + 84) / 4.
    const four = index(leaves("a", "b", "c", "d"));
    const way = wayTo(four, {a: 4, b: 36, c: 36, d: 84}, 78, {a: 2, b: 4, c: 1, d: 0.1});
    // c at 100 adds 16, a the other 22 of 38: 4 + 88.
    expect(needs(way)).toEqual(near({a: 92, c: 100}));
  });

  it("the cost is that of the points that are missing, the cheapest points first, not of each at its best", () => {
    // a and b add 24 at their best, c adds 1, 25 are missing. Per point: a 1, b 2, c 5. All of a and one point of b cost
    // 26, a and c 29; at their best a and b would cost 72.
    const four = index(leaves("a", "b", "c", "full"));
    const way = wayTo(four, {a: 4, b: 4, c: 96, full: 100}, 76, {a: 0.25, b: 0.5, c: 1.25});
    expect(needs(way)).toEqual(near({a: 100, b: 8}));
  });

  it("a large cheap part and a little of a dear one beat two of middling price", () => {
    // Per point: a 1 for 24 points, b and c 1.5 for 13 each; 25 are missing. a and one point of b cost 25.5, b and c 37.5.
    const four = index(leaves("b", "c", "a", "full"));
    const way = wayTo(four, {a: 4, b: 48, c: 48, full: 100}, 75, {a: 0.25, b: 0.375, c: 0.375});
    expect(needs(way)).toEqual(near({a: 100, b: 52}));
  });

  it("of two that add the same the one with the shorter way is taken", () => {
    // (40 + 3 · 80) / 4 = 70; either adds 15 at its best, a over 60 units and b over 20: (40 + 3 · 96) / 4 = 82.
    const two = index([leaf("a"), leaf("b", {weight: 3})]);
    expect(needs(wayTo(two, {a: 40, b: 80}, 82, {a: 1, b: 1}))).toEqual(near({b: 96}));
  });

  it("one that adds most is taken where there are more than can be compared", () => {
    // 15 of 30 lift 50 to 75, and there are 155 million such sets.
    const ids = Array.from({length: 30}, (_, i) => `x${i}`);
    const way = wayTo(index(leaves(...ids)), Object.fromEntries(ids.map((id) => [id, 50])), 75);
    expect(way.outcome).toBe("reaches");
    expect(needs(way)).toEqual(near(Object.fromEntries(ids.slice(0, 15).map((id) => [id, 100]))));
  });
});

describe("the shortest way", () => {
  it("is of those that add most, wherever they stand in the tree", () => {
    const rising = index([leaf("a"), leaf("b", {weight: 2}), leaf("c", {weight: 5})]);
    // c alone lifts (1 + 2 + 5) · 40 / 8 = 40 to 70: 40 + 5 / 8 · 48.
    expect(needs(wayTo(rising, {a: 40, b: 40, c: 40}, 70))).toEqual(near({c: 88}));
  });

  it("draws back what is dearer for its points, also where that adds more", () => {
    // a adds 30 at its best for 60 a unit apart at 1, b 15 for 60 at 0.1: (2 · 90 + 100 + 40) / 4 = 80.
    const flat = index([leaf("a", {weight: 2}), leaf("b"), leaf("c")]);
    expect(needs(wayTo(flat, {a: 40, b: 40, c: 40}, 80, {a: 1, b: 0.1, c: 5}))).toEqual(near({a: 90, b: 100}));
  });

  it("has no more indicators than needed where they add more together than one by one", () => {
    // Of three at 10, one at its best makes 21.5, two 46.4: ∛(100 · 64 · 10) = 40, though 2 · 11.5 is less than 30.
    const geometric = index(leaves("a", "b", "c"), {aggregate: "geometric"});
    const way = wayTo(geometric, {a: 10, b: 10, c: 10}, 40);
    expect(way.steps.map(({indicator}) => indicator)).toEqual(["a", "b"]);
    expect(needs(way)).toEqual(near({a: 100, b: 64}));
  });

  it("is of those that add most where the cheapest add less together than one by one", () => {
    // √((2a² + b² + c²) / 4): a alone makes 70.7, b and c 50 each and 70.7 together, which is no 80.
    const means = index([leaf("a", {weight: 2}), leaf("b"), leaf("c")], {aggregate: "power"});
    const squares = {...means, index: {...means.index, power: 2}};
    const way = wayTo(squares, {a: 0, b: 0, c: 0}, 80, {a: 10, b: 1, c: 1});
    // 2a² + 100² = 4 · 80²
    expect(needs(way)).toEqual(near({a: Math.sqrt(7800), b: 100}));
  });

  it("is found where no indicator adds a point by itself: two at 0 under a geometric mean", () => {
    const geometric = index(leaves("a", "b", "c"), {aggregate: "geometric"});
    const way = wayTo(geometric, {a: 0, b: 0, c: 50}, 20, {a: 1, b: 2, c: 1});
    expect(way.outcome).toBe("reaches");
    // ∛(100 · b · 50) = 20, the dearer drawn back
    expect(needs(way)).toEqual(near({a: 100, b: 1.6}));
  });

  it("is found where two minimums hold the score down", () => {
    const minimums = ["a", "b"].map((child) => ({child, least: 50, cap: 10}));
    const plain = index(leaves("a", "b", "c"));
    const way = wayTo({...plain, index: {...plain.index, minimums}}, {a: 0, b: 0, c: 50}, 60);
    expect(way.outcome).toBe("reaches");
    const at = {a: 0, b: 0, c: 50, ...needs(way)};
    expect(Math.min(at.a, at.b)).toBeGreaterThan(50 - 1e-9);
    expect(at.a + at.b + at.c).toBeCloseTo(180, 8);
  });

  it("has no step that the others make needless", () => {
    const capped = group("p", [leaf("a", {weight: 5}), leaf("b", {weight: 0.5}), leaf("c")], {
      minimums: [{child: "b", least: 50, cap: 47}]
    });
    const way = wayTo(index([capped]), {a: 40, b: 40, c: 40}, 52, {a: 100, b: 1, c: 1});
    // Without a: (5 · 40 + 0.5 · b + c) / 6.5 = 52, b at 76 and c at 100.
    expect(needs(way)).toEqual(near({b: 76, c: 100}));
  });
});
