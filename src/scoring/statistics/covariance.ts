import {sampleCovariance} from "simple-statistics";
import {completePlaces, type NamedColumn, numbersAt} from "./column.js";

/**
 * Covariances (n − 1) of columns, each over the units that have both numbers, in the order of the columns.
 *
 * @returns rows of a symmetric square; null where a pair has fewer than 2 units
 */
export function covariances(columns: readonly NamedColumn[]): readonly (readonly (number | null)[])[] {
  return columns.map((a) => columns.map((b) => covarianceOf(a, b)));
}

function covarianceOf(a: NamedColumn, b: NamedColumn): number | null {
  const places = completePlaces([a, b]);
  return places.length < 2 ? null : sampleCovariance([...numbersAt(a, places)], [...numbersAt(b, places)]);
}
