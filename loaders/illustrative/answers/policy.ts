/**
 * General page, the four indicators of Decision 699, plans, rules, and the free text of the outline.
 */
import type {UnitFacts} from "../facts.js";
import {between, draw, pick, whole} from "../random.js";
import {CONDITIONS, EQUIPMENT, ISSUES, MECHANISMS, NEEDS, RECOMMENDATIONS} from "./texts.js";
import type {AnswerValue} from "./values.js";

type Pairs = readonly (readonly [string, AnswerValue])[];

/** Yes with a chance that grows with capacity; what every predecessor had is kept. */
export function drawYes({unit, edition, capacity, before}: UnitFacts, key: string, ease = 0): boolean {
  const had = before.length > 0 && before.every((part) => drawYes(part, key, ease));
  return had || draw(unit.id, edition, key) < capacity + ease;
}

/** Whether a plan, standards, criteria or a code of conduct is in place: the table of documents lists it then. */
export function hasIssued(facts: UnitFacts, id: "plan" | "standards" | "criteria" | "code-of-conduct"): boolean {
  return drawYes(facts, id, id === "plan" ? 0.2 : -0.15);
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
    ...(facts.openData ? [["open-data-link", `https://du-lieu-mo.example/${unit.id}`] as const] : []),
    ...planAnswers(facts),
    ...dataAnswers(facts),
    ...textAnswers(facts)
  ];
}

function planAnswers(facts: UnitFacts): Pairs {
  const issued = hasIssued(facts, "plan");
  const parts = [1, 2, 3, 4, 5, 6].map((n) => [`plan-${n}`, issued && drawYes(facts, `plan-${n}`, 0.3)] as const);
  const rules = (["standards", "criteria", "code-of-conduct"] as const).map(
    (id) => [id, hasIssued(facts, id)] as const
  );
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
    ["db-ready", Math.floor((facts.stock.databases / 2) * capacity * between(0.4, 1, unit.id, edition, "db-ready"))]
  ];
}

/** A sentence that many could write, and one that only this unit does: no two reports read alike. */
function textAnswers({unit, edition}: UnitFacts): Pairs {
  const say = (id: string, list: readonly string[]) => {
    const rooms = whole(2, 19, unit.id, edition, id, "rooms");
    const own = `${unit.name.vi} đã lấy ý kiến của ${rooms} đơn vị trực thuộc trong tháng ${whole(9, 11, unit.id, edition, id, "month")}.`;
    return [id, `${pick(list, unit.id, edition, id)} ${own}`] as const;
  };
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
