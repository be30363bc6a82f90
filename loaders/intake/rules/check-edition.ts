/**
 * The rules between the reports of an edition: against last year, against other units, against other sources.
 */
import type {Finding} from "../../finding.js";
import type {EditionCells} from "./edition-cells.js";
import {checkBases} from "./units/base-disagrees.js";
import {checkCopiedFigures} from "./units/copied-figures.js";
import {checkCopiedTexts} from "./units/copied-text.js";
import {checkLastYear} from "./years/last-year.js";

/**
 * Findings in the order of their ids, so that the order of units and files does not matter. No value is changed here: what
 * has to be held back, `holdShrunk` does.
 *
 * @param told ids of findings already made within the reports: a cell asked about its unit is not asked again about last
 *   year
 */
export function checkEdition(edition: EditionCells, told: ReadonlySet<string> = new Set()): readonly Finding[] {
  const found = [checkLastYear, checkCopiedFigures, checkCopiedTexts, checkBases].flatMap((rule) => rule(edition));
  return found
    .filter((finding) => !YEAR_CODES.has(finding.code) || !told.has(asThousandFold(finding)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a slip of the unit looks like from last year. */
const YEAR_CODES: ReadonlySet<string> = new Set([
  "thousand-fold",
  "change-from-last-year",
  "change-after-merger",
  "total-fell"
]);

function asThousandFold({id, code}: Finding): string {
  return id.replace(`/${code}/`, "/thousand-fold/");
}
