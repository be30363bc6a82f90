/** What a framework allows to be otherwise, in words. */
import {formatList, formatPercent} from "./format.js";
import {type Language, textsIn} from "./language.js";
import {choiceText, ROBUSTNESS_INPUTS} from "./robustness-words.js";

/** How far weights may move. @param share of the nominal weight; null: freely. @example "±25%" */
export function weightsText(share: number | null, lang: Language): string {
  if (share !== null) return `±${formatPercent(100 * share, lang, 0)}`;
  return lang === "vi" ? "tùy ý" : "freely";
}

/**
 * One thing that runs change. @param alternatives null where it is drawn, not chosen
 * @example inputText({id: "aggregate", alternatives: ["arithmetic", "geometric"]}, 0.25, "en"); // "the aggregation
 * (arithmetic mean or geometric mean)"
 */
export function inputText(
  {id, alternatives}: {readonly id: keyof typeof ROBUSTNESS_INPUTS; readonly alternatives: readonly string[] | null},
  share: number | null,
  lang: Language
): string {
  const name = textsIn(ROBUSTNESS_INPUTS, lang)[id];
  if (id === "weights") return `${name} (${weightsText(share, lang)})`;
  if (alternatives === null) return name;
  return `${name} (${alternatives.map((each) => choiceText(each, lang)).join(lang === "vi" ? " hoặc " : " or ")})`;
}

/** Several of them, in one phrase. */
export function inputsText(
  inputs: readonly Parameters<typeof inputText>[0][],
  share: number | null,
  lang: Language
): string {
  return formatList(
    inputs.map((input) => inputText(input, share, lang)),
    lang
  );
}
