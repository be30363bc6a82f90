/**
 * The engine's public face: pure functions from observations to scores, ranks, gaps and bounds. What one asks of an
 * index beyond that is in `analysis.ts`, the statistics in `statistics/index.ts`.
 */

export type {MissingRule} from "./aggregate-case.js";
export {type Band, bandOf, bandsUp, reachesBand} from "./bands.js";
export {assertFramework, checkFramework, type FrameworkProblem} from "./check/check-framework.js";
export * from "./framework-model.js";
export {scoreByGoalposts} from "./goalposts.js";
export type {LeafOutcome, LeafTrace, Note, PoolTreatment} from "./leaf-scores.js";
export {type Marks, marksFor, needsKind, type SampleUnit} from "./marks.js";
export {AVAILABLE_AGGREGATES, AVAILABLE_MEANS, aggregate} from "./means.js";
export * from "./model.js";
export {AVAILABLE_NORMALISERS, SAMPLE_METHODS} from "./normalise.js";
export {rangeProblem} from "./observation-table.js";
export {compareIds} from "./order.js";
export {prepareLeaves} from "./prepare-leaves.js";
export {withoutLeaves} from "./prune.js";
export {areTied, rankScores} from "./rank.js";
export {type RankedPlace, rankGroups} from "./rank-groups.js";
export {type RankInterval, type RobustnessOptions, rankIntervals} from "./robustness/rank-intervals.js";
export {type CountPart, type RatioPart, type RolledUp, rollUpCount, rollUpRatio, rollUpYes} from "./rollup.js";
export {roundDecimal} from "./round.js";
export {type ScoreOptions, type ScoreResult, score} from "./score.js";
export {type ScoreBounds, scoreBounds, type Unbounded} from "./score-bounds.js";
export {type Aim, judge, meets, type Verdict} from "./targets/judge.js";
export {gapTo, neededPacePerYear, type PathStatus, statusAgainstPath, straightPath} from "./targets/path.js";
export {assertComparable, type ShareOfTargets, shareOfTargetsMet, type TargetState} from "./targets/share.js";
export {countToDo, type RatioGap, thingsToDo, yesToDo} from "./targets/things-to-do.js";
export {indicatorsOf, isGroup, isLeaf, leavesUnder, type Place, walk} from "./tree.js";
