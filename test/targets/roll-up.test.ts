import {describe, expect, it} from "vitest";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {rollUp} from "../../loaders/targets/roll-up.js";
import type {Observation} from "../../src/scoring/model.js";
import {plain, ratio} from "../assess/make.js";
import {inputs} from "./make.js";

const of = (id: string) => readIndicators().find((indicator) => indicator.id === id)!;
const no = (row: Observation): Observation => ({...row, status: "not-applicable"});

function rolled(indicator: string, observations: readonly Observation[], bases = new Map()) {
  return rollUp(of(indicator), inputs({observations, bases}));
}

describe("the nation's figure", () => {
  it("of people trained has no upper bound even when all have reported: state corporations add to it", () => {
    const rows = ["a", "b", "m"].map((id) => plain(id, "qd699-3", 100));
    expect(rolled("qd699-3", rows).figure).toMatchObject({value: 300, lower: 300, upper: null, missing: 0});
  });

  it("of plans counts those with all six contents, and five are none", () => {
    const rows = [plain("a", "fw-1.1", 6), plain("b", "fw-1.1", 5), plain("m", "fw-1.1", null)];
    expect(rolled("cl2026-a2", rows)).toMatchObject({
      figure: {value: 50, numerator: 1, denominator: 2},
      missing: ["m"],
      expected: 3,
      total: 3
    });
  });

  it("of operations centres leaves out the province that has none; of open data nobody may leave", () => {
    const centres = rolled("cl2026-a4", [plain("a", "fw-3.4", 1), no(plain("b", "fw-3.4", null))]);
    expect(centres).toMatchObject({figure: {value: 100, lower: 100, upper: 100}, expected: 1, missing: []});
    const open = rolled("qd699-4", [
      plain("a", "qd699-4", 1),
      plain("m", "qd699-4", 1),
      no(plain("b", "qd699-4", null))
    ]);
    expect(open).toMatchObject({figure: {value: 100, upper: 100}, expected: 3, missing: ["b"]});
    expect(open.figure.lower).toBeCloseTo(200 / 3, 12);
  });

  it("knows what it is out of only where every denominator is known", () => {
    const rows = [ratio("a", "qd699-1", 1, 10), ratio("b", "qd699-1", null, null), ratio("m", "qd699-1", 2, 20)];
    expect(rolled("qd699-1", rows).total).toBeNull();
    expect(rolled("qd699-1", rows, new Map([["qd699-1", new Map([["b", 5]])]])).total).toBe(35);
  });
});
