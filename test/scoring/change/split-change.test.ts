import {describe, expect, it} from "vitest";
import type {ChangeRow} from "../../../src/scoring/change/model.js";
import {splitChange} from "../../../src/scoring/change/split-change.js";
import {index, leaf, observe} from "../make.js";

const ZERO = {own: 0, others: 0, method: 0, units: 0};
const plain = index([leaf("a"), leaf("b", {normalise: {method: "minmax"}})]);
const before = observe({u: {a: 10, b: 1}, v: {a: 50, b: 5}, w: {a: 30, b: 3}}, "2024");
const row = (rows: readonly ChangeRow[], unit: string) => rows.find((each) => each.unit === unit)!;

describe("splitChange", () => {
  it("puts a change of one unit's own figures down to them, and for the others to the others", () => {
    const after = observe({u: {a: 90, b: 3}, v: {a: 50, b: 5}, w: {a: 30, b: 3}}, "2025");
    const {rows} = splitChange({framework: plain, observations: before}, {framework: plain, observations: after});
    expect(row(rows, "u")).toMatchObject({before: {score: 5, rank: 3}, after: {rank: 2}, why: null});
    expect(row(rows, "u").score).toEqual({...ZERO, own: row(rows, "u").after.score! - 5});
    expect(row(rows, "u").rank).toEqual({...ZERO, own: -1});
    expect(row(rows, "w").rank).toEqual({...ZERO, others: 1});
    expect(row(rows, "w").score).toMatchObject({own: 0, method: 0, units: 0});
    expect(row(rows, "w").score!.others).toBeLessThan(0);
  });

  it("puts a change of weights alone down to the method", () => {
    const heavier = index([leaf("a", {weight: 5}), leaf("b", {normalise: {method: "minmax"}})]);
    const same = before.map((each) => ({...each, period: "2025"}));
    const {rows} = splitChange({framework: plain, observations: before}, {framework: heavier, observations: same});
    for (const {score, rank, before: was, after: is} of rows) {
      expect(score).toMatchObject({own: 0, others: 0, units: 0});
      expect(rank).toMatchObject({own: 0, others: 0, units: 0});
      expect(score!.method).toBeCloseTo(is.score! - was.score!, 12);
    }
    expect(row(rows, "u").score!.method).not.toBe(0);
  });

  it("puts what a newcomer does to the ranks of others down to the set of units", () => {
    const after = [...before.map((each) => ({...each, period: "2025"})), ...observe({x: {a: 99, b: 5}}, "2025")];
    const {rows} = splitChange({framework: plain, observations: before}, {framework: plain, observations: after});
    expect(row(rows, "v").rank).toMatchObject({own: 0, method: 0});
    expect(row(rows, "v").rank!.units + row(rows, "v").rank!.others).toBeCloseTo(1, 12);
    expect(row(rows, "x")).toMatchObject({score: null, rank: null, why: {code: "new-unit"}, predecessors: []});
  });

  it("gives parts of exactly 0 where nothing changed", () => {
    const same = before.map((each) => ({...each, period: "2025"}));
    const {rows} = splitChange({framework: plain, observations: before}, {framework: plain, observations: same});
    for (const each of rows) expect([each.score, each.rank]).toEqual([ZERO, ZERO]);
  });

  it("takes marks that differ by year for a change of method, each year by its own", () => {
    const dated = index([
      leaf("a", {normalise: {method: "goalposts", worst: 0, best: 50, cases: [{from: "2025", best: 100}]}})
    ]);
    const same = before.map((each) => ({...each, period: "2025"}));
    const {rows} = splitChange({framework: dated, observations: before}, {framework: dated, observations: same});
    expect(row(rows, "u")).toMatchObject({
      before: {score: 20},
      after: {score: 10},
      score: {...ZERO, method: -10}
    });
  });

  it("says at which corner a unit is not ranked, and splits nothing", () => {
    const strict = index([leaf("a"), leaf("b")], {coverage: {index: 1, group: 0}});
    const after = observe({u: {a: 10}, v: {a: 50, b: 5}, w: {a: 30, b: 3}}, "2025");
    const {rows} = splitChange({framework: strict, observations: before}, {framework: strict, observations: after});
    const corner = {own: "after", others: "before", method: "before", units: "before"};
    expect(row(rows, "u")).toMatchObject({score: null, rank: null, why: {code: "not-ranked", corner}});
    expect(row(rows, "u").before.rank).toBe(3);
    expect(row(rows, "v").why).toBeNull();
  });

  it("says where the other year's method can't take a figure, in the engine's words", () => {
    const logged = index([leaf("a", {transform: "log", normalise: {method: "goalposts", worst: 1, best: 100}})]);
    const early = observe({u: {a: 0}, v: {a: 50}}, "2024");
    const late = observe({u: {a: 10}, v: {a: 50}}, "2025");
    const {rows} = splitChange(
      {framework: index([leaf("a")]), observations: early},
      {framework: logged, observations: late}
    );
    expect(row(rows, "u").why).toMatchObject({
      code: "refused",
      message: expect.stringContaining("unit u, indicator a")
    });
  });

  it("fills gaps from earlier periods of the same year's file, moved along with it", () => {
    const filled = index([leaf("a", {impute: {by: "last"}}), leaf("c")]);
    const early = [...observe({u: {a: 40}}, "2023"), ...observe({u: {c: 10}, v: {a: 5, c: 20}}, "2024")];
    const late = [...observe({u: {a: 60}}, "2024"), ...observe({u: {c: 10}, v: {a: 5, c: 20}}, "2025")];
    const {rows} = splitChange(
      {framework: filled, observations: early, period: "2024"},
      {framework: filled, observations: late, period: "2025"}
    );
    expect(row(rows, "u")).toMatchObject({before: {score: 25}, after: {score: 35}, score: {...ZERO, own: 10}});
  });

  it("refuses several periods with none named, and a period that is not there", () => {
    const both = [...before, ...before.map((each) => ({...each, period: "2025"}))];
    const side = {framework: plain, observations: both};
    expect(() => splitChange(side, {...side, period: "2025"})).toThrow(/before: .* say which: 2024, 2025/);
    expect(() => splitChange({...side, period: "2024"}, {...side, period: "1999"})).toThrow(/after: no observation/);
    expect(() => splitChange({...side, observations: []}, side)).toThrow(/before: there are no observations/);
  });
});
