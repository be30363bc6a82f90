/**
 * Bands: names for stretches of the index, as the Human Development Index has "very high" from 0.8.
 */
import type {Framework} from "./framework-model.js";
import type {Bilingual} from "./model.js";
import {areTied} from "./rank.js";
import {roundDecimal} from "./round.js";

/** A band is of the scores from `from` up to the next band's. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly title?: Bilingual;
}

export type Banded = Pick<Framework, "bands" | "rank">;

/** The framework's bands from the lowest up. */
export function bandsUp({bands = []}: Banded): readonly Band[] {
  return bands.toSorted((a, b) => a.from - b.from);
}

/** Is the index in the band or above it? Equal counts, within 1e-12; `rank.decimals` rounds first, as for ranks. */
export function reachesBand({rank}: Banded, {from}: Band, score: number): boolean {
  const own = rank.decimals === undefined ? score : roundDecimal(score, rank.decimals);
  return own >= from || areTied(own, from);
}

/**
 * The band of an index score; null where the framework has none, the unit is not ranked, or the score is below all.
 *
 * @throws {RangeError} if the score is not finite
 * @example bandOf({rank: {ties: "competition", decimals: 3}, bands: [{id: "high", from: 0.7}]}, 0.6995)?.id; // "high"
 */
export function bandOf(framework: Banded, score: number | null): Band | null {
  if (score === null) return null;
  if (!Number.isFinite(score)) throw new RangeError(`score must be finite, got ${score}`);
  return bandsUp(framework).findLast((band) => reachesBand(framework, band, score)) ?? null;
}
