/**
 * What the data of an edition are worth: what is there, what is missing and what that does, what was found in the files.
 */
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {QUALITY} from "../../i18n/quality.js";
import {QUALITY_FINDINGS} from "../../i18n/quality-findings.js";
import type {Quality} from "../../scoring/quality/model.js";
import {thatApply} from "../../scoring/quality/quality.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {editionLine} from "../parts/edition-line.js";
import {comparedSection, nationalSection, notesSection, unrankedSection} from "../parts/quality-effect.js";
import {causesSection, evidenceSection, heldSection} from "../parts/quality-findings.js";
import {indicatorSection, shareOf, statusSection} from "../parts/quality-statuses.js";
import {qualityUnits} from "../parts/quality-units.js";
import {section} from "../parts/section.js";
import type {Register} from "../register.js";
import type {PageContext} from "./context.js";

export function qualityPage(context: PageContext, quality: Quality, register: Register): Markup {
  const {index, lang} = context;
  const {info, units} = index.edition;
  const words = textsIn(QUALITY, lang);
  const top = editionLine(info, lang);
  if (quality.all.applicable === 0) return html`${top}<h1>${words.headlineNone}</h1>`;
  const headline = words.headline({
    ...shareOf(quality.all),
    unranked: quality.unranked.length,
    agencies: units.length
  });
  return html`${top}<h1>${headline}</h1>${hero(context, quality)}<p class="small mute lead">${words.lead}</p>${statusSection(context, quality)}${indicatorSection(context, quality)}${unrankedSection(context, quality)}${nationalSection(context)}${qualityUnits(context, register)}${causesSection(context, quality)}${heldSection(context, quality)}${evidenceSection(context, quality)}${comparedSection(context, quality)}${notesSection(context, quality)}${unknownSection(context)}`;
}

function hero({index, lang, path}: PageContext, {all, held_back, severities, comparisons}: Quality): Markup {
  const words = textsIn(QUALITY, lang);
  const {submissions, info} = index.edition;
  const number = (count: number) => formatNumber(count, lang);
  const applied = thatApply(comparisons);
  const compared = applied.reduce((sum, row) => sum + row.province + row.ministry, 0);
  const yes = applied
    .filter(({comparable}) => comparable === "yes")
    .reduce((sum, row) => sum + row.province + row.ministry, 0);
  const errors = words.heroErrors({warnings: severities.warning, files: submissions.length});
  return html`<div class="hero"><div><b>${number(all.counts["not-reported"])}</b>${words.heroMissing(all.counts["not-yet"])}</div><div><b>${number(held_back.length)}</b>${words.heroHeld}</div><div><b>${number(severities.error)}</b>${errors}<br><a href="${hrefTo(path, pathTo.tracker(info.year, lang))}">${words.tracker}</a></div>${
    compared === 0
      ? html`<div><b>–</b>${words.heroNoYear}</div>`
      : html`<div><b>${number(yes)}</b>${words.heroCompared(compared)}</div>`
  }</div>`;
}

function unknownSection({index, lang}: PageContext): Markup {
  const words = textsIn(QUALITY_FINDINGS, lang);
  const strays = index.edition.submissions.filter(({unit}) => !index.unit.has(unit));
  const lines = [...words.unknown, ...(strays.length > 0 ? [words.unknownStrays(strays.length)] : [])];
  return section(
    words.unknownHeading,
    null,
    html`<ul class="bullets small">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  );
}
