/**
 * A unit's pillars among its peers: the strip chart and the table beside it.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {Group} from "../../scoring/framework-model.js";
import {type PillarStrip, pillarSpec} from "../chart/pillar-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {keyOf, leavesOf, peerMedian, peerScores, pillarsOf} from "../select.js";
import {section} from "./section.js";
import {table} from "./table.js";

export async function pillarSection({index, lang}: PageContext, unit: EditionUnit): Promise<Markup> {
  const words = textsIn(UNIT, lang);
  const {framework} = index.edition;
  const nodes: readonly Group[] = [framework.index, ...pillarsOf(index.edition)];
  const own = (node: Group) => index.score.get(keyOf(unit.id, node.id))?.score ?? null;
  const title = (node: Group) => node.title?.[lang] ?? node.id;
  const strips = nodes.map((node) => ({
    title: title(node),
    peers: peerScores(index, unit.kind, node.id),
    median: peerMedian(index, unit.kind, node.id),
    own: own(node)
  }));
  const chart = await toChart((width) => pillarSpec(strips, width), {wide: 560, narrow: 345});
  const ranked = peerScores(index, unit.kind, framework.index.id).length;
  const heading = words.pillarHeading(aboveMedian(strips.slice(1)));
  return section(
    heading,
    words.pillarNote(ranked),
    html`<div class="cols">${chartFigure(chart, words.pillarText(unit.name[lang]))}<div>${pillarTable({index, lang}, unit, nodes, heading)}</div></div>`
  );
}

/** In how many of the pillars with a score the unit stands above the median, as printed; null where it has none. */
function aboveMedian(strips: readonly PillarStrip[]): {readonly above: number; readonly of: number} | null {
  const printed = (value: number) => Math.round(value * 10);
  const scored = strips.flatMap(({own, median}) => (own === null || median === null ? [] : [{own, median}]));
  const above = scored.filter(({own, median}) => printed(own) > printed(median)).length;
  return scored.length === 0 ? null : {above, of: scored.length};
}

function pillarTable(
  {index, lang}: Pick<PageContext, "index" | "lang">,
  unit: EditionUnit,
  nodes: readonly Group[],
  caption: string
): Markup {
  const [words, common] = [textsIn(UNIT, lang), textsIn(COMMON, lang)];
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, lang, 1));
  const scoreOf = (node: Group) => index.score.get(keyOf(unit.id, node.id));
  return table<Group>(
    caption,
    [
      {heading: words.pillar, rowHeader: true, cell: (node) => node.title?.[lang] ?? node.id},
      {
        heading: common.score,
        className: "r",
        cell: (node) => {
          const score = scoreOf(node)?.score ?? null;
          return score === null ? {content: words.tooFew, className: "mute"} : {content: number(score), value: score};
        }
      },
      {heading: words.median, className: "r", cell: (node) => number(peerMedian(index, unit.kind, node.id))},
      {heading: words.present, className: "r", cell: (node) => presentText({index}, unit, node)}
    ],
    nodes,
    {className: "lst few"}
  );
}

/** Leaves with a value of those that apply to the unit. */
function presentText({index}: Pick<PageContext, "index">, unit: EditionUnit, node: Group): string {
  const leaves = leavesOf(node, unit.kind).map((leaf) => index.score.get(keyOf(unit.id, leaf.id)));
  const applicable = leaves.filter((score) => score && score.status !== "not-applicable");
  return `${applicable.filter((score) => score!.score !== null).length}/${applicable.length}`;
}
