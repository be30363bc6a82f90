import {areTied} from "../rank.js";
import {roundDecimal} from "../round.js";
import type {RankCounts} from "./rank-histogram.js";

/**
 * Ranks one pool of units as `rankScores` does and counts, for each, the rank it took. Writes over `pool` (its order)
 * and adds to `counts`; nothing else is allocated.
 *
 * @param scores by unit number; finite
 * @param pool numbers of the units ranked together
 */
export function tallyRanks(
  scores: Float64Array,
  pool: Int32Array,
  counts: readonly RankCounts[],
  decimals: number | undefined
): void {
  if (decimals !== undefined) for (const unit of pool) scores[unit] = roundDecimal(scores[unit]!, decimals);
  pool.sort((a, b) => scores[b]! - scores[a]!);
  let head = 0;
  for (let place = 0; place < pool.length; place++) {
    if (!areTied(scores[pool[head]!]!, scores[pool[place]!]!)) head = place;
    counts[pool[place]!]![head + 1]! += 1;
  }
}
