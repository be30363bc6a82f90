import {formatList} from "./format.js";
import type {Language} from "./language.js";

/** A list of names is cut above so many: nobody reads more of them in a sentence. */
const MOST_NAMES = 8;

const REST: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `${count}\u00A0nơi khác`,
  en: (count) => `${count}\u00A0others`
};

/**
 * A list in words, the end of a long one counted. What is cut is in full elsewhere: the page says where.
 *
 * @param most at least 2; so many names and no more are all printed
 * @example shortList(["A", "B", "C", "D"], "vi", 3); // "A, B và 2 nơi khác"
 */
export function shortList(names: readonly string[], lang: Language, most = MOST_NAMES): string {
  if (names.length <= most) return formatList(names, lang);
  const kept = names.slice(0, most - 1);
  return formatList([...kept, REST[lang](names.length - kept.length)], lang);
}
