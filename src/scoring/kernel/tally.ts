/**
 * Which ranks each unit took, without keeping every run: counts can be added, so runs may be worked out in any pieces and
 * anywhere. A unit has counts for the ranks about those it took, not for all, and only once it took more than a few: 10,000
 * units fit in a few megabytes.
 */
import {quantileOfSorted} from "../quantile.js";

/** How often one unit took each rank. */
export interface RankTally {
  /** `counts[k]` is of rank `first + k`. */
  first: number;
  counts: Uint32Array;
  /** Ranks outside the counts, each as often as it was taken; so many of them are held. */
  readonly strays: Int32Array;
  held: number;
}

/** Ranks over runs, with linear interpolation between order statistics (type 7). null: never ranked. */
export interface RankSpread {
  /** Runs in which it was ranked. */
  readonly runs: number;
  readonly median: number | null;
  readonly p05: number | null;
  readonly p95: number | null;
  /** Best and worst seen, not what could be reached. */
  readonly best: number | null;
  readonly worst: number | null;
}

/** Strays that are held before counts are made for them. */
const HELD = 128;

export function makeTallies(units: number): readonly RankTally[] {
  return Array.from({length: units}, () => ({
    first: 1,
    counts: new Uint32Array(0),
    strays: new Int32Array(HELD),
    held: 0
  }));
}

/** @param ranks by `run · units + unit`, as `rankRuns` gives them: 0 is no rank */
export function addRanks(tallies: readonly RankTally[], ranks: Int32Array, runs: number): void {
  const units = tallies.length;
  for (let unit = 0; unit < units; unit++) {
    const tally = tallies[unit]!;
    for (let run = 0; run < runs; run++) {
      const rank = ranks[run * units + unit]!;
      if (rank !== 0) addRank(tally, rank);
    }
  }
}

function addRank(tally: RankTally, rank: number): void {
  const place = rank - tally.first;
  if (place >= 0 && place < tally.counts.length) {
    tally.counts[place]! += 1;
    return;
  }
  if (tally.held === HELD) countStrays(tally);
  if (tally.held === 0 && rank >= tally.first && rank < tally.first + tally.counts.length) addRank(tally, rank);
  else tally.strays[tally.held++] = rank;
}

/** Adds the tallies of other runs of the same units. */
export function addTallies(tallies: readonly RankTally[], more: readonly RankTally[]): void {
  tallies.forEach((tally, unit) => {
    const {first, counts, strays, held} = more[unit]!;
    for (let k = 0; k < held; k++) addRank(tally, strays[k]!);
    if (counts.length === 0) return;
    makeRoom(tally, first, first + counts.length - 1);
    for (let k = 0; k < counts.length; k++) tally.counts[first + k - tally.first]! += counts[k]!;
  });
}

function countStrays(tally: RankTally): void {
  const {strays, held} = tally;
  let [low, high] = [strays[0]!, strays[0]!];
  for (let k = 1; k < held; k++) {
    low = Math.min(low, strays[k]!);
    high = Math.max(high, strays[k]!);
  }
  makeRoom(tally, low, high);
  for (let k = 0; k < held; k++) tally.counts[strays[k]! - tally.first]! += 1;
  tally.held = 0;
}

/** Makes counts for the ranks from `low` to `high` too. */
function makeRoom(tally: RankTally, low: number, high: number): void {
  const {first, counts} = tally;
  const start = counts.length === 0 ? low : Math.min(low, first);
  const end = counts.length === 0 ? high : Math.max(high, first + counts.length - 1);
  if (end - start + 1 === counts.length) return;
  tally.counts = new Uint32Array(end - start + 1);
  tally.counts.set(counts, counts.length === 0 ? 0 : first - start);
  tally.first = start;
}

/** The ranks a unit took, summed up. */
export function spreadOf(tally: RankTally): RankSpread {
  if (tally.counts.length > 0 && tally.held > 0) countStrays(tally);
  const few = tally.strays.slice(0, tally.held).sort();
  const runs = few.length + sum(tally.counts);
  if (runs === 0) return {runs, median: null, p05: null, p95: null, best: null, worst: null};
  const at = (share: number) => (few.length > 0 ? quantileOfSorted(few, share) : quantileOfCounts(tally, runs, share));
  return {runs, median: at(0.5), p05: at(0.05), p95: at(0.95), best: at(0), worst: at(1)};
}

function quantileOfCounts({first, counts}: RankTally, runs: number, share: number): number {
  const position = share * (runs - 1);
  const number = Math.floor(position);
  let [place, seen] = [0, counts[0]!];
  while (seen <= number) seen += counts[++place]!;
  let next = place;
  if (seen === number + 1 && seen < runs)
    do next++;
    while (counts[next] === 0);
  return first + place + (position - number) * (next - place);
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (let k = 0; k < counts.length; k++) total += counts[k]!;
  return total;
}
