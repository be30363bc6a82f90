import {areTied} from "../rank.js";
import {roundDecimal} from "../round.js";
import {makeSortSpace, type SortSpace, sortScores} from "./kernel.js";

/** Memory that ranking writes over. */
interface RankSpace {
  readonly scores: Float64Array;
  readonly units: Int32Array;
  readonly order: Int32Array;
  /** `order` holds each of so many places once. */
  ordered: number;
  readonly sort: SortSpace;
}

/** @param size units of the largest pool */
function makeRankSpace(size: number): RankSpace {
  return {
    scores: new Float64Array(size),
    units: new Int32Array(size),
    order: new Int32Array(size),
    ordered: 0,
    sort: makeSortSpace(size)
  };
}

/**
 * Competition ranks of one pool in one run, as `rankScores` gives them: on unrounded scores unless `decimals` says
 * otherwise, a tie being with the best of its group.
 *
 * @param scores by `from + unit`; NaN is no score
 * @param out gets the ranks, by `from + unit`; 0 where there is no score
 */
function rankPool(
  scores: Float64Array,
  from: number,
  pool: Int32Array,
  out: Int32Array,
  space: RankSpace,
  decimals?: number
): void {
  const {scores: own, units, order} = space;
  let count = 0;
  for (let k = 0; k < pool.length; k++) {
    const place = from + pool[k]!;
    const score = scores[place]!;
    out[place] = 0;
    if (Number.isNaN(score)) continue;
    own[count] = decimals === undefined ? score : roundDecimal(score, decimals);
    units[count++] = place;
  }
  guessOrder(space, count);
  sortScores(own, count, order, space.sort);
  let head = 0;
  for (let place = 0; place < count; place++) {
    const here = order[place]!;
    if (!areTied(own[order[head]!]!, own[here]!)) head = place;
    out[units[here]!] = head + 1;
  }
}

/** The order of one run is the first guess at the next: weights that differ a little change few places. */
function guessOrder(space: RankSpace, count: number): void {
  if (space.ordered === count) return;
  for (let k = 0; k < count; k++) space.order[k] = k;
  space.ordered = count;
}

/**
 * Ranks runs that were evaluated together.
 *
 * @param scores by `run · units + unit`; NaN is no score
 * @param pools numbers of the units that are ranked together; each unit in one pool
 * @param out gets the ranks, by `run · units + unit`; 0 where there is no score
 * @throws {RangeError} if a score is infinite and is to be rounded
 */
export function rankRuns(
  scores: Float64Array,
  runs: number,
  units: number,
  pools: readonly Int32Array[],
  out: Int32Array,
  decimals?: number
): void {
  const space = makeRankSpace(Math.max(0, ...pools.map((pool) => pool.length)));
  for (const pool of pools) {
    space.ordered = 0;
    for (let run = 0; run < runs; run++) rankPool(scores, run * units, pool, out, space, decimals);
  }
}
