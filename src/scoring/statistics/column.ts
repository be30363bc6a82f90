/**
 * What every statistic of the audit takes: one column of numbers, one place per unit, null where a unit has none.
 */
import type {Sample} from "../sample.js";

/** A column with the id of its node or indicator, so that every refusal can name it. */
export interface NamedColumn {
  readonly id: string;
  /** In the same order of units as every column it is compared with; null is "no number", never zero. */
  readonly values: Sample;
}

/** Why a statistic is not there: too few units have the numbers, or those that have them are all alike. */
export type Why = "too-few" | "no-spread";

/**
 * The columns themselves, once all numbers are known to be finite and all columns equally long.
 *
 * @throws {RangeError} naming the column and the place of a number that is not finite, or the column of another length
 */
export function checkColumns(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  for (const {id, values} of columns) {
    if (values.length !== columns[0]!.values.length) {
      throw new RangeError(`${id}: has ${values.length} places, ${columns[0]!.id} has ${columns[0]!.values.length}`);
    }
    const place = values.findIndex((value) => value !== null && !Number.isFinite(value));
    if (place >= 0) throw new RangeError(`${id}: the value at place ${place} must be finite, got ${values[place]}`);
  }
  return columns;
}

/** Places at which every column has a number ("complete cases"), ascending; every place where there is no column. */
export function completePlaces(columns: readonly NamedColumn[]): readonly number[] {
  const places = columns[0]?.values.map((_, i) => i) ?? [];
  return places.filter((i) => columns.every(({values}) => values[i] !== null));
}

/** The numbers of a column at these places; every one of them must be there. */
export function numbersAt({values}: NamedColumn, places: readonly number[]): readonly number[] {
  return places.map((i) => values[i]!);
}
