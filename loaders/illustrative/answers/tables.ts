/**
 * The lists: documents, databases, applications, cooperation. Each declares how many rows it has.
 */
import {tableCode} from "../../form/questions.js";
import type {UnitFacts} from "../facts.js";
import {draw, pick, shuffle, whole} from "../random.js";
import {drawYes, hasIssued} from "./policy.js";
import {APPLICATIONS, COOPERATION, DATABASES, DOCUMENTS} from "./texts.js";
import type {AnswerValue} from "./values.js";

type Row = Readonly<Record<string, AnswerValue>>;
type Pairs = readonly (readonly [string, AnswerValue])[];

export function tableAnswers(facts: UnitFacts): Pairs {
  return [
    ...table("van-ban", documents(facts)),
    ...table("csdl", databases(facts)),
    ...table("ung-dung", applications(facts)),
    ...table("hop-tac", cooperation(facts))
  ];
}

function table(id: string, rows: readonly Row[]): Pairs {
  const cells = rows.flatMap((row, i) =>
    Object.entries(row).map(([column, value]) => [tableCode(id, i + 1, column), value] as const)
  );
  return [[`${id}-count`, rows.length], ...cells];
}

function documents(facts: UnitFacts): readonly Row[] {
  const {unit, edition} = facts;
  return Object.entries(DOCUMENTS).flatMap(([field, titles]) =>
    titles
      .filter((title, i) => isIssued(facts, field, title, i))
      .map((title) => ({
        field,
        number: `${whole(10, 3900, unit.id, edition, title)}/${unit.kind === "province" ? "KH-UBND" : "QĐ-B"}`,
        date: `${edition}-${two(whole(1, 10, unit.id, edition, title, "m"))}-${two(whole(1, 28, unit.id, edition, title, "d"))}`,
        issuer: unit.kind === "province" ? "Ủy ban nhân dân" : unit.name.vi,
        title: `${title} năm ${edition}`,
        ai: /AI|trí tuệ nhân tạo/.test(title)
      }))
  );
}

/** The first of a field is what the answers on sheet 3 speak of. */
function isIssued(facts: UnitFacts, field: string, title: string, index: number): boolean {
  const issued = {"2.1": "plan", "2.5a": "standards", "2.5b": "criteria", "2.5c": "code-of-conduct"} as const;
  if (index === 0) return hasIssued(facts, issued[field as keyof typeof issued]);
  return drawYes(facts, title, 0.3);
}

function databases(facts: UnitFacts): readonly Row[] {
  const count = Math.min(DATABASES.length, Math.max(1, Math.round(facts.stock.databases / 4)));
  return shuffle(DATABASES, facts.unit.id, "csdl")
    .slice(0, count)
    .map((name) => ({
      name,
      digitised: drawYes(facts, `${name}-d`, 0.4),
      standardised: drawYes(facts, `${name}-s`, 0.1),
      connected: drawYes(facts, `${name}-c`)
    }));
}

function applications(facts: UnitFacts): readonly Row[] {
  const {unit, edition, capacity} = facts;
  const year = edition === "2024" ? 1 : 1.3;
  const least = facts.servicesAi > 0 ? 1 : 0;
  const drawn = Math.round(8 * capacity ** 1.5 * year * (0.6 + 0.8 * draw(unit.id, edition, "apps")));
  const operating = Math.max(least, drawn);
  const planned = whole(0, 3, unit.id, edition, "planned");
  const studied = whole(0, 2, unit.id, edition, "studied");
  const order = shuffle(
    APPLICATIONS.map(([name]) => name),
    unit.id,
    "apps"
  ).slice(0, operating + planned + studied);
  return order.map((name, i): Row => {
    const [, purpose, effect] = APPLICATIONS.find((application) => application[0] === name)!;
    const users = pick(["management", "citizens", "enterprises"], unit.id, name);
    if (i < operating) return {state: "operating", name, purpose, effect, users};
    return {state: i < operating + planned ? "planned" : "studied", name, purpose};
  });
}

/** A few are still without a result: they are listed but don't count. */
function cooperation({unit, edition, capacity}: UnitFacts): readonly Row[] {
  return (["domestic", "international"] as const).flatMap((scope) => {
    const list = COOPERATION[scope];
    const count = Math.round(list.length * capacity * (0.5 + draw(unit.id, edition, scope, "cooperation")));
    return list.slice(0, Math.min(list.length, count)).map(([partner, topic, result]): Row => {
      const row = {scope, partner, topic};
      return draw(unit.id, edition, partner) < 0.2 ? row : {...row, result};
    });
  });
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
