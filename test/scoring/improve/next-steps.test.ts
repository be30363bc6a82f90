import {describe, expect, it} from "vitest";
import {index, leaf, observe} from "../make.js";
import {placesOf, scoredWith, stepsOf} from "./make.js";

const flat = index([leaf("a", {weight: 2}), leaf("b"), leaf("c")]);

describe("the shortest way to the group above", () => {
  // v has (2·90 + 80 + 70) / 4 = 82.5; u has 40. a at its best adds 30, b and c 15 each: two are needed. b is the dearer
  // of the two for its points, so it goes only as far as needed: (2·100 + 90 + 40) / 4 = 82.5.
  const rows = observe({u: {a: 40, b: 40, c: 40}, v: {a: 90, b: 80, c: 70}});

  it("takes the fewest indicators, each no further than needed, worked by hand", () => {
    const {u} = stepsOf(flat, rows);
    expect(u).toMatchObject({outcome: "reaches", group: "A", score: 40, score_needed: 82.5, rank_after: 1});
    expect(u!.score_after).toBeCloseTo(82.5, 9);
    expect(u!.steps.map(({indicator}) => indicator)).toEqual(["a", "b"]);
    const [first, second] = u!.steps;
    expect(first).toEqual({indicator: "a", now: 40, needed: 100, change: 60, things: null, points: 30, score: 70});
    expect(second).toMatchObject({now: 40, needed: expect.closeTo(90, 9), change: expect.closeTo(50, 9), things: null});
    expect(second!.points).toBeCloseTo(12.5, 9);
  });

  it("leads to the score after the last of its steps", () => {
    // a adds 30 at its best, b 15, and c the last 10 of (2 · 100 + 100 + 80) / 4 = 95.
    const {u} = stepsOf(flat, observe({u: {a: 40, b: 40, c: 40}, v: {a: 95, b: 95, c: 95}}));
    expect(u!.steps.map(({score}) => score)).toEqual([70, 85, expect.closeTo(95, 9)]);
    expect(u).toMatchObject({score_after: expect.closeTo(95, 9), rank_after: 1});
  });

  it("has no goal for the first group", () => {
    expect(stepsOf(flat, rows).v).toMatchObject({outcome: "first-group", group: null, score: 82.5, steps: []});
  });

  it("aims at the lowest score of the group above, not at the next place in its own", () => {
    const three = observe({u: {a: 40, b: 40, c: 40}, v: {a: 50, b: 50, c: 50}, w: {a: 70, b: 70, c: 70}});
    const places = placesOf(flat, three).map((place) => ({...place, group: place.unit === "w" ? "A" : "B"}));
    const {u, v} = stepsOf(flat, three, () => [], places);
    expect([u!.score_needed, v!.score_needed]).toEqual([70, 70]);
    expect([u!.group, v!.group]).toEqual(["A", "A"]);
  });

  it("aims at the last of several above, and a unit without a rank is above nobody", () => {
    const alike = (value: number | null) => ({a: value, b: value, c: value});
    const rows = observe({none: alike(null), u: alike(40), x: alike(60), w: alike(70)});
    const places = placesOf(flat, rows).map((place) => ({
      ...place,
      group: {u: "B", x: "A", w: "A"}[place.unit] ?? null
    }));
    const {none, u, x, w} = stepsOf(flat, rows, () => [], places);
    expect([u!.group, u!.score_needed, u!.outcome]).toEqual(["A", 60, "reaches"]);
    expect([x!.outcome, w!.outcome, none!.outcome]).toEqual(["first-group", "first-group", "reports"]);
  });

  it("keeps those ranked apart apart", () => {
    const places = placesOf(flat, rows).map((place) => ({...place, peers: place.unit}));
    expect(stepsOf(flat, rows, () => [], places).u!.outcome).toBe("first-group");
  });

  it("says where every change at its best falls short, and how far it leads", () => {
    const {u} = stepsOf(flat, rows, () => ["a", "b", "c"].map((indicator) => ({indicator, max: 45})));
    expect(u).toMatchObject({outcome: "not-enough", steps: [], score_needed: 82.5, score_after: 45, rank_after: 2});
  });

  it("counts whole things: a yes, and people per thousand by the step given", () => {
    const framework = index([leaf("yes", {normalise: {method: "goalposts", worst: 0, best: 1}}), leaf("per")]);
    const given = observe({u: {yes: 0, per: 20}, v: {yes: 1, per: 20}});
    const limits = () => [
      {indicator: "yes", step: 1},
      {indicator: "per", step: 4}
    ];
    const yes = stepsOf(framework, given, limits).u!.steps;
    expect(yes).toMatchObject([{indicator: "yes", needed: 1, things: 1}]);
    const near = observe({u: {yes: 1, per: 20}, v: {yes: 1, per: 29}});
    const per = stepsOf(framework, near, limits).u!.steps;
    expect(per).toMatchObject([{indicator: "per", needed: 32, things: 3}]);
  });

  it("leaves out what was not reported and what moves others, and says so", () => {
    const framework = index([leaf("a"), leaf("r", {normalise: {method: "rank"}}), leaf("n")]);
    const given = observe({u: {a: 10, r: 1, n: null}, v: {a: 20, r: 2, n: 5}, w: {a: 15, r: 3, n: 50}});
    const {u} = stepsOf(framework, given);
    expect(u!.left_out).toEqual([
      {indicator: "r", why: "moves-others"},
      {indicator: "n", why: "not-reported"}
    ]);
    expect(u!.steps.map(({indicator}) => indicator)).toEqual(["a"]);
  });

  it("counts none of these towards how far every change leads", () => {
    const framework = index([
      leaf("a"),
      leaf("r", {normalise: {method: "rank"}}),
      leaf("n"),
      leaf("d", {denominator: "staff"})
    ]);
    const given = observe({u: {a: 10, r: 1, n: null, d: 1}, v: {a: 90, r: 2, n: 90, d: 2}});
    const {u} = stepsOf(framework, given, () => [{indicator: "a", max: 12}]);
    const {score, rank} = scoredWith(framework, given, "u", new Map([["a", 12]]));
    expect(u).toMatchObject({outcome: "not-enough", steps: [], score_after: score, rank_after: rank});
    expect(u!.left_out).toEqual([
      {indicator: "r", why: "moves-others"},
      {indicator: "n", why: "not-reported"},
      {indicator: "d", why: "no-denominator"}
    ]);
  });
});

describe("a unit without a rank", () => {
  const strict = {...flat, coverage: {index: 0.6, group: 0}};

  it("is told the figures it needs for one, any values", () => {
    const {u} = stepsOf(strict, observe({u: {a: 40, b: null, c: null}, v: {a: 90, b: 80, c: 70}}));
    expect(u).toMatchObject({outcome: "reports", score: null, least: true});
    expect(u!.steps).toMatchObject([{indicator: "b", now: null, needed: null, points: null, score: null}]);
  });

  it("is told where no figure would give it one", () => {
    const lost = index([leaf("a", {denominator: "people"}), leaf("b", {denominator: "people"})], {
      coverage: {index: 1, group: 0}
    });
    const {u} = stepsOf(lost, observe({u: {a: null, b: null}}));
    expect(u).toMatchObject({outcome: "no-reports", steps: []});
  });
});
