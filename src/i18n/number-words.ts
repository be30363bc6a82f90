/**
 * Small numbers in words, as sentences begin with them.
 */
import type {Language} from "./language.js";

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Không", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"],
  en: ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
};

/** Digits above ten. @example numberWord(4, "vi"); // "Bốn" */
export function numberWord(count: number, lang: Language): string {
  return WORDS[lang][count] ?? String(count);
}

/** Within a sentence. @example numberWithin(4, "en"); // "four" */
export function numberWithin(count: number, lang: Language): string {
  return numberWord(count, lang).toLowerCase();
}
