/**
 * What the robustness page is given: plain data, worked out before.
 */
import type {Language} from "../../i18n/language.js";
import type {Robustness} from "../../scoring/framework-model.js";
import type {Bilingual} from "../../scoring/model.js";
import type {PossibleRank} from "../../scoring/possible/model.js";
import type {RobustnessRuns} from "../../scoring/robustness/model.js";
import type {RobustnessResults} from "../../scoring/robustness/results/robustness-results.js";

export interface RobustnessReport {
  readonly lang: Language;
  readonly index: Bilingual;
  readonly seed: number;
  readonly weights: Robustness["weights"];
  readonly runs: Pick<RobustnessRuns, "inputs" | "cases" | "points">;
  readonly results: RobustnessResults;
  /** In the order of `runs.cases`. */
  readonly possible: readonly PossibleRank[];
  /** Names of units and nodes by id; those without one are named by their id. */
  readonly unitNames: ReadonlyMap<string, string>;
  readonly nodeNames: ReadonlyMap<string, string>;
  /** What to type to make the same runs again. */
  readonly replay: string;
}
