/**
 * Denominators, gaps, screening and outliers against COINr's files: 49 indicators of 51 units.
 */
import {describe, it} from "vitest";
import {denominate} from "../../../src/scoring/steps/denominate.js";
import {imputeByCentre, imputeWithinGroups} from "../../../src/scoring/steps/impute-sample.js";
import {testOutliers} from "../../../src/scoring/steps/outlier-test.js";
import {screenUnit} from "../../../src/scoring/steps/screen.js";
import {type Treated, treatOutliers} from "../../../src/scoring/steps/treat.js";
import {winsorise} from "../../../src/scoring/steps/winsorise.js";
import {
  Comparison,
  coinrIsHere,
  indicators,
  numberOf,
  type Row,
  readCells,
  readCoinr,
  readFixtures
} from "../coinr-files.js";

const CELLS = 49 * 51;

/** Compares every indicator of a table of units with what `make` gives for its column. */
function compareColumns(file: string, make: (id: string) => readonly (number | null)[]): void {
  const comparison = new Comparison(file);
  const rows = readCoinr(file);
  for (const {id} of indicators()) {
    const own = make(id);
    for (const [i, row] of rows.entries()) comparison.close(own[i]!, numberOf(row[id]), `${row.uCode} ${id}`);
  }
  comparison.done(CELLS);
}

const column = (rows: readonly Row[], id: string) => rows.map((row) => numberOf(row[id]));

describe.skipIf(!coinrIsHere)("denominators agree with COINr", () => {
  it("02_denominated", () => {
    const raw = readCoinr("01_dset_Raw");
    const own = new Map(readCoinr("00_ASEM_iData").map((row) => [row.uCode!, row]));
    const by = new Map(indicators().map((each) => [each.id, each.denominator]));
    compareColumns("02_denominated", (id) =>
      raw.map((row) => {
        const [value, name] = [numberOf(row[id]), by.get(id)];
        if (value === null || name === undefined) return value;
        const denominator = numberOf(own.get(row.uCode!)![name]);
        return denominator === null ? null : denominate(value, denominator);
      })
    );
  });
});

describe.skipIf(!coinrIsHere)("gaps are filled as COINr does", () => {
  it.each([
    ["03_imp_i_mean", "mean"],
    ["03_imp_i_median", "median"]
  ] as const)("%s", (file, centre) => {
    const denominated = readCoinr("01_dset_Denominated");
    compareColumns(file, (id) => imputeByCentre(column(denominated, id), centre));
  });

  it("03_imp_i_mean_grp", () => {
    const denominated = readCoinr("01_dset_Denominated");
    const groupOf = new Map(readCoinr("00_ASEM_iData").map((row) => [row.uCode!, row.EurAsia_group!]));
    const groups = denominated.map((row) => groupOf.get(row.uCode!)!);
    compareColumns("03_imp_i_mean_grp", (id) => imputeWithinGroups(column(denominated, id), groups, "mean"));
  });
});

describe.skipIf(!coinrIsHere)("screening agrees with COINr", () => {
  const screened = (row: Row, rule: Parameters<typeof screenUnit>[2]) =>
    screenUnit(
      row.uCode!,
      indicators().map(({id}) => numberOf(row[id])),
      rule
    );

  it("04_avail_raw", () => {
    const comparison = new Comparison("04_avail_raw");
    const raw = new Map(readCoinr("01_dset_Raw").map((row) => [row.uCode!, row]));
    for (const row of readCoinr("04_avail_raw")) {
      const {values, zeros, available, nonzero} = screened(raw.get(row.uCode!)!, {});
      const missing = values.total - values.present;
      comparison.close(missing, numberOf(row.N_missing), `${row.uCode} missing`);
      comparison.close(zeros, numberOf(row.N_zero), `${row.uCode} zeros`);
      comparison.close(missing + zeros, numberOf(row.N_miss_or_zero), `${row.uCode} missing or zero`);
      comparison.close(available, numberOf(row.Dat_Avail), `${row.uCode} available`);
      comparison.close(nonzero, numberOf(row.Non_Zero), `${row.uCode} not zero`);
    }
    comparison.done(5 * 51);
  });

  it("04_screen_byNA_0.85", () => {
    const comparison = new Comparison("04_screen_byNA_0.85");
    const raw = new Map(readCoinr("01_dset_Raw").map((row) => [row.uCode!, row]));
    for (const row of readCoinr("04_screen_byNA_0.85")) {
      const {available, lowValues, included} = screened(raw.get(row.uCode!)!, {values: 0.85});
      const zeros = screened(raw.get(row.uCode!)!, {nonzero: 0.05}).lowNonzero;
      comparison.close(available, numberOf(row.Dat_Avail), `${row.uCode} available`);
      comparison.same(lowValues, row.LowData === "TRUE", `${row.uCode} low data`);
      comparison.same(zeros, row.LowNonZero === "TRUE", `${row.uCode} low non-zero`);
      comparison.same(included, row.Included === "TRUE", `${row.uCode} included`);
    }
    comparison.done(4 * 51);
  });
});

