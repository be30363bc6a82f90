/** Closed lists that several seed files share. */

/** Which readings a target can bind: the nation's, or one agency's own. */
export const LEVELS = ["national", "agency"] as const;
export type Level = (typeof LEVELS)[number];

/** Units of measure. `times` is a multiple of the base year; `per-1000` is 1000 · numerator / denominator. */
export const UNITS = [
  "percent",
  "per-1000",
  "people",
  "people-per-year",
  "yes-no",
  "items",
  "rank",
  "times",
  "percent-per-year",
  "GPU"
] as const;
export type UnitOfMeasure = (typeof UNITS)[number];
