/**
 * Normalising by rank: the **best gets the highest score**, the opposite of a published rank. Ties take the lower one,
 * or for `rank` the average where asked for.
 *
 * Source: COINr `n_rank`, `n_borda`, `n_prank` (ties "min").
 */
import {mapReported, reportedIn, type Sample, type SampleScores} from "./sample.js";

/** 1 for the lowest of n reported values, up to n. @example scoreByRank([5, null, 7, 5]); // [1, null, 3, 1] */
export function scoreByRank(sample: Sample, ties: "lowest" | "average" = "lowest"): SampleScores {
  const ranks = ascendingRanks(sample);
  if (ties === "lowest") return mapReported(sample, (value) => ranks.get(value)!);
  const counts = new Map<number, number>();
  for (const value of reportedIn(sample)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return mapReported(sample, (value) => ranks.get(value)! + (counts.get(value)! - 1) / 2);
}

/** The number of units that are worse: 0 up to n − 1. */
export function scoreByBorda(sample: Sample): SampleScores {
  const ranks = ascendingRanks(sample);
  return mapReported(sample, (value) => ranks.get(value)! - 1);
}

/**
 * Share of the other units that are worse, as 0–`scale` (100 unless given).
 *
 * @returns null where fewer than two units reported: nobody to compare with
 */
export function scoreByPercentile(sample: Sample, scale = 100): SampleScores {
  const others = reportedIn(sample).length - 1;
  if (others < 1) return null;
  const ranks = ascendingRanks(sample);
  return mapReported(sample, (value) => (scale * (ranks.get(value)! - 1)) / others);
}

function ascendingRanks(sample: Sample): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const ordered = [...reportedIn(sample)].sort((a, b) => a - b);
  ordered.forEach((value, i) => {
    if (!ranks.has(value)) ranks.set(value, i + 1);
  });
  return ranks;
}
