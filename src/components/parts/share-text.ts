import {formatNumber} from "../../i18n/format.js";
import type {Language} from "../../i18n/language.js";
import type {TargetShare} from "../../scoring/edition.js";
import type {Bounded} from "../../scoring/model.js";
import {spanText} from "./rank-text.js";

/** Targets met of those applicable, with what may still turn out met. @example "1/2"; "1–2/3"; "–" where none applies */
export function shareText(share: TargetShare | undefined): string {
  if (!share || share.applicable === 0) return "–";
  const met = share.not_reported > 0 ? `${share.met}–${share.met + share.not_reported}` : String(share.met);
  return `${met}/${share.applicable}`;
}

/** From one percentage to another. @example "72,1–76,5%"; "72,1%" where both ends print alike; "–" where there are none */
export function rangeOfShare({lower, upper}: Pick<Bounded, "lower" | "upper">, lang: Language): string {
  if (lower === null || upper === null) return "–";
  return `${spanText(formatNumber(lower, lang, 1), formatNumber(upper, lang, 1))}%`;
}
