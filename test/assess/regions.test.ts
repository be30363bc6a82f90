import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {regionRows} from "../../loaders/assess/regions.js";
import {ratio, unit} from "./make.js";

describe("regional figures", () => {
  it("are sums over sums of the provinces that reported", () => {
    const units = [unit("a"), unit("b"), unit("c", "province", "r2"), unit("m", "ministry")];
    const rows = regionRows(
      units,
      [ratio("a", "x", 1, 10), ratio("b", "x", 9, 10), ratio("c", "x", null, null), ratio("m", "x", 5, 5)],
      ["x"]
    );
    expect(rows).toEqual([
      {
        region: "r1",
        name: {vi: "r1", en: "r1"},
        indicator: "x",
        numerator: 10,
        denominator: 20,
        value: 50,
        reported: 2,
        units: 2
      }
    ]);
  });

  it("add up to the same national figure however units are grouped", () => {
    const parts = fc.array(
      fc.record({
        d: fc.integer({min: 1, max: 999}),
        share: fc.double({min: 0, max: 1, noNaN: true}),
        region: fc.integer({min: 0, max: 4})
      }),
      {minLength: 1, maxLength: 20}
    );
    fc.assert(
      fc.property(parts, (rows) => {
        const units = rows.map((row, i) => unit(`u${i}`, "province", `r${row.region}`));
        const observations = rows.map((row, i) => ratio(`u${i}`, "x", Math.floor(row.share * row.d), row.d));
        const regions = regionRows(units, observations, ["x"]);
        const sum = (key: "numerator" | "denominator") => regions.reduce((total, row) => total + row[key], 0);
        expect(sum("numerator")).toBe(observations.reduce((total, row) => total + row.numerator!, 0));
        expect(sum("denominator")).toBe(observations.reduce((total, row) => total + row.denominator!, 0));
      }),
      {numRuns: 40}
    );
  });
});
