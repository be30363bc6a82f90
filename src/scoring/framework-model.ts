/**
 * The words of a framework: a tree of weighted nodes, goalposts, coverage rules, what a robustness run may change.
 */
import type {Band} from "./bands.js";
import type {Bilingual, IndicatorId} from "./model.js";
import type {Centre} from "./steps/impute-sample.js";
import type {ScreenRule} from "./steps/screen.js";
import type {TreatRule} from "./steps/treat.js";

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
  /** Scores by goalposts, and by distance to a target or reference, stop at 0 and `scale` unless this is false. */
  readonly clamp?: boolean;
  /** Raw value that scores `scale`; only with `distance-to-target`. */
  readonly target?: number;
  /** Id of the unit whose value scores `scale`; only with `distance-to-reference`. */
  readonly reference?: string;
  /** What the average unit and one standard deviation score; 0 and 1 unless given; only with `zscore`. */
  readonly centre?: number;
  readonly deviation?: number;
  /** Which rank units with the same value take: the `lowest` (unless given) or the `average`; only with `rank`. */
  readonly ties?: "lowest" | "average";
  /** Other marks for some units or from some period on, as dated law; the last case that fits holds. */
  readonly cases?: readonly MarkCase[];
}

/**
 * Goalposts or target of the units of one kind (all unless given), from one period on (always unless given; periods
 * are compared as text). Marks that it leaves out are those of the leaf.
 */
export interface MarkCase {
  readonly kind?: string;
  readonly from?: string;
  readonly worst?: number;
  readonly best?: number;
  readonly target?: number;
}

/**
 * How a leaf's gaps are filled: from the peers (`mean`, `median`, perhaps `within` a group column of the units
 * table), from the unit's other leaves of the same group (`row`), or from its own other periods. `reach` is in years.
 */
export type Impute = {readonly by: Centre; readonly within?: string} | {readonly by: "row"} | ImputeFromPanel;

/** Gaps filled from the unit's own other periods. */
export type ImputeFromPanel =
  | {readonly by: "last"; readonly reach?: number}
  | {readonly by: "linear" | "linear-constant"};

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
  readonly transform?: "none" | "log" | "boxcox";
  /** Exponent of the transform; only with `transform: "boxcox"`. */
  readonly lambda?: number;
  /** Name of a denominator column of the units table: the value is divided by it before all other steps. */
  readonly denominator?: string;
  /** The result is per this many of the denominator; 1 unless given. */
  readonly per?: number;
  /** How gaps are filled; left as they are unless given. */
  readonly impute?: Impute;
  /** How outliers among the peers are treated, after gaps are filled and before the transform; not unless given. */
  readonly treat?: TreatRule;
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
  /** What the group may score at most where a child falls short: nothing makes up for it beyond that. */
  readonly minimums?: readonly Minimum[];
  readonly children: readonly FrameworkNode[];
}

/**
 * A child that nothing makes up for: where its score is below `least`, its group scores no more than `cap` (a veto is a
 * cap of the lowest score). A child that applies and has no score has not shown that it reaches `least`, so a missing
 * value never raises a score.
 */
export interface Minimum {
  /** Id of a child of the group. */
  readonly child: string;
  readonly least: number;
  readonly cap: number;
}

export type FrameworkNode = Group | Leaf;

/**
 * Least share present for a score, 0–1. `levels` sets that of the groups of one level (`{"1": 1}`: the index's
 * children) in place of `group`; level 0 is the index and has `index`.
 */
export interface Coverage {
  readonly index: number;
  readonly group: number;
  readonly levels?: Readonly<Record<string, number>>;
  readonly by?: "leaves" | "children";
}

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
  readonly coverage: Coverage;
  /** Units that gave too little take no part: they have no score, and their values shape nobody else's. */
  readonly screen?: ScreenRule;
  /** Named stretches of the index; none unless given. */
  readonly bands?: readonly Band[];
  readonly index: Group;
  readonly robustness?: Robustness;
}

/**
 * What a robustness run may change. Each list is one input of the sensitivity analysis; its alternatives are drawn with
 * equal chances, and `"own"` is what the leaf itself says. What is not there is not changed.
 */
export interface Robustness {
  readonly replications: number;
  /** 0.25 draws every weight within ±25 % of its nominal value. */
  readonly weights: number | WeightDraw;
  /** A method by name is the leaf's own where it has it; see `varyLeaf` for what else it means. */
  readonly normalise?: readonly (NormaliseMethod | Normalise)[];
  readonly treat?: readonly ("own" | "none" | TreatRule)[];
  readonly impute?: readonly ("own" | "none" | Impute)[];
  readonly aggregate?: readonly AggregateMethod[];
  /** Which nodes the drawn aggregation is of: the `index` alone (unless given), or all `groups`. */
  readonly aggregate_at?: "index" | "groups";
  readonly missing?: readonly ("renormalise" | "zero")[];
  /** The data's own uncertainty: `imputed` draws the values that fill gaps, `reported` within low and high. */
  readonly data?: readonly ("imputed" | "reported")[];
}

/**
 * How weights are drawn. `within`: nominal · (1 + share · u), u uniform on [−1, 1), of the levels given (all unless
 * given; 1 is the index's children). `dirichlet`: the weights of each group's children around their nominal shares, the
 * closer the higher the concentration (α = concentration · share).
 */
export type WeightDraw =
  | {readonly draw: "within"; readonly share: number; readonly levels?: readonly number[]}
  | {readonly draw: "dirichlet"; readonly concentration: number};
