import {describe, expect, it} from "vitest";
import {indicatorStats} from "../../../src/scoring/indicators/indicator-stats.js";
import {plain, ratio} from "../../assess/make.js";
import {edition, indicator, moved, silent} from "./make.js";

const SHARE = indicator("s", "percent", "ratio");

describe("indicatorStats", () => {
  it("counts reasons apart, keeps a reported 0 as a figure and what does not apply out of those asked", () => {
    const [province, ministry] = indicatorStats(
      edition(
        [SHARE],
        [
          ratio("a", "s", 0, 10),
          {...ratio("b", "s", 5, 10), status: "estimated"},
          {...ratio("c", "s", 4, 10), status: "carried"},
          silent("d", "s", "error"),
          silent("e", "s", "not-applicable"),
          silent("m", "s", "withheld"),
          silent("n", "s", "refers-to")
        ]
      )
    );
    expect(province).toMatchObject({
      ...{kind: "province", asked: 4, not_applicable: 1, n: 3, zero: 1, filled: 2, not_reported: 0, error: 1},
      ...{withheld: 0, min: 0, median: 40, max: 50, numerator: 9, denominator: 30, pooled: 30}
    });
    expect(ministry).toMatchObject({
      ...{kind: "ministry", asked: 2, n: 0, zero: 0, withheld: 1, refers_to: 1},
      ...{min: null, q1: null, median: null, q3: null, max: null, numerator: null, denominator: null, pooled: null}
    });
  });

  it("takes sums over sums, never the mean of shares, and quartiles as Excel does", () => {
    const rows = [ratio("a", "s", 1, 100), ratio("b", "s", 9, 10), ratio("c", "s", 1, 2), ratio("d", "s", 1, 4)];
    const [province] = indicatorStats(edition([SHARE], rows));
    // 12 of 116; QUARTILE.INC of 1, 25, 50, 90. Province e has no row: as good as not reported.
    expect(province).toMatchObject({numerator: 12, denominator: 116, q1: 19, median: 37.5, q3: 60, not_reported: 1});
    expect(province!.pooled).toBeCloseTo((100 * 12) / 116, 12);
  });

  it("has no sum where some figures have no parts: it would be nobody's", () => {
    const rows = [ratio("a", "s", 1, 2), plain("b", "s", 30), silent("c", "s", "not-reported")];
    const [province] = indicatorStats(edition([SHARE], rows));
    // c says that it does not report, d and e have no row.
    expect(province).toMatchObject({n: 2, not_reported: 3, numerator: null, denominator: null, pooled: null});
    for (const half of [{numerator: 3}, {denominator: 10}]) {
      const [beside] = indicatorStats(edition([SHARE], [ratio("a", "s", 1, 2), {...plain("b", "s", 30), ...half}]));
      expect(beside).toMatchObject({n: 2, numerator: null, denominator: null, pooled: null});
    }
  });

  it("scales by the indicator's unit, and divides by no 0", () => {
    const per = indicator("p", "per-1000", "ratio");
    const [province] = indicatorStats(edition([per], [ratio("a", "p", 2, 1000)]));
    expect(province!.pooled).toBe(2);
    const dong = [{...plain("a", "d", 3), numerator: 6, denominator: 2}];
    const [mean] = indicatorStats(edition([indicator("d", "million-dong", "amount")], dong));
    expect(mean).toMatchObject({numerator: 6, denominator: 2, pooled: null});
    const zero = {...plain("a", "s", 0), numerator: 0, denominator: 0};
    expect(indicatorStats(edition([SHARE], [zero]))[0]).toMatchObject({denominator: 0, pooled: null});
  });

  it("takes one unit's figure for every quantile", () => {
    const [province] = indicatorStats(edition([indicator("c", "people", "count")], [plain("b", "c", 7)]));
    expect(province).toMatchObject({n: 1, min: 7, q1: 7, median: 7, q3: 7, max: 7});
  });

  it("tells rises, falls and standstill of what compares, and nothing without an earlier year", () => {
    const rows = [..."abcde"].map((id) => ratio(id, "s", 1, 2));
    const trends = [moved("a", "s", 40, 50), moved("b", "s", 50, 50), moved("c", "s", 60, 50), moved("e", "s", 70, 50)];
    expect(indicatorStats(edition([SHARE], rows, trends))[0]).toMatchObject({
      ...{compared: 4, risen: 1, unchanged: 1, fallen: 2}
    });
    expect(indicatorStats(edition([SHARE], rows))[0]).toMatchObject({compared: null, risen: null, fallen: null});
  });

  it("compares nothing that the trends do not call comparable, nor a year that is not there", () => {
    const rows = [..."abc"].map((id) => ratio(id, "s", 1, 2));
    const near = {...moved("a", "s", 40, 50), comparable: "approximate", reason: "functions-moved"} as const;
    const unknown = {...moved("b", "s", null, 50), comparable: "yes", reason: "same-unit"} as const;
    const later = {...moved("c", "s", null, 50), change: 50} as const;
    expect(indicatorStats(edition([SHARE], rows, [near, unknown, later]))[0]).toMatchObject({
      ...{compared: 0, risen: 0, unchanged: 0, fallen: 0}
    });
  });

  it("has no row for what no unit reports", () => {
    expect(indicatorStats(edition([SHARE, indicator("x", "rank", "rank")], [ratio("a", "s", 1, 2)]))).toHaveLength(2);
  });
});
