import {describe, expect, it} from "vitest";
import {deriveScore} from "../../../src/scoring/explain/derive.js";
import type {DerivedLeaf} from "../../../src/scoring/explain/model.js";
import type {NormaliseStep} from "../../../src/scoring/explain/step-model.js";
import type {Leaf, Normalise, ScoreOptions} from "../../../src/scoring/index.js";
import {index, leaf, observe, unitRow} from "../make.js";

type Values = Readonly<Record<string, number>>;

/** How each unit's value was normalised, by unit. */
function stepsOf(normalise: Normalise, values: Values, extra: Partial<Leaf> = {}, options: ScoreOptions = {}) {
  const framework = index([leaf("a", {normalise, ...extra})]);
  const observations = observe(Object.fromEntries(Object.entries(values).map(([unit, a]) => [unit, {a}])));
  const stepOf = (unit: string) => {
    const {root} = deriveScore(framework, observations, {...options, unit, node: "a"});
    return (root as DerivedLeaf).steps.at(-1) as NormaliseStep;
  };
  return Object.fromEntries(Object.keys(values).map((unit) => [unit, stepOf(unit)]));
}

/** Each unit's score, and at which end it was stopped. */
function stopsOf(...given: Parameters<typeof stepsOf>) {
  const steps = stepsOf(...given);
  return Object.fromEntries(Object.entries(steps).map(([unit, {after, clamped}]) => [unit, [after, clamped]]));
}

describe("where a score by goalposts was stopped", () => {
  const around = {below: 9, worst: 10, near: 11, nearly: 59, best: 60, above: 61};

  it("is said of values beyond the goalposts, not of those on them", () => {
    expect(stopsOf({method: "goalposts", worst: 10, best: 60}, around)).toEqual({
      below: [0, "low"],
      worst: [0, null],
      near: [2, null],
      nearly: [98, null],
      best: [100, null],
      above: [100, "high"]
    });
  });

  it("is turned where lower is better", () => {
    expect(stopsOf({method: "goalposts", worst: 60, best: 10}, around)).toEqual({
      below: [100, "high"],
      worst: [100, null],
      near: [98, null],
      nearly: [2, null],
      best: [0, null],
      above: [0, "low"]
    });
  });

  it("is nowhere without the clamp", () => {
    const stops = stopsOf({method: "goalposts", worst: 10, best: 60, clamp: false}, around);
    expect([stops.below, stops.above]).toEqual([
      [-2, null],
      [102, null]
    ]);
  });

  it("goes by the goalposts' own direction: the value is not turned as well", () => {
    const {u} = stepsOf({method: "goalposts", worst: 60, best: 10}, {u: 70}, {direction: "lower"});
    expect(u).toMatchObject({sign: 1, before: 70, after: 0, clamped: "low"});
  });
});

describe("where a score by the distance to a target was stopped", () => {
  const values = {low: 10, halfway: 30, there: 50, beyond: 70};

  it("is said of values beyond the target, not of one on it", () => {
    const expected = {low: [0, null], halfway: [50, null], there: [100, null]};
    const target = {method: "distance-to-target", target: 50} as const;
    expect(stopsOf(target, values)).toEqual({...expected, beyond: [100, "high"]});
    expect(stopsOf({...target, clamp: false}, values)).toEqual({...expected, beyond: [150, null]});
  });

  it("is turned where lower is better: 20 is beyond a target of 30", () => {
    const target = {method: "distance-to-target", target: 30} as const;
    expect(stopsOf(target, {high: 70, halfway: 50, there: 30, beyond: 20}, {direction: "lower"})).toEqual({
      high: [0, null],
      halfway: [50, null],
      there: [100, null],
      beyond: [100, "high"]
    });
  });

  it("is nowhere where everybody has reached the target, which is not above the lowest value", () => {
    for (const target of [10, 5]) {
      const steps = stepsOf({method: "distance-to-target", target}, values);
      expect(steps.beyond).toMatchObject({clamped: null, after: 100, marks: {reached: true, mark: target, lowest: 10}});
      expect(steps.low).toMatchObject({clamped: null, after: 100});
    }
    expect(stepsOf({method: "distance-to-target", target: 50}, values).low!.marks).toMatchObject({reached: false});
  });

  it("goes by the target of the unit's own kind and period", () => {
    const target: Normalise = {
      method: "distance-to-target",
      target: 50,
      cases: [
        {kind: "ministry", target: 90},
        {kind: "ministry", from: "2030", target: 95}
      ]
    };
    const units = [
      unitRow("low", {kind: "province"}),
      unitRow("p", {kind: "province"}),
      unitRow("m", {kind: "ministry"})
    ];
    const steps = stepsOf(target, {low: 10, p: 70, m: 70}, {}, {units});
    expect(steps.p).toMatchObject({marks: {mark: 50}, clamped: "high", after: 100});
    expect(steps.m).toMatchObject({marks: {mark: 90}, clamped: null, after: 75});
  });

  it("to a reference unit, is said of those ahead of it; other methods stop nobody", () => {
    const reference = {method: "distance-to-reference", reference: "there"} as const;
    expect(stopsOf(reference, values)).toMatchObject({there: [100, null], beyond: [100, "high"]});
    expect(stopsOf({...reference, clamp: false}, values).beyond).toEqual([150, null]);
    const others: readonly Normalise[] = [
      {method: "minmax"},
      {method: "zscore"},
      {method: "rank"},
      {method: "fraction-of-max"},
      {method: "none"}
    ];
    for (const normalise of others) {
      const stops = Object.values(stepsOf(normalise, values)).map(({clamped}) => clamped);
      expect(stops).toEqual([null, null, null, null]);
    }
  });
});

describe("what a value is set against", () => {
  it("is turned where lower is better, and a zero is a plain 0 either way", () => {
    const steps = stepsOf({method: "minmax"}, {none: 0, few: 2, many: 8}, {direction: "lower"});
    expect(steps.none).toMatchObject({sign: -1, before: 0, after: 100, marks: {lowest: -8}});
    expect(Object.is(steps.none!.before, 0)).toBe(true);
    expect(steps.few).toMatchObject({before: 2, after: 75});
  });

  it("is the logarithm of the goalposts where the value is one, beside the goalposts as given", () => {
    const {u} = stepsOf({method: "goalposts", worst: 100, best: 10_000}, {u: 1000}, {transform: "log"});
    expect(u).toMatchObject({
      marks: {worst: expect.closeTo(Math.log(100), 12), best: expect.closeTo(Math.log(10_000), 12)},
      before: expect.closeTo(Math.log(1000), 12),
      after: expect.closeTo(50, 12),
      clamped: null
    });
    expect(u!.marks).toMatchObject({worst_given: 100, best_given: 10_000});
  });
});
