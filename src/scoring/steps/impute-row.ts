/**
 * Filling a unit's gap from its own other figures in the same group of the tree.
 */
import {mean} from "simple-statistics";
import {hasSpread, reportedIn, type Sample} from "../sample.js";

/** One leaf of the group: its values by unit, and whether higher is better. */
export interface RowColumn {
  readonly values: Sample;
  readonly direction: "higher" | "lower";
}

interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly sign: 1 | -1;
}

/**
 * Fills the gaps of one leaf. Every leaf is mapped to 0 (worst reported) to 1 (best reported); a gap takes the mean
 * of the unit's places on its other leaves, mapped back to this leaf's own values. So a unit that does well elsewhere
 * is taken to do well here.
 *
 * Leaves on which all reported values are equal tell nothing of a unit's place and are left out; a unit with no other
 * leaf to go by, and a leaf nobody reported, keep their gaps. Where all reported values of this leaf are equal, a gap
 * takes that value.
 *
 * @param own the leaf to fill
 * @param others the other leaves of the group, over the same units in the same order
 * @throws {RangeError} if the columns are of different lengths or a value is not finite
 * Source: COINr `Impute` with `impute_by = "row"`, `normalise_first`; Handbook (2008), step 3.
 */
export function imputeByRow(own: RowColumn, others: readonly RowColumn[]): Sample {
  const uneven = others.find(({values}) => values.length !== own.values.length);
  if (uneven) throw new RangeError(`${own.values.length} units, but ${uneven.values.length} in another leaf`);
  const scale = scaleOf(own);
  if (scale === null) return own.values;
  const telling = others.flatMap((column) => {
    const its = scaleOf(column);
    return its === null || its.highest === its.lowest ? [] : [{values: column.values, scale: its}];
  });
  return own.values.map((value, unit) => {
    if (value !== null) return value;
    const places = telling.flatMap((column) => {
      const other = column.values[unit]!;
      return other === null ? [] : [placeOn(column.scale, other)];
    });
    return places.length === 0 ? null : valueAt(scale, mean(places));
  });
}

/** null where nobody reported. */
function scaleOf({values, direction}: RowColumn): Scale | null {
  const sign = direction === "lower" ? -1 : 1;
  const given = reportedIn(values).map((value) => sign * value);
  const wrong = given.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`value must be finite, got ${wrong}`);
  if (given.length === 0) return null;
  const lowest = given.reduce((a, b) => Math.min(a, b));
  const highest = given.reduce((a, b) => Math.max(a, b));
  return hasSpread(given) ? {lowest, highest, sign} : {lowest, highest: lowest, sign};
}

function placeOn({lowest, highest, sign}: Scale, value: number): number {
  return (sign * value - lowest) / (highest - lowest);
}

function valueAt({lowest, highest, sign}: Scale, place: number): number {
  // Plus 0, so that a turned 0 is no −0.
  return sign * (lowest + place * (highest - lowest)) + 0;
}
