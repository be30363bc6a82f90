import {mean, median, sampleStandardDeviation} from "simple-statistics";
import {reportedIn} from "../sample.js";
import {checkColumns, type NamedColumn} from "./column.js";
import {rescale, unscale} from "./rescale.js";
import {kurtosis, skewness} from "./shape.js";
import {tieGroups} from "./tie-groups.js";

/** One column in figures, each in the column's own unit; null where too few units have a number for it. */
export interface Description {
  readonly id: string;
  /** Units with a number, and units without. */
  readonly n: number;
  readonly missing: number;
  readonly zeros: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Over n − 1; null with one unit. */
  readonly sd: number | null;
  /** Type 2, null with fewer than 3 and 4 units, or no spread. */
  readonly skew: number | null;
  readonly kurtosis: number | null;
  /** Different values; values within 1e-12 are one. */
  readonly unique: number;
  /** Units that share their value with another unit. */
  readonly ties: number;
  /** Units that have the most common value; 1 where all differ, 0 where there is none. */
  readonly mostCommon: number;
}

/**
 * Describes one column.
 *
 * @throws {RangeError} naming the column if a value is not finite
 * @example describeColumn({id: "ai-plan", values: [1, 0, null, 1]}).ties; // 2
 * Source: COINr `get_stats`; Handbook (2008), step 4.
 */
export function describeColumn(column: NamedColumn): Description {
  checkColumns([column]);
  const values = reportedIn(column.values);
  const groups = tieGroups(values).map((group) => group.length);
  return {
    id: column.id,
    n: values.length,
    missing: column.values.length - values.length,
    zeros: values.filter((value) => value === 0).length,
    ...locate(values),
    skew: skewness(values),
    kurtosis: kurtosis(values),
    unique: groups.length,
    ties: groups.filter((size) => size > 1).reduce((total, size) => total + size, 0),
    mostCommon: groups.reduce((most, size) => Math.max(most, size), 0)
  };
}

function locate(reported: readonly number[]): Pick<Description, "min" | "max" | "mean" | "median" | "sd"> {
  if (reported.length === 0) return {min: null, max: null, mean: null, median: null, sd: null};
  const {values, exponent} = rescale(reported);
  const back = (figure: number) => unscale(figure, exponent);
  return {
    min: reported.reduce((a, b) => Math.min(a, b)),
    max: reported.reduce((a, b) => Math.max(a, b)),
    mean: back(mean(values)),
    median: back(median(values)),
    sd: values.length < 2 ? null : finiteOrNull(back(sampleStandardDeviation(values)))
  };
}

/** The deviation of numbers at both ends of what a double can hold is itself beyond it: no figure then. */
function finiteOrNull(figure: number): number | null {
  return Number.isFinite(figure) ? figure : null;
}
