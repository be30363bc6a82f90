/**
 * The address follows the table, so that who gets it sees the same.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import {type Controls, labelOf} from "./controls.js";
import type {TableState} from "./model.js";
import {formatState} from "./url-state.js";

/**
 * Puts the state into the address of the page, without a new entry in the history. A browser that refuses (too many
 * changes at once) leaves the address as it is.
 */
export function keepAddress(state: TableState): void {
  carryState(state);
  try {
    history.replaceState(null, "", `${location.pathname}${formatState(state)}${location.hash}`);
  } catch {
    // The table is right; only its address is behind.
  }
}

/** Puts the state into the link to the same page in the other language. */
export function carryState(state: TableState): void {
  const other = document.querySelector<HTMLAnchorElement>("a.lang");
  if (other) other.search = formatState(state);
}

/** Parameters of the address in the words of the page. */
export function describeIgnored(names: readonly string[], controls: Controls, lang: Language): readonly string[] {
  const words = textsIn(TABLE_TOOLS, lang);
  const labels = new Map(controls.filters.map((select) => [select.name, labelOf(select).toLowerCase()]));
  return names.map((name) => labels.get(name) ?? (name === "sort" ? words.sortName : words.searchName));
}