describe.skipIf(!coinrIsHere)("outliers are tested and treated as COINr does", () => {
  it("05_skew_kurt_raw", () => {
    const comparison = new Comparison("05_skew_kurt_raw");
    const rows = readCoinr("01_dset_Screened");
    for (const {iCode, skew, kurt} of readCoinr("05_skew_kurt_raw")) {
      const test = testOutliers(column(rows, iCode!).filter((value) => value !== null));
      comparison.close(test.skew, numberOf(skew), `${iCode} skew`);
      comparison.close(test.kurtosis, numberOf(kurt), `${iCode} kurtosis`);
    }
    comparison.done(2 * 49);
  });

  const treat = (id: string, most: number) => {
    const rows = readCoinr("01_dset_Screened");
    return treatOutliers(column(rows, id), {winsorise: most, otherwise: "log"});
  };

  /** COINr's label keeps the Winsorised points that a transform of the original gave up. */
  const labelOf = ({labels, outcome}: Treated, i: number) =>
    `${labels[i] === "high" ? "winhi" : labels[i] === "low" ? "winlo" : ""}${outcome === "transformed" ? "+log_CT" : ""}`;

  it.each([
    ["default", 5],
    ["winmax1", 1]
  ] as const)("05_treat_%s_data", (name, most) => {
    compareColumns(`05_treat_${name}_data`, (id) => treat(id, most).values);
  });

  it.each([
    ["default", 5],
    ["winmax1", 1]
  ] as const)("05_treat_%s_points, cell by cell", (name, most) => {
    const comparison = new Comparison(`05_treat_${name}_points`);
    const rows = readCells(`05_treat_${name}_points`);
    for (const {id} of indicators()) {
      const result = treat(id, most);
      for (const [i, row] of rows.entries()) comparison.same(labelOf(result, i), row[id], `${i} ${id}`);
    }
    comparison.done(CELLS);
  });

  it.each([
    ["default", 5, 7],
    ["winmax1", 1, 10]
  ] as const)("05_treat_%s_details", (name, most, columns) => {
    const comparison = new Comparison(`05_treat_${name}_details`);
    for (const row of readCoinr(`05_treat_${name}_details`)) {
      const {before, winsorised, after, points} = treat(row.iCode!, most);
      comparison.close(points, numberOf(row["winsorise.nwin"]), `${row.iCode} points`);
      for (const [stage, test] of [before, winsorised, after].slice(0, (columns - 1) / 3).entries()) {
        const [pass, what] = [row[`check_SkewKurt${stage}.Pass`], `${row.iCode} stage ${stage}`];
        comparison.same(test?.pass ?? null, pass === "NA" ? null : pass === "TRUE", what);
        comparison.close(test?.skew ?? null, numberOf(row[`check_SkewKurt${stage}.Skew`]), what);
        comparison.close(test?.kurtosis ?? null, numberOf(row[`check_SkewKurt${stage}.Kurt`]), what);
      }
    }
    comparison.done(columns * 49);
  });

  it("18_fixtures: a small series passes its test only by the rule, and stays as it is", () => {
    const fixtures = readFixtures() as {wins: {x: number[]; nwin: number}; skew: number; kurt: number};
    const comparison = new Comparison("18_fixtures (skew, kurt, wins)");
    const test = testOutliers([1, 2, 2, 3, 10, 50]);
    comparison.close(test.skew, fixtures.skew, "skew");
    comparison.close(test.kurtosis, fixtures.kurt, "kurtosis");
    const {values, points} = winsorise([1, 2, 2, 3, 10, 12, 500, 400, 3, 2, 1, 2], 5, {});
    comparison.same(points, fixtures.wins.nwin, "points");
    for (const [i, value] of values.entries()) comparison.same(value, fixtures.wins.x[i], `value ${i}`);
    comparison.done(15);
  });
});
