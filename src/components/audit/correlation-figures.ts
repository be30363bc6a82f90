/**
 * The correlations of the audit: a picture per level with its pairs in a table, and each component against the groups.
 */

import {AUDIT} from "../../i18n/audit.js";
import {auditCorrelation, auditP} from "../../i18n/audit-figures.js";
import {AUDIT_TABLES} from "../../i18n/audit-tables.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {groupRows} from "../../scoring/group-rows.js";
import {cutAt, cutLevels} from "../../scoring/statistics/audit/cuts.js";
import type {AuditNode, AuditReport, CorrelationLine} from "../../scoring/statistics/audit/report-model.js";
import {html, type Markup} from "../html.js";
import {table} from "../parts/table.js";
import {type NameOf, namesIn} from "./digest.js";
import {heatPicture} from "./heat-picture.js";

/** Nodes that one picture can hold with readable numbers. */
const MOST = 24;
/** Pairs listed beside a picture; the file has them all. */
const LISTED = 15;

/** One pair by the three methods. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly by: Readonly<Partial<Record<CorrelationLine["method"], CorrelationLine>>>;
}

/** A picture per cut through the tree, or, where a cut is too wide, one per group. */
export function correlationFigures(report: AuditReport, lang: Language): readonly Markup[] {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const pairs = pairsOf(report);
  return cutLevels(report.nodes).flatMap((level) => {
    const cut = cutAt(report.nodes, level);
    if (cut.length < 2) return [];
    if (cut.length <= MOST) return [figure(words.correlations(level), cut, pairs, nameOf, lang)];
    return [...groupRows(cut, ({parent}) => parent!)]
      .filter(([, nodes]) => nodes.length > 1 && nodes[0]!.level === level)
      .map(([group, nodes]) => figure(words.correlationsIn(nameOf(group)), nodes, pairs, nameOf, lang));
  });
}

function pairsOf({correlations}: AuditReport): ReadonlyMap<string, Pair> {
  const lines = groupRows(correlations, ({a, b}) => keyOf(a, b));
  return new Map(
    [...lines].map(([key, own]) => {
      const {a, b} = own[0]!;
      return [key, {a, b, by: Object.fromEntries(own.map((line) => [line.method, line]))}];
    })
  );
}

function keyOf(a: string, b: string): string {
  return `${a}\u0000${b}`;
}

function figure(
  caption: string,
  nodes: readonly AuditNode[],
  pairs: ReadonlyMap<string, Pair>,
  nameOf: NameOf,
  lang: Language
): Markup {
  const find = (i: number, j: number) => {
    const [a, b] = [nodes[i]!.id, nodes[j]!.id];
    return pairs.get(keyOf(a, b)) ?? pairs.get(keyOf(b, a)) ?? null;
  };
  const picture = heatPicture(
    {
      caption,
      rows: nodes.map(({id}, i) => `${i + 1}. ${nameOf(id)}`),
      columns: nodes.map((_, i) => String(i + 1)),
      cell: (i, j) => (i === j ? null : (find(i, j)?.by.pearson ?? null))
    },
    lang
  );
  const own = nodes.flatMap((_, i) => nodes.slice(0, i).flatMap((_, j) => find(i, j) ?? []));
  return html`<h4>${caption}</h4><div class="beside">${picture}<div>${pairTable(caption, own, nameOf, lang)}</div></div>`;
}

function pairTable(caption: string, pairs: readonly Pair[], nameOf: NameOf, lang: Language): Markup {
  const words = textsIn(AUDIT_TABLES, lang);
  const size = ({by}: Pair) => Math.abs(by.pearson?.r ?? -1);
  const sorted = pairs.toSorted((x, y) => size(y) - size(x));
  const by = (method: CorrelationLine["method"], heading: string) => ({
    heading,
    className: "number",
    cell: (pair: Pair) => auditCorrelation(pair.by[method]?.r, lang)
  });
  const rest = pairs.length - LISTED;
  return html`<p class="note">${words.pairsCaption}</p>${table(
    `${caption}: ${words.pairsCaption}`,
    [
      {heading: words.pair, rowHeader: true, cell: ({a, b}) => `${nameOf(a)} – ${nameOf(b)}`},
      by("pearson", words.pearson),
      {heading: words.p, className: "number", cell: (pair: Pair) => auditP(pair.by.pearson?.p, lang)},
      by("spearman", words.spearman),
      by("kendall", words.kendall),
      {heading: words.n, className: "number", cell: (pair: Pair) => String(pair.by.pearson?.n ?? 0)}
    ],
    sorted.slice(0, LISTED)
  )}${rest > 0 && html`<p class="note">${textsIn(AUDIT, lang).otherPairs(rest)}</p>`}`;
}

/** A picture per level with several groups: each node against each of them, its own framed. */
export function loadingFigures(report: AuditReport, lang: Language): readonly Markup[] {
  const words = textsIn(AUDIT_TABLES, lang);
  const nameOf = namesIn(report, lang);
  const found = new Map(report.loadings.map((line) => [keyOf(line.node, line.group), line]));
  return cutLevels(report.nodes).flatMap((level) => {
    const groups = report.nodes.filter((node) => node.level === level - 1 && !node.leaf);
    const nodes = report.nodes.filter((node) => node.level === level);
    if (groups.length < 2 || nodes.length === 0) return [];
    const key = groups.map(({id}, j) => `${j + 1}. ${nameOf(id)}`).join("; ");
    const picture = heatPicture(
      {
        caption: `${words.loadings}: ${key}`,
        rows: nodes.map(({id}) => nameOf(id)),
        columns: groups.map((_, j) => String(j + 1)),
        cell: (i, j) => found.get(keyOf(nodes[i]!.id, groups[j]!.id)) ?? null
      },
      lang
    );
    return [html`<p class="note">${key}.</p>${picture}`];
  });
}
