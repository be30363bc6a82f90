import {formatNumber} from "../../i18n/format.js";
import type {Language} from "../../i18n/language.js";

/** A weight with the decimals that it has, four at most. @example weightText(0.75, "vi"); // "0,75" */
export function weightText(weight: number, lang: Language): string {
  const decimals = String(weight).split(".")[1]?.length ?? 0;
  return formatNumber(weight, lang, Math.min(4, decimals));
}
