/**
 * What an indicator is: its text, how the answers become its value, which questions ask for it.
 */
import {formatNumber} from "../../i18n/format.js";
import {INDICATOR_DEFINITION} from "../../i18n/indicator-definition.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {unitWord} from "../../i18n/values.js";
import type {Bilingual} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import type {CitedDocument, FormQuestion, IndicatorDefinition, IndicatorFacts, MadeBy} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {section} from "./section.js";
import {table} from "./table.js";

type Line = readonly [term: string, text: string | Markup | null];

export function indicatorDefinition({lang}: PageContext, facts: IndicatorFacts): Markup {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  const {definition} = facts;
  const lines = definitionLines(facts, lang).filter(([, text]) => text !== null);
  return section(
    words.heading,
    null,
    html`<dl class="rules">${lines.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>${questionsTable(definition.questions, lang)}`
  );
}

function definitionLines({indicator, definition, kinds}: IndicatorFacts, lang: Language): readonly Line[] {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  const {numerator, denominator, documents, calculation_clause: calculation} = definition;
  const [only] = kinds;
  return [
    [words.numerator, numerator?.[lang] ?? null],
    [words.denominator, denominator?.[lang] ?? null],
    [words.value, madeText(definition.made, lang)],
    [words.unit, unitWord(indicator.unit, lang)],
    [words.nation, words.rollUp[definition.roll_up]],
    [words.asked, kinds.length === 1 ? words.only[only!.kind] : words.both],
    [words.duty, definition.reporting_duty[lang]],
    [words.clause, indicator.clause],
    [words.document, documents.length === 0 ? null : documentLines(documents, lang)],
    [words.calculation, calculation === "" ? words.noCalculation : calculation],
    [words.code, html`<code>${indicator.id}</code>`]
  ];
}

function documentLines(documents: readonly CitedDocument[], lang: Language): Markup {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  const line = ({number, date, title, standing}: CitedDocument) =>
    html`<li>${words.documentLine({number, date, title: title[lang]})} <span class="mute">(${words.standing[standing]})</span></li>`;
  return html`<ul>${documents.map(line)}</ul>`;
}

/** How the answers become the value. */
export function madeText(made: IndicatorDefinition["made"], lang: Language): string {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  switch (made.kind) {
    case "ratio":
      return words.madeRatio(formatNumber(made.scale, lang));
    case "count":
      return words.madeCount;
    case "yes-no":
      return words.madeYesNo;
    case "count-yes":
      return words.madeYesCount(made.of, made.gated);
    case "count-given":
      return words.madeGiven(made.of);
    case "rows":
      return rowsText(made, lang);
    case "log":
      return words.madeLog;
  }
}

function rowsText(
  {table: name, states, filled, cap}: Extract<MadeBy, {readonly kind: "rows"}>,
  lang: Language
): string {
  const quoted = (texts: readonly Bilingual[]) => texts.map((text) => `“${text[lang]}”`);
  return textsIn(INDICATOR_DEFINITION, lang).madeRows({
    table: name[lang],
    states: quoted(states),
    filled: quoted(filled),
    cap
  });
}

function questionsTable(questions: readonly FormQuestion[], lang: Language): Markup {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  if (questions.length === 0) return html``;
  return html`<h3 class="grp">${words.questions}</h3>${table<FormQuestion>(
    words.questions,
    [
      {heading: words.question, rowHeader: true, cell: ({label}) => label[lang]},
      {heading: words.questionRole, cell: ({role}) => words.role[role]},
      {heading: words.questionSheet, cell: ({sheet}) => sheet[lang]},
      {heading: words.questionCode, cell: ({code}) => html`<code>${code}</code>`}
    ],
    questions,
    {className: "src"}
  )}`;
}
