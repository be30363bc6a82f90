/** Descriptions and correlations against COINr 1.1.14, the ASEM example. */
import {describe, expect, it} from "vitest";
import {correlate} from "../../../src/scoring/statistics/correlation.js";
import {cronbachAlpha} from "../../../src/scoring/statistics/cronbach.js";
import {describeColumn} from "../../../src/scoring/statistics/describe.js";
import {flagPairs} from "../../../src/scoring/statistics/flag-pairs.js";
import {kurtosis, skewness} from "../../../src/scoring/statistics/shape.js";
import {childrenOf, column, columns, comparison, here, idsOf, read, readText, toNumber} from "./reference.js";

describe.skipIf(!here)("columns agree with COINr", () => {
  it("05_skew_kurt_raw: skewness and kurtosis of 49 indicators", () => {
    const [data, files] = [read("01_dset_Screened"), comparison("05_skew_kurt_raw.csv")];
    for (const row of read("05_skew_kurt_raw")) {
      const {skew, kurtosis} = describeColumn(column(data, row.iCode!));
      files.close(skew, toNumber(row.skew), `skew of ${row.iCode}`);
      files.close(kurtosis, toNumber(row.kurt), `kurtosis of ${row.iCode}`);
    }
    files.done(98);
  });

  it("18_fixtures: skewness and kurtosis of a short sample", () => {
    const files = comparison("18_fixtures.json");
    const {skew, kurt} = JSON.parse(readText("18_fixtures.json")) as {skew: number; kurt: number};
    const x = [1, 2, 2, 3, 10, 50];
    files.close(skewness(x), skew, "skew");
    files.close(kurtosis(x), kurt, "kurt");
    files.done(2);
  });

  it.each([
    ["09_stats_Raw", "01_dset_Raw"],
    ["09_stats_Treated", "01_dset_Treated"]
  ])("%s: ten figures of 49 indicators", (name, input) => {
    const [data, files] = [read(input), comparison(`${name}.csv`)];
    for (const row of read(name)) {
      const found = describeColumn(column(data, row.iCode!));
      const pairs: readonly (readonly [string, number | null])[] = [
        ["Min", found.min],
        ["Max", found.max],
        ["Mean", found.mean],
        ["Median", found.median],
        ["Std", found.sd],
        ["Skew", found.skew],
        ["Kurt", found.kurtosis],
        ["N.Avail", found.n],
        ["N.NonZero", found.n - found.zeros],
        ["N.Same", found.mostCommon]
      ];
      for (const [key, value] of pairs) files.close(value, toNumber(row[key]), `${key} of ${row.iCode}`);
    }
    files.done(490);
  });

  it("09_stats_Raw, N.Unique: as COINr wherever it counts values alike as N.Same does (its defect D12)", () => {
    const [data, files] = [read("01_dset_Raw"), comparison("09_stats_Raw.csv N.Unique")];
    const apart: string[] = [];
    for (const row of read("09_stats_Raw")) {
      const values = column(data, row.iCode!).values.filter((value) => value !== null);
      const exact = new Set(values).size;
      const rounded = new Set(values.map((value) => value.toPrecision(15))).size;
      files.close(exact, toNumber(row["N.Unique"]), row.iCode!);
      expect(describeColumn(column(data, row.iCode!)).unique, row.iCode).toBe(rounded);
      if (rounded !== exact) apart.push(row.iCode!);
    }
    files.done(49);
    expect(apart).toEqual(["TolMin"]);
  });

  it.each([
    ["10_corr_ind_raw_pearson", "01_dset_Raw", "pearson", 2401],
    ["10_corr_pillars_pearson", "01_dset_Aggregated", "pearson", 64],
    ["10_corr_pillars_spearman", "01_dset_Aggregated", "spearman", 64]
  ] as const)("%s: every pair, pairwise complete", (name, input, method, count) => {
    const [data, files] = [read(input), comparison(`${name}.csv`)];
    for (const row of read(name)) {
      const [a, b] = [column(data, row.Var1!), column(data, row.Var2!)];
      files.close(correlate(a.values, b.values, method).r, toNumber(row.Correlation), `${row.Var1} ${row.Var2}`);
    }
    files.done(count);
  });

  it.each([
    ["10_flags_high", {above: 0.75, below: -1}, "redundant", 2],
    ["10_flags_negative", {above: 1, below: -0.5}, "negative", 3]
  ] as const)("%s: the same pairs flagged, and no other", (name, limits, kind, count) => {
    const [data, files] = [read("01_dset_Normalised"), comparison(`${name}.csv`)];
    const groups = idsOf(2).map((id) => ({id, columns: columns(data, childrenOf(id))}));
    const flags = flagPairs(groups, limits);
    const key = (group: string, a: string, b: string) => [group, ...[a, b].sort()].join(" ");
    const found = new Map(flags.map((flag) => [key(flag.group, flag.a, flag.b), flag.r]));
    const expected = read(name);
    expect(flags.every((flag) => flag.kind === kind)).toBe(true);
    expect([...found.keys()].sort()).toEqual(expected.map((row) => key(row.Group!, row.Ind1!, row.Ind2!)).sort());
    for (const row of expected) {
      files.close(found.get(key(row.Group!, row.Ind1!, row.Ind2!))!, toNumber(row.Corr), `${row.Ind1} ${row.Ind2}`);
    }
    files.done(count);
  });

  it("10_cronbach: alpha of 8 pillars, of all indicators raw and normalised, and of the pillars", () => {
    const files = comparison("10_cronbach.csv");
    const [raw, normalised, aggregated] = [read("01_dset_Raw"), read("01_dset_Normalised"), read("01_dset_Aggregated")];
    const whole: Readonly<Record<string, ReturnType<typeof columns>>> = {
      all49_raw: columns(raw, idsOf(1)),
      all49_norm: columns(normalised, idsOf(1)),
      pillars8: columns(aggregated, idsOf(2))
    };
    for (const {group, alpha} of read("10_cronbach")) {
      const found = cronbachAlpha(whole[group!] ?? columns(normalised, childrenOf(group!)));
      files.close(found.alpha, toNumber(alpha), group!);
    }
    files.done(11);
  });
});
