/**
 * What a unit is strong and weak in, held against its own place: in rows with its dot and the median of its peers.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT_WAY} from "../../i18n/unit-way.js";
import type {Profile, StandOut} from "../../scoring/contributions/strengths.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import type {UnitFacts} from "../unit-facts.js";
import {dataLink} from "./data-link.js";
import {indicatorLink, leafName} from "./leaf-link.js";
import {section} from "./section.js";
import {table} from "./table.js";

/** How many of each side: the furthest from the unit's own place; the file has all. */
const SHOWN = 3;

export function strengthsSection(context: PageContext, unit: EditionUnit, {profile}: UnitFacts): Markup {
  const words = textsIn(UNIT_WAY, context.lang);
  const {rank} = context.index.rank.get(unit.id)!;
  if (profile === null && rank !== null) return html``;
  if (profile === null || rank === null) {
    return section(words.profilePlain, null, html`<p class="mute">${words.profileNone}</p>`);
  }
  const {strengths, weaknesses, ignored, missing} = profile;
  const asides = [
    ignored.length > 0 && words.ignored(ignored.length),
    missing.length > 0 && words.missing(missing.map((node) => leafName(context, node)))
  ].filter((text) => text !== false);
  return section(
    profileHeading(context, profile),
    words.profileNote(rank),
    html`${side(context, words.stronger, strengths, words.noneStronger)}${side(context, words.weaker, weaknesses, words.noneWeaker)}<p class="tiny mute">${asides.join(" ")}</p>${dataLink(context, "strengths.csv")}`
  );
}

function profileHeading({lang}: PageContext, {strengths, weaknesses}: Profile): string {
  const words = textsIn(UNIT_WAY, lang);
  const [strong, weak] = [strengths.length, weaknesses.length];
  if (strong > 0 && weak > 0) return words.profileHeading({strong, weak});
  if (strong + weak === 0) return words.profileEven;
  return strong > 0 ? words.profileStrong(strong) : words.profileWeak(weak);
}

function side(context: PageContext, heading: string, leaves: Profile["strengths"], none: string): Markup {
  const title = html`<h3 class="grp">${heading}</h3>`;
  const shown = leaves.slice(0, SHOWN);
  if (leaves.length === 0) return html`${title}<p class="small mute">${none}</p>`;
  const {lang} = context;
  const [words, common] = [textsIn(UNIT_WAY, lang), textsIn(COMMON, lang)];
  const number = (value: number) => ({content: formatNumber(value, lang, 1), value});
  return html`${title}${table<StandOut>(
    heading,
    [
      {heading: common.indicator, rowHeader: true, cell: ({node}) => indicatorLink(context, node)},
      {heading: words.against, className: "pic", cell: medianStrip},
      {heading: common.score, className: "r", cell: ({score}) => number(score)},
      {heading: words.median, className: "r", cell: ({median}) => number(median)},
      {
        heading: common.rank,
        className: "r",
        cell: ({rank, of}) => ({content: words.placeOf(rank, of), value: rank})
      }
    ],
    shown,
    {className: "lst few plots"}
  )}${leaves.length > SHOWN && html`<p class="tiny mute">${words.more(leaves.length - SHOWN)}</p>`}`;
}

/** On 0–100: the median as a thick tick, the unit as a dot, hollow below the median. The figures stand beside it. */
function medianStrip({score, median}: StandOut): Markup {
  return html`<svg class="plot" aria-hidden="true" focusable="false"><line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/><line class="span" x1="${cssPercent(median)}" x2="${cssPercent(score)}" y1="50%" y2="50%"/><line class="md" x1="${cssPercent(median)}" x2="${cssPercent(median)}" y1="20%" y2="80%"/><circle class="dot${score < median ? " below" : ""}" cx="${cssPercent(score)}" cy="50%" r="5"/></svg>`;
}
