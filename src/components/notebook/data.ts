import type {EditionIndicator, EditionInfo, EditionUnit, RankRow} from "../../scoring/edition.js";
import type {Framework} from "../../scoring/framework-model.js";
import type {Observation} from "../../scoring/model.js";

/** What the notebook needs of an edition: observations and the framework, so that the same engine can run again. */
export interface NotebookData {
  readonly info: EditionInfo;
  readonly units: readonly EditionUnit[];
  readonly indicators: readonly EditionIndicator[];
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly ranks: readonly RankRow[];
}
