/**
 * The words of a robustness run: inputs that may change, runs as points of the unit cube, and what came out of each.
 *
 * A run is a point: one coordinate in [0, 1) per input, in the order of the inputs. Given the framework, the
 * observations and the points, nothing else is drawn, so any run can be made again, from its seed or from a file.
 */
import type {MissingRule} from "../aggregate-case.js";
import type {AggregateMethod, Impute, Normalise, NormaliseMethod} from "../framework-model.js";
import type {UnitId} from "../model.js";
import type {TreatRule} from "../steps/treat.js";

/** What a run may change, in the order of the coordinates. */
export const INPUT_IDS = ["weights", "normalise", "treat", "impute", "aggregate", "missing", "data"] as const;
export type InputId = (typeof INPUT_IDS)[number];

/**
 * One input. A list of k alternatives takes the coordinate u to number ⌊u · k⌋. `weights` and `data` have no list: u is
 * the seed of a whole vector of draws (⌊u · 2³²⌋).
 */
export interface RobustnessInput {
  readonly id: InputId;
  /** Names of the alternatives, for readers and for runs.csv; null where the input is drawn, not chosen. */
  readonly alternatives: readonly string[] | null;
}

/** The choices that a point stands for; null or absent is the framework's own. */
export interface Variant {
  readonly normalise: NormaliseMethod | Normalise | null;
  readonly treat: "own" | "none" | TreatRule | null;
  readonly impute: "own" | "none" | Impute | null;
  readonly aggregate: AggregateMethod | null;
  readonly missing: MissingRule;
}

/** A unit that is ranked nominally, in one period. Runs are of these alone: the others never take a place. */
export interface RankedCase {
  readonly unit: UnitId;
  readonly period: string;
  /** What it is ranked among: peers and period. */
  readonly pool: string;
  readonly rank: number;
  readonly score: number;
}

/**
 * Weights by node id, as an expert panel or another tool gave them; nodes left out keep their nominal weight. A list of
 * sets takes the place of drawing weights: the input then has one alternative per set.
 */
export type WeightSet = Readonly<Record<string, number>>;

/**
 * Something a reader of the run should know. `inert`: changing the input alone changed no score. `limited`: a choice
 * could not be made everywhere, and what was done instead. `not-drawn`: the framework names the input, but allows it no
 * change.
 */
export interface RunNote {
  readonly code: "inert" | "limited" | "not-drawn";
  readonly input: InputId;
  readonly message: string;
}

/**
 * All runs with their outcome. Matrices are run-major: `run · cases.length + case`. A case whose score a run's choices
 * take away (no gaps filled, say, and nothing left) has **rank 0 and score NaN in that run, here only**: whoever reads
 * the matrices leaves it out.
 */
export interface RobustnessRuns {
  readonly inputs: readonly RobustnessInput[];
  readonly points: readonly Float64Array[];
  readonly cases: readonly RankedCase[];
  readonly scores: Float64Array;
  /** Competition ranks within the pool, ties as in `rankScores`. */
  readonly ranks: Int32Array;
  /**
   * By run, 1 where its scores are on the framework's own scale (a z-score around 10 is not), so that they can be set
   * beside the published ones; absent where those of every run are.
   */
  readonly ownScale?: Uint8Array;
  /** Ids of the nodes whose weights are drawn, in id order, and their drawn weights: `run · nodes + node`. */
  readonly nodes: readonly string[];
  readonly weights: Float64Array;
  readonly notes: readonly RunNote[];
}
