/**
 * The words of a derivation: one unit's score as a tree, from the index down to the reported cell, with every figure
 * that was used on the way. Enough to compute the score again without the engine (`recompute`), or to write it into a
 * workbook as live formulas.
 */
import type {MissingRule} from "../aggregate-case.js";
import type {Bilingual, IndicatorId, Observation, ScoreStatus, UnitId} from "../model.js";
import type {Formula} from "./formula-model.js";
import type {Step} from "./step-model.js";

/** One unit in one period. */
export interface Derivation {
  readonly framework: string;
  readonly unit: UnitId;
  readonly period: string;
  readonly missing: MissingRule;
  /** The index, or the node asked for. */
  readonly root: DerivedNode;
}

export type DerivedNode = DerivedGroup | DerivedLeaf;

/** What groups and leaves have alike. */
export interface DerivedBase {
  readonly node: string;
  readonly title: Bilingual | null;
  /** 0 is the index. */
  readonly level: number;
  /** As the framework has it; null for the index, which is in nothing. */
  readonly weight: number | null;
  /** Shares of 1 within the parent, as in `WeightRow`; null too for the index and for what does not apply. */
  readonly weight_nominal: number | null;
  readonly weight_used: number | null;
  readonly score: number | null;
  /** Competition rank, and how many units have one: its peers in the period. */
  readonly rank: number | null;
  readonly ranked: number;
  readonly coverage: number | null;
  readonly status: ScoreStatus;
}

/** An index, a pillar or a sub-pillar. */
export interface DerivedGroup extends DerivedBase {
  readonly kind: "group";
  readonly counted: Counted;
  /** How the score comes from the children; null where there is no score. */
  readonly formula: Formula | null;
  /** Score before `minimums` lower it. */
  readonly own: number | null;
  readonly minimums: readonly DerivedMinimum[];
  /** Why there is no score; null where there is one. */
  readonly why: GroupGap | null;
  readonly children: readonly DerivedNode[];
}

/** What counts for coverage: leaves under the group, or children with a score. */
export interface Counted {
  readonly by: "leaves" | "children";
  readonly present: number;
  readonly total: number;
  /** Least share for a score; null where no rule holds (`missing: "zero"`). */
  readonly least: number | null;
}

/** A minimum of the framework for this unit. */
export interface DerivedMinimum {
  readonly child: string;
  readonly least: number;
  readonly cap: number;
  /** The child's score: null where it has none. */
  readonly score: number | null;
  /** Does the child fall short, so that the cap holds? Not where the child does not apply. */
  readonly short: boolean;
}

/** `no-weight`: the children with a score have no weight. */
export type GroupGap = "not-applicable" | "below-coverage" | "screened" | "no-child" | "no-weight";

/** One indicator. */
export interface DerivedLeaf extends DerivedBase {
  readonly kind: "leaf";
  readonly indicator: IndicatorId;
  /** As reported, with its source cell; null where there is no row. */
  readonly observation: Observation | null;
  /** From the value to the score, each step taking what the one before gave. */
  readonly steps: readonly Step[];
  /** Why there is no score, or (`missing: "zero"`) why it is 0; null where a value was scored. */
  readonly why: LeafGap | null;
}

/**
 * `other-kind`: the leaf is not for units of this kind. `said`: the unit's own row says it does not apply.
 * `no-row`: no observation. `no-value`: a row without a number; its status says more. `no-denominator`: the value is
 * there, what it is divided by is not. `no-spread`: the method can't tell the peers apart; `reason` in words.
 */
export type LeafGap =
  | {readonly code: "other-kind" | "said" | "no-row" | "no-value" | "no-denominator" | "screened"}
  | {readonly code: "no-spread"; readonly reason: string};
