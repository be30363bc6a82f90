/**
 * A figure with the words after it, under the column's unit.
 */
import type {Quantity} from "../number/quantity.js";
import {shift} from "../number/shift.js";
import {doubtUnit} from "../number/things.js";
import {ask, type Extra, type Found} from "../reading.js";
import type {Column} from "./context.js";

/**
 * Scales the figure by the unit line unless it has a power of ten of its own, and asks about words that are not known.
 *
 * @param make what the kind makes of the number
 */
export function withUnit(
  quantity: Quantity,
  {unit}: Column,
  make: (value: number, rule: string, extra: Extra) => Found
): Found {
  const own = quantity.unit.name;
  const doubt = doubtUnit(own, unit?.name ?? null);
  if (doubt?.fatal) return ask("abbreviation", doubt.issue);
  const issue = quantity.issue ?? doubt?.issue;
  const value = shift(quantity.value, quantity.scaled ? 0 : (unit?.exponent ?? 0));
  return make(value, quantity.steps.join("+"), {
    unit: own ?? unit?.name ?? null,
    qualifier: quantity.qualifier,
    confidence: Math.min(quantity.confidence, doubt ? 0.7 : quantity.note ? 0.85 : 1),
    ...(issue ? {issue} : {}),
    ...(quantity.note ? {note: quantity.note} : {})
  });
}
