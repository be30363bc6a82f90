/**
 * Search by name: without marks, by the beginning of any word, by old names too.
 */
import {foldText} from "../../i18n/fold.js";
import type {RowNames} from "./model.js";

/** That a row is found, and by which old name, where it is by none of its own. */
export interface Found {
  /** The first writing of the old name; null where the row's own name matches. */
  readonly old: string | null;
}

/** Words before a province's name that people type and no name carries. */
const PREFIX = /^(?:ubnd )?(?:tinh|thanh pho|tp) (?=.)/;

/**
 * Letters and digits, one space between words. @example foldWords("TP. Hồ Chí Minh"); // "tp ho chi minh"
 */
function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Looks for what was typed among a row's names. Every word counts, in the order typed; the last may be unfinished.
 *
 * @returns null where nothing matches; an empty query finds every row
 * @example findName("bac giang", {names: ["Bắc Ninh"], old: [["Bắc Giang"]]}); // {old: "Bắc Giang"}
 */
export function findName(query: string, {names, old}: Pick<RowNames, "names" | "old">): Found | null {
  const typed = foldWords(query);
  if (typed === "") return query.trim() === "" ? {old: null} : null;
  const sought = [...new Set([typed, typed.replace(PREFIX, "")])];
  const matches = (name: string) => sought.some((words) => ` ${foldWords(name)}`.includes(` ${words}`));
  if (names.some(matches)) return {old: null};
  const former = old.find((writings) => writings.some(matches));
  return former === undefined ? null : {old: former[0]!};
}
