/**
 * What the parts of an assessment are made from: the same for targets, trends, gaps, tasks and the outline.
 */
import type {EditionUnit} from "../../src/scoring/edition.js";
import type {Framework, Observation, Score} from "../../src/scoring/index.js";
import type {Registry} from "../registry/registry.js";
import type {Indicator} from "../seeds/indicators.js";
import type {SeedTarget} from "../seeds/targets.js";
import type {Bases} from "./bases.js";
import type {EditionSettings} from "./edition-settings.js";
import type {Intake} from "./read-submissions.js";

/** One year as it was read and scored. */
export interface AssessedYear {
  readonly settings: EditionSettings;
  readonly units: readonly EditionUnit[];
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly scores: readonly Score[];
  readonly intake: Intake;
}

/** The edition's own year, the one before it, and what the texts and the registry say. */
export interface EditionInputs extends AssessedYear {
  readonly registry: Registry;
  readonly indicators: readonly Indicator[];
  readonly targets: readonly SeedTarget[];
  readonly bases: Bases;
  /** null where no edition of the year before is set, or nothing of it is there. */
  readonly before: AssessedYear | null;
}
