/**
 * Who gave no figure and why, and what that leaves open in the nation's figure.
 */

import {figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {compareNames} from "../../i18n/format.js";
import {INDICATOR_PAGE} from "../../i18n/indicator-page.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {readingText} from "../../i18n/readings.js";
import {UNIT} from "../../i18n/unit.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {groupRows} from "../../scoring/group-rows.js";
import type {Observation} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {keyOf} from "../select.js";
import {boundsText} from "./indicator-value.js";
import {section} from "./section.js";
import {stateMark} from "./state-mark.js";

/** A unit without a figure; the row is null where the edition has none. */
interface Silent {
  readonly unit: EditionUnit;
  readonly row: Observation | null;
}

export function indicatorMissing(context: PageContext, facts: IndicatorFacts): Markup {
  const words = textsIn(INDICATOR_PAGE, context.lang);
  const silent = silentUnits(context, facts);
  const missing = silent.filter(({row}) => row?.status !== "not-applicable");
  const asked = facts.kinds.reduce((sum, {stat}) => sum + stat.asked, 0);
  return section(
    words.missingHeading({missing: missing.length, asked}),
    missing.length === 0 ? null : words.missingNote,
    html`${missing.length > 0 && html`<ul class="find">${[...groupRows(missing, (one) => reasonOf(one, context.lang)).values()].map((group) => silentItem(context, group))}</ul>`}${openLines(context, facts, silent)}`
  );
}

function silentUnits({index, lang}: PageContext, {indicator, kinds}: IndicatorFacts): readonly Silent[] {
  return kinds.flatMap(({kind, places}) =>
    index.edition.units
      .filter((unit) => unit.kind === kind && !places.has(unit.id))
      .map((unit) => ({unit, row: index.observation.get(keyOf(unit.id, indicator.id)) ?? null}))
      .toSorted((a, b) => compareNames(a.unit.name[lang], b.unit.name[lang], lang))
  );
}

/** How its row was read, in words; "" where nothing more is known than its status. */
function readingOf({row}: Silent, lang: Language): string {
  return row?.rule ? readingText(row.rule, lang) : "";
}

function reasonOf(one: Silent, lang: Language): string {
  return `${one.row?.status}|${readingOf(one, lang)}`;
}

/** Units with one reason, named. */
function silentItem({index, lang, path}: PageContext, group: readonly Silent[]): Markup {
  const [first] = group;
  const word = textsIn(UNIT, lang).status[first!.row?.status ?? "not-reported"];
  const how = readingOf(first!, lang);
  const names = group.map(({unit}, i) => {
    const href = hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang));
    return html`${i > 0 && ", "}<a href="${href}">${unit.name[lang]}</a>`;
  });
  return html`<li>${stateMark("not-reported", lang, {word})}<span>${names}${how !== "" && html`<span class="mute">: ${how}</span>`}</span></li>`;
}

/** The nation's bounds, who keeps it from having any, who is not asked. */
function openLines(context: PageContext, facts: IndicatorFacts, silent: readonly Silent[]): Markup {
  const {index, lang} = context;
  const [words, common] = [textsIn(INDICATOR_PAGE, lang), textsIn(COMMON, lang)];
  const summed = facts.national.find(({source, value}) => source.startsWith("observations:") && value !== null);
  const state = index.edition.national.find(({indicator}) => indicator === facts.indicator.id);
  const unbounded = (state?.unbounded_by ?? []).map((id) => index.unit.get(id)!.name[lang]);
  const exempt = silent.filter(({row}) => row?.status === "not-applicable").map(({unit}) => unit.name[lang]);
  const notAsked = (["province", "ministry"] as const).filter((kind) => !facts.kinds.some((own) => own.kind === kind));
  const lines = [
    summed && words.nationBounds({value: figureText(summed.value!, summed, lang), bounds: boundsText(summed, lang)}),
    summed?.status === "draft" && words.byDraft(common.draftLabel),
    unbounded.length > 0 && words.unboundedBy(unbounded),
    exempt.length > 0 && words.notApplicable(exempt),
    ...notAsked.map((kind) => words.notAsked[kind])
  ];
  return html`${lines.map((line) => line && html`<p class="small mute prose">${line}</p>`)}`;
}
