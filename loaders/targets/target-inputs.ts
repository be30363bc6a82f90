/**
 * What targets are evaluated on.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Observation} from "../../src/scoring/model.js";
import type {SubmissionRow} from "../../src/scoring/submission-model.js";
import type {Bases} from "../assess/bases.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";
import type {NationalFigures} from "./national-figures.js";

/** What the agencies' targets are evaluated on. */
export interface AgencyInputs {
  /** The edition's. */
  readonly year: number;
  /** ISO date of the edition. */
  readonly on: string;
  readonly units: readonly EditionUnit[];
  /** Of the edition's year, of all units. */
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly SeedTarget[];
  /** Files received, with their verdicts: what a deadline is held against. */
  readonly submissions: readonly SubmissionRow[];
}

/** What the nation's are rolled up from. */
export interface SumInputs extends Pick<AgencyInputs, "year" | "units" | "observations" | "indicators" | "targets"> {
  /** Denominators known from another source, by indicator and unit. */
  readonly bases: Bases;
  /** Government agencies on the date: the other reading of who a "state body of ministry level" is. */
  readonly agencies: number;
}

export interface TargetInputs extends AgencyInputs, SumInputs {
  /** Figures of the nation that no agency reports. */
  readonly figures: NationalFigures;
}
