/**
 * The words of a way up: what would lift a unit to where ranks can be told apart again.
 */
import type {IndicatorId, UnitId} from "../model.js";
import type {LeftOut} from "./model.js";

/** One indicator's part of the way. Points and scores are of the index. */
export interface NextStep {
  readonly indicator: IndicatorId;
  /** null where it first has to be reported, whatever its value; then the rest is null too. */
  readonly now: number | null;
  readonly needed: number | null;
  readonly change: number | null;
  /** Whole things to add (take away, where lower is better); null where the indicator is not counted in such. */
  readonly things: number | null;
  /** What this step adds after the ones before it. */
  readonly points: number | null;
  /** The index after this step and the ones before it. */
  readonly score: number | null;
}

/**
 * How a unit gets further, everybody else standing still.
 *
 * `outcome`: `reaches` the lowest score of the group above; `not-enough`: nor would every change that can be proposed
 * (`score_after` and `rank_after` say how far they lead); `first-group`: nobody stands in a higher group; `reports`: it
 * has no rank, and needs figures of these indicators for one; `no-reports`: nor would figures of all.
 */
export interface NextSteps {
  readonly unit: UnitId;
  readonly outcome: "reaches" | "not-enough" | "first-group" | "reports" | "no-reports";
  /** The group above and its lowest score; null where there is none, or the unit has no rank. */
  readonly group: string | null;
  readonly score_needed: number | null;
  /** The index now; null where there is none. */
  readonly score: number | null;
  readonly score_after: number | null;
  readonly rank_after: number | null;
  /** What adds most comes first. */
  readonly steps: readonly NextStep[];
  /** Of `reports`: no smaller number of figures would do; null elsewhere. */
  readonly least: boolean | null;
  /** Indicators that take no part though there is room, and why: their effect can't be told from a guess. */
  readonly left_out: readonly LeftOut[];
}
