/**
 * Groups of units that nobody can tell apart: a run, from the top, of units whose rank interval overlaps that of the
 * run's leader. Overlap with the leader is not transitive: the last of one group may overlap the first of the next.
 */
import type {UnitId} from "./model.js";

/** A ranked unit; without an interval it stands for its own place alone. */
export interface RankedPlace {
  readonly unit: UnitId;
  readonly rank: number;
  readonly p05: number | null;
  readonly p95: number | null;
}

/**
 * The group letter of every unit given: A leads, after Z comes AA. Intervals are whole places, rounded outwards, as
 * they are printed; units that share a rank share a group.
 *
 * @param places units ranked together, in any order
 * @throws {RangeError} naming the unit whose interval ends before it starts
 * @example
 * rankGroups([
 *   {unit: "a", rank: 1, p05: 1, p95: 2}, {unit: "b", rank: 2, p05: 2, p95: 3}, {unit: "c", rank: 3, p05: 3, p95: 3}
 * ]); // a → A, b → A, c → B
 */
export function rankGroups(places: readonly RankedPlace[]): ReadonlyMap<UnitId, string> {
  const groups = new Map<UnitId, string>();
  let [leader, before, count] = [null as RankedPlace | null, null as RankedPlace | null, 0];
  for (const place of places.toSorted((a, b) => a.rank - b.rank)) {
    const tied = before !== null && before.rank === place.rank;
    if (leader === null || (!tied && !overlap(leader, place))) {
      leader = place;
      count += 1;
    }
    groups.set(place.unit, groupLetter(count));
    before = place;
  }
  return groups;
}

function overlap(a: RankedPlace, b: RankedPlace): boolean {
  const [[lowA, highA], [lowB, highB]] = [endsOf(a), endsOf(b)];
  return lowA <= highB && lowB <= highA;
}

function endsOf({unit, rank, p05, p95}: RankedPlace): readonly [number, number] {
  const [low, high] = [Math.floor(p05 ?? rank), Math.ceil(p95 ?? rank)];
  if (low <= high) return [low, high];
  throw new RangeError(`unit ${unit}: the rank interval ${p05}–${p95} ends before it starts`);
}

/** Letters as columns of a spreadsheet have them: 1 is A, 26 is Z, 27 is AA. */
function groupLetter(number: number): string {
  const last = (number - 1) % 26;
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? groupLetter(rest) : "") + String.fromCharCode(65 + last);
}
