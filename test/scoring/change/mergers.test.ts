import {describe, expect, it} from "vitest";
import type {ChangeRow, CrosswalkRow} from "../../../src/scoring/change/model.js";
import {splitChange} from "../../../src/scoring/change/split-change.js";
import type {Observation, UnitRow} from "../../../src/scoring/index.js";
import {index, leaf, observe} from "../make.js";

const ZERO = {own: 0, others: 0, method: 0, units: 0};
const row = (rows: readonly ChangeRow[], unit: string) => rows.find((each) => each.unit === unit)!;

const ratio = (unit: string, numerator: number, denominator: number, period: string): Observation => ({
  unit,
  indicator: "a",
  period,
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
  status: "reported"
});

describe("splitChange with mergers", () => {
  const one = index([leaf("a")]);
  const merged: readonly CrosswalkRow[] = [
    {from: "x1", to: "x"},
    {from: "x2", to: "x"}
  ];

  it("finds no change of its own where two units of the same ratio merge", () => {
    const early = [
      ratio("x1", 1, 4, "2024"),
      ratio("x2", 2, 8, "2024"),
      ratio("y", 1, 2, "2024"),
      ratio("z", 0, 5, "2024")
    ];
    const late = [ratio("x", 3, 12, "2025"), ratio("y", 1, 2, "2025"), ratio("z", 0, 5, "2025")];
    const {rows} = splitChange(
      {framework: one, observations: early},
      {framework: one, observations: late},
      {crosswalk: merged}
    );
    expect(row(rows, "x")).toMatchObject({
      predecessors: ["x1", "x2"],
      before: {score: 25, rank: 2},
      after: {score: 25, rank: 2},
      score: ZERO,
      rank: ZERO,
      approximate: false
    });
    // Two units stood above z, and one does: that is the set of units, nothing else.
    expect(row(rows, "z")).toMatchObject({before: {rank: 4}, after: {rank: 3}, rank: {...ZERO, units: -1}});
  });

  it("says nothing of figures that neither framework asks for", () => {
    const early = [ratio("x1", 1, 4, "2024"), ratio("x2", 2, 8, "2024"), ...observe({x1: {plan: 1}, x2: {plan: 1}})];
    const late = [ratio("x", 3, 12, "2025")];
    const split = (leaves: readonly ReturnType<typeof leaf>[]) =>
      splitChange(
        {framework: index(leaves), observations: early},
        {framework: index(leaves), observations: late},
        {crosswalk: merged}
      ).rows[0]!;
    expect(split([leaf("a")])).toMatchObject({approximate: false, carried: []});
    expect(split([leaf("a"), leaf("plan")])).toMatchObject({
      approximate: true,
      carried: [{indicator: "plan", code: "agree"}]
    });
  });

  it("adds numerators and denominators of before: never a mean of percentages", () => {
    const early = [ratio("x1", 9, 10, "2024"), ratio("x2", 0, 90, "2024"), ratio("y", 1, 2, "2024")];
    const late = [ratio("x", 50, 100, "2025"), ratio("y", 1, 2, "2025")];
    const {rows} = splitChange(
      {framework: one, observations: early},
      {framework: one, observations: late},
      {crosswalk: merged}
    );
    expect(row(rows, "x")).toMatchObject({before: {score: 9}, after: {score: 50}, score: {...ZERO, own: 41}});
  });

  it("works out a merger by hand, corner by corner", () => {
    // Ranked by a. Before: x1 20, x2 60 (x together 40), y 50. After: x 55, y 50. In the earlier set, seen from y, x1
    // and x2 compete; with the later figures both have 55.
    const early = [ratio("x1", 2, 10, "2024"), ratio("x2", 6, 10, "2024"), ratio("y", 5, 10, "2024")];
    const late = [ratio("x", 11, 20, "2025"), ratio("y", 5, 10, "2025")];
    const {rows} = splitChange(
      {framework: one, observations: early},
      {framework: one, observations: late},
      {crosswalk: merged}
    );
    expect(row(rows, "x")).toMatchObject({before: {rank: 2}, after: {rank: 1}, rank: {...ZERO, own: -1}});
    // y's rank: others before, earlier set 2; others before, later set 1; others after 3 (earlier set), 2 (later set).
    expect(row(rows, "y")).toMatchObject({before: {rank: 2}, after: {rank: 2}});
    expect(row(rows, "y").rank).toEqual({...ZERO, others: 1, units: -1});
  });

  it("leaves a merged unit without a figure that part of it did not report, or on which its parts differ", () => {
    const two = index([leaf("a"), leaf("b"), leaf("c")]);
    const early = [...observe({x1: {a: 1, b: 10, c: 40}, x2: {a: null, b: 90, c: 40}, y: {a: 1, b: 2, c: 3}}, "2024")];
    const late = observe({x: {a: 1, b: 2, c: 60}, y: {a: 1, b: 2, c: 3}}, "2025");
    const {rows} = splitChange(
      {framework: two, observations: early},
      {framework: two, observations: late},
      {crosswalk: merged}
    );
    expect(row(rows, "x")).toMatchObject({before: {score: 40}, approximate: true});
    expect(row(rows, "x").carried).toEqual([
      {indicator: "a", code: "partly-reported"},
      {indicator: "b", code: "differ"},
      {indicator: "c", code: "agree"}
    ]);
  });

  it("adds counts and their denominators, and gives a part of a later count in proportion to the earlier ones", () => {
    const rate = index([leaf("a", {denominator: "staff", per: 100})]);
    const units = (rows: Readonly<Record<string, number>>): readonly UnitRow[] =>
      Object.entries(rows).map(([unit, staff]) => ({unit, groups: {}, denominators: {staff}}));
    const {rows} = splitChange(
      {
        framework: rate,
        observations: observe({x1: {a: 3}, x2: {a: 9}, y: {a: 4}}, "2024"),
        units: units({x1: 10, x2: 30, y: 10})
      },
      {framework: rate, observations: observe({x: {a: 20}, y: {a: 4}}, "2025"), units: units({x: 40, y: 10})},
      {crosswalk: merged}
    );
    expect(row(rows, "x")).toMatchObject({before: {score: 30}, after: {score: 50}, score: {...ZERO, own: 20}});
    // 20 of 40 is 5 of 10 and 15 of 30 to x1 and x2: in the earlier set both are above y's 40.
    expect(row(rows, "y").rank).toMatchObject({own: 0, method: 0});
    expect(row(rows, "y")).toMatchObject({before: {rank: 1}, after: {rank: 2}});
    expect(row(rows, "y").rank).toEqual({...ZERO, others: 1.5, units: -0.5});
  });

  it("takes a unit under another id for the same unit, and says who is gone and which rows are of nobody", () => {
    const early = observe({old: {a: 10}, gone: {a: 5}, y: {a: 30}}, "2024");
    const late = observe({new: {a: 10}, y: {a: 30}}, "2025");
    const crosswalk = [
      {from: "old", to: "new"},
      {from: "nobody", to: "y"}
    ];
    const {rows, notes} = splitChange(
      {framework: one, observations: early},
      {framework: one, observations: late},
      {crosswalk}
    );
    expect(row(rows, "new")).toMatchObject({predecessors: ["old"], score: ZERO, rank: ZERO, approximate: false});
    expect(notes.map(({code, unit}) => [code, unit])).toEqual([
      ["gone", "gone"],
      ["unused-row", "nobody"]
    ]);
  });

  it("lets a unit take in another and keep its id", () => {
    const early = [ratio("x", 1, 4, "2024"), ratio("x2", 3, 4, "2024"), ratio("y", 1, 10, "2024")];
    const late = [ratio("x", 4, 8, "2025"), ratio("y", 1, 10, "2025")];
    const crosswalk = [
      {from: "x", to: "x"},
      {from: "x2", to: "x"}
    ];
    const {rows} = splitChange(
      {framework: one, observations: early},
      {framework: one, observations: late},
      {crosswalk}
    );
    expect(row(rows, "x")).toMatchObject({predecessors: ["x", "x2"], before: {score: 50, rank: 1}, score: ZERO});
    expect(row(rows, "y")).toMatchObject({before: {rank: 3}, after: {rank: 2}, rank: {...ZERO, units: -1}});
  });

  it("marks what a unit has by a share of another as approximate", () => {
    const early = observe({old: {a: 40}, y: {a: 30}}, "2024");
    const late = observe({n1: {a: 40}, n2: {a: 40}, y: {a: 30}}, "2025");
    const crosswalk = [
      {from: "old", to: "n1", share: 0.4},
      {from: "old", to: "n2", share: 0.6}
    ];
    const {rows} = splitChange(
      {framework: one, observations: early},
      {framework: one, observations: late},
      {crosswalk}
    );
    for (const unit of ["n1", "n2"]) {
      expect(row(rows, unit)).toMatchObject({before: {score: 40}, approximate: true, score: ZERO});
    }
  });
});
