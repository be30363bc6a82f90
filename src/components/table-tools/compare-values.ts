import {compareNames} from "../../i18n/format.js";
import type {Language} from "../../i18n/language.js";
import type {CellValue} from "./model.js";

/**
 * Compares two cells of a column; a missing value comes last whichever way the column is sorted. Equal values give 0,
 * so that a stable sort leaves them in the published order.
 *
 * @example [30, null, 7].toSorted((a, b) => compareValues(a, b, {descending: true, lang: "vi"})); // [30, 7, null]
 */
export function compareValues(
  a: CellValue,
  b: CellValue,
  {descending, lang}: {readonly descending: boolean; readonly lang: Language}
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = descending ? [b, a] : [a, b];
  if (typeof first === "number" && typeof second === "number") return first - second;
  return compareNames(String(first), String(second), lang);
}
