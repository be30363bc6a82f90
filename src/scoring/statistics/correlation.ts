/**
 * How two columns go together, over the units that have both numbers ("pairwise complete").
 */
import type {Sample} from "../sample.js";
import {hasSpread} from "../sample.js";
import type {Why} from "./column.js";
import {kendallOf} from "./kendall.js";
import {pearsonOf} from "./pearson.js";
import {pearsonP} from "./student-p.js";
import {midranks} from "./tie-groups.js";

export type CorrelationMethod = "pearson" | "spearman" | "kendall";

export interface Correlation {
  /** Units that have both numbers. */
  readonly n: number;
  /** −1 to 1; null where it cannot be told, and `why` says why. */
  readonly r: number | null;
  /** Two-sided chance of an r this far from 0 were there no relation; null where r is, or n is below 3. */
  readonly p: number | null;
  readonly why: Why | null;
}

/**
 * Correlates two columns.
 *
 * p is exact under normality for Pearson, by Student's t with n − 2 degrees of freedom; the same distribution is
 * taken for Spearman's ranks; Kendall's is exact below 50 units without ties, else normal with the variance corrected
 * for ties. Fewer than 2 common units: `too-few`; one of the columns equal over the common units: `no-spread`.
 *
 * @param x finite or null
 * @param y finite or null, in the same order of units
 * @throws {RangeError} if the columns are not equally long
 * @example correlate([1, 2, 3, null], [2, 4, 6, 8], "pearson"); // n 3, r 1, p 0, up to rounding
 * Source: COINr `get_corr`, `get_pvals` (R `cor`, `cor.test`).
 */
export function correlate(x: Sample, y: Sample, method: CorrelationMethod): Correlation {
  if (x.length !== y.length) throw new RangeError(`columns of ${x.length} and ${y.length} places can't be compared`);
  const places = x.map((_, i) => i).filter((i) => x[i] !== null && y[i] !== null);
  const [a, b] = [places.map((i) => x[i]!), places.map((i) => y[i]!)];
  const n = places.length;
  if (n < 2) return {n, r: null, p: null, why: "too-few"};
  if (!hasSpread(a) || !hasSpread(b)) return {n, r: null, p: null, why: "no-spread"};
  return {n, ...measure(a, b, method), why: null};
}

function measure(a: readonly number[], b: readonly number[], method: CorrelationMethod) {
  if (method === "kendall") return kendallOf(a, b);
  const r = method === "pearson" ? pearsonOf(a, b) : pearsonOf(midranks(a), midranks(b));
  return {r, p: pearsonP(r, a.length)};
}
