/**
 * Names of months as Excel shows them in English and in Vietnamese.
 */

const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];

/** @param word lower case @returns 1–12, or null where it is no month: "octopus" is none */
export function monthNumber(word: string): number | null {
  const name = word === "sept" ? "sep" : word;
  const at = name.length === 3 ? ENGLISH.indexOf(name) : FULL.indexOf(name);
  return at < 0 ? null : at + 1;
}
