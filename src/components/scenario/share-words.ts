import {formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {SCENARIO} from "../../i18n/scenario.js";

/**
 * How much of the index a pillar weighs, in words.
 *
 * @param share 0–1; null where nothing weighs anything
 * @param outside whether the framework's own runs try no such weight; null where the framework sets no range
 */
export function shareWords(share: number | null, outside: boolean | null, lang: Language): string {
  const words = textsIn(SCENARIO, lang);
  if (share === null) return words.noShare;
  if (share === 0) return outside ? words.droppedOutside : words.dropped;
  const text = formatPercent(100 * share, lang);
  if (outside === null) return words.share(text);
  return outside ? words.shareOutside(text) : words.shareWithin(text);
}
