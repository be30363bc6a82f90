/**
 * How the figures are made, written from the framework file itself.
 */
import {inputsText, weightsText} from "../../i18n/choices.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD} from "../../i18n/method.js";
import {methodRules, type RuleFigures} from "../../i18n/method-rules.js";
import type {Edition, NationalState} from "../../scoring/edition.js";
import type {Framework} from "../../scoring/framework-model.js";
import {listInputs} from "../../scoring/robustness/inputs.js";
import {isGroup, leavesUnder, walk} from "../../scoring/tree.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {MethodFacts} from "../method-facts.js";
import {editionLine} from "../parts/edition-line.js";
import {stepsSection} from "../parts/method-steps.js";
import {titleOf, treeTable, weightPicture} from "../parts/method-tree.js";
import {versionsSection} from "../parts/method-versions.js";
import {allowedShare} from "../parts/rank-text.js";
import {section} from "../parts/section.js";
import {targetYears} from "../parts/target-years.js";
import type {PageContext} from "./context.js";

/** @param facts the same for both languages */
export function methodPage(context: PageContext, facts: MethodFacts): Markup {
  const {index, lang} = context;
  const words = textsIn(METHOD, lang);
  const {edition} = index;
  const places = walk(edition.framework);
  const means = new Map(places.flatMap(({node}) => (isGroup(node) ? [[node.id, node.aggregate] as const] : [])));
  const titles = new Map(places.map(({node}) => [node.id, titleOf(node, lang)]));
  const rules = methodRules(ruleFigures(edition, lang), lang);
  const list = html`<dl class="rules">${rules.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>`;
  return html`${editionLine(edition.info, lang)}<h1>${headline(edition.framework, lang)}</h1>${section(treeHeading(facts, lang), words.treeNote, html`${weightPicture(context, facts)}${treeTable(context, facts)}`, "", "cay")}${stepsSection(context, facts, means)}${section(words.rulesHeading, null, list, "", "quy-tac")}${edition.national.map((state) => readingSection(state, lang))}${versionsSection(facts.versions, (node) => titles.get(node) ?? node, lang)}${section(words.documentsHeading, null, html`<p class="prose">${documentsText(edition, lang)}</p>`)}${filesSection(context)}`;
}

function headline({index}: Framework, lang: Language): string {
  const words = textsIn(METHOD, lang);
  const leaves = leavesUnder(index);
  const draft = leaves.filter((leaf) => leaf.basis === "draft").length;
  const counts = {pillars: index.children.length, leaves: leaves.length, draft};
  return draft === 0 ? words.headlineNoDraft(counts) : words.headline(counts);
}

function treeHeading({bases}: MethodFacts, lang: Language): string {
  const part = (kind: keyof MethodFacts["bases"], basis: "in-force" | "draft") =>
    formatPercent(100 * (bases[kind].find((row) => row.basis === basis)?.share ?? 0), lang);
  const rests = (kind: keyof MethodFacts["bases"]) => ({inForce: part(kind, "in-force"), draft: part(kind, "draft")});
  return textsIn(METHOD, lang).treeHeading(rests("province"), rests("ministry"));
}

function ruleFigures({framework, national}: Edition, lang: Language): RuleFigures {
  const {coverage, robustness, rank} = framework;
  const percent = (share: number) => formatPercent(100 * share, lang, 0);
  const share = allowedShare(framework);
  const {first, last} = targetYears(national);
  return {
    index: percent(coverage.index),
    group: percent(coverage.group),
    replications: formatNumber(robustness?.replications ?? 0, lang),
    drawn: inputsText(listInputs(framework), share, lang),
    zscore: robustness?.normalise?.includes("zscore") ?? false,
    dataDrawn: robustness?.data !== undefined,
    weights: weightsText(share, lang),
    years: first === null || last === null ? null : [first, last],
    decimals: rank.decimals ?? null
  };
}

/** A figure whose text leaves a choice, with the choice made and what the other would give; nothing for any other. */
function readingSection({label, reading, alternative, expected}: NationalState, lang: Language): Markup {
  if (reading === null) return html``;
  const words = textsIn(METHOD, lang);
  const count = formatNumber(expected, lang);
  const text = alternative
    ? words.readingNote(reading[lang], count, alternative.reading[lang], formatNumber(alternative.denominator, lang))
    : words.readingOnly(reading[lang], count);
  return section(words.readingHeading(label[lang]), null, html`<p class="prose">${text}</p>`);
}

function documentsText({framework, national}: Edition, lang: Language): string {
  const weights = new Set(framework.index.children.map(({weight}) => weight ?? 1));
  const years = [...new Set(national.flatMap(({targets}) => targets.map(({year}) => year)))].toSorted();
  return textsIn(METHOD, lang).documentsText({
    national: national.length,
    years: years.map(String),
    pillars: framework.index.children.length,
    equal: weights.size === 1
  });
}

function filesSection({index, lang, path}: PageContext): Markup {
  const words = textsIn(METHOD, lang);
  const {year} = index.edition.info;
  const link = (to: string, text: string) => html`<a href="${hrefTo(path, to)}">${text}</a>`;
  const links = html`<p class="small">${link(pathTo.downloads(year, lang), words.filesLink)}<br>${link(pathTo.audit(year, lang), words.auditLink(year))}</p>`;
  return section(words.filesHeading, null, html`<p class="prose">${words.filesText}</p>${links}`);
}
