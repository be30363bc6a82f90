/**
 * The framework's tree: a picture of what counts for how much and rests on what, and the table with every weight.
 */
import {COMMON} from "../../i18n/common.js";
import {formatFigure} from "../../i18n/explain.js";
import {formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD} from "../../i18n/method.js";
import type {Basis, FrameworkNode, Leaf} from "../../scoring/framework-model.js";
import type {UnitKind} from "../../scoring/model.js";
import {isGroup, isLeaf, leavesUnder, walk} from "../../scoring/tree.js";
import {html, type Markup} from "../html.js";
import type {MethodFacts} from "../method-facts.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import {goalLines} from "./goal-text.js";
import {type Column, table} from "./table.js";

const KINDS: readonly UnitKind[] = ["province", "ministry"];

/** Bars of the pillars, in pieces by indicator, with the key that names their shades. */
export function weightPicture({index, lang}: PageContext, facts: MethodFacts): Markup {
  const words = textsIn(METHOD, lang);
  const {framework} = index.edition;
  const numbers = numberLeaves(framework.index);
  const most = Math.max(
    ...KINDS.flatMap((kind) => framework.index.children.map(({id}) => facts.shares[kind].get(id) ?? 0))
  );
  const heads = KINDS.map((kind) => html`<span>${words.shareOf[kind]}</span>`);
  const rows = framework.index.children.map(
    (pillar) =>
      html`<li class="row"><b>${titleOf(pillar, lang)}</b>${KINDS.map((kind) => pillarBar(pillar, facts.shares[kind], most, numbers, lang))}</li>`
  );
  return html`<figure class="weights" role="group" aria-label="${words.pictureText(numbers.size)}">${basisKey(facts, lang)}<ol aria-hidden="true"><li class="row hd"><span></span>${heads}</li>${rows}</ol></figure>`;
}

function numberLeaves(root: FrameworkNode): ReadonlyMap<string, number> {
  return new Map(leavesUnder(root).map(({id}, i) => [id, i + 1]));
}

/** A pillar that the kind does not have is a dash. */
function pillarBar(
  pillar: FrameworkNode,
  shares: ReadonlyMap<string, number>,
  most: number,
  numbers: ReadonlyMap<string, number>,
  lang: Language
): Markup {
  const own = shares.get(pillar.id);
  if (own === undefined) return html`<span class="mute">–</span>`;
  let at = 0;
  const pieces = leavesUnder(pillar).map((leaf) => {
    const size = (100 * (shares.get(leaf.id) ?? 0)) / most;
    const piece = html`<rect class="b-${basisOf(leaf)}" x="${cssPercent(at)}" width="${cssPercent(size)}" y="2" height="20"/><text class="b-${basisOf(leaf)}" x="${cssPercent(at + size / 2)}" y="16" text-anchor="middle">${numbers.get(leaf.id)!}</text>`;
    at += size;
    return size === 0 ? null : piece;
  });
  return html`<span class="wb"><svg focusable="false">${pieces}</svg><span class="n">${formatPercent(100 * own, lang)}</span></span>`;
}

function basisOf({basis = "own"}: Leaf): Basis {
  return basis;
}

/** Each shade with its name and its part of either score. */
function basisKey({bases}: MethodFacts, lang: Language): Markup {
  const words = textsIn(METHOD, lang);
  const share = (kind: UnitKind, basis: Basis) =>
    formatPercent(100 * (bases[kind].find((row) => row.basis === basis)?.share ?? 0), lang);
  const all = [...new Set(KINDS.flatMap((kind) => bases[kind].map(({basis}) => basis)))];
  const entry = (basis: Basis) =>
    html`<li>${basisSwatch(basis)}${words.keyEntry(words.basisShort[basis], share("province", basis), share("ministry", basis))}</li>`;
  return html`<ul class="key">${all.map(entry)}</ul>`;
}

