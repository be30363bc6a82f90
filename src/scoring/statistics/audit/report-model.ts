/**
 * The words of an audit's tables. Every figure is in full precision; null is "cannot be told", and `why` says why.
 */
import type {Bilingual} from "../../model.js";
import type {Why} from "../column.js";
import type {Correlation, CorrelationMethod} from "../correlation.js";
import type {Description} from "../describe.js";
import type {AuditCheck} from "./model.js";

/** A node of the tree, as far as an audit speaks of it. */
export interface AuditNode {
  readonly id: string;
  /** 0 is the index. */
  readonly level: number;
  readonly parent: string | null;
  readonly leaf: boolean;
  readonly title: Bilingual | null;
}

/** A leaf's values over its denominator: as `given`, and `treated`, with gaps filled and outliers treated. */
export interface IndicatorLine extends Description {
  readonly stage: "given" | "treated";
}

/** Two nodes side by side in a cut through the tree; `level` is the first cut that has both. Of scores. */
export interface CorrelationLine extends Correlation {
  readonly level: number;
  readonly a: string;
  readonly b: string;
  readonly method: CorrelationMethod;
}

/** A node against one above it. Of scores. */
export interface BetweenLine extends Correlation {
  readonly node: string;
  readonly above: string;
  readonly method: CorrelationMethod;
}

/** A node against each group of its parent's level; `own` marks its parent. Pearson, of scores. */
export interface LoadingLine extends Correlation {
  readonly node: string;
  readonly group: string;
  readonly own: boolean;
}

/** A principal component of a group's children; one line with nulls where there is none. */
export interface ComponentLine {
  readonly group: string;
  /** From 1; null where there is none. */
  readonly component: number | null;
  readonly eigenvalue: number | null;
  /** Shares of all variance, 0–1. */
  readonly explained: number | null;
  readonly cumulative: number | null;
  /** Units used, and units left out because one of the scores is missing. */
  readonly n: number;
  readonly left: number;
  readonly why: Why | null;
}

/** The correlation of a child with a component of its group. */
export interface ComponentLoading {
  readonly group: string;
  readonly component: number;
  readonly node: string;
  readonly loading: number;
}

/** What a node counts for by its weight, and what it does to its parent's score; measures as in `Importance`. */
export interface WeightLine {
  readonly node: string;
  readonly parent: string;
  readonly level: number;
  /** Within the parent: siblings sum to 1. */
  readonly nominal: number;
  /** In the index: the product of the shares down to the node. */
  readonly effective: number;
  readonly n: number;
  readonly squared: number | null;
  readonly ratio: number | null;
  readonly squaredShare: number | null;
  readonly ratioShare: number | null;
  readonly why: string | null;
}

/** A unit's rank on the index with and without a node; above 0 it does better without. */
export interface LeftOutLine {
  readonly node: string;
  readonly unit: string;
  readonly nominal: number | null;
  readonly rank: number | null;
  readonly change: number | null;
}

/** The statistical audit: the checks, and the tables that they were read from. */
export interface AuditReport {
  readonly framework: string;
  readonly title: Bilingual;
  /** null where there are no observations. */
  readonly period: string | null;
  readonly units: readonly string[];
  readonly nodes: readonly AuditNode[];
  /** Leaves that apply to none of the units; they are in no other table. */
  readonly inapplicable: readonly string[];
  readonly checks: readonly AuditCheck[];
  readonly indicators: readonly IndicatorLine[];
  readonly correlations: readonly CorrelationLine[];
  readonly betweenLevels: readonly BetweenLine[];
  readonly loadings: readonly LoadingLine[];
  readonly components: readonly ComponentLine[];
  readonly componentLoadings: readonly ComponentLoading[];
  readonly weights: readonly WeightLine[];
  readonly leaveOneOut: readonly LeftOutLine[];
}
