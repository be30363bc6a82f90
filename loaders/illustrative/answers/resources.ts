/**
 * Computing, money and enterprises.
 */
import type {UnitFacts} from "../facts.js";
import {between, draw} from "../random.js";
import type {AnswerValue} from "./values.js";

type Pairs = readonly (readonly [string, AnswerValue])[];

export function resourceAnswers(facts: UnitFacts): Pairs {
  const {unit, edition, capacity, stock} = facts;
  const vary = (key: string) => between(0.6, 1.4, unit.id, edition, key);
  const share = 0.004 + 0.018 * capacity * vary("spend");
  const state = Math.round(stock.spending * share);
  return [
    ["gpu", Math.round((stock.headcount / 1000) * capacity ** 2 * 1.6 * vary("gpu"))],
    ["headcount", stock.headcount],
    ["expenditure-total", stock.spending],
    ["spend-state", state],
    ["spend-other", Math.round(state * between(0, 0.3, unit.id, edition, "other"))],
    ...budgets(facts, state),
    ...enterprises(facts)
  ];
}

/** Some plan only the coming year; who planned further goes on doing so. */
function budgets(facts: UnitFacts, state: number): Pairs {
  const {unit, edition} = facts;
  const long = plansFar(facts);
  return [
    ["budget-short", Math.round(state * between(0.8, 1.3, unit.id, edition, "short"))],
    ["budget-long", long ? Math.round(state * between(3, 5, unit.id, edition, "long-sum")) : "chưa có"]
  ];
}

function plansFar({unit, edition, capacity, before}: UnitFacts): boolean {
  return before.some(plansFar) || draw(unit.id, edition, "long") < capacity;
}

/** Only a province that has surveyed its enterprises answers; the others leave the cells empty. */
function enterprises({unit, edition, capacity, stock}: UnitFacts): Pairs {
  if (unit.kind !== "province" || draw(unit.id, edition, "survey") > 0.4) return [];
  const rates = {large: 0.6, medium: 0.35, small: 0.15} as const;
  return (["large", "medium", "small"] as const).flatMap((size): Pairs => {
    const vary = between(0.7, 1.2, unit.id, edition, size);
    return [
      [`dn-${size}-ai`, Math.round(stock[size] * rates[size] * capacity * vary)],
      [`dn-${size}-total`, stock[size]]
    ];
  });
}
