/**
 * The finding in a sentence, and what was done to come to it.
 */
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {ROBUSTNESS, shareText} from "../../i18n/robustness.js";
import {choiceText, poolText, ROBUSTNESS_INPUTS} from "../../i18n/robustness-words.js";
import {html, type Markup} from "../html.js";
import type {RobustnessReport} from "./model.js";

export function headPart(report: RobustnessReport): Markup {
  const {lang, index, results, runs, seed} = report;
  const words = textsIn(ROBUSTNESS, lang);
  const inputs = inputTexts(report);
  const [base, all] = [formatNumber(results.base_runs, lang), formatNumber(runs.points.length, lang)];
  const about = inputs.length === 0 ? words.aboutNothing({runs: base}) : words.about({runs: base, all, seed, inputs});
  return html`<p class="kicker">${words.title(index[lang])}</p><h1>${headline(report)}</h1><p class="lead">${about}</p>${agreement(report)}`;
}

function headline({lang, results}: RobustnessReport): string {
  const words = textsIn(ROBUSTNESS, lang);
  if (results.fragile.every(({width, shares, unranked}) => width === 0 && shares.length === 0 && unranked === 0))
    return words.headlineStill;
  const [near, units] = [
    sum(results.agreement.map((row) => row.within_2)),
    sum(results.agreement.map((row) => row.units))
  ];
  const indices = (results.sensitivity[0]?.indices ?? []).filter(({total}) => total !== null);
  const largest = indices.length > 0 ? indices.reduce((a, b) => (b.total! > a.total! ? b : a)) : null;
  const names = textsIn(ROBUSTNESS_INPUTS, lang);
  const cause = indices.length > 1 ? names[largest!.input as keyof typeof names] : null;
  return words.headline({near, units, cause});
}

/** One line per pool; the pool is named where there are several. */
function agreement({lang, results}: RobustnessReport): readonly Markup[] {
  const words = textsIn(ROBUSTNESS, lang);
  return results.agreement.map(({pool, units, within_2, within_3, inside}) => {
    const share = (count: number) => (units === 0 ? "–" : shareText(count / units, lang, 1));
    const text = words.agreement({units, within2: share(within_2), within3: share(within_3), inside: share(inside)});
    return html`<p class="lead">${results.agreement.length > 1 && html`<b>${poolText(pool, lang)}.</b> `}${text}</p>`;
  });
}

/** Inputs in words, each with its alternatives; weights with how far they may go. */
function inputTexts({lang, runs, weights}: RobustnessReport): readonly string[] {
  const [words, names] = [textsIn(ROBUSTNESS, lang), textsIn(ROBUSTNESS_INPUTS, lang)];
  return runs.inputs.map(({id, alternatives}) => {
    if (id === "weights" && alternatives === null) return weightsText(weights, lang);
    return alternatives === null
      ? names[id]
      : words.among(
          names[id],
          alternatives.map((each) => choiceText(each, lang))
        );
  });
}

function weightsText(weights: RobustnessReport["weights"], lang: Language): string {
  const words = textsIn(ROBUSTNESS, lang);
  if (typeof weights === "number") return words.weightsWithin(weights);
  return weights.draw === "within" ? words.weightsWithin(weights.share) : words.weightsDirichlet(weights.concentration);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
