import {describe, expect, it} from "vitest";
import type {Observation} from "../../../src/scoring/model.js";
import type {TrendIndicator, TrendUnit} from "../../../src/scoring/trends/model.js";
import {trendRows} from "../../../src/scoring/trends/trend-rows.js";
import {indicator, plain, ratio, unit} from "./make.js";

/** The one row of a unit and an indicator. */
function rowOf(of: TrendUnit, asked: TrendIndicator, before: readonly Observation[], now: readonly Observation[]) {
  const years = {year_before: 2024, year: 2025, units: [of], indicators: [asked]};
  const rows = trendRows({...years, before, now});
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

const RATIO = indicator("ratio");
const r = (id: string, n: number | null, d: number | null) => ratio(id, "ratio", n, d);
const MERGED = unit("ab", ["a", "b"]);

describe("a figure beside that of the year before", () => {
  it.each([
    ["same-unit", unit("a"), 40],
    ["renamed", unit("z", ["a"], {renamed: true}), 40]
  ])("is comparable: %s", (reason, of, change) => {
    const row = rowOf(of, RATIO, [r("a", 1, 10)], [r(of.unit, 5, 10)]);
    expect(row).toMatchObject({before: 10, value: 50, change, comparable: "yes", reason});
  });

  it("of two merged units is comparable with their sum", () => {
    const row = rowOf(MERGED, RATIO, [r("a", 1, 10), r("b", 9, 30)], [r("ab", 20, 40)]);
    expect(row).toMatchObject({before: 25, before_numerator: 10, before_denominator: 40, value: 50, change: 25});
    expect(row).toMatchObject({comparable: "yes", reason: "merged-sum", before_plain_mean: 20});
  });

  it("is approximate where functions moved: both figures, the sum too, and no change", () => {
    for (const of of [unit("a", ["a"], {approximate: true}), unit("a", ["a", "b"], {approximate: true})]) {
      const row = rowOf(of, RATIO, [r("a", 1, 10), r("b", 1, 10)], [r("a", 5, 10)]);
      expect(row).toMatchObject({before: 10, value: 50, change: null});
      expect(row).toMatchObject({comparable: "approximate", reason: "functions-moved"});
    }
  });

  it("is approximate where all predecessors were at one level, and not comparable where they differ", () => {
    const level = indicator("level");
    const now = [plain("ab", "level", 5)];
    const agree = rowOf(MERGED, level, [plain("a", "level", 4), plain("b", "level", 4)], now);
    expect(agree).toMatchObject({before: 4, change: null, comparable: "approximate", reason: "levels-agree"});
    const differ = rowOf(MERGED, level, [plain("a", "level", 4), plain("b", "level", 2)], now);
    expect(differ).toMatchObject({before: null, change: null, comparable: "no", reason: "levels-differ"});
  });

  it("of a level of one unit is comparable, alike or not", () => {
    for (const value of [4, 5]) {
      const row = rowOf(unit("a"), indicator("level"), [plain("a", "level", 4)], [plain("a", "level", value)]);
      expect(row).toMatchObject({before: 4, value, change: value - 4, comparable: "yes", reason: "same-unit"});
    }
  });

  it("of yes/no is k of n, however alike the answers", () => {
    const before = [plain("a", "yes", 1), plain("b", "yes", 1)];
    const row = rowOf(MERGED, indicator("yes"), before, [plain("ab", "yes", 0)]);
    expect(row).toMatchObject({before: null, yes_before: 2, reported_before: 2, value: 0, change: null});
    expect(row).toMatchObject({comparable: "no", reason: "k-of-n"});
  });

  it("of yes/no with one predecessor is a change of 1, 0 or −1", () => {
    for (const [before, now] of [
      [0, 1],
      [1, 1],
      [1, 0]
    ] as const) {
      const row = rowOf(unit("a"), indicator("yes"), [plain("a", "yes", before)], [plain("a", "yes", now)]);
      expect(row).toMatchObject({before, value: now, change: now - before, yes_before: null, reported_before: null});
    }
  });
});

describe("what can't be compared", () => {
  const now = [r("ab", 20, 40)];
  const whole = [r("a", 1, 10), r("b", 9, 30)];
  const nothing = {change: null, comparable: "no"};

  it("a new unit", () => {
    expect(rowOf(unit("ab", []), RATIO, whole, now)).toMatchObject({...nothing, reason: "new-unit", before: null});
  });

  it("a sum with a part missing, though the other part and today's figure are there", () => {
    const row = rowOf(MERGED, RATIO, [r("a", 1, 10), r("b", null, 30)], now);
    expect(row).toMatchObject({...nothing, reason: "part-missing", before: null, before_numerator: null, value: 50});
  });

  it("yes/no with a part missing keeps its count", () => {
    const row = rowOf(MERGED, indicator("yes"), [plain("a", "yes", 1)], [plain("ab", "yes", 1)]);
    expect(row).toMatchObject({...nothing, reason: "part-missing", yes_before: 1, reported_before: 1});
  });

  it("nothing reported before, or now; the other year's figure stays", () => {
    const silent = rowOf(MERGED, RATIO, [r("a", null, 10), r("b", null, 30)], now);
    expect(silent).toMatchObject({...nothing, reason: "not-reported-before", before: null, value: 50});
    for (const today of [[r("ab", null, null)], [r("c", 1, 2)]]) {
      const row = rowOf(MERGED, RATIO, whole, today);
      expect(row).toMatchObject({...nothing, reason: "not-reported-now", before: 25, value: null});
    }
  });

  it("a figure of 0 is reported, in either year", () => {
    expect(rowOf(unit("a"), RATIO, [r("a", 0, 10)], [r("a", 0, 10)])).toMatchObject({before: 0, value: 0, change: 0});
  });

  it("what one year's form did not ask", () => {
    expect(rowOf(MERGED, RATIO, [], now)).toMatchObject({...nothing, reason: "not-asked-before", value: 50});
    expect(rowOf(MERGED, RATIO, whole, [])).toMatchObject({...nothing, reason: "not-asked-now", before: 25});
  });

  it("what does not apply in one of the years", () => {
    const none = (id: string) => plain(id, "ratio", null, "not-applicable");
    expect(rowOf(MERGED, RATIO, whole, [none("ab")])).toMatchObject({...nothing, reason: "not-applicable"});
    expect(rowOf(MERGED, RATIO, [none("a"), none("b")], now)).toMatchObject({...nothing, reason: "not-applicable"});
  });

  it("an indicator made otherwise, with both figures shown", () => {
    const other = indicator("ratio", {same_definition: false});
    const row = rowOf(MERGED, other, whole, now);
    expect(row).toMatchObject({...nothing, reason: "other-definition", before: 25, value: 50});
  });
});

describe("a whole that is smaller than its part was", () => {
  const part = indicator("ratio", {part_of_whole: true});
  const before = [r("a", 10, 50), r("b", 10, 50)];

  it.each([
    [19, "no", "total-shrank"],
    [20, "yes", "merged-sum"]
  ])("%d against 20: %s, %s", (whole, comparable, reason) => {
    const row = rowOf(MERGED, part, before, [r("ab", 19, whole)]);
    expect(row).toMatchObject({comparable, reason, before: 20});
    expect(row.change === null).toBe(comparable === "no");
  });

  it("is not said of a figure whose whole was not given: what is missing is no 0", () => {
    const today = {...r("ab", 19, 40), denominator: null};
    expect(rowOf(MERGED, part, before, [today])).toMatchObject({comparable: "yes", reason: "merged-sum", change: 27.5});
  });

  it("is let pass where numerator and denominator count different things, or functions moved", () => {
    const now = [r("ab", 1, 2)];
    expect(rowOf(MERGED, RATIO, before, now).comparable).toBe("yes");
    const moved = unit("ab", ["a", "b"], {approximate: true});
    expect(rowOf(moved, part, before, now)).toMatchObject({comparable: "approximate", reason: "functions-moved"});
  });
});

describe("rows of an edition", () => {
  const years = {year_before: 2024, year: 2025};

  it("are there for every unit and every indicator of either year, units in order, indicators by id", () => {
    const rows = trendRows({
      ...years,
      units: [unit("b"), unit("a")],
      indicators: [indicator("yes"), indicator("count")],
      before: [plain("a", "yes", 1)],
      now: [plain("a", "count", 1)]
    });
    expect(rows.map((row) => `${row.unit} ${row.indicator} ${row.reason}`)).toEqual([
      "b count not-asked-before",
      "b yes not-asked-now",
      "a count not-asked-before",
      "a yes not-asked-now"
    ]);
  });

  it("refuse an indicator that is not described, and a figure that is there twice", () => {
    const of = {...years, units: [unit("a")], indicators: [indicator("count")], before: []};
    expect(() => trendRows({...of, now: [plain("a", "x", 1)]})).toThrow(/indicator x is not described/);
    const twice = ["a", "c", "b", "b"].map((id, i) => plain(id, "count", i));
    expect(() => trendRows({...of, now: twice})).toThrow("trends: count of b is there twice");
  });
});
