import type {UnitId} from "../model.js";

/**
 * What a value x was set against, in the unit of the transformed (and, by `sign`, turned) values; each line is the
 * formula of the score.
 */
export type DerivedMarks =
  | GoalpostMarks
  | RangeMarks
  | ZscoreMarks
  | PlaceMarks
  | DistanceMarks
  | TopMarks
  | {readonly method: "none"};

/** scale · (x − worst) / (best − worst). `worst_given` and `best_given` are as the framework has them. */
export interface GoalpostMarks {
  readonly method: "goalposts";
  readonly worst: number;
  readonly best: number;
  readonly worst_given: number;
  readonly best_given: number;
  readonly scale: number;
  readonly clamp: boolean;
}

/** bottom + (x − lowest) · (top − bottom) / (highest − lowest); as `distance-to-max` bottom is 0. */
export interface RangeMarks {
  readonly method: "minmax" | "distance-to-max";
  readonly lowest: number;
  readonly highest: number;
  readonly bottom: number;
  readonly top: number;
}

/** centre + step · (x − mean) / deviation; the deviation is of the sample (n − 1). */
export interface ZscoreMarks {
  readonly method: "zscore";
  readonly mean: number;
  readonly deviation: number;
  readonly centre: number;
  readonly step: number;
}

/**
 * `below` values are lower and `tied` the same, its own among them. `rank`: below + 1, or with average ties
 * below + (tied + 1)/2. `borda`: below. `percentile`: scale · below / (compared − 1).
 */
export interface PlaceMarks {
  readonly method: "rank" | "borda" | "percentile";
  readonly below: number;
  readonly tied: number;
  readonly ties: "lowest" | "average";
  readonly scale: number;
}

/** scale · (x − lowest) / (mark − lowest); `scale` for all where the mark is not above the lowest value. */
export interface DistanceMarks {
  readonly method: "distance-to-target" | "distance-to-reference";
  readonly reference: UnitId | null;
  readonly lowest: number;
  readonly mark: number;
  readonly scale: number;
  readonly clamp: boolean;
  /** The mark is not above the lowest value: everybody has reached it. */
  readonly reached: boolean;
}

/** scale · x / highest. */
export interface TopMarks {
  readonly method: "fraction-of-max";
  readonly highest: number;
  readonly scale: number;
}
