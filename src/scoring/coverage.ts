/**
 * Coverage: how much of what was asked of a unit has a value.
 */
import type {Coverage} from "./framework-model.js";

/** What has a value and what was asked for: leaves, or children. `total` leaves out what does not apply. */
export interface Counts {
  readonly present: number;
  readonly total: number;
}

/** The least share that a group on a level must have; level 0 is the index. */
export function leastCoverage({index, group, levels}: Coverage, level: number): number {
  return level === 0 ? index : (levels?.[level] ?? group);
}

/** Counts of several parts together. */
export function addCounts(parts: readonly Counts[]): Counts {
  return {
    present: parts.reduce((total, part) => total + part.present, 0),
    total: parts.reduce((total, part) => total + part.total, 0)
  };
}

/** Share present, 0–1; null where nothing applies (never 0/0). */
export function coverageOf({present, total}: Counts): number | null {
  return total === 0 ? null : present / total;
}

/**
 * Does the coverage reach the threshold? Equal passes. Compared as counts with a slack of 1e-9, since 0.7 · 10 is
 * not quite 7 in floating point; a count can't come closer than that to a threshold it does not reach.
 *
 * @example
 * reachesCoverage({present: 2, total: 3}, 0.66); // true: 2 ≥ 1.98
 * reachesCoverage({present: 7, total: 10}, 0.7); // true
 */
export function reachesCoverage({present, total}: Counts, threshold: number): boolean {
  return present >= threshold * total - 1e-9;
}
