/**
 * How the figures are made, written from the framework file itself.
 */
import {inputsText, weightsText} from "../../i18n/choices.js";
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {METHOD} from "../../i18n/method.js";
import {formatGoal, formatReading} from "../../i18n/values.js";
import type {EditionIndicator} from "../../scoring/edition.js";
import type {FrameworkNode, Group, Leaf} from "../../scoring/framework-model.js";
import type {UnitKind} from "../../scoring/model.js";
import {listInputs} from "../../scoring/robustness/inputs.js";
import {html, type Markup} from "../html.js";
import {editionLine} from "../parts/edition-line.js";
import {allowedShare} from "../parts/rank-text.js";
import {section} from "../parts/section.js";
import {table} from "../parts/table.js";
import type {PageContext} from "./context.js";

interface TreeRow {
  readonly node: FrameworkNode;
  readonly depth: number;
}

export function methodPage(context: PageContext): Markup {
  const {index, lang} = context;
  const words = textsIn(METHOD, lang);
  const {framework, info, national} = index.edition;
  const rows = treeRows(framework.index, 0);
  const leaves = rows.flatMap(({node}) => ("children" in node ? [] : [node]));
  const headline = words.headline({
    pillars: framework.index.children.length,
    leaves: leaves.length,
    draft: leaves.filter((leaf) => leaf.basis === "draft").length
  });
  const percent = (share: number) => formatPercent(100 * share, lang, 0);
  const share = allowedShare(framework);
  const rules = words.rules({
    index: percent(framework.coverage.index),
    group: percent(framework.coverage.group),
    replications: formatNumber(framework.robustness?.replications ?? 0, lang),
    drawn: inputsText(listInputs(framework), share, lang),
    zscore: framework.robustness?.normalise?.includes("zscore") ?? false,
    dataDrawn: framework.robustness?.data !== undefined,
    weights: weightsText(share, lang)
  });
  const readings = national.filter((state) => state.alternative !== null);
  return html`${editionLine(info, lang)}<h1>${headline}</h1>${section(words.rulesHeading, null, html`<dl class="rules">${rules.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>`)}${section(words.treeHeading, words.treeNote, treeTable(rows, context))}${readings.map((state) => section(words.readingHeading, null, html`<p>${state.reading?.[lang]}: ${formatNumber(state.expected, lang)}. ${state.alternative!.reading[lang]}: ${formatNumber(state.alternative!.denominator, lang)}.</p>`))}${section(words.documentsHeading, null, html`<p class="prose">${words.documentsText}</p>`)}`;
}

function treeRows(node: FrameworkNode, depth: number): readonly TreeRow[] {
  const children = "children" in node ? node.children.flatMap((child) => treeRows(child, depth + 1)) : [];
  return depth === 0 ? children : [{node, depth}, ...children];
}

function treeTable(rows: readonly TreeRow[], {index, lang}: PageContext): Markup {
  const [words, common] = [textsIn(METHOD, lang), textsIn(COMMON, lang)];
  const leafCell = (row: TreeRow, cell: (leaf: Leaf) => string) => ("children" in row.node ? "" : cell(row.node));
  return table<TreeRow>(
    words.treeHeading,
    [
      {
        heading: common.indicator,
        rowHeader: true,
        className: "tree",
        cell: ({node, depth}) => ({
          content: html`${"children" in node ? html`<b>${titleOf(node, lang)}</b>` : titleOf(node, lang)}`,
          className: `d${depth}`
        })
      },
      {
        heading: common.weight,
        className: "r",
        cell: ({node}) => formatNumber(node.weight ?? 1, lang, Number.isInteger(node.weight ?? 1) ? 0 : 1)
      },
      {
        heading: words.goal,
        cell: (row) => leafCell(row, (leaf) => goalText(leaf, index.indicator.get(leaf.indicator), lang))
      },
      {heading: words.basis, cell: (row) => leafCell(row, (leaf) => words.bases[leaf.basis ?? "own"])},
      {
        heading: words.kinds,
        className: "nowrap",
        cell: (row) =>
          leafCell(row, (leaf) =>
            leaf.applies ? leaf.applies.map((kind) => words.kind[kind as UnitKind]).join(", ") : words.both
          )
      },
      {heading: common.clause, cell: (row) => leafCell(row, (leaf) => (leaf.clauses ?? []).join("; "))}
    ],
    rows,
    {className: "lst", hint: common.scrollHint}
  );
}

function titleOf(node: Group | Leaf, lang: Language): string {
  return node.title?.[lang] ?? node.id;
}

function goalText({normalise}: Leaf, indicator: EditionIndicator | undefined, lang: Language): string {
  const words = textsIn(METHOD, lang);
  if (normalise.method !== "goalposts") return words.peersGoal;
  const end = (value: number) => {
    if (!indicator) return formatNumber(value, lang);
    return indicator.unit === "percent" ? formatGoal(value, "percent", lang) : formatReading(value, indicator, lang);
  };
  const counted = indicator !== undefined && indicator.unit !== "percent" && indicator.unit !== "yes-no";
  return words.goalposts(counted ? formatNumber(normalise.worst!, lang) : end(normalise.worst!), end(normalise.best!));
}
