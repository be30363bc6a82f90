/**
 * From a cell to a rank, step by step: the formula in general, then with the figures of one unit.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD} from "../../i18n/method.js";
import {METHOD_STEPS} from "../../i18n/method-steps.js";
import type {DerivedGroup, DerivedLeaf, DerivedNode} from "../../scoring/explain/model.js";
import type {AggregateMethod} from "../../scoring/framework-model.js";
import {cellLines} from "../explain/cell-line.js";
import {groupLines, headLine} from "../explain/explain-text.js";
import {leafLines} from "../explain/leaf-lines.js";
import {html, type Markup} from "../html.js";
import {DERIVATION, hrefTo, pathTo} from "../links.js";
import type {MethodFacts} from "../method-facts.js";
import type {PageContext} from "../pages/context.js";
import {cellsOf, type EditionIndex} from "../select.js";
import {drawArrows} from "./arrows.js";
import {listCells} from "./cell-list.js";
import {section} from "./section.js";

/** @param means by which the index and its groups are made, by node */
export function stepsSection(
  {index, lang, path}: PageContext,
  {example}: MethodFacts,
  means: ReadonlyMap<string, AggregateMethod>
): Markup {
  const words = textsIn(METHOD, lang);
  const root = example?.derivation.root;
  if (example === null || root?.kind !== "group") return html``;
  const picked = pickLeaf(root);
  if (picked === null) return html``;
  const all = hrefTo(path, pathTo.unit(index.edition.info.year, example.unit.id, lang));
  const link = html`<p class="small"><a href="${all}#${DERIVATION}">${words.stepsAll}</a></p>`;
  return section(
    words.stepsHeading(example.unit.name[lang]),
    words.stepsNote,
    html`${stepList(root, picked, index, means, lang)}${link}`,
    "",
    "tu-o-toi-hang"
  );
}

interface Picked {
  readonly group: DerivedGroup;
  readonly leaf: DerivedLeaf;
}

/** The first indicator of the tree with cells, a value and a score; one whose value is a ratio goes before others. */
function pickLeaf(root: DerivedGroup): Picked | null {
  const all = pairsIn(root).filter(({leaf}) => leaf.score !== null && leaf.observation?.source?.includes("#"));
  return all.find(({leaf}) => leaf.observation?.denominator != null) ?? all[0] ?? null;
}

function pairsIn(group: DerivedGroup): readonly Picked[] {
  return group.children.flatMap((child: DerivedNode) =>
    child.kind === "leaf" ? [{group, leaf: child}] : pairsIn(child)
  );
}

function stepList(
  root: DerivedGroup,
  {group, leaf}: Picked,
  index: EditionIndex,
  means: ReadonlyMap<string, AggregateMethod>,
  lang: Language
): Markup {
  const [words, steps] = [textsIn(METHOD, lang), textsIn(METHOD_STEPS, lang)];
  const observation = leaf.observation!;
  const shown = {...observation, source: listCells(observation.source)};
  const [reported, ...after] = leafLines({...leaf, observation: shown}, lang);
  const meanOf = (node: string) => words.aggregate[means.get(node)!];
  const item = ([name, formula]: readonly [string, string], lines: readonly string[]) =>
    html`<li><h3>${name}</h3><p class="formula">${formula}</p><ul>${lines.map((line) => html`<li>${drawArrows(line, lang)}</li>`)}</ul></li>`;
  return html`<ol class="steps-of">${item(steps.value, [headLine(leaf, lang), reported!, ...cellLines(cellsOf(index, observation), lang)])}${item(steps.score, after)}${item([steps.pillar, steps.pillarBy(meanOf(group.node))], groupLines(group, lang))}${item([steps.index, steps.indexBy(meanOf(root.node))], groupLines(root, lang))}${item(steps.rank, [headLine(root, lang)])}</ol>`;
}
