/**
 * One leaf among the units it is compared over: gaps filled, outliers treated, then scored.
 */
import type {Leaf} from "./framework-model.js";
import {fillLeaf, type LeafColumn} from "./leaf-columns.js";
import {noteImputed, noteNoScores, noteTreated} from "./leaf-notes.js";
import type {Case, LeafOutcome, Note} from "./leaf-scores.js";
import {COUNTABLE, isCountable} from "./magnitude.js";
import type {SampleUnit} from "./marks.js";
import {normaliseLeaf} from "./normalise.js";
import type {Reading} from "./read-leaf.js";
import type {Sample} from "./sample.js";
import {type Treated, treatOutliers} from "./steps/treat.js";

/** What a leaf is scored beside: all cases, all leaves, and the numbers of the cases that are screened out. */
export interface Setting {
  readonly cases: readonly Case[];
  readonly columns: readonly LeafColumn[];
  readonly out: ReadonlySet<number>;
}

/** The leaf over one pool, each sample in the order of its cases. */
export interface ScoredPool {
  readonly filled: Sample;
  readonly values: Sample;
  /** null where the leaf is not treated. */
  readonly treatment: Treated | null;
  readonly outcomes: readonly LeafOutcome[];
  readonly notes: readonly Note[];
}

const MISSING: LeafOutcome = {state: "missing", score: null};
const NO_SPREAD: LeafOutcome = {state: "no-spread", score: null};
const NOT_APPLICABLE: LeafOutcome = {state: "not-applicable", score: null};

/**
 * Scores one leaf among one pool of cases.
 *
 * @param name of the pool, for notes
 * @param pool case numbers
 * @throws {RangeError} naming the leaf, as its steps do
 */
export function scorePool(column: LeafColumn, setting: Setting, name: string, pool: readonly number[]): ScoredPool {
  const {leaf, readings} = column;
  const {cases, columns, out} = setting;
  const filled = fillLeaf(column, columns, cases, pool, out);
  const treatment = treatLeaf(leaf, filled);
  const values = treatment?.values ?? filled;
  const units = pool.map((i) => unitOf(cases[i]!));
  const scores = normaliseLeaf(leaf, values, units);
  const unscored = values.some((value, k) => value !== null && (scores === null || scores[k] === null));
  const count = pool.filter((i, k) => readings[i] === "missing" && filled[k] !== null).length;
  return {
    filled,
    values,
    treatment,
    outcomes: pool.map((i, k) =>
      toOutcome(leaf, readings[i]!, out.has(i), filled[k]!, scores === null ? null : scores[k]!)
    ),
    notes: [
      ...pool.flatMap((i) => column.notes[i]!),
      ...noteImputed(leaf, name, count),
      ...noteTreated(leaf, name, treatment),
      ...(unscored ? [noteNoScores(leaf, name)] : [])
    ]
  };
}

function unitOf({member, period}: Case): SampleUnit {
  return {unit: member.unit, kind: member.kind, period};
}

function treatLeaf({id, treat}: Leaf, sample: Sample): Treated | null {
  if (treat === undefined) return null;
  try {
    return treatOutliers(sample, treat);
  } catch (error) {
    throw new RangeError(`${id}: ${(error as Error).message}`);
  }
}

function toOutcome(
  {id}: Leaf,
  reading: Reading,
  out: boolean,
  filled: number | null,
  score: number | null
): LeafOutcome {
  if (reading === "not-applicable") return NOT_APPLICABLE;
  if (out) return {state: "screened", given: reading !== "missing", score: null};
  if (filled === null) return MISSING;
  if (score === null) return reading === "missing" ? MISSING : NO_SPREAD;
  if (!isCountable(score)) throw new RangeError(`${id}: the score of ${filled} is ${score}, and must be ${COUNTABLE}`);
  return {state: reading === "missing" ? "imputed" : "scored", score};
}
