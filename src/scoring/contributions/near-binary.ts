import {areTied} from "../rank.js";

/** When a leaf tells too little: fewer different values than `distinct`, or the two commonest hold more than `share`. */
export interface FewValues {
  readonly distinct: number;
  readonly share: number;
}

/** Fewer than 4 different values, or two of them for more than 80 % of the units. */
export const FEW_VALUES: FewValues = {distinct: 4, share: 0.8};

/**
 * Is a leaf yes/no, or nearly so? Being on one side of it says little of a unit: half of all may be there. Values tied
 * as in ranking are one.
 *
 * @param scores of the units that have one
 * @example isNearBinary([0, 0, 100, 100, 50]); // true: 3 different values
 * Source: COINr `get_str_weak` (`unq_discard`), which counts different values alone.
 */
export function isNearBinary(scores: readonly number[], {distinct, share}: FewValues = FEW_VALUES): boolean {
  const counts: number[] = [];
  let head: number | null = null;
  for (const score of [...scores].sort((a, b) => a - b)) {
    if (head !== null && areTied(head, score)) counts[counts.length - 1]! += 1;
    else {
      counts.push(1);
      head = score;
    }
  }
  const [most = 0, next = 0] = counts.sort((a, b) => b - a);
  return counts.length < distinct || most + next > share * scores.length;
}
