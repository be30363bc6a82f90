/**
 * Copeland: units are compared pair by pair; what counts is who wins more of the weight, never by how much. So nothing
 * makes up for anything.
 */
import {areTied} from "./rank.js";

/** Shares of the weight this close to a half are a draw. */
const EVEN = 1e-12;

/** The scores of one unit on the children of a group; null where it has none. */
export type CopelandRow = readonly (number | null)[];

/**
 * Net wins of each unit: the number of units it beats less the number that beat it, from −(n − 1) to n − 1. One unit
 * beats another where it is ahead on children with more than half the weight, ties (within 1e-12, relative) halved.
 *
 * Each pair is compared over the children that **both** have, with their weights renormalised; a pair without a common
 * child of weight above 0 is a draw. (COINr gives the weight of a missing child to the unit that comes later.) A unit
 * that has no child of weight above 0 has no score and meets nobody.
 *
 * @param rows one per unit
 * @param weights one per child, 0 or more
 * @throws {RangeError} if a row is not as long as the weights, or a score is not finite
 * @example copelandScores([[1, 3], [2, 4], [0, 5]], [1, 1]); // [-1, 1, 0]
 * Source: Handbook (2008), step 6 (non-compensatory aggregation); COINr `a_copeland`, `outrankMatrix`.
 */
export function copelandScores(rows: readonly CopelandRow[], weights: readonly number[]): readonly (number | null)[] {
  for (const row of rows) checkRow(row, weights);
  const present = rows.map((row) => row.some((score, k) => score !== null && weights[k]! > 0));
  const net = rows.map(() => 0);
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) {
      if (!(present[i] && present[j])) continue;
      const verdict = compare(rows[i]!, rows[j]!, weights);
      net[i]! += verdict;
      net[j]! -= verdict;
    }
  }
  return net.map((wins, i) => (present[i] ? wins : null));
}

/** 1 where the first is ahead, −1 where the second is, 0 for a draw. */
function compare(a: CopelandRow, b: CopelandRow, weights: readonly number[]): -1 | 0 | 1 {
  let [ahead, total] = [0, 0];
  for (let k = 0; k < weights.length; k++) {
    const [own, other] = [a[k]!, b[k]!];
    if (own === null || other === null) continue;
    total += weights[k]!;
    ahead += areTied(own, other) ? weights[k]! / 2 : own > other ? weights[k]! : 0;
  }
  if (total === 0) return 0;
  const share = ahead / total;
  if (Math.abs(share - 0.5) <= EVEN) return 0;
  return share > 0.5 ? 1 : -1;
}

function checkRow(row: CopelandRow, weights: readonly number[]): void {
  if (row.length !== weights.length) throw new RangeError(`${row.length} scores, but ${weights.length} weights`);
  const wrong = row.find((score) => score !== null && !Number.isFinite(score));
  if (wrong !== undefined) throw new RangeError(`score must be finite, got ${wrong}`);
}
