/**
 * Indicators of drafts: what is asked for, what is known, what is missing to tell. None is in force.
 */
import {aimText, figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {INDICATORS} from "../../i18n/indicators.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {TargetTally} from "../../scoring/indicators/model.js";
import {TARGET_STANDINGS} from "../../scoring/targets/count-standings.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {indicatorWithClause} from "./reported-indicators.js";
import {stateMark} from "./state-mark.js";
import {table} from "./table.js";

/** @param all where the indicators are that measure them */
export function draftTable(
  context: PageContext,
  draft: readonly IndicatorFacts[],
  all: readonly IndicatorFacts[],
  caption: string
): Markup {
  const {lang} = context;
  const [words, common] = [textsIn(INDICATORS, lang), textsIn(COMMON, lang)];
  const byId = new Map(all.map((each) => [each.indicator.id, each]));
  return table<IndicatorFacts>(
    caption,
    [
      {
        heading: common.indicator,
        rowHeader: true,
        cell: (each) =>
          html`${indicatorWithClause(context, each)}${measuredBy(context, byId.get(each.definition.measured_by))}`
      },
      {heading: words.askedFor, cell: (each) => askedFor(each, lang)},
      {heading: words.national, className: "r", cell: (each) => nationalCell(each, lang)},
      {heading: words.ifInForce, cell: (each) => stateCell(each, lang)}
    ],
    draft,
    {className: "lst inds drafts", hint: common.scrollHint}
  );
}

function measuredBy({index, lang, path}: PageContext, measure: IndicatorFacts | undefined): Markup {
  if (!measure) return html``;
  const {id, label} = measure.indicator;
  const href = hrefTo(path, pathTo.indicator(index.edition.info.year, id, lang));
  return html`<br><a class="tiny" href="${href}">${textsIn(INDICATORS, lang).measuredBy(label[lang])}</a>`;
}

/** One line for each target, with its year. */
function askedFor({national, tallies}: IndicatorFacts, lang: Language): Markup {
  const rows = national.length > 0 ? national : [...new Map(tallies.map((row) => [row.target, row])).values()];
  if (rows.length === 0) return html`–`;
  return html`${rows.map((row, i) => html`${i > 0 && html`<br>`}<span class="mute">${row.year}:</span> ${aimText(row, lang)}`)}`;
}

/** With its year where the figure is older, and how many sources say otherwise. */
function nationalCell({national}: IndicatorFacts, lang: Language) {
  const row = national.find(({value}) => value !== null);
  if (!row || row.value === null) return "–";
  const words = textsIn(INDICATORS, lang);
  const others = row.conflict.map(({value}) => figureText(value, row, lang));
  return {
    content: html`${figureText(row.value, row, lang)}${row.period && html`<br><span class="mute tiny">${words.ofPeriod(row.period)}</span>`}${others.length > 0 && html`<br><span class="tiny">${words.otherSources(others)}</span>`}`,
    value: row.value
  };
}

function stateCell({national, tallies}: IndicatorFacts, lang: Language): Markup {
  const [words, codes] = [textsIn(INDICATORS, lang), textsIn(REPORT_CODES, lang)];
  if (national.length === 0) {
    return tallies.length === 0
      ? html`${stateMark("not-assessable", lang, {word: words.noTarget})}`
      : html`${tallies.map((row) => agencyStates(row, lang))}`;
  }
  return html`${national.map((row, i) => html`${i > 0 && html`<br>`}${stateMark(row.state, lang, row.lack ? {word: codes.lack[row.lack]} : {})}`)}`;
}

/** Of a duty of single agencies, how many stand how. */
function agencyStates({states, kind}: TargetTally, lang: Language): Markup {
  const common = textsIn(COMMON, lang);
  const given = TARGET_STANDINGS.filter((state) => states[state] > 0);
  const name = kind === "province" ? common.provinceShort : common.ministryShort;
  return html`${name}: ${given.map((state) => html`<span class="many"><b class="n">${states[state]}</b> ${stateMark(state, lang)}</span> `)}<br>`;
}
