/**
 * A unit's pillars among its peers: a row each with every peer as a thin tick, the median as a thick one and the unit
 * as a dot, its figures beside it. A radar would hide the order and make area out of nothing.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {Group} from "../../scoring/framework-model.js";
import {roundDecimal} from "../../scoring/round.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import {type EditionIndex, keyOf, leavesOf, peerMedian, peerScores, pillarsOf} from "../select.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {table} from "./table.js";

/** One node of the index: the unit's score, null where it has none, among those of its peers. */
interface Strip {
  readonly title: string;
  readonly own: number | null;
  readonly peers: readonly number[];
  readonly median: number | null;
  /** Leaves with a value of those that apply to the unit. */
  readonly present: string;
}

export function pillarSection(context: PageContext, unit: EditionUnit): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT, lang);
  const {framework} = index.edition;
  const nodes: readonly Group[] = [framework.index, ...pillarsOf(index.edition)];
  const strips = nodes.map(
    (node): Strip => ({
      title: node.title?.[lang] ?? node.id,
      own: index.score.get(keyOf(unit.id, node.id))?.score ?? null,
      peers: peerScores(index, unit.kind, node.id),
      median: peerMedian(index, unit.kind, node.id),
      present: presentText(index, unit, node)
    })
  );
  const heading = words.pillarHeading(aboveMedian(strips.slice(1)));
  const ranked = strips[0]!.peers.length;
  return section(
    heading,
    words.pillarNote(ranked),
    html`${pillarTable(context, strips, heading)}${strips.some(({own}) => own === null) && html`<p class="tiny mute">${words.tooFew}</p>`}${dataLink(context, "scores.csv")}`
  );
}

/** In how many of the pillars with a score the unit stands above the median, as printed; null where it has none. */
function aboveMedian(strips: readonly Strip[]): {readonly above: number; readonly of: number} | null {
  const scored = strips.flatMap(({own, median}) => (own === null || median === null ? [] : [{own, median}]));
  const above = scored.filter(({own, median}) => roundDecimal(own, 1) > roundDecimal(median, 1)).length;
  return scored.length === 0 ? null : {above, of: scored.length};
}

function pillarTable({lang}: PageContext, strips: readonly Strip[], caption: string): Markup {
  const [words, common] = [textsIn(UNIT, lang), textsIn(COMMON, lang)];
  const number = (value: number | null) =>
    value === null ? {content: "–"} : {content: formatNumber(value, lang, 1), value};
  return table<Strip>(
    caption,
    [
      {heading: words.pillar, rowHeader: true, cell: ({title}) => title},
      {heading: html`<span class="vh">${words.among}</span>${axis()}`, className: "pic", cell: strip},
      {
        heading: common.score,
        className: "r",
        cell: ({own}) => number(own)
      },
      {heading: words.median, className: "r", cell: ({median}) => number(median)},
      {heading: words.present, className: "r", cell: ({present}) => present}
    ],
    strips,
    {className: "lst few plots pillars", rowClass: (_, i) => (i === 0 ? "whole" : "")}
  );
}

/** The scale 0–100 over the strips. */
function axis(): Markup {
  const label = (value: number, anchor: string) =>
    html`<text x="${cssPercent(value)}" y="11" text-anchor="${anchor}">${value}</text>`;
  return html`<svg class="axis" aria-hidden="true" focusable="false">${label(0, "start")}${label(50, "middle")}${label(100, "end")}</svg>`;
}

function strip({own, peers, median}: Strip): Markup {
  const tick = (score: number) =>
    html`<line class="pk" x1="${cssPercent(score)}" x2="${cssPercent(score)}" y1="30%" y2="70%"/>`;
  return html`<svg class="plot" aria-hidden="true" focusable="false"><line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/>${peers.map(tick)}${
    median !== null && html`<line class="md" x1="${cssPercent(median)}" x2="${cssPercent(median)}" y1="14%" y2="86%"/>`
  }${own !== null && html`<circle class="dot own" cx="${cssPercent(own)}" cy="50%" r="6"/>`}</svg>`;
}

/** Leaves with a value of those that apply to the unit. */
function presentText(index: EditionIndex, unit: EditionUnit, node: Group): string {
  const leaves = leavesOf(node, unit.kind).map((leaf) => index.score.get(keyOf(unit.id, leaf.id)));
  const applicable = leaves.filter((score) => score && score.status !== "not-applicable");
  return `${applicable.filter((score) => score!.score !== null).length}/${applicable.length}`;
}
