/** Figures that others have published, and what can be said of them by comparing them with one another. */
import type {Bilingual} from "../model.js";

/** One figure of one source: a row of `data/published/national-figures.csv`. */
export interface PublishedFigure {
  /** As its publisher calls it: `DTI`, `Oxford Insights GAIRI` … */
  readonly index: string;
  readonly year: number;
  /** Whom it is about, as published: a province, a ministry, a country, a region, a mean. */
  readonly name: string;
  /** Registry id of a province or ministry; null for all others. */
  readonly unit: string | null;
  readonly component: string;
  /** On the scale of its source; null where the source gives none. */
  readonly value: number | null;
  /** Decimals of the value as written; null without a value. */
  readonly digits: number | null;
  readonly rank: number | null;
  /** Never empty. */
  readonly source: string;
  /** "" where there is none. */
  readonly note: string;
}

/** Sources that give one thing two ranks, with what speaks against each. */
export interface RankConflict {
  readonly index: string;
  readonly year: number;
  readonly name: string;
  readonly readings: readonly RankReading[];
}

export interface RankReading {
  readonly figure: PublishedFigure;
  /** The value that goes with the rank: the source's own, else the one that all others give; null where they differ. */
  readonly value: number | null;
  /** Others with a higher value and a worse rank, or the reverse: both can't be right. */
  readonly against: readonly PublishedFigure[];
}

/** A figure that is that of another year, to the decimals it is written with. */
export interface RepeatedFigure {
  readonly figure: PublishedFigure;
  readonly earlier: PublishedFigure;
}

/** One unit of a published ranking beside our own computation; null where there is no figure. */
export interface Recomputed {
  readonly id: string;
  readonly name: Bilingual;
  readonly published_rank: number;
  readonly published_value: number | null;
  readonly rank: number | null;
  readonly value: number | null;
}

/** How many of the published figures that could be computed came out the same. */
export interface Agreement {
  /** With a value of our own. */
  readonly computed: number;
  readonly same_rank: number;
  /** At the decimals as published. */
  readonly same_value: number;
  /** Largest difference from a published value, both at the decimals published; null where nothing was computed. */
  readonly largest: number | null;
}

export interface PublishedFacts {
  readonly figures: readonly PublishedFigure[];
  /** Human Development Index 2022, in the order of the published ranks. */
  readonly hdi: readonly Recomputed[];
  /** Digital transformation index of the provinces 2022, in the order of the published ranks. */
  readonly dti: readonly Recomputed[];
}
