import type {Bilingual} from "../scoring/model.js";

export type Language = "vi" | "en";

/** Both languages of the site, Vietnamese first. */
export const LANGUAGES: readonly Language[] = ["vi", "en"];

type Entry = {readonly vi: unknown; readonly en: unknown};
type InLanguage<D extends Readonly<Record<string, Entry>>> = {readonly [K in keyof D]: D[K]["vi"]};

/**
 * One dictionary, two columns: takes each entry in the given language. An entry is a text, or a function that
 * writes a whole sentence from its values; no sentence is glued from fragments.
 *
 * @example textsIn({greeting: {vi: "Xin chào", en: "Hello"}}, "en").greeting; // "Hello"
 */
export function textsIn<D extends Readonly<Record<string, Entry>>>(dictionary: D, lang: Language): InLanguage<D> {
  return Object.fromEntries(Object.entries(dictionary).map(([key, entry]) => [key, entry[lang]])) as InLanguage<D>;
}

/** A bilingual text in one language. */
export function inLanguage(text: Bilingual, lang: Language): string {
  return text[lang];
}
