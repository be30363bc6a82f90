/**
 * The decimal style of a column or a file: decided by all of its texts together, never by one cell for itself.
 */
import type {DecimalStyle} from "../model.js";
import {LONGEST, oneLine, tidyValue} from "../tidy.js";
import {classifyNumber, NUMBER} from "./classify.js";

/** Numbers that stand free: not part of a word, a date, a document number or a version. */
const FREE = new RegExp(`(?<![\\p{L}\\d.,/-])${NUMBER}(?![\\d.,]*[\\d/])(?!-\\p{L})`, "gu");

/**
 * What the numbers that can be read in one way only say about the rest. Text alone counts: a typed number has no style.
 *
 * @param texts as received, in any order
 * @returns null where nothing decides; `mixed` where both styles occur
 * @example styleOf(["1.234,5", "25.908"]); // "vi"
 * @example styleOf(["1.234", "12"]); // null
 */
export function styleOf(texts: readonly string[]): DecimalStyle | null {
  const styles = new Set(texts.flatMap((text) => stylesIn(oneLine(tidyValue(text)))));
  if (styles.size === 2) return "mixed";
  return styles.size === 1 ? [...styles][0]! : null;
}

/** Two places agree, or the wider one decides where the narrow one says nothing. */
export function joinStyles(narrow: DecimalStyle | null, wide: DecimalStyle | null | undefined): DecimalStyle | null {
  if (!wide) return narrow;
  return narrow === null || narrow === wide ? wide : "mixed";
}

function stylesIn(text: string): readonly ("vi" | "en")[] {
  if (text.length > LONGEST) return [];
  return [...text.matchAll(FREE)].flatMap(([token]) => {
    const number = classifyNumber(token);
    return number?.kind === "certain" && number.style !== null ? [number.style] : [];
  });
}