function basisSwatch(basis: Basis): Markup {
  return html`<svg class="bs" viewBox="0 0 22 14" aria-hidden="true" focusable="false"><rect class="b-${basis}" x="1" y="1" width="20" height="12"/></svg>`;
}

interface TreeRow {
  readonly node: FrameworkNode | null;
  readonly level: number;
}

/** Every node with its weights, and every leaf with its goalposts; the shares of the leaves sum to 100 %. */
export function treeTable({index, lang}: PageContext, {shares}: MethodFacts): Markup {
  const words = textsIn(METHOD, lang);
  const {framework} = index.edition;
  const nodes = walk(framework).filter(({level}) => level > 0);
  const rows: readonly TreeRow[] = [...nodes, {node: null, level: 1}];
  const leaves = leavesUnder(framework.index);
  return table<TreeRow>(
    words.treeCaption,
    [
      nameColumn(numberLeaves(framework.index), lang),
      {
        heading: words.weightWithin,
        className: "r",
        cell: ({node}) =>
          node === null ? "" : {content: formatFigure(node.weight ?? 1, lang), value: node.weight ?? 1}
      },
      ...KINDS.map((kind) => shareColumn(kind, shares[kind], leaves, lang)),
      ...leafColumns(index, lang)
    ],
    rows,
    {className: "lst wtree", hint: textsIn(COMMON, lang).scrollHint, rowClass: ({node}) => (node ? "" : "whole")}
  );
}

/** What only leaves have: goalposts, on what these rest, clauses. */
function leafColumns(index: PageContext["index"], lang: Language): readonly Column<TreeRow>[] {
  const words = textsIn(METHOD, lang);
  const column = (heading: string, cell: (leaf: Leaf) => Markup | string): Column<TreeRow> => ({
    heading,
    cell: ({node}) => (node !== null && isLeaf(node) ? cell(node) : "")
  });
  const goals = (leaf: Leaf) => goalLines(leaf, index.indicator.get(leaf.indicator), lang);
  return [
    column(words.goal, (leaf) => html`${goals(leaf).map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`),
    column(words.basis, (leaf) => html`${basisSwatch(basisOf(leaf))} ${words.basisShort[basisOf(leaf)]}`),
    column(textsIn(COMMON, lang).clause, ({clauses = []}) => clauses.join("; "))
  ];
}

function nameColumn(numbers: ReadonlyMap<string, number>, lang: Language): Column<TreeRow> {
  const heading = textsIn(COMMON, lang).indicator;
  return {heading, rowHeader: true, className: "tree", cell: (row) => nodeCell(row, numbers, lang)};
}

function nodeCell(
  {node, level}: TreeRow,
  numbers: ReadonlyMap<string, number>,
  lang: Language
): {readonly content: Markup; readonly className: string} {
  const words = textsIn(METHOD, lang);
  if (node === null) return {content: html`<b>${words.total}</b>`, className: "d1"};
  const title = titleOf(node, lang);
  if (!isGroup(node)) return {content: html`${numbers.get(node.id)!}. ${title}`, className: `d${level}`};
  const mean = words.aggregate[node.aggregate];
  return {content: html`<b>${title}</b><br><span class="tiny mute">${mean}</span>`, className: `d${level}`};
}

function shareColumn(
  kind: UnitKind,
  shares: ReadonlyMap<string, number>,
  leaves: readonly Leaf[],
  lang: Language
): Column<TreeRow> {
  const sum = leaves.reduce((total, {id}) => total + (shares.get(id) ?? 0), 0);
  return {
    heading: textsIn(METHOD, lang).shareOf[kind],
    className: "r",
    cell: ({node}) => {
      const share = node === null ? sum : shares.get(node.id);
      if (share === undefined) return "–";
      const text = formatPercent(100 * share, lang);
      return {content: node === null || isGroup(node) ? html`<b>${text}</b>` : text, value: 100 * share};
    }
  };
}

/** A node's title, or its id where it has none. */
export function titleOf(node: FrameworkNode, lang: Language): string {
  return node.title?.[lang] ?? node.id;
}
