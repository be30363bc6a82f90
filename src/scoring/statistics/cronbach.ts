import {reportedIn} from "../sample.js";
import {checkColumns, type NamedColumn, type Why} from "./column.js";
import {covariances} from "./covariance.js";
import {rescale} from "./rescale.js";

/** Cronbach's alpha of a group; null where it cannot be told, and `why` says why. */
export interface Reliability {
  readonly columns: number;
  readonly alpha: number | null;
  readonly why: Why | null;
}

/**
 * Cronbach's alpha: do the children of a group measure one thing? k² · mean covariance between children / sum of all
 * covariances, each covariance over the units that have both numbers. It is taken on the columns as given and hangs
 * on how they were normalised: compare alphas of one normalisation only. It may be below 0, where children pull apart.
 *
 * `too-few`: fewer than 2 columns, or two columns with fewer than 2 units in common. `no-spread`: the covariances sum
 * to 0 or less (nothing varies, or gaps make the covariances contradict each other).
 *
 * @throws {RangeError} naming a column of another length, or with a number that is not finite
 * @example cronbachAlpha([{id: "a", values: [1, 2, 3]}, {id: "b", values: [1, 2, 3]}]).alpha; // 1
 * Source: COINr `get_cronbach`; Handbook (2008), step 4; usual rule: at least 0.7.
 */
export function cronbachAlpha(columns: readonly NamedColumn[]): Reliability {
  checkColumns(columns);
  const k = columns.length;
  if (k < 2) return {columns: k, alpha: null, why: "too-few"};
  const table = covariances(rescaleTogether(columns));
  if (table.flat().includes(null)) return {columns: k, alpha: null, why: "too-few"};
  const all = (table as readonly (readonly number[])[]).flat();
  const total = all.reduce((sum, value) => sum + value, 0);
  const own = table.reduce((sum, row, i) => sum + row[i]!, 0);
  if (!(total > Number.EPSILON * Math.abs(own)) || own <= 0) return {columns: k, alpha: null, why: "no-spread"};
  return {columns: k, alpha: ((k / (k - 1)) * (total - own)) / total, why: null};
}

/** All columns by one power of two: alpha does not change, and no square overflows. */
function rescaleTogether(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  const {values} = rescale(columns.flatMap((column) => [...reportedIn(column.values)]));
  let next = 0;
  return columns.map(({id, values: own}) => ({
    id,
    values: own.map((value) => (value === null ? null : values[next++]!))
  }));
}
