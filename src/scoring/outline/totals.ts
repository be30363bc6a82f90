/**
 * Fields of the outline added up over all units.
 */
import {rollUpCount} from "../rollup.js";
import type {OutlineFigure, OutlineTotal} from "./model.js";

/**
 * One total for each field and part, in the order in which they first occur.
 *
 * @param figures one row for each unit, field and part, null where the unit gives no number: `expected` counts the rows
 * @throws {RangeError} naming unit and field if a unit is there twice, or a number is negative or not finite
 * @example outlineTotals([{unit: "a", value: 2, …}, {unit: "b", value: null, …}]); // value 2, reported 1, expected 2
 */
export function outlineTotals(figures: readonly OutlineFigure[]): readonly OutlineTotal[] {
  const groups = new Map<string, OutlineFigure[]>();
  for (const figure of figures) {
    const key = `${figure.field}|${figure.part}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map(totalOf);
}

function totalOf(figures: readonly OutlineFigure[]): OutlineTotal {
  const {field, part, measured_in} = figures[0]!;
  const units = new Set<string>();
  for (const {unit} of figures) {
    if (units.has(unit)) throw new RangeError(`${field} ${part}: unit ${unit} is there twice`);
    units.add(unit);
  }
  const {value, reported} = rollUpCount(figures);
  return {field, part, value, measured_in, reported, expected: figures.length};
}
