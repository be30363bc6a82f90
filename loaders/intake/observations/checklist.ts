/**
 * Indicators that count answers of a group.
 */
import type {CountGivenRule, CountYesRule} from "../../form/form.js";
import type {CellReading} from "../types.js";
import {combinedStatus, type Lookup, type Outcome, obstacle} from "./outcome.js";

/** How many are "yes". One blank leaves the whole group `not-reported`: the rule names the blanks. */
export function evaluateCountYes(rule: CountYesRule, lookup: Lookup): Outcome {
  const cells = rule.items.map(lookup);
  const gate = rule.gate === undefined ? [] : [lookup(rule.gate)];
  if (gate[0]?.value === false) return closedGate(gate[0], cells);
  const used = [...gate, ...cells];
  const status = obstacle(used);
  if (status !== null) return incomplete(used, status);
  const value = cells.filter((cell) => cell.value === true).length;
  return {value, status: combinedStatus(cells), rule: `count-yes of ${cells.length}`, used};
}

function closedGate(gate: CellReading, cells: readonly CellReading[]): Outcome {
  const yes = cells.filter((cell) => cell.value === true);
  const detail = yes.map(({item}) => item).join(", ");
  const remarks = yes.length > 0 ? [{code: "gate-contradiction", cell: gate, detail} as const] : [];
  return {value: 0, status: "not-yet", rule: `count-yes: ${gate.item} is no`, used: [gate, ...yes], remarks};
}

function incomplete(used: readonly CellReading[], status: Outcome["status"]): Outcome {
  const blank = used.filter((cell) => cell.value === null);
  const names = blank.map(({item}) => item).join(", ");
  const partly = blank.length < used.length && status === "not-reported";
  const remarks = partly ? [{code: "incomplete-checklist", cell: blank[0]!, detail: names} as const] : [];
  return {value: null, status, rule: `count-yes: no answer to ${names}`, used, remarks};
}

/** How many are given at all. "Chưa có" is an answer: not given. No answer to any of them is `not-reported`. */
export function evaluateCountGiven(rule: CountGivenRule, lookup: Lookup): Outcome {
  const used = rule.items.map(lookup);
  const blocked = obstacle(used.filter(({status}) => status !== "not-reported"));
  if (blocked !== null) return {value: null, status: blocked, rule: "count-given: held back", used};
  if (used.every(({status}) => status === "not-reported")) {
    return {value: null, status: "not-reported", rule: "count-given: none answered", used};
  }
  const value = used.filter(({status}) => status === "reported").length;
  return {value, status: value === 0 ? "not-yet" : "reported", rule: `count-given of ${used.length}`, used};
}
