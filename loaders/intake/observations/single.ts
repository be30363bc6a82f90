/**
 * Indicators that are one cell's own answer.
 */
import type {CountRule, YesNoRule} from "../../form/form.js";
import type {Lookup, Outcome} from "./outcome.js";

/** The number reported. */
export function evaluateCount(rule: CountRule, lookup: Lookup): Outcome {
  const cell = lookup(rule.item);
  const value = typeof cell.value === "number" ? cell.value : null;
  return {value, status: cell.status, rule: `count: ${cell.rule}`, used: [cell]};
}

/** 1 for yes, 0 for no or not yet. */
export function evaluateYesNo(rule: YesNoRule, lookup: Lookup): Outcome {
  const cell = lookup(rule.item);
  const value = typeof cell.value === "boolean" ? Number(cell.value) : null;
  return {value, status: cell.status, rule: `yes-no: ${cell.rule}`, used: [cell]};
}
