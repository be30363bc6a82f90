/**
 * The table's part of the address.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import {type Controls, labelOf} from "./controls.js";

/** Is it a parameter of the table? Those of other tools have a point in their name (`w.policy`). */
export function isTableParam(name: string): boolean {
  return !name.includes(".");
}

/** Parameters of the address in the words of the page. */
export function describeIgnored(names: readonly string[], controls: Controls, lang: Language): readonly string[] {
  const words = textsIn(TABLE_TOOLS, lang);
  const labels = new Map(controls.filters.map((select) => [select.name, labelOf(select).toLowerCase()]));
  return names.map((name) => labels.get(name) ?? (name === "sort" ? words.sortName : words.searchName));
}
