import type {Language} from "../../i18n/language.js";
import {placeText} from "../../i18n/robustness.js";
import {spanText} from "../parts/rank-text.js";

/**
 * A rank interval in whole places, rounded outwards: it is never printed narrower than it is.
 *
 * @example intervalText(2.5, 9, "vi"); // "2–9"; "–" where there is none
 */
export function intervalText(low: number | null, high: number | null, lang: Language): string {
  if (low === null || high === null) return "–";
  return spanText(placeText(Math.floor(low), lang), placeText(Math.ceil(high), lang));
}
