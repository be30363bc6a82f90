import {describe, expect, it} from "vitest";
import {nationalStates} from "../../loaders/assess/national.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import type {Observation} from "../../src/scoring/model.js";
import {plain, ratio, unit} from "./make.js";

const units = [unit("a"), unit("b"), unit("m", "ministry")];
const seeds = {indicators: readIndicators(), targets: readTargets(), agencies: 5};

function states(observations: readonly Observation[], bases: Record<string, Record<string, number>> = {}, year = 2025) {
  const known = new Map(Object.entries(bases).map(([id, rows]) => [id, new Map(Object.entries(rows))]));
  const all = nationalStates({...seeds, year, units, observations, bases: known});
  return Object.fromEntries(all.map((state) => [state.indicator, state]));
}

describe("national state of Decision 699", () => {
  it("adds numerators and denominators; the mean of the percentages would be 50 and wrong", () => {
    const state = states([ratio("a", "qd699-1", 10, 100), ratio("b", "qd699-1", 9, 10), ratio("m", "qd699-1", 0, 0)])[
      "qd699-1"
    ]!;
    expect(state.value).toBeCloseTo((100 * 19) / 110, 12);
    expect([state.numerator, state.denominator]).toEqual([19, 110]);
  });

  it("bounds what the silent could still change by denominators known from elsewhere", () => {
    const state = states(
      [ratio("a", "qd699-1", 10, 20), ratio("b", "qd699-1", null, null), ratio("m", "qd699-1", 5, 10)],
      {"qd699-1": {b: 10}}
    )["qd699-1"]!;
    expect([state.value, state.lower, state.upper]).toEqual([50, 37.5, 62.5]);
    expect(state.unbounded_by).toEqual([]);
    expect(state.missing).toEqual(["b"]);
  });

  it("has no bounds where a denominator is unknown: it says so and gives no verdict", () => {
    const state = states([
      ratio("a", "qd699-1", 10, 20),
      ratio("b", "qd699-1", null, null),
      ratio("m", "qd699-1", 5, 10)
    ])["qd699-1"]!;
    expect([state.lower, state.upper]).toEqual([null, null]);
    expect(state.unbounded_by).toEqual(["b"]);
    expect(state.targets[0]!.state).toBe("uncertain");
  });

  it("gives a verdict only where it stays so whatever the silent report", () => {
    const state = states([ratio("a", "qd699-2", 3, 10), ratio("b", "qd699-2", null, null)], {"qd699-2": {b: 10}})[
      "qd699-2"
    ]!;
    expect([state.lower, state.upper]).toEqual([15, 65]);
    expect(state.targets.map((target) => target.state)).toEqual(["uncertain", "not-met"]);
  });

  it("counts officials: a lower bound, no upper one, and things to do in people", () => {
    const state = states([plain("a", "qd699-3", 120), plain("b", "qd699-3", null), plain("m", "qd699-3", 30)])[
      "qd699-3"
    ]!;
    expect([state.value, state.lower, state.upper]).toEqual([150, 150, null]);
    expect(state.targets.map((target) => target.state)).toEqual(["met", "uncertain"]);
    expect(state.targets[1]!.to_do).toBe(850);
  });

  it("counts agencies for open data, and shows the other reading of who counts", () => {
    const state = states([plain("a", "qd699-4", 1), plain("b", "qd699-4", 0), plain("m", "qd699-4", null)])["qd699-4"]!;
    expect([state.numerator, state.denominator]).toEqual([1, 2]);
    expect(state.lower).toBeCloseTo(100 / 3, 12);
    expect(state.upper).toBeCloseTo(200 / 3, 12);
    expect(state.alternative!.denominator).toBe(8);
    expect(state.targets[0]!.state).toBe("met");
  });

  it("holds 2025 to the straight path from 2024 to 2030, and 2024 to its own target", () => {
    const rows = [ratio("a", "qd699-1", 35, 100), ratio("b", "qd699-1", 35, 100), ratio("m", "qd699-1", 35, 100)];
    const later = states(rows)["qd699-1"]!;
    expect(later.path).toBeCloseTo(30 + 70 / 6, 12);
    expect(later.path_state).toBe("off-path");
    expect(states(rows, {}, 2024)["qd699-1"]!.path_state).toBe("met");
  });

  it("asks only provinces for urban areas, and leaves out those to whom it does not apply", () => {
    const without: Observation = {...ratio("b", "qd699-2", null, null), status: "not-applicable"};
    const state = states([ratio("a", "qd699-2", 1, 4), without])["qd699-2"]!;
    expect([state.expected, state.missing]).toEqual([1, []]);
  });

  it("is not made smaller by a unit's word where the registry or another source speaks against it", () => {
    const no = (row: Observation): Observation => ({...row, status: "not-applicable"});
    const rows = [ratio("a", "qd699-2", 1, 4), no(ratio("b", "qd699-2", null, null))];
    const state = states(rows, {"qd699-2": {b: 6}})["qd699-2"]!;
    expect([state.expected, state.missing, state.lower, state.upper]).toEqual([2, ["b"], 10, 70]);
    const open = states([plain("a", "qd699-4", 1), plain("b", "qd699-4", 1), no(plain("m", "qd699-4", null))]);
    expect([open["qd699-4"]!.expected, open["qd699-4"]!.missing]).toEqual([3, ["m"]]);
  });
});
