/**
 * Entries of lists, each counted once.
 */

/** One entry of a list. Entries of one key are the same; `key` "" is known by nothing, and the same as no other. */
export interface Keyed {
  readonly key: string;
}

/** The entries without repeats; the first of each key stays. */
export function distinctEntries<Entry extends Keyed>(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({key}) => {
    if (key === "") return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * How many different entries of one list stand in another list too.
 *
 * @example countShared([{key: "a"}, {key: "b"}], [{key: "b"}]); // 1
 */
export function countShared(list: readonly Keyed[], others: readonly Keyed[]): number {
  const keys = new Set(others.map(({key}) => key));
  return distinctEntries(list).filter(({key}) => key !== "" && keys.has(key)).length;
}
