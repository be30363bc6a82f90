/**
 * The words of a framework: a tree of weighted nodes, goalposts, coverage rules, what a robustness run may change.
 */
import type {Bilingual, IndicatorId} from "./model.js";

/** Raw values scoring 0 and `scale`. `worst > best` means lower is better; they are never equal. */
export interface Goalposts {
  readonly worst: number;
  readonly best: number;
}

export type NormaliseMethod =
  | "goalposts"
  | "minmax"
  | "zscore"
  | "rank"
  | "percentile"
  | "borda"
  | "distance-to-target"
  | "distance-to-reference"
  | "distance-to-max"
  | "fraction-of-max"
  | "none";

export type AggregateMethod = "arithmetic" | "geometric" | "harmonic" | "power" | "copeland";

/** How raw values of a leaf become scores. `worst` and `best` only with `goalposts`. */
export interface Normalise {
  readonly method: NormaliseMethod;
  readonly worst?: number;
  readonly best?: number;
  /** Top of the score range; 100 unless given. */
  readonly scale?: number;
  /** Lowest and highest score of `minmax`, instead of [0, scale]. */
  readonly range?: readonly [number, number];
  /** Goalpost scores are clamped to [0, scale] unless this is false. */
  readonly clamp?: boolean;
}

/** On what a leaf's goalposts rest: a text in force, the draft of 2026, the peers' own range, or our choice. */
export type Basis = "in-force" | "draft" | "peers" | "own";

interface NodeBase {
  readonly id: string;
  /** Within the parent; weights of siblings need not sum to 1. The root needs none. */
  readonly weight?: number;
  readonly title?: Bilingual;
}

/** A leaf scores one indicator. */
export interface Leaf extends NodeBase {
  readonly indicator: IndicatorId;
  readonly normalise: Normalise;
  readonly direction?: "higher" | "lower";
  readonly transform?: "none" | "log";
  /** Name of a denominator column of the units table: the value is divided by it before the transform. */
  readonly denominator?: string;
  readonly basis?: Basis;
  /** Unit kinds that have this leaf; every kind unless given. */
  readonly applies?: readonly string[];
  /** Clause references: `699 II.1`, `4409 2.2`. */
  readonly clauses?: readonly string[];
}

/** A group scores its children: a pillar, a sub-pillar or the index itself. */
export interface Group extends NodeBase {
  readonly aggregate: AggregateMethod;
  /** Exponent of the power mean; only with `power`. */
  readonly power?: number;
  readonly children: readonly FrameworkNode[];
}

export type FrameworkNode = Group | Leaf;

/** An index: tree, weights, goalposts and rules (`seeds/frameworks/*.json`, or any file given to `--framework`). */
export interface Framework {
  readonly id: string;
  readonly title: Bilingual;
  /** Unit kinds it is for, or "any". */
  readonly units: "any" | readonly string[];
  /** Group column of the units table: units are normalised against, and ranked among, those that share it. */
  readonly peers?: string;
  /**
   * Over which periods a sample-based normalisation (min–max, z-score, ranks) is taken when several are scored at
   * once: all of them `together` (the default: scores can be compared over time) or each `apart`.
   */
  readonly periods?: "together" | "apart";
  readonly rank: {readonly ties: "competition"; readonly decimals?: number};
  readonly coverage: {readonly index: number; readonly group: number; readonly by?: "leaves" | "children"};
  readonly index: Group;
  readonly robustness?: Robustness;
}

/** The allowed changes of a robustness run. `weights` 0.25 draws every weight within ±25 % of its nominal value. */
export interface Robustness {
  readonly replications: number;
  readonly weights: number;
  readonly normalise?: readonly NormaliseMethod[];
  readonly aggregate?: readonly AggregateMethod[];
  readonly missing?: readonly ("renormalise" | "zero")[];
}
