/**
 * General page, the four indicators of Decision 699, plans, rules, and the free text of the outline.
 */
import type {UnitFacts} from "../facts.js";
import {draw, pick, whole} from "../random.js";
import {CONDITIONS, EQUIPMENT, ISSUES, MECHANISMS, NEEDS, RECOMMENDATIONS} from "./texts.js";
import type {AnswerValue} from "./values.js";

type Pairs = readonly (readonly [string, AnswerValue])[];

/** Yes with a chance that grows with capacity. */
export function drawYes({unit, edition, capacity}: UnitFacts, key: string, ease = 0): boolean {
  return draw(unit.id, edition, key) < capacity + ease;
}

export function policyAnswers(facts: UnitFacts, sent: string): Pairs {
  const {unit, edition, stock} = facts;
  const urban: Pairs = [
    ["dothi-ai", facts.urbanAi],
    ["dothi-total", stock.urban]
  ];
  return [
    ["doc-number", `${whole(80, 480, unit.id, edition, "doc")}/BC-${unit.kind === "province" ? "UBND" : "VP"}`],
    ["doc-date", sent],
    ["dvc-ai", facts.servicesAi],
    ["dvc-total", stock.services],
    ...(unit.kind === "province" ? urban : []),
    ["trained-146", facts.trained],
    ["open-data", facts.openData],
    ...planAnswers(facts),
    ...dataAnswers(facts),
    ...textAnswers(facts)
  ];
}

function planAnswers(facts: UnitFacts): Pairs {
  const issued = drawYes(facts, "plan", 0.2);
  const parts = [1, 2, 3, 4, 5, 6].map((n) => [`plan-${n}`, issued && drawYes(facts, `plan-${n}`, 0.3)] as const);
  const rules = ["standards", "criteria", "code-of-conduct"].map((id) => [id, drawYes(facts, id, -0.15)] as const);
  return [["plan-issued", issued], ...parts, ...rules];
}

function dataAnswers(facts: UnitFacts): Pairs {
  const {unit, edition, capacity} = facts;
  const aspects = ["data-manage", "data-store", "data-secure", "data-share-inside", "data-share-across"];
  const centre = draw(unit.id, "no-centre") < 0.12 ? "Không áp dụng" : drawYes(facts, "ioc", -0.1);
  return [
    ...aspects.map((id, i) => [id, drawYes(facts, id, 0.4 - 0.12 * i)] as const),
    ["open-catalogue", facts.openData && drawYes(facts, "catalogue", 0.1)],
    ...(unit.kind === "province" ? [["ioc-ai", centre] as const] : []),
    ["db-priority", Math.max(2, Math.round(facts.stock.databases / 2))],
    ["db-ready", Math.round((facts.stock.databases / 2) * capacity * draw(unit.id, edition, "db-ready"))]
  ];
}

function textAnswers({unit, edition}: UnitFacts): Pairs {
  const say = (id: string, list: readonly string[]) => [id, pick(list, unit.id, edition, id)] as const;
  return [
    say("context-need", NEEDS),
    say("context-conditions", CONDITIONS),
    say("data-mechanism", MECHANISMS),
    say("application-need", NEEDS),
    say("equipment", EQUIPMENT),
    say("recommendations", RECOMMENDATIONS),
    say("science-issues", ISSUES)
  ];
}
