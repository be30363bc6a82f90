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

/** Something a reader of the run should know: an input without effect, a draw that had to be limited. */
export interface RunNote {
  readonly code: "inert" | "limited" | "not-drawn";
  readonly input: InputId;
  readonly message: string;
}

/** All runs with their outcome. Matrices are run-major: `run · cases.length + case`. */
export interface RobustnessRuns {
  readonly inputs: readonly RobustnessInput[];
  readonly points: readonly Float64Array[];
  readonly cases: readonly RankedCase[];
  readonly scores: Float64Array;
  /** Competition ranks within the pool, ties as in `rankScores`. */
  readonly ranks: Int32Array;
  /** Ids of the nodes whose weights are drawn, and their drawn weights: `run · nodes + node`. */
  readonly nodes: readonly string[];
  readonly weights: Float64Array;
  readonly notes: readonly RunNote[];
}
