import {describe, expect, it} from "vitest";
import type {EditionInputs} from "../../loaders/assess/edition-inputs.js";
import {agencyMove, indexMoves, nationSpread} from "../../loaders/gaps/moves.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import type {Observation} from "../../src/scoring/model.js";
import type {TrendRow} from "../../src/scoring/trends/model.js";
import {plain, ratio, unit} from "../assess/make.js";

const IDS = ["a", "b", "c", "d", "e"] as const;
const units = [...IDS.map((id) => unit(id)), unit("m", "ministry")];
const indicators = new Map(readIndicators().map((indicator) => [indicator.id, indicator]));

function trend(id: string, indicator: string, before: number, value: number, over: Partial<TrendRow> = {}): TrendRow {
  const years = {year_before: 2024, year: 2025, comparable: "yes", reason: "same-unit"};
  return {unit: id, indicator, before, value, change: value - before, ...years, ...over} as TrendRow;
}

function moves(indicator: string, trends: readonly TrendRow[], observations: readonly Observation[] = []) {
  return indexMoves({units, observations} as unknown as EditionInputs, trends)(indicators.get(indicator)!);
}

/** Changes 1 to 5: their standard deviation is √2.5. */
const FIVE = IDS.map((id, i) => trend(id, "qd699-1", 10, 11 + i));

describe("agencyMove", () => {
  it("takes the unit's comparable figure, and the spread from its own kind", () => {
    const own = moves("qd699-1", [...FIVE, trend("m", "qd699-1", 0, 90)]);
    expect(agencyMove(own, "b")).toEqual({
      earlier: {year: 2024, value: 10, lower: 10, upper: 10},
      spread: {basis: "peers-spread", sd: expect.closeTo(Math.sqrt(2.5), 12), freedom: 4, changes: 1}
    });
  });

  it("has no spread with too few of its kind: one ministry", () => {
    expect(agencyMove(moves("qd699-1", [...FIVE, trend("m", "qd699-1", 0, 90)]), "m").spread).toBeNull();
  });

  it("gives the reason where the figures are not comparable, and none of them counts among the peers", () => {
    const part = trend("e", "qd699-1", 10, 15, {change: null, comparable: "no", reason: "part-missing"});
    const own = moves("qd699-1", [...FIVE.slice(0, 4), part]);
    expect(agencyMove(own, "e")).toEqual({earlier: "part-missing", spread: null});
    expect(agencyMove(own, "a").spread).toBeNull();
  });

  it("says that nothing is held beside it where there is no comparison", () => {
    expect(agencyMove(moves("qd699-1", []), "a").earlier).toBe("no-earlier-year");
  });

  it("reads an indicator that another one measures from that one's figures", () => {
    expect(agencyMove(moves("cl2026-b3", [trend("a", "fw-2.1", 20, 30)]), "a").earlier).toMatchObject({value: 20});
  });
});

describe("nationSpread", () => {
  it("weights a ratio by its denominators: halves of two equal ones, of five known changes", () => {
    const own = moves("qd699-1", FIVE, [ratio("a", "qd699-1", 1, 50), ratio("b", "qd699-1", 2, 50)]);
    expect(nationSpread(own)?.sd).toBeCloseTo(Math.sqrt(2.5) * Math.sqrt(0.25 + 0.25), 12);
  });

  it("counts no unit that did not report", () => {
    const rows = [ratio("a", "qd699-1", 1, 50), {...ratio("b", "qd699-1", null, null), denominator: 50}];
    expect(nationSpread(moves("qd699-1", FIVE, rows))?.sd).toBeCloseTo(Math.sqrt(2.5), 12);
  });

  it("adds up a head count, and takes a share of agencies in percent", () => {
    const people = IDS.map((id, i) => trend(id, "qd699-3", 10, 11 + i));
    const counts = IDS.slice(0, 4).map((id) => plain(id, "qd699-3", 12));
    expect(nationSpread(moves("qd699-3", people, counts))?.sd).toBeCloseTo(2 * Math.sqrt(2.5), 12);
    // 0, 0, 0, 1, 1: mean 0.4, squares 3 · 0.16 + 2 · 0.36 = 1.2, a quarter of it 0.3; four agencies at 25 points each
    const yes = IDS.map((id, i) => trend(id, "qd699-4", 0, i < 3 ? 0 : 1));
    const answers = IDS.slice(0, 4).map((id) => plain(id, "qd699-4", 1));
    expect(nationSpread(moves("qd699-4", yes, answers))?.sd).toBeCloseTo(Math.sqrt(0.3) * 50, 12);
  });

  it("is not known from four changes", () => {
    expect(nationSpread(moves("qd699-1", FIVE.slice(1), [ratio("a", "qd699-1", 1, 50)]))).toBeNull();
  });
});
