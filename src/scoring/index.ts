/** The engine's one public face: pure functions from observations to scores, ranks, gaps and bounds. */

export type {MissingRule} from "./aggregate-case.js";
export {assertFramework, checkFramework, type FrameworkProblem} from "./check.js";
export * from "./framework-model.js";
export {gapTo, neededPacePerYear, type PathStatus, statusAgainstPath, straightPath} from "./gap.js";
export {scoreByGoalposts} from "./goalposts.js";
export type {LeafOutcome, LeafTrace, Note, PoolTreatment} from "./leaf-scores.js";
export {AVAILABLE_AGGREGATES, AVAILABLE_MEANS, aggregate} from "./means.js";
export * from "./model.js";
export {AVAILABLE_NORMALISERS, SAMPLE_METHODS} from "./normalise.js";
export {compareIds} from "./order.js";
export {prepareLeaves} from "./prepare-leaves.js";
export {withoutLeaves} from "./prune.js";
export {rankScores} from "./rank.js";
export {type RankedPlace, rankGroups} from "./rank-groups.js";
export {type RankInterval, type RobustnessOptions, rankIntervals} from "./robustness/rank-intervals.js";
export {type CountPart, type RatioPart, type RolledUp, rollUpCount, rollUpRatio, rollUpYes} from "./rollup.js";
export {roundDecimal} from "./round.js";
export {type ScoreOptions, type ScoreResult, score} from "./score.js";
export {assertComparable, type ShareOfTargets, shareOfTargetsMet, type TargetState} from "./share-of-targets.js";
export {type Aim, judge, meets, type Verdict} from "./targets.js";
export {countToDo, type RatioGap, thingsToDo, yesToDo} from "./things-to-do.js";
export {indicatorsOf, isGroup, isLeaf, leavesUnder, type Place, walk} from "./tree.js";
