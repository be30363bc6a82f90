import type {Language} from "../../i18n/language.js";
import type {DerivedNode} from "../../scoring/explain/model.js";

/** A node's title, or its id where it has none. */
export function nameOf({title, node}: DerivedNode, lang: Language): string {
  return title === null ? node : title[lang];
}
