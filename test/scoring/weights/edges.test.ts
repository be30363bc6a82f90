import {describe, expect, it} from "vitest";
import {type Framework, score, type UnitRow} from "../../../src/scoring/index.js";
import {measureImportance} from "../../../src/scoring/statistics/index.js";
import {boundedWeights, projectShares} from "../../../src/scoring/weights/bounded-weights.js";
import {budgetWeights} from "../../../src/scoring/weights/budget-weights.js";
import {noisyWeights} from "../../../src/scoring/weights/noisy-weights.js";
import {optimisedWeights} from "../../../src/scoring/weights/optimised-weights.js";
import {group, index, leaf, observe, pillars, unitRow} from "../make.js";

const three = index([leaf("a"), leaf("b"), leaf("c")]);
const close = (share: number) => expect.closeTo(share, 12);

describe("bounds that leave one answer but for rounding", () => {
  const wish = {a: 0.5, b: 0.5, c: 0.5};
  const exactly = (share: number, end: "low" | "high") => ({low: 0, high: 1, [end]: share});

  it("give it, where the highest shares sum to 1 less a rounding", () => {
    // 0.7 + 0.1 + 0.2 is 0.9999999999999999.
    const [a, b, c] = [0.7, 0.1, 0.2].map((share) => exactly(share, "high"));
    const {weights} = boundedWeights(three, wish, {a: a!, b: b!, c: c!});
    expect(weights).toEqual({a: close(0.7), b: close(0.1), c: close(0.2)});
  });

  it("give it, where the lowest sum to 1 and a rounding", () => {
    // 0.55 + 0.34 + 0.11 is 1.0000000000000002.
    const [a, b, c] = [0.55, 0.34, 0.11].map((share) => exactly(share, "low"));
    const {weights} = boundedWeights(three, wish, {a: a!, b: b!, c: c!});
    expect(weights).toEqual({a: close(0.55), b: close(0.34), c: close(0.11)});
  });

  it("hold a number that stands on its bound, and lower others alike", () => {
    const any = {low: 0, high: 1};
    expect(projectShares([0.2, 0.7, 0.6], [{low: 0.2, high: 1}, any, any])).toEqual([0.2, 0.45, 0.35].map(close));
    expect(projectShares([0, 0, 0], [any, any, {low: 0, high: 0.1}])).toEqual([0.45, 0.45, 0.1].map(close));
  });
});

describe("the way to a wished importance", () => {
  it("is at its end at equal weights where those spread as they are wished to count", () => {
    // Corners of a cube of sides 1 : 2 : 2: equal weights give the shares 1 : 4 : 4. They are looked at second.
    const corners = Array.from({length: 8}, (_, i) => [
      `u${i}`,
      {a: 40 + 10 * (i & 1), b: 40 + 10 * (i & 2), c: 40 + 5 * (i & 4)}
    ]);
    const uneven = index([leaf("a"), leaf("b", {weight: 5}), leaf("c", {weight: 3})]);
    const observations = observe(Object.fromEntries(corners));
    const {weights, groups} = optimisedWeights(uneven, {observations}, {a: 1, b: 4, c: 4});
    expect(groups[0]).toMatchObject({evaluations: 2, converged: true});
    expect(weights).toEqual({a: close(1 / 3), b: close(1 / 3), c: close(1 / 3)});
  });

  it("has converged where nothing is off, even by a tolerance of 0", () => {
    const twins = index([leaf("a"), leaf("b")]);
    const observations = observe({u: {a: 1, b: 1}, v: {a: 2, b: 2}, w: {a: 4, b: 4}, x: {a: 8, b: 8}});
    const {groups} = optimisedWeights(twins, {observations}, {a: 1, b: 1}, {tolerance: 0});
    expect(groups[0]).toMatchObject({residual: 0, converged: true, evaluations: 1});
  });

  const constant = [3, 14, 15, 92, 65, 35].map(
    (a, i) => [`u${i}`, {a, b: [27, 18, 28, 18, 28, 45][i]!, c: 50}] as const
  );

  it("gives no more weight than at first to a child that is the same for all, where nothing is wished of it", () => {
    const observations = observe(Object.fromEntries(constant));
    for (const wish of [
      {a: 1, b: 1, c: 0},
      {a: 9, b: 1, c: 0}
    ]) {
      const {weights, groups} = optimisedWeights(three, {observations}, wish);
      expect(groups[0]!.converged).toBe(true);
      expect(weights.a! + weights.b! + weights.c!).toBeCloseTo(1, 12);
      expect(weights.c).toBeLessThanOrEqual(1 / 3);
      const obtained = groups[0]!.children.map((child) => child.obtained);
      const share = wish.a / (wish.a + wish.b);
      expect(obtained).toEqual([expect.closeTo(share, 3), expect.closeTo(1 - share, 3), 0]);
    }
  });

  it("leaves such a child about its own weight where the wish can't be met, and says so", () => {
    const observations = observe(Object.fromEntries(constant));
    const {weights, groups, notes} = optimisedWeights(three, {observations}, {});
    expect(groups[0]!.converged).toBe(false);
    expect(notes.map(({code}) => code)).toEqual(["not-converged"]);
    expect(groups[0]!.residual).toBeCloseTo(1 / 3, 3);
    expect(weights.c).toBeGreaterThan(0.2);
    expect(weights.c).toBeLessThan(0.5);
  });
});

