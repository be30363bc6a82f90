/**
 * What the targets page needs beyond the edition: the texts, and what the nation's figures are made of.
 */
import type {Bilingual, IndicatorId, ObservationStatus, UnitId} from "../../scoring/model.js";
import type {StandingCount} from "../../scoring/targets/count-standings.js";
import type {TargetRow} from "../../scoring/targets/model.js";

/** A text that sets targets, or one in force that sets none. */
export interface TargetText {
  readonly id: string;
  /** "" where the text has none: a draft, a law cited by its date alone. */
  readonly number: string;
  /** ISO date of signature; "" for a draft. */
  readonly date: string;
  readonly title: Bilingual;
  readonly status: "in-force" | "draft";
  /** Its targets for the nation, in its own order. */
  readonly rows: readonly TargetRow[];
  /** Tasks it sets. */
  readonly tasks: number;
}

/** What one unit adds to a figure of the nation. */
export interface NationalPart {
  readonly unit: UnitId;
  /** null where it has no figure, as `numerator` and `denominator` are where the figure has none. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Its denominator by another source; null where none has it. */
  readonly known: number | null;
  /** Why it has, or has not, a figure. */
  readonly status: ObservationStatus;
  /** Cells it was read from: `file#sheet!address`, parted by `;`; "" where there are none. */
  readonly source: string;
}

/** How a figure of the nation adds up. */
export interface NationalOrigin {
  /** `ratio`: numerators and denominators. `yes`: one for each that says yes. `count`: the values. */
  readonly adds: "ratio" | "yes" | "count";
  readonly parts: readonly NationalPart[];
}

export interface TargetsData {
  /** Texts in force first, the oldest first. */
  readonly texts: readonly TargetText[];
  readonly counts: readonly StandingCount[];
  /** Of the national targets in force, by indicator; none for a figure that is not a sum. */
  readonly origins: ReadonlyMap<IndicatorId, NationalOrigin>;
}
