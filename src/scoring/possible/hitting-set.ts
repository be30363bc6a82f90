/**
 * The fewest wishes to give up, so that of every conflict at least one is given up: a least hitting set.
 */

export interface HittingSet {
  readonly members: readonly number[];
  /** No hitting set is smaller; as many as `members` unless the search ran out of steps. */
  readonly bound: number;
}

/**
 * Branch and bound: some member of an unhit conflict must be in the set; conflicts that share no member each need one.
 *
 * @param conflicts sets of members, none empty
 * @param steps how many branches to try before settling for a bound
 * @example leastHittingSet([[1, 2], [2, 3]], 100).members; // [2]
 */
export function leastHittingSet(conflicts: readonly (readonly number[])[], steps: number): HittingSet {
  let best = greedyHittingSet(conflicts);
  const floor = countDisjoint(conflicts);
  let left = steps;
  const visit = (
    unhit: readonly (readonly number[])[],
    taken: readonly number[],
    barred: ReadonlySet<number>
  ): void => {
    left -= 1;
    if (left < 0 || taken.length + countDisjoint(unhit) >= best.length) return;
    const free = unhit.map((conflict) => conflict.filter((member) => !barred.has(member)));
    const next = free.reduce((least, conflict) => (conflict.length < least.length ? conflict : least), free[0]!);
    const kept = new Set(barred);
    for (const member of next) {
      const rest = unhit.filter((conflict) => !conflict.includes(member));
      if (rest.length === 0 && taken.length + 1 < best.length) best = [...taken, member];
      else if (rest.length > 0) visit(rest, [...taken, member], kept);
      kept.add(member);
    }
  };
  if (conflicts.length > 0) visit(conflicts, [], new Set());
  return {members: best, bound: left < 0 ? floor : best.length};
}

/** Takes the member of most unhit conflicts, again and again; the lowest number of those that tie. */
function greedyHittingSet(conflicts: readonly (readonly number[])[]): readonly number[] {
  const taken: number[] = [];
  for (let unhit = conflicts; unhit.length > 0; ) {
    const count = new Map<number, number>();
    for (const member of unhit.flat()) count.set(member, (count.get(member) ?? 0) + 1);
    const [first] = [...count].sort(([a, m], [b, n]) => n - m || a - b);
    taken.push(first![0]);
    unhit = unhit.filter((conflict) => !conflict.includes(first![0]));
  }
  return taken;
}

/** How many conflicts can be picked, the smallest first, so that no two share a member. */
function countDisjoint(conflicts: readonly (readonly number[])[]): number {
  const seen = new Set<number>();
  let count = 0;
  for (const conflict of conflicts.toSorted((a, b) => a.length - b.length)) {
    if (conflict.some((member) => seen.has(member))) continue;
    for (const member of conflict) seen.add(member);
    count += 1;
  }
  return count;
}