describe("the importance of a child that some units have nothing to do with", () => {
  /** Shares by the audit's measure on the scores of the whole index. */
  function auditShares(framework: Framework, observations: ReturnType<typeof observe>, units: readonly UnitRow[]) {
    const {scores} = score(framework, observations, {units});
    const column = (id: string) => ({id, values: scores.filter(({node}) => node === id).map((row) => row.score)});
    const children = framework.index.children.map(({id}) => ({...column(id), weight: 1}));
    return measureImportance(children, column("index")).map(({squaredShare}) => close(squaredShare!));
  }

  it("is taken of scores that no minimum on it holds down where it does not apply", () => {
    const children = [leaf("a"), leaf("b", {applies: ["ministry"]}), group("g", [leaf("c")])];
    const base = index(children, {units: ["ministry", "province"]});
    const held = {...base, index: {...base.index, minimums: [{child: "b", least: 50, cap: 10}]}};
    const values = {
      m1: {a: 20, b: 80, c: 10},
      m2: {a: 30, b: 60, c: 55},
      m3: {a: 90, b: 20, c: 70},
      m4: {a: 60, b: 95, c: 30},
      p1: {a: 10, c: 60},
      p2: {a: 70, c: 20},
      p3: {a: 40, c: 90}
    };
    const units = Object.keys(values).map((unit) => unitRow(unit, {kind: unit < "n" ? "ministry" : "province"}));
    const observations = observe(values);
    const {groups} = optimisedWeights(held, {observations, units}, {}, {evaluations: 1});
    expect(groups[0]!.children.map(({nominal}) => nominal)).toEqual(auditShares(held, observations, units));
  });
});

describe("noise and budgets", () => {
  it("raise a weight by a high draw, and lower it by a low one", () => {
    // 1 + 0.25 · (2 · 0.9 − 1) and 1 + 0.25 · (2 · 0.3 − 1).
    expect(noisyWeights(pillars, 0.25, () => 0.9).q).toBeCloseTo(3 * 1.2, 12);
    expect(noisyWeights(pillars, 0.25, () => 0.3).q).toBeCloseTo(3 * 0.9, 12);
  });

  it("say what was left blank, and nothing of thirds of 100 to nine decimals", () => {
    const points = [
      ...["p1", "p2", "p3"].map((node) => ({expert: "A", node, points: 33.333_333_333})),
      {expert: "B", node: "p1", points: 50},
      {expert: "C", node: "p", points: 99.999}
    ];
    const {notes, spread, weights} = budgetWeights(pillars, [...points, {expert: "C", node: "q", points: 0}]);
    expect(notes).toEqual([
      {code: "rescaled", node: "index", message: "C: the points sum to 99.999, brought to 100"},
      {code: "left-out", node: "p", message: "B: no points for p2, p3; not counted here"}
    ]);
    expect(spread.map(({node, experts}) => [node, experts])).toEqual([
      ["p", 1],
      ["q", 1],
      ["p1", 1],
      ["p2", 1],
      ["p3", 1]
    ]);
    expect([weights.p, weights.q, weights.p1]).toEqual([1, 0, close(1 / 3)]);
  });

  it("keep every group that no expert shared out, say so, and have no spread of it", () => {
    expect(budgetWeights(pillars, [])).toEqual({
      weights: {p: 0.25, q: 0.75, p1: 1 / 3, p2: 1 / 3, p3: 1 / 3},
      notes: [
        {code: "kept", node: "index", message: "no expert's points; weights kept"},
        {code: "kept", node: "p", message: "no expert's points; weights kept"}
      ],
      spread: []
    });
  });
});
