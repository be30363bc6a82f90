/**
 * The robustness of an index as one page of its own: a sentence, a picture, a table; then what moves the ranks, who
 * can't be told apart, the most fragile ranks, notes, and how to run it again. No script, no request to anyone.
 */
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {ROBUSTNESS} from "../../i18n/robustness.js";
import {poolText, ROBUSTNESS_INPUTS, ROBUSTNESS_NOTES} from "../../i18n/robustness-words.js";
import {html, type Markup, trusted} from "../html.js";
import {section} from "../parts/section.js";
import {fragilePart} from "./fragile-part.js";
import {groupsPart} from "./groups-part.js";
import {headPart} from "./head-part.js";
import {intervalPicture} from "./interval-picture.js";
import type {RobustnessReport} from "./model.js";
import {type PoolRow, poolRows} from "./pool-rows.js";
import {rankTable} from "./rank-table.js";
import {sensitivityPart} from "./sensitivity-part.js";
import {ROBUSTNESS_STYLE} from "./style.js";

/**
 * The page as HTML, from the document type on.
 *
 * @param policy Content-Security-Policy that lets the page's one style in, and nothing else
 */
export function robustnessPage(report: RobustnessReport, policy: string): string {
  const {lang} = report;
  const title = textsIn(ROBUSTNESS, lang).title(report.index[lang]);
  const pools = [...poolRows(report)];
  const content = html`${headPart(report)}${pools.map((pool, i) => rankSections(pool, report, i))}${sensitivitySection(report)}${pools.map((pool) => unitSections(pool, report))}${notesSection(report)}${replaySection(report)}`;
  const page = html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${trusted(ROBUSTNESS_STYLE)}</style></head><body><main>${content}</main></body></html>
`;
  return page.text;
}

type Pool = readonly [string, readonly PoolRow[]];

/** Names the pool in a heading where there are several. */
function headingOf(text: string, pool: string, {results, lang}: RobustnessReport): string {
  return results.pairs.length > 1 ? `${text}: ${poolText(pool, lang)}` : text;
}

function rankSections([pool, rows]: Pool, report: RobustnessReport, i: number): Markup {
  const {lang} = report;
  const words = textsIn(ROBUSTNESS, lang);
  return html`${section(headingOf(words.pictureHeading, pool, report), words.pictureNote, intervalPicture(rows, lang, `ranks${i}`))}${section(headingOf(words.tableHeading, pool, report), words.tableNote, rankTable(rows, lang))}`;
}

function sensitivitySection({lang, results}: RobustnessReport): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  const parts = results.sensitivity;
  if (parts.length === 0) return section(words.sensitivityHeading, null, html`<p>${words.noDesign}</p>`);
  const content = parts.map(
    (part, i) =>
      html`${parts.length > 1 && html`<h3>${part.pool === null ? words.allUnits : poolText(part.pool, lang)}</h3>`}${sensitivityPart(part, lang, `choice${i}`)}`
  );
  return section(words.sensitivityHeading, words.sensitivityNote, html`${content}`);
}

function unitSections([pool, rows]: Pool, report: RobustnessReport): Markup {
  const {lang, results, unitNames, nodeNames} = report;
  const words = textsIn(ROBUSTNESS, lang);
  const counted = results.pairs.find((pairs) => pairs.pool === pool)!.counts !== null;
  const groups = counted ? results.groups.filter((group) => group.pool === pool) : null;
  return html`${section(headingOf(words.fragileHeading, pool, report), words.fragileNote, fragilePart(rows, nodeNames, lang))}${section(headingOf(words.groupsHeading, pool, report), words.groupsNote, groupsPart(groups, unitNames, lang))}`;
}

/** Messages are the engine's own words, in English; what each is about is said in the reader's language. */
function notesSection({lang, results}: RobustnessReport): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  if (results.notes.length === 0) return html``;
  const [kinds, inputs] = [textsIn(ROBUSTNESS_NOTES, lang), textsIn(ROBUSTNESS_INPUTS, lang)];
  const items = results.notes.map(
    ({code, input, message}) =>
      html`<li><b>${kinds[code]}</b>${input !== null && html` (${inputs[input]})`}: <span lang="en">${message}</span></li>`
  );
  return section(
    `${words.notesHeading} (${formatNumber(items.length, lang)})`,
    null,
    html`<ul class="notes">${items}</ul>`
  );
}

function replaySection({lang, replay}: RobustnessReport): Markup {
  const words = textsIn(ROBUSTNESS, lang);
  return section(words.replayHeading, null, html`<p>${words.replayText}</p><pre><code>${replay}</code></pre>`);
}
