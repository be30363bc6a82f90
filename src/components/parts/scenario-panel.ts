/**
 * The fields in which a reader tries other weights of the pillars. They are in the page from the start, asleep and with
 * their space kept; a script wakes them, and loads the engine and its data only when they are used.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {SCENARIO} from "../../i18n/scenario.js";
import {html, type Markup} from "../html.js";
import {fileFrom, hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {INDEX_INPUTS, type WeightedPillar} from "../scenario/model.js";
import {shareWords} from "../scenario/share-words.js";
import {mostWeight, officialWeights, stepOf, triedRange, weightShare} from "../scenario/weight-bounds.js";
import {weightText} from "../scenario/weight-text.js";
import {allowedShare} from "./rank-text.js";

interface NamedPillar extends WeightedPillar {
  readonly name: string;
  /** What of the index it weighs officially, in words. */
  readonly weighs: string;
}

/**
 * Draws the panel, then the line that only paper shows.
 *
 * @param table id of the ranking
 * @returns nothing where there are not two pillars to weigh
 */
export function scenarioPanel({index, lang, path}: PageContext, table: string): Markup {
  const words = textsIn(SCENARIO, lang);
  const {framework, info} = index.edition;
  const share = allowedShare(framework);
  const children = framework.index.children.map(({id, weight = 1, title}) => ({id, official: weight, title}));
  const whole = officialWeights(children);
  const pillars = children.map(
    ({id, official, title}): NamedPillar => ({
      ...{id, official, name: title?.[lang] ?? id},
      weighs: shareWords(weightShare(whole, id), share === null ? null : false, lang)
    })
  );
  const most = mostWeight(pillars);
  if (most === 0 || pillars.length < 2) return html``;
  const data = html` data-weights="${table}" data-inputs="${fileFrom(path, `/data/${info.year}/${INDEX_INPUTS}`)}" data-most="${String(most)}"${share !== null && html` data-share="${String(share)}"`}`;
  return html`<form class="panel weigh" aria-labelledby="weigh-heading"${data}><div class="weigh-head"><h3 id="weigh-heading">${words.heading}</h3><p class="unoff">${words.unofficial}</p></div><p class="mute">${words.note(weightText(most, lang))}</p><div class="wts">${pillars.map((pillar) => pillarFields(pillar, most, share, lang))}</div><p class="off" role="alert" id="weigh-error" data-error hidden></p><div class="act"><button type="reset">${words.reset}</button><p role="status" data-said>${words.standing}</p></div><ul class="lines" aria-label="${words.moversLabel}" data-movers hidden></ul><p class="tiny mute">${words.notebook} <a href="${hrefTo(path, pathTo.notebook(info.year, lang))}">${words.notebookLink}</a></p></form><p class="pf"></p>`;
}

function pillarFields(
  {id, official, name, weighs}: NamedPillar,
  most: number,
  share: number | null,
  lang: Language
): Markup {
  const words = textsIn(SCENARIO, lang);
  const weight = weightText(official, lang);
  const [low, high] = share === null ? [null, null] : triedRange(official, share);
  const published =
    low === null || high === null
      ? words.official(weight)
      : words.officialWithRange({weight, low: weightText(low, lang), high: weightText(high, lang)});
  const step = String(stepOf(most));
  const field = html`min="0" max="${String(most)}" value="${String(official)}" autocomplete="off"`;
  return html`<div class="w" data-pillar="${id}" data-official="${String(official)}"><label for="w-${id}">${name}</label><input type="number" id="w-${id}" step="${step}" inputmode="decimal" required aria-describedby="o-${id} s-${id}" ${field}><span class="o" id="o-${id}">${published}</span><input type="range" step="${step}" aria-label="${words.slider(name)}" ${field}><span class="o sh" id="s-${id}" data-sh>${weighs}</span></div>`;
}
