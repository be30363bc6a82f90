/**
 * Units × all indicators of the framework, by pillar: the score of each, as figure and colour. It is a table, so it is its
 * own accessible form.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {GAP_VIEWS} from "../../i18n/gap-views.js";
import {textsIn} from "../../i18n/language.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {Leaf} from "../../scoring/framework-model.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {keyOf, leavesOf, pillarsOf, unitsByRank} from "../select.js";
import {dataLink} from "./data-link.js";
import {heatClass} from "./heat.js";
import {section} from "./section.js";
import {COPY_PLACE} from "./table.js";

interface Pillar {
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

export function indicatorHeatmap(context: PageContext, kind: UnitKind): Markup {
  const {index, lang} = context;
  const [words, common] = [textsIn(GAP_VIEWS, lang), textsIn(COMMON, lang)];
  const pillars = pillarsOf(index.edition)
    .map((pillar): Pillar => ({title: pillar.title?.[lang] ?? pillar.id, leaves: leavesOf(pillar, kind)}))
    .filter(({leaves}) => leaves.length > 0);
  const leaves = pillars.flatMap((pillar) => pillar.leaves);
  const units = unitsByRank(index, kind, lang);
  if (leaves.length === 0 || units.length === 0) return html``;
  const heading = words.allHeading[kind](leaves.length);
  const peers = leaves.filter(({normalise}) => normalise.method !== "goalposts").map((leaf) => leafName(leaf, lang));
  const first = new Set(pillars.slice(1).map((pillar) => pillar.leaves[0]));
  const rows = units.map((unit) => heatRow(context, unit, leaves, first));
  const grid = html`<div class="scroll" role="region" tabindex="0" aria-label="${heading}"><table class="heat all"><caption class="vh">${heading}</caption>${headOf(context, pillars, kind, first)}<tbody>${rows}</tbody></table></div>${COPY_PLACE}`;
  return section(
    heading,
    words.allNote(peers),
    html`${keyLine(words)}<p class="hint">${common.scrollHint}</p>${grid}${dataLink(context, "scores.csv", "observations.csv")}`,
    "heatsec"
  );
}

function leafName({title, id}: Leaf, lang: PageContext["lang"]): string {
  return title?.[lang] ?? id;
}

/** Pillars above, indicators below them, written upwards: a column is no wider than its figures. */
function headOf(
  {index, lang, path}: PageContext,
  pillars: readonly Pillar[],
  kind: UnitKind,
  first: ReadonlySet<Leaf | undefined>
): Markup {
  const common = textsIn(COMMON, lang);
  const {year} = index.edition.info;
  const pillar = ({title, leaves}: Pillar, i: number) =>
    html`<th scope="colgroup" colspan="${leaves.length}"${i > 0 && html` class="sep"`}>${title}</th>`;
  const leaf = (one: Leaf) =>
    html`<th scope="col" class="up${first.has(one) && " sep"}"><span><a href="${hrefTo(path, pathTo.indicator(year, one.indicator, lang))}">${leafName(one, lang)}</a></span></th>`;
  return html`<thead><tr><th rowspan="2" class="rkc" scope="col">${common.rank}</th><th rowspan="2" class="u" scope="col">${kind === "province" ? common.province : common.ministry}</th>${pillars.map(pillar)}</tr><tr>${pillars.flatMap(({leaves}) => leaves).map(leaf)}</tr></thead>`;
}

function heatRow(
  {index, lang, path}: PageContext,
  unit: EditionUnit,
  leaves: readonly Leaf[],
  first: ReadonlySet<Leaf | undefined>
): Markup {
  const words = textsIn(GAP_VIEWS, lang);
  const cell = (leaf: Leaf) => {
    const row = index.score.get(keyOf(unit.id, leaf.id));
    const edge = first.has(leaf) ? " sep" : "";
    const score = row?.score ?? null;
    if (row?.status === "not-applicable") return html`<td class="na${edge}">·</td>`;
    if (score === null)
      return html`<td class="hatch${edge}"><span class="hl" aria-hidden="true">–</span><span class="vh">${words.allMissing}</span></td>`;
    // By the figure as printed: 19.6 reads 20 and has the colour of 20.
    return html`<td class="${heatClass(Math.round(score))}${edge}" data-value="${String(score)}">${formatNumber(score, lang)}</td>`;
  };
  const rank = index.rank.get(unit.id)?.rank;
  return html`<tr><td class="rkc">${rank ?? "–"}</td><th scope="row" class="u"><a href="${hrefTo(path, pathTo.unit(index.edition.info.year, unit.id, lang))}">${unit.name[lang]}</a></th>${leaves.map(cell)}</tr>`;
}

function keyLine(words: ReturnType<typeof textsIn<typeof GAP_VIEWS>>): Markup {
  return html`<p class="key">${words.allKey.map((text, i) => html`<span><i class="q${i + 1}">${i + 1}</i> ${text}</span>`)}<span><i class="hatch"></i> ${words.allMissing}</span></p>`;
}
