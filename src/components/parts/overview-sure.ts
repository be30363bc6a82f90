/**
 * How sure the results are: who is ranked, on what, how far ranks may move, what is made up.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {OVERVIEW} from "../../i18n/overview.js";
import {OVERVIEW_FACTS} from "../../i18n/overview-facts.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {Certainty} from "../../scoring/certainty.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {assessedReporters, countReporting} from "../reporting.js";
import {type Fact, factList} from "./fact-list.js";
import {section} from "./section.js";

export function sureSection(context: PageContext, certainty: Certainty): Markup {
  const {index, lang, path} = context;
  const {info, reporting} = index.edition;
  const reported = countReporting(assessedReporters(reporting));
  const tracker = html`<p class="small noprint"><a href="${hrefTo(path, pathTo.tracker(info.year, lang))}">${textsIn(TRACKER, lang).link(reported)}</a></p>`;
  return section(
    textsIn(OVERVIEW_FACTS, lang).sureHeading,
    null,
    html`${factList([...dataFacts(context, certainty), ...rankFacts(context, certainty)])}${tracker}`
  );
}

function dataFacts({index, lang}: PageContext, certainty: Certainty): readonly Fact[] {
  const words = textsIn(OVERVIEW_FACTS, lang);
  const {present, applicable, errors} = certainty;
  const files = index.edition.submissions;
  const count = (...verdicts: readonly string[]) => files.filter((file) => verdicts.includes(file.verdict)).length;
  const number = (value: number) => formatNumber(value, lang);
  return [
    {
      figure: applicable === 0 ? "–" : formatPercent((100 * present) / applicable, lang, 0),
      text: words.sureReported({present: number(present), applicable: number(applicable)})
    },
    {
      figure: number(files.length),
      text: words.sureFiles({
        accepted: count("accepted", "accepted-with-notes"),
        back: count("sent-back"),
        superseded: count("superseded")
      }),
      screenOnly: true
    },
    {figure: number(errors), text: words.sureFindings(errors)}
  ];
}

function rankFacts({index, lang}: PageContext, {ranked, units, unranked, groups}: Certainty): readonly Fact[] {
  const [words, common] = [textsIn(OVERVIEW_FACTS, lang), textsIn(COMMON, lang)];
  const {median_interval: places, info} = index.edition;
  const names = unranked.map((unit) => index.unit.get(unit)?.name[lang] ?? unit);
  const width = places === null ? null : formatNumber(places, lang);
  return [
    {figure: `${ranked} / ${units}`, text: words.sureRanked(names)},
    width === null
      ? {figure: "–", text: textsIn(OVERVIEW, lang).rankingNobody}
      : {figure: width, text: words.sureRanks({places: width, ...groups})},
    ...(info.illustrative ? [{figure: common.illustrativeTag, text: words.sureIllustrative}] : [])
  ];
}
