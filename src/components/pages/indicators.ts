/**
 * All indicators: those in force by text, those of our framework by pillar, those of drafts apart. What units report
 * leads to its own page; the others are shown with the nation's figure, or with what is missing to tell.
 */
import {INDICATORS} from "../../i18n/indicators.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {Bilingual} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import {hrefTo, pathTo} from "../links.js";
import {dataLink} from "../parts/data-link.js";
import {draftTable} from "../parts/draft-indicators.js";
import {editionLine} from "../parts/edition-line.js";
import {reportedTable} from "../parts/reported-indicators.js";
import {section} from "../parts/section.js";
import {pillarsOf} from "../select.js";
import type {PageContext} from "./context.js";

/** @param all every indicator of the edition, in its order */
export function indicatorsPage(context: PageContext, all: readonly IndicatorFacts[]): Markup {
  const {index, lang, path} = context;
  const words = textsIn(INDICATORS, lang);
  const of = (status: IndicatorFacts["indicator"]["status"]) =>
    all.filter(({indicator}) => indicator.status === status);
  const [inForce, draft, own] = [of("in-force"), of("draft"), of("own")];
  const headline = words.headline({
    ...{all: all.length, inForce: inForce.length, draft: draft.length, own: own.length},
    reported: all.filter(({kinds}) => kinds.length > 0).length
  });
  const targets = html`<p class="small"><a href="${hrefTo(path, pathTo.targets(index.edition.info.year, lang))}">${words.targetsLink}</a></p>`;
  return html`${editionLine(index.edition.info, lang)}<h1>${headline}</h1>${textSections(context, inForce)}${ownSection(context, own)}${draftSection(context, draft, all)}${targets}${dataLink(context, "indicators.csv", "indicator-stats.csv", "targets.csv")}`;
}

/** One section for each text in force. */
function textSections(context: PageContext, facts: readonly IndicatorFacts[]): Markup {
  const words = textsIn(INDICATORS, context.lang);
  const groups = [...groupRows(facts, ({definition}) => definition.document).values()];
  return html`${groups.map((group) => {
    const text = group[0]!.definition.documents.find(({id}) => id === group[0]!.definition.document);
    const heading = words.inForceHeading({document: text?.number || group[0]!.indicator.clause, count: group.length});
    return section(heading, text?.title[context.lang] ?? null, reportedTable(context, group, heading, "national"));
  })}`;
}

/** By pillar, in the framework's order; those that it does not score last. */
function ownSection(context: PageContext, facts: readonly IndicatorFacts[]): Markup {
  const {index, lang} = context;
  if (facts.length === 0) return html``;
  const words = textsIn(INDICATORS, lang);
  const pillarOf = ({kinds}: IndicatorFacts) => kinds.flatMap(({paths}) => paths)[0]?.steps[0]?.node.id ?? "";
  const groups = groupRows(facts, pillarOf);
  const titles = new Map(pillarsOf(index.edition).map(({id, title}) => [id, title]));
  const blocks = [...titles.keys(), ""].flatMap((id) => {
    const group = groups.get(id) ?? [];
    const heading = titleText(titles.get(id), id, lang) || words.notScored;
    return group.length === 0
      ? []
      : [html`<h3 class="grp">${heading}</h3>${reportedTable(context, group, heading, "share")}`];
  });
  const scored = facts.filter((each) => pillarOf(each) !== "").length;
  return section(words.ownHeading({count: facts.length, scored}), words.ownNote, html`${blocks}`);
}

function titleText(title: Bilingual | undefined, id: string, lang: Language): string {
  return title?.[lang] ?? id;
}

function draftSection(context: PageContext, draft: readonly IndicatorFacts[], all: readonly IndicatorFacts[]): Markup {
  if (draft.length === 0) return html``;
  const words = textsIn(INDICATORS, context.lang);
  const known = draft.filter(({national}) => national.some(({value}) => value !== null)).length;
  const heading = words.draftHeading({count: draft.length, known});
  return section(heading, words.draftNote, draftTable(context, draft, all, heading));
}
