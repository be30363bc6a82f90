/**
 * Everything that is said about one set of runs, worked out once for the tables and the page.
 */
import type {Framework} from "../../framework-model.js";
import type {InputId, RobustnessRuns} from "../model.js";
import {countBaseRuns, designSamples} from "./base-runs.js";
import {type FragileRank, fragileRanks} from "./fragile-ranks.js";
import {countPairs, PAIR_LIMIT, type PoolPairs} from "./pair-probability.js";
import {agreeWithMedian, type RankAgreement} from "./rank-agreement.js";
import {type RankSummary, summariseRanks} from "./rank-summary.js";
import {type RankSensitivity, rankSensitivity} from "./sensitivity.js";
import {type AlikeGroup, alikeGroups} from "./tell-apart.js";

/** Below this N, indices are noisy: their intervals are wide. */
const ENOUGH_SAMPLES = 1000;

/** Draws of the bootstrap of the indices. */
const BOOTSTRAP = 500;

/**
 * Something a reader should know: from the runs (`inert`, `limited`, `not-drawn`), or from what came out of them:
 * `few-samples` for steady indices, `no-design` for any, `no-effect` of an input on the mean rank change, `unranked`
 * units in some runs, `pairs-not-counted` of a pool too large, or `replay`: runs made again that came out otherwise.
 */
export interface ResultNote {
  readonly code: RobustnessRuns["notes"][number]["code"] | OwnCode;
  /** The input it is about; null where it is about none. */
  readonly input: InputId | null;
  readonly message: string;
}

type OwnCode = "few-samples" | "no-design" | "no-effect" | "unranked" | "pairs-not-counted" | "replay";

export interface RobustnessResults {
  /** Runs that are independent draws: intervals and probabilities are of these. */
  readonly base_runs: number;
  /** N of the design of the sensitivity analysis; null without one. */
  readonly samples: number | null;
  readonly summaries: readonly RankSummary[];
  readonly agreement: readonly RankAgreement[];
  readonly pairs: readonly PoolPairs[];
  readonly groups: readonly AlikeGroup[];
  readonly sensitivity: readonly RankSensitivity[];
  readonly fragile: readonly FragileRank[];
  readonly notes: readonly ResultNote[];
}

/**
 * @param framework the one that was run
 * @param seed of the bootstrap; the same runs and seed give the same results
 */
export function robustnessResults(framework: Framework, runs: RobustnessRuns, seed: number): RobustnessResults {
  const summaries = summariseRanks(runs);
  const pairs = countPairs(runs);
  const sensitivity = rankSensitivity(runs, {replications: BOOTSTRAP, seed});
  const samples = designSamples(runs);
  return {
    base_runs: countBaseRuns(runs),
    samples,
    summaries,
    agreement: agreeWithMedian(summaries),
    pairs,
    groups: pairs.flatMap((pool) => alikeGroups(pool, runs.cases)),
    sensitivity,
    fragile: fragileRanks(framework, runs, summaries),
    notes: [...runs.notes, ...noteResults(runs, samples, summaries, pairs, sensitivity[0])]
  };
}

/** An input that the runs call inert, or not drawn, needs no second note. */
function noteResults(
  runs: RobustnessRuns,
  samples: number | null,
  summaries: readonly RankSummary[],
  pairs: readonly PoolPairs[],
  overall: RankSensitivity | undefined
): readonly ResultNote[] {
  const note = (code: OwnCode, message: string, input: InputId | null = null): ResultNote => ({code, input, message});
  const told = new Set<string>(runs.notes.filter(({code}) => code !== "limited").map(({input}) => input));
  const idle = overall?.indices.filter(({acts, input}) => !acts && !told.has(input)) ?? [];
  const gone = summaries.filter((row) => row.unranked > 0);
  const large = pairs.filter((pool) => pool.counts === null);
  return [
    ...(samples === null ? [note("no-design", "the runs are no design A, B, AB: no sensitivity indices")] : []),
    ...(samples !== null && samples < ENOUGH_SAMPLES
      ? [note("few-samples", `N is ${samples}: indices are steady from ${ENOUGH_SAMPLES} on`)]
      : []),
    ...idle.map(({input}) =>
      note("no-effect", "changing it alone changed no run's mean rank change", input as InputId)
    ),
    ...gone.map(({unit, period, unranked, runs}) =>
      note(
        "unranked",
        `${unit} ${period}: no rank in ${unranked} of ${unranked + runs} runs; its figures are of the others`
      )
    ),
    ...large.map(({pool, cases}) =>
      note("pairs-not-counted", `${pool}: ${cases.length} units, pairs are counted up to ${PAIR_LIMIT}`)
    )
  ];
}
