import {describe, expect, it} from "vitest";
import {type Observation, score} from "../../src/scoring/index.js";
import {group, index, leaf, observe, pillars, rowsOf, unitRow} from "./make.js";

describe("score, where something is missing or does not apply", () => {
  it("a group below its threshold has no score and is missing one level up", () => {
    const framework = {...pillars, coverage: {index: 0.5, group: 0.66}};
    const observations = observe({a: {p1: 10, q: 60}});
    expect(rowsOf(framework, observations, {}, "p").a).toMatchObject({
      score: null,
      coverage: 1 / 3,
      status: "below-coverage"
    });
    expect(rowsOf(framework, observations).a).toMatchObject({score: 60, coverage: 0.5, status: "scored"});
    const used = score(framework, observations).weights.map(({node, weight_used}) => [node, weight_used]);
    expect(used).toEqual([
      ["p", null],
      ["p1", null],
      ["p2", null],
      ["p3", null],
      ["q", 1]
    ]);
  });

  it("equal to the threshold passes: 2 of 3 against 0.66, 3 of 4 against 0.75", () => {
    const framework = {...pillars, coverage: {index: 0.75, group: 0.66}};
    expect(rowsOf(framework, observe({a: {p1: 10, p2: 10, q: 60}})).a!.status).toBe("scored");
  });

  it("an index below its threshold has no score, no rank and takes no place in the ranking", () => {
    const framework = {...pillars, coverage: {index: 0.8, group: 0}};
    const rows = rowsOf(framework, observe({a: {p1: 99, q: 99}, b: {p1: 1, p2: 1, p3: 1, q: 1}}));
    expect(rows.a).toMatchObject({score: null, rank: null, coverage: 0.5, status: "not-ranked"});
    expect(rows.b).toMatchObject({rank: 1});
  });

  it("the index counts all leaves, those in dropped groups too", () => {
    const framework = {...pillars, coverage: {index: 0.5, group: 0.66}};
    expect(rowsOf(framework, observe({a: {p1: 10, q: 60}})).a!.coverage).toBe(0.5);
  });

  it("by children, coverage counts scored children as COINr does", () => {
    const framework = {...pillars, coverage: {index: 1, group: 0.5, by: "children" as const}};
    expect(rowsOf(framework, observe({a: {p1: 10, p2: 10, q: 60}})).a).toMatchObject({coverage: 1, status: "scored"});
    expect(rowsOf(framework, observe({a: {p1: 10, q: 60}})).a).toMatchObject({coverage: 0.5, status: "not-ranked"});
  });

  it("what does not apply leaves the unit's tree: not in coverage, not in weights", () => {
    const observations: Observation[] = [
      ...observe({a: {p1: 10, p2: 20, q: 55}}),
      {unit: "a", indicator: "p3", period: "2024", value: null, status: "not-applicable"}
    ];
    const {scores, weights} = score({...pillars, coverage: {index: 1, group: 1}}, observations);
    expect(scores[0]).toMatchObject({score: 45, coverage: 1});
    expect(scores[4]).toEqual({
      unit: "a",
      node: "p3",
      level: 2,
      period: "2024",
      score: null,
      rank: null,
      coverage: null,
      status: "not-applicable"
    });
    expect(weights.map(({node, weight_nominal}) => [node, weight_nominal])).toEqual([
      ["p", 0.25],
      ["p1", 0.5],
      ["p2", 0.5],
      ["q", 0.75]
    ]);
  });

  it("a leaf for provinces is no part of a ministry's tree, nor a group of such leaves", () => {
    const framework = index([leaf("a"), group("g", [leaf("b", {applies: ["province"]})])], {
      coverage: {index: 1, group: 1}
    });
    const units = [unitRow("hue", {kind: "province"}), unitRow("moh", {kind: "ministry"})];
    const observations = observe({hue: {a: 40, b: 60}, moh: {a: 40}});
    expect(rowsOf(framework, observations, {units}).moh).toMatchObject({score: 40, coverage: 1});
    expect(rowsOf(framework, observations, {units}, "g").moh).toMatchObject({
      score: null,
      coverage: null,
      status: "not-applicable"
    });
    expect(rowsOf(framework, observations, {units}).hue).toMatchObject({score: 50});
    expect(() => score(framework, observations)).toThrow(/hue has no kind/);
  });

  it("a unit of a kind the framework is not for has rows that say so", () => {
    const framework = index([leaf("a")], {units: ["province"]});
    const rows = rowsOf(framework, observe({moh: {a: 4}}), {units: [unitRow("moh", {kind: "ministry"})]});
    expect(rows.moh).toMatchObject({score: null, rank: null, coverage: null, status: "not-applicable"});
  });

  it("every unit of the table has rows, with no observation at all too", () => {
    const rows = rowsOf({...pillars, coverage: {index: 0.8, group: 0.66}}, observe({a: {p1: 1, p2: 1, p3: 1, q: 1}}), {
      units: [unitRow("b"), unitRow("a")]
    });
    expect(rows.b).toMatchObject({score: null, rank: null, coverage: 0, status: "not-ranked"});
  });

  it("counts missing as 0 where told to, keeping status and coverage honest and leaving out what does not apply", () => {
    const framework = {...pillars, coverage: {index: 1, group: 1}};
    const rows = score(framework, observe({a: {p1: 30, q: 40}}), {missing: "zero"}).scores;
    expect(rows).toMatchObject([
      {node: "index", score: 32.5, rank: 1, coverage: 0.5, status: "scored"},
      {node: "p", score: 10, coverage: 1 / 3, status: "scored"},
      {node: "p1", score: 30},
      {node: "p2", score: 0, coverage: 0, status: "missing"},
      {node: "p3", score: 0, coverage: 0, status: "missing"},
      {node: "q", score: 40}
    ]);
    const none = observe({a: {p1: 30, q: 40}}).concat(
      ["p2", "p3"].map((indicator) => ({unit: "a", indicator, period: "2024", value: null, status: "not-applicable"}))
    );
    expect(rowsOf(framework, none, {missing: "zero"}).a!.score).toBe(37.5);
  });

  it("refuses to count a missing z-score as 0, the average", () => {
    const framework = index([leaf("z", {normalise: {method: "zscore"}})]);
    expect(() => score(framework, observe({a: {z: 1}}), {missing: "zero"})).toThrow(/z-score/);
  });
});
