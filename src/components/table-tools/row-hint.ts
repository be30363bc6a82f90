import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import type {PageRow} from "./read-table.js";

/** Says under the name of a row by which old name it was found; null takes the words away. */
export function hintRow({element, names}: PageRow, old: string | null, lang: Language): void {
  element.querySelector(".was")?.remove();
  if (old === null) return;
  const words = textsIn(TABLE_TOOLS, lang);
  const hint = document.createElement("small");
  hint.className = "was";
  hint.textContent = (names.merged ? words.includes : words.formerly)(old);
  element.querySelector("th")?.append(hint);
}
