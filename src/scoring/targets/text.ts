/**
 * The words of a target that decide how it is evaluated.
 */
import type {Aim} from "./judge.js";
import type {TargetRow} from "./model.js";

/** What the text of a target says; a row of seeds/targets.csv is one. */
export interface TargetText extends Aim {
  /** Half-width of *khoảng*, in the unit of `value`; null unless the comparator is `approx`. */
  readonly tolerance: number | null;
  /** Year by which it is to be met. */
  readonly year: number;
  readonly year_basis: TargetRow["year_basis"];
  /** Base of a growth or a multiple; null where the text states none. */
  readonly base_year: number | null;
  /** Earlier target in force, of the same indicator and level, from which the straight path runs; none by default. */
  readonly path_from?: PathBase | null;
}

/** Where a straight path begins. */
export interface PathBase {
  readonly year: number;
  readonly value: number;
}
