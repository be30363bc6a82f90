/**
 * What a scenario changes, in words: on the panel, and on paper.
 */
import {weightsText} from "../../i18n/choices.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {SCENARIO} from "../../i18n/scenario.js";
import type {PillarWeights} from "../notebook/scenario.js";
import {replaceParams} from "../page-tools/keep-params.js";
import {type MoveSummary, summariseMoves} from "./compare-ranks.js";
import type {MovedUnit} from "./model.js";
import {countOutside, type Panel} from "./panel.js";
import {formatWeights, isWeightName} from "./url-weights.js";
import {weightText} from "./weight-text.js";

/** How many of the largest moves are named. */
const NAMED = 5;

/** Says on the panel and on paper what a scenario changes; null says that the official weights hold. */
export function sayScenario(
  panel: Panel,
  scenario: {readonly weights: PillarWeights; readonly moves: readonly MovedUnit[]} | null,
  lang: Language
): void {
  const words = textsIn(SCENARIO, lang);
  const summary = scenario && summariseMoves(scenario.moves, NAMED);
  panel.status.textContent = scenario && summary ? summaryText(summary, panel, scenario.weights, lang) : words.standing;
  const movers = summary?.movers ?? [];
  panel.movers.hidden = movers.length === 0;
  panel.movers.replaceChildren(...movers.map((mover) => moverLine(mover, lang)));
  panel.printed.textContent = scenario ? printedText(panel, scenario.weights, lang) : "";
}

function summaryText(
  {changed, most, entered, left}: MoveSummary,
  panel: Panel,
  weights: PillarWeights,
  lang: Language
): string {
  const words = textsIn(SCENARIO, lang);
  const outside = countOutside(panel, weights);
  const said = [
    words.moved({changed, most}),
    ...(entered > 0 ? [words.entered(entered)] : []),
    ...(left > 0 ? [words.left(left)] : []),
    ...(panel.share === null ? [] : [words.outside({outside, range: weightsText(panel.share, lang)})])
  ];
  return said.join(" ");
}

function moverLine({name, official, rank}: MovedUnit, lang: Language): HTMLLIElement {
  const line = document.createElement("li");
  line.textContent = textsIn(SCENARIO, lang).mover({name, from: official!, to: rank!});
  return line;
}

function printedText({fields}: Panel, weights: PillarWeights, lang: Language): string {
  const words = textsIn(SCENARIO, lang);
  const said = fields.map(({id, name}) => words.printedWeight({pillar: name, weight: weightText(weights[id]!, lang)}));
  const search = replaceParams(location.search, formatWeights(weights, fields), isWeightName);
  return words.printed({weights: said, address: `${location.origin}${location.pathname}${search}`});
}
