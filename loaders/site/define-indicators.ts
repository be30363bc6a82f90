/**
 * How indicators are defined and asked for, from the seeds and the form: what their pages say in words.
 */
import type {CitedDocument, FormQuestion, IndicatorDefinition, MadeBy} from "../../src/components/indicator-facts.js";
import type {Form, IndicatorRule} from "../form/form.js";
import {findQuestion, tableSheets} from "../form/questions.js";
import type {Document} from "../seeds/documents.js";
import type {Indicator} from "../seeds/indicators.js";

/** By id; every indicator of the seeds. */
export function defineIndicators(
  indicators: readonly Indicator[],
  documents: readonly Document[],
  form: Form
): ReadonlyMap<string, IndicatorDefinition> {
  const rules = new Map(form.indicators.map((rule) => [rule.indicator, rule]));
  const prefixes = clausePrefixes(indicators, documents);
  return new Map(
    indicators.map((indicator) => {
      const rule = rules.get(indicator.id);
      const made = rule ? madeBy(rule, form) : LOG;
      const {id, numerator, denominator, direction, roll_up, document, measured_by} = indicator;
      const definition: IndicatorDefinition = {
        ...{id, numerator, denominator, direction, roll_up, document, measured_by, made},
        documents: citedIn(indicator, documents, prefixes),
        calculation_clause: indicator.calculation_clause,
        reporting_duty: indicator.reporting_duty,
        questions: rule ? questionsOf(rule, form) : [],
        top: indicator.unit === "yes-no" ? 1 : topOf(made)
      };
      return [id, definition];
    })
  );
}

const LOG: MadeBy = {kind: "log"};

/** How clauses of a document begin ("QĐ 699"), as its own indicators are cited. */
function clausePrefixes(indicators: readonly Indicator[], documents: readonly Document[]): ReadonlyMap<string, string> {
  const texts = documents.filter(({status}) => status !== "own");
  return new Map(
    texts.flatMap(({id}) => {
      const cited = indicators.find(({document}) => document === id);
      return cited ? [[id, cited.clause.split(" ").slice(0, 2).join(" ")] as const] : [];
    })
  );
}

/** The documents that its clauses stand in; its own document where that is a text. */
function citedIn(
  {document, clause}: Indicator,
  documents: readonly Document[],
  prefixes: ReadonlyMap<string, string>
): readonly CitedDocument[] {
  const clauses = clause.split(";").map((part) => part.trim());
  const isCited = (id: string) => {
    const prefix = prefixes.get(id);
    return prefix !== undefined && clauses.some((part) => part.startsWith(`${prefix} `));
  };
  return documents
    .filter(({id, status}) => (id === document && status !== "own") || isCited(id))
    .map(({id, number, date, title, status}) => ({id, number, date, title, standing: status}));
}

function madeBy(rule: IndicatorRule, form: Form): MadeBy {
  if (rule.kind === "ratio") return {kind: "ratio", scale: rule.scale};
  if (rule.kind === "count-yes") return {kind: "count-yes", of: rule.items.length, gated: rule.gate !== undefined};
  if (rule.kind === "count-given") return {kind: "count-given", of: rule.items.length};
  if (rule.kind !== "rows") return {kind: rule.kind};
  const column = (id: string) => findQuestion(form, {table: rule.table, column: id})!.item;
  const choices = column(rule.where.column).choices ?? [];
  return {
    kind: "rows",
    table: tableSheets(form).find(({id}) => id === rule.table)!.title,
    states: choices.filter(({id}) => rule.where.in.includes(id)).map(({vi, en}) => ({vi, en})),
    filled: rule.complete.map((id) => column(id).label),
    cap: rule.cap ?? null
  };
}

/** The highest level that the rule can give; null where it has no end. */
function topOf(made: MadeBy): number | null {
  if (made.kind === "count-yes" || made.kind === "count-given") return made.of;
  return made.kind === "rows" ? made.cap : null;
}

type Asked = readonly (readonly [FormQuestion["role"], readonly string[]])[];

function questionsOf(rule: IndicatorRule, form: Form): readonly FormQuestion[] {
  if (rule.kind === "rows") {
    const sheet = tableSheets(form).find(({id}) => id === rule.table)!;
    return [{role: "list", code: sheet.id, label: sheet.title, sheet: sheet.title}];
  }
  const titles = new Map(form.sheets.map(({id, title}) => [id, title]));
  return asked(rule).flatMap(([role, codes]) =>
    codes.map((code) => {
      const question = findQuestion(form, code)!;
      return {role, code, label: question.item.label, sheet: titles.get(question.sheet)!};
    })
  );
}

function asked(rule: Exclude<IndicatorRule, {readonly kind: "rows"}>): Asked {
  if (rule.kind === "ratio")
    return [
      ["numerator", rule.numerator],
      ["denominator", rule.denominator]
    ];
  if (rule.kind === "count" || rule.kind === "yes-no") return [["answer", [rule.item]]];
  const gate = rule.kind === "count-yes" && rule.gate !== undefined ? [rule.gate] : [];
  return [
    ["gate", gate],
    ["counted", rule.items]
  ];
}
