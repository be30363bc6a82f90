/** Frameworks that can't be scored, or whose numbers are at an edge: rows of the same table in docs/engine.md. */
import {describe, expect, it} from "vitest";
import {type AggregateMethod, type Normalise, score, withoutLeaves} from "../../src/scoring/index.js";
import {group, index, indexOf, leaf, observe, rowsOf} from "./make.js";

const by = (normalise: Normalise, extra = {}) => index([leaf("x", {normalise, ...extra}), leaf("y")]);
const x = {hue: {x: 10, y: 50}, moc: {x: 10, y: 60}};

describe("weights", () => {
  it("all 0 in a group are refused, and so is one below 0, not finite, or out of all proportion", () => {
    const weigh = (weight: number) => () => score(index([leaf("x", {weight}), leaf("y", {weight})]), observe(x));
    expect(weigh(0)).toThrow("framework test /index/children: the weights must not all be 0");
    expect(weigh(-1)).toThrow("framework test /index/children/0/weight: must be 0 or more");
    expect(weigh(Number.NaN)).toThrow("framework test /index/children/0/weight: must be 0 or more");
    expect(weigh(1e300)).toThrow("framework test /index/children/0/weight: must be 0, or from 1e-100 to 1e+100");
    expect(weigh(1e-300)).toThrow("framework test /index/children/0/weight: must be 0, or from 1e-100 to 1e+100");
  });

  it("of 0 on all that a unit has: the group is missing for that unit, not 0", () => {
    const framework = index([group("p", [leaf("x", {weight: 0}), leaf("z")]), leaf("y")]);
    expect(rowsOf(framework, observe({hue: {x: 10, y: 50}}), {}, "p").hue).toMatchObject({
      score: null,
      status: "missing"
    });
    expect(indexOf(framework, observe({hue: {x: 10, y: 50}}))).toEqual([["hue", 50, 1, "scored"]]);
  });

  it("none left, as every leaf is left out: refused", () => {
    expect(() => withoutLeaves(by({method: "minmax"}), () => true)).toThrow("framework test: no leaf is left");
  });
});

describe("means", () => {
  const of = (aggregate: AggregateMethod, power?: number) =>
    index([], {index: {...group("index", [leaf("x"), leaf("y")], {aggregate}), ...(power ? {power} : {})}});

  it.each([of("geometric"), of("harmonic"), of("power", -1)])(
    "a zero makes the mean 0: nothing makes up for it",
    (own) => {
      expect(indexOf(own, observe({hue: {x: 0, y: 90}}))).toEqual([["hue", 0, 1, "scored"]]);
    }
  );

  it.each(["geometric", "harmonic"] as const)(
    "a %s mean of a score below 0 is refused, naming the group",
    (aggregate) => {
      const framework = {...by({method: "zscore"}), index: {...by({method: "zscore"}).index, aggregate}};
      expect(() => score(framework, observe({hue: {x: 1, y: 1}, moc: {x: 2, y: 1}}))).toThrow(
        `index: a ${aggregate} mean needs scores of 0 or more`
      );
    }
  );

  it("a power of 0, not finite, or so near to 0 that digits are lost is refused", () => {
    for (const power of [Number.NaN, Number.POSITIVE_INFINITY, 1e-17, 1e9]) {
      expect(() => score(of("power", power), observe(x))).toThrow("framework test /index/power: must be");
    }
  });

  it("scores of 1e100 are counted with, and what exceeds it on the way is refused, naming the leaf", () => {
    const raw = by({method: "none"});
    expect(indexOf(raw, observe({hue: {x: 1e100, y: 0}}))).toEqual([["hue", 5e99, 1, "scored"]]);
    const narrow = by({method: "goalposts", worst: 0, best: 1e-90, clamp: false});
    expect(() => score(narrow, observe({hue: {x: 1e90, y: 0}}))).toThrow("x: the score of 1e+90 is");
  });
});

describe("goalposts and other marks", () => {
  it("that coincide, are not finite or contradict the direction are refused, naming the place", () => {
    const posts =
      (worst: number, best: number, extra = {}) =>
      () =>
        score(by({method: "goalposts", worst, best}, extra), observe(x));
    expect(posts(5, 5)).toThrow("framework test /index/children/0/normalise/best: must differ from worst, both are 5");
    expect(posts(0, Number.POSITIVE_INFINITY)).toThrow("/index/children/0/normalise/best: must be a number");
    expect(posts(0, 1, {direction: "lower"})).toThrow(
      '/index/children/0/direction: is "lower", but worst 0 and best 1 say higher'
    );
    expect(posts(0, 1, {transform: "log"})).toThrow("/normalise/worst: must be above 0, since the values are logged");
  });

  it.each<[Normalise, string]>([
    [{method: "minmax", scale: 0}, "scale: must be above 0"],
    [{method: "minmax", range: [100, 0]}, "range: must be two numbers, the lower one first"],
    [{method: "zscore", deviation: 0}, "deviation: must be above 0"],
    [{method: "zscore", centre: Number.NaN}, "centre: must be a number"],
    [{method: "distance-to-target"}, "target: must be a number"],
    [{method: "distance-to-reference"}, "reference: must be the id of a unit"]
  ])("%j is refused", (normalise, message) => {
    expect(() => score(by(normalise), observe(x))).toThrow(`framework test /index/children/0/normalise/${message}`);
  });

  it("a share of coverage that is no share is refused", () => {
    expect(() => score(index([leaf("x")], {coverage: {index: Number.NaN, group: 0}}), [])).toThrow(
      "framework test /coverage/index: must be from 0 to 1, got NaN"
    );
  });
});

describe("missing counts 0", () => {
  it.each<Normalise>([{method: "zscore"}, {method: "fraction-of-max"}, {method: "minmax", range: [-1, 1]}])(
    "is refused where 0 is not the lowest: %j",
    (normalise) => {
      expect(() => score(by(normalise), observe(x), {missing: "zero"})).toThrow(/^x: a missing .*can't count 0/);
    }
  );

  it.each<Normalise>([{method: "none"}, {method: "goalposts", worst: 0, best: 9, clamp: false}])(
    "is refused where a unit scores below 0, naming it: %j",
    (normalise) => {
      const rows = observe({hue: {x: -9, y: 1}, moc: {x: null, y: 1}});
      expect(() => score(by(normalise), rows, {missing: "zero"})).toThrow(
        "x: a missing score can't count 0, since unit hue scores -"
      );
      expect(indexOf(by(normalise), observe({hue: {x: 9, y: 1}, moc: {y: 1}}), {missing: "zero"})).toHaveLength(2);
    }
  );
});
