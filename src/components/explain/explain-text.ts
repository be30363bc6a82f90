/**
 * A derivation as lines of text, for a terminal, a letter or a `<pre>`.
 */
import {EXPLAIN, formatFigure, formatShare, GAPS_TOLD} from "../../i18n/explain.js";
import {formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {Derivation, DerivedGroup, DerivedNode} from "../../scoring/explain/model.js";
import {formulaText} from "./formula-text.js";
import {leafLines} from "./leaf-lines.js";
import {nameOf} from "./name-of.js";

/**
 * The whole derivation, one node after another in tree order, each indented under its parent: the score with its rank,
 * how it comes from the parts, what held it down, and for an indicator every step from the reported cell.
 *
 * @example explainText(derivation, "vi")[1]; // "Chỉ số sẵn sàng: 63,43 điểm, hạng 5 trong 34"
 */
export function explainText({unit, period, root}: Derivation, lang: Language): readonly string[] {
  return [textsIn(EXPLAIN, lang).subject(unit, period), ...nodeLines(root, lang)];
}

function nodeLines(node: DerivedNode, lang: Language): readonly string[] {
  const own = node.kind === "leaf" ? leafLines(node, lang) : groupLines(node, lang);
  const children = node.kind === "leaf" ? [] : node.children.flatMap((child) => nodeLines(child, lang));
  return [headLine(node, lang), ...[...weightLines(node, lang), ...own, ...children].map((line) => `  ${line}`)];
}

/** A node with its score and rank, or why it has none. */
export function headLine(node: DerivedNode, lang: Language): string {
  const texts = textsIn(EXPLAIN, lang);
  const name = nameOf(node, lang);
  if (node.score !== null) {
    return texts.scored({name, score: formatFigure(node.score, lang), rank: node.rank!, of: node.ranked});
  }
  const why = typeof node.why === "string" ? node.why : node.why?.code;
  return texts.unscored(name, GAPS_TOLD[why ?? "no-value"][lang]);
}

/** The weight of a node within its parent, and the one used where that is another; nothing where it has none. */
export function weightLines({weight_nominal, weight_used}: DerivedNode, lang: Language): readonly string[] {
  if (weight_nominal === null || weight_nominal === 0) return [];
  const texts = textsIn(EXPLAIN, lang);
  const nominal = formatShare(weight_nominal, lang);
  if (weight_used === null || Math.abs(weight_used - weight_nominal) < 1e-9) return [texts.weight(nominal)];
  return [texts.weightUsed(nominal, formatShare(weight_used, lang))];
}

/** What counted of a group, its formula with figures, and what held its score down. */
export function groupLines(group: DerivedGroup, lang: Language): readonly string[] {
  const texts = textsIn(EXPLAIN, lang);
  const {counted, formula, own, score, minimums, children} = group;
  const least = counted.least === null ? null : formatPercent(100 * counted.least, lang, 0);
  const counts = counted.by === "leaves" ? texts.countedLeaves : texts.countedChildren;
  const nameBy = (id: string) => {
    const child = children.find(({node}) => node === id);
    return child === undefined ? id : nameOf(child, lang);
  };
  const caps = minimums
    .filter(({short, cap}) => short && own !== null && cap < own)
    .map((rule) => {
      const has = rule.score === null ? texts.noScore : formatFigure(rule.score, lang);
      return texts.capped(nameBy(rule.child), has, formatFigure(rule.least, lang), formatFigure(rule.cap, lang));
    });
  return [
    counts(counted.present, counted.total, least),
    ...(formula === null ? [] : [`${formatFigure(own!, lang)} = ${formulaText(formula, nameBy, lang)}`]),
    ...(score === null ? [] : caps)
  ];
}
