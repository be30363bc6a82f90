/**
 * The public face of what one asks of an index once it is scored: how firm its ranks are, where they come from, what
 * would change them, other weights. Apart from the engine's own face, so that no page loads it unasked.
 */

export * from "./change/model.js";
export {splitChange} from "./change/split-change.js";
export {changeSince, contributions, distanceFromLeader} from "./contributions/contributions.js";
export type {
  ChangeByLeaf,
  ContributionLine,
  DifferenceLine,
  LeaderDistance,
  LineKind,
  UnitContributions
} from "./contributions/model.js";
export {FEW_VALUES, type FewValues, isNearBinary} from "./contributions/near-binary.js";
export {type Profile, type StandOut, type StrengthOptions, strengthsAndWeaknesses} from "./contributions/strengths.js";
export {type DerivationOf, type Derive, deriveScore, prepareDerivations} from "./explain/derive.js";
export type * from "./explain/formula-model.js";
export type * from "./explain/marks-model.js";
export type * from "./explain/model.js";
export {type Recomputed, recompute} from "./explain/recompute.js";
export type * from "./explain/step-model.js";
export {cheapestCombination} from "./improve/combination/cheapest-combination.js";
export {leastChange} from "./improve/least-change.js";
export type {
  Certainty,
  Combination,
  CombinedChange,
  Goal,
  ImproveOptions,
  LeastChange,
  LeastChanges,
  LeftOut,
  Limit,
  Outcome,
  ReportsNeeded,
  UnitStanding
} from "./improve/model.js";
export {type GroupedPlace, nextSteps} from "./improve/next-steps.js";
export type {NextStep, NextSteps} from "./improve/next-steps-model.js";
export type {HowSure, PossibleRank} from "./possible/model.js";
export {possibleRanks} from "./possible/possible-ranks.js";
export {checkRobustness} from "./robustness/check-robustness.js";
export {withWeights} from "./robustness/draw-weights.js";
export {listInputs, seedAt, variantAt} from "./robustness/inputs.js";
export * from "./robustness/model.js";
export {checkPoints, pointOf, randomPoints, readPoint} from "./robustness/points.js";
export {countBaseRuns, designSamples, type RunDesign} from "./robustness/results/base-runs.js";
export {byFragility, type FragileRank, fragileRanks} from "./robustness/results/fragile-ranks.js";
export {
  countPairs,
  PAIR_LIMIT,
  type PairCounts,
  type PoolPairs,
  probabilityAbove
} from "./robustness/results/pair-probability.js";
export {agreeWithMedian, type RankAgreement} from "./robustness/results/rank-agreement.js";
export {meanRankChanges} from "./robustness/results/rank-change.js";
export type {RankShare, ShareHow} from "./robustness/results/rank-shares.js";
export {type RankSummary, summariseRanks} from "./robustness/results/rank-summary.js";
export {type ResultNote, type RobustnessResults, robustnessResults} from "./robustness/results/robustness-results.js";
export {type RankSensitivity, rankSensitivity} from "./robustness/results/sensitivity.js";
export {type AlikeGroup, alikeGroups, publishedOrder} from "./robustness/results/tell-apart.js";
export {type OnProgress, type RunScores, runPoints} from "./robustness/run-points.js";
export {pointsOf, type RunOptions, rankPoints, runRobustness} from "./robustness/run-robustness.js";
export {prepareSetting, type RunData, type RunSetting} from "./robustness/run-setting.js";
export {joinPieces, type MadePiece, shareRuns} from "./robustness/share-runs.js";
export {varyFramework} from "./robustness/vary-framework.js";
export {type BoundedWeights, boundedWeights, type MovedShare, type ShareBounds} from "./weights/bounded-weights.js";
export {type BudgetSpread, type BudgetWeights, budgetWeights, type Points} from "./weights/budget-weights.js";
export type {ImportanceMeasure} from "./weights/group-importance.js";
export type {MadeWeights, WeightNote} from "./weights/model.js";
export {noisyWeights} from "./weights/noisy-weights.js";
export {
  type ChildImportance,
  type OptimisedGroup,
  type OptimisedWeights,
  type OptimiseOptions,
  optimisedWeights
} from "./weights/optimised-weights.js";
export {weightsByPca} from "./weights/pca-weights.js";
export type {WeightData} from "./weights/scored-data.js";
export {collectShares, equalWeights, groupsIn, nominalShares, nominalWeights, toShares} from "./weights/shares.js";
