/**
 * The page of one indicator: what it measures, how the figures lie, every unit's value, who gave none, the year before,
 * then its definition, how it is scored and where the data are.
 */
import {figureText} from "../../i18n/aims.js";
import {INDICATOR_DEFINITION} from "../../i18n/indicator-definition.js";
import {INDICATOR_PAGE} from "../../i18n/indicator-page.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures} from "../indicator-facts.js";
import {editionLine} from "../parts/edition-line.js";
import {indicatorData} from "../parts/indicator-data.js";
import {indicatorDefinition, madeText} from "../parts/indicator-definition.js";
import {indicatorHeadline} from "../parts/indicator-headline.js";
import {indicatorIndex} from "../parts/indicator-index.js";
import {unitsAt} from "../parts/indicator-levels.js";
import {indicatorMissing} from "../parts/indicator-missing.js";
import {indicatorRanking} from "../parts/indicator-ranking.js";
import {indicatorSpread} from "../parts/indicator-spread.js";
import {indicatorTargets} from "../parts/indicator-targets.js";
import {indicatorTrend} from "../parts/indicator-trend.js";
import {boundsText, countedUnit, levelText, middleText} from "../parts/indicator-value.js";
import {regionSection} from "../parts/region-table.js";
import type {Register} from "../register.js";
import type {PageContext} from "./context.js";

/** @param facts of an indicator that units report */
export async function indicatorPage(context: PageContext, facts: IndicatorFacts, register: Register): Promise<Markup> {
  const {index, lang} = context;
  const words = textsIn(INDICATOR_PAGE, lang);
  const {indicator, kinds} = facts;
  const status = {"in-force": words.statusInForce, draft: words.statusDraft, own: words.statusOwn}[indicator.status];
  const rankings = kinds.map((figures, i) => indicatorRanking(context, facts, figures, register, i === 0));
  return html`${editionLine(index.edition.info, lang, status)}<h1>${indicatorHeadline(context, facts)}</h1>${lead(context, facts)}${hero(context, facts)}${await indicatorSpread(context, facts)}${indicatorTargets(context, facts)}${rankings}${indicatorMissing(context, facts)}${indicatorTrend(context, facts)}${regionSection(context, indicator.id)}${indicatorDefinition(context, facts)}${indicatorIndex(context, facts)}${indicatorData(context, facts)}`;
}

/** What it measures and by which clause, in a line. */
function lead({lang}: PageContext, {indicator, definition, national, tallies}: IndicatorFacts): Markup {
  const words = textsIn(INDICATOR_DEFINITION, lang);
  const {numerator, denominator, made} = definition;
  const said =
    numerator && denominator
      ? words.ratioOf(numerator[lang], denominator[lang])
      : numerator
        ? words.thing(numerator[lang])
        : madeText(made, lang);
  const write = national.length + tallies.length > 0 ? words.lead : words.leadNoTarget;
  return html`<p class="lead small mute">${write({measures: said, clause: indicator.clause})}</p>`;
}

function hero({lang}: PageContext, facts: IndicatorFacts): Markup {
  const words = textsIn(INDICATOR_PAGE, lang);
  const fact = (figure: string, text: string) => html`<div><b>${figure}</b>${text}</div>`;
  const summed = facts.national.find(({source, value}) => source.startsWith("observations:") && value !== null);
  const nation = summed?.status === "draft" ? words.nationDraft : words.nation;
  const middles = facts.kinds.flatMap((figures) => middleFact(facts, figures, lang));
  return html`<div class="hero">${middles.map(([figure, text]) => fact(figure, text))}${summed && fact(figureText(summed.value!, summed, lang), nation(boundsText(summed, lang)))}</div>`;
}

/** The median of a kind, or how many are at the top level, with how many gave a figure. */
function middleFact(
  {indicator, definition: {top}}: IndicatorFacts,
  {kind, stat, levels}: KindFigures,
  lang: PageContext["lang"]
): readonly (readonly [figure: string, text: string])[] {
  const words = textsIn(INDICATOR_PAGE, lang);
  const counts = {kind, n: stat.n, asked: stat.asked};
  if (stat.median === null) return [["–", words.kindNone(counts)]];
  if (top === null) {
    const unit = indicator.unit === "percent" ? null : countedUnit(indicator, lang);
    return [[middleText(stat.median, indicator, lang), words.kindMedian({...counts, unit})]];
  }
  return [[`${unitsAt(levels, top)}/${stat.n}`, words.kindTop({...counts, level: levelText(top, indicator, lang)})]];
}
