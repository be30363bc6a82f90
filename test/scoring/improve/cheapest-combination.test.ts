import {describe, expect, it} from "vitest";
import {cheapestCombination} from "../../../src/scoring/improve/combination/cheapest-combination.js";
import type {Combination, Limit} from "../../../src/scoring/improve/model.js";
import {group, index, leaf, observe} from "../make.js";

const needs = ({changes}: Combination) => Object.fromEntries(changes.map(({indicator, needed}) => [indicator, needed]));

describe("the cheapest combination", () => {
  const flat = index([leaf("a", {weight: 2}), leaf("b"), leaf("c")]);
  const rows = observe({u: {a: 40, b: 40, c: 40}, v: {a: 90, b: 80, c: 70}});

  it("fills the best value for money first, as far as its limit, worked by hand", () => {
    const limits = [
      {indicator: "a", max: 50},
      {indicator: "b", cost: 0.02}
    ];
    const found = cheapestCombination(flat, rows, {unit: "u", goal: {score: 50}, limits});
    // a gives 5 points for 0.1; then c gives 0.25 points a unit at 0.01, b at 0.02.
    expect(found).toMatchObject({outcome: "reaches", certainty: {kind: "exact"}});
    expect(needs(found).a).toBe(50);
    expect(needs(found).c).toBeCloseTo(60, 6);
    expect(found.cost).toBeCloseTo(0.3, 9);
    expect(found.place!.score).toBeCloseTo(50, 9);
  });

  it("chooses whole things exactly, where the best value for money alone would overshoot", () => {
    const framework = index(
      ["a", "b", "c"].map((id) => leaf(id, {normalise: {method: "goalposts", worst: 0, best: 1}}))
    );
    const limits: Limit[] = [
      {indicator: "a", step: 1, cost: 10},
      {indicator: "b", step: 1, cost: 4},
      {indicator: "c", step: 1, cost: 5}
    ];
    const zero = observe({u: {a: 0, b: 0, c: 0}});
    const two = cheapestCombination(framework, zero, {unit: "u", goal: {score: 60}, limits});
    expect([needs(two), two.cost, two.certainty]).toEqual([{b: 1, c: 1}, 9, {kind: "exact"}]);
    expect(two.changes.map(({things}) => things)).toEqual([1, 1]);
  });

  it("gets over a stretch that gains nothing where that pays", () => {
    const framework = index([leaf("a", {normalise: {method: "goalposts", worst: 50, best: 60}}), leaf("b")]);
    const limits = [
      {indicator: "a", cost: 1},
      {indicator: "b", cost: 5}
    ];
    const found = cheapestCombination(framework, observe({u: {a: 40, b: 0}}), {unit: "u", goal: {score: 45}, limits});
    // 10 for nothing, then 9 for 90 points of a leaf; b would cost 450.
    expect(needs(found).a).toBeCloseTo(59, 6);
    expect(found.cost).toBeCloseTo(19, 6);
    expect(found.certainty).toEqual({kind: "exact"});
    const little = cheapestCombination(framework, observe({u: {a: 40, b: 0}}), {unit: "u", goal: {score: 1}, limits});
    expect(needs(little)).toEqual({b: expect.closeTo(2, 6)});
  });

  it("says where all together are not enough, where the goal is reached, and where there is no index", () => {
    const limits = ["a", "b", "c"].map((indicator) => ({indicator, max: 45}));
    const short = cheapestCombination(flat, rows, {unit: "u", goal: {score: 50}, limits});
    expect(short).toMatchObject({outcome: "not-enough", changes: [], cost: null, certainty: null});
    expect(short.place!.score).toBe(45);
    expect(cheapestCombination(flat, rows, {unit: "v", goal: {ranks: 1}}).outcome).toBe("reached");
    const strict = {...flat, coverage: {index: 1, group: 0}};
    const silent = observe({u: {a: 1, b: 1, c: null}, v: {a: 1, b: 1, c: 1}});
    expect(cheapestCombination(strict, silent, {unit: "u", goal: {toRank: 1}}).outcome).toBe("not-ranked");
  });

  it("leaves out, with the reason, what it can't answer for", () => {
    const framework = index([
      leaf("a"),
      leaf("b"),
      leaf("c"),
      leaf("z", {normalise: {method: "zscore"}}),
      leaf("d", {denominator: "staff"})
    ]);
    const units = ["u", "v", "w"].map((unit) => ({unit, groups: {}, denominators: {staff: null}}));
    const found = cheapestCombination(
      framework,
      observe({u: {a: 100, b: null, c: 10, z: 1, d: 1}, v: {c: 90, z: 2}, w: {c: 50, z: 3}}),
      {units, unit: "u", goal: {score: 60}}
    );
    expect(found.leftOut).toEqual([
      {indicator: "a", why: "at-best"},
      {indicator: "b", why: "not-reported"},
      {indicator: "z", why: "moves-others"},
      {indicator: "d", why: "no-denominator"}
    ]);
    expect(Object.keys(needs(found))).toEqual(["c"]);
  });

  it("a geometric index is answered within a thousandth", () => {
    const framework = index(
      [
        leaf("a"),
        group("p", [leaf("b"), leaf("c", {weight: 2})]),
        leaf("d", {transform: "log", normalise: {method: "goalposts", worst: 1, best: 100}})
      ],
      {aggregate: "geometric"}
    );
    const found = cheapestCombination(framework, observe({u: {a: 30, b: 20, c: 50, d: 10}}), {
      unit: "u",
      goal: {score: 60}
    });
    expect(found.outcome).toBe("reaches");
    expect(found.certainty!.kind === "exact" || (found.certainty as {share: number}).share < 1e-3).toBe(true);
  });

  it("finds a way where no single step helps: two children at zero under a geometric mean", () => {
    const framework = index([leaf("a"), leaf("b"), leaf("c")], {aggregate: "geometric"});
    const found = cheapestCombination(framework, observe({u: {a: 0, b: 0, c: 50}}), {unit: "u", goal: {score: 20}});
    expect(found.outcome).toBe("reaches");
    // Least a + b with (a · b · c)^(1/3) = 20 and c from 50 up: all alike would be 20 each, so c stays.
    expect(found.cost! / (2 * Math.sqrt(8000 / 50) * 0.01)).toBeCloseTo(1, 4);
  });

  it("claims nothing about others under a mean that turns up, where no tangent bounds it", () => {
    const squares = {
      ...index([leaf("a"), leaf("b")]),
      index: {id: "index", aggregate: "power" as const, power: 2, children: [leaf("a"), leaf("b")]}
    };
    const found = cheapestCombination(squares, observe({u: {a: 30, b: 20}}), {unit: "u", goal: {score: 60}});
    // All on one: a² + 400 = 7200.
    expect(found).toMatchObject({outcome: "reaches", certainty: {kind: "unknown"}});
    expect(needs(found)).toEqual({a: expect.closeTo(Math.sqrt(6800), 3)});
  });
});
