import type {RunData, RunScores} from "../../src/scoring/analysis.js";
import type {Framework, Observation} from "../../src/scoring/index.js";

/** What a thread that makes robustness runs is started with. */
export interface PointsWork extends RunData {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
}

/** What it says of the points it was sent: how many are done, then all that came of them, or why nothing did. */
export type PointsAnswer = {readonly done: number} | {readonly made: RunScores} | {readonly failed: string};
