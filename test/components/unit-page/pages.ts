/** The unit pages of both editions, assessed in memory. */
import {assessEdition} from "../../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../../loaders/assess/edition-settings.js";
import {EDITION_TABLES} from "../../../loaders/assess/edition-tables.js";
import {deriveUnits} from "../../../loaders/site/derive-units.js";
import {gatherUnitFacts} from "../../../loaders/site/unit-facts.js";
import {unitPage} from "../../../src/components/pages/unit.js";
import {type EditionIndex, indexEdition} from "../../../src/components/select.js";
import type {UnitFacts} from "../../../src/components/unit-facts.js";
import type {Language} from "../../../src/i18n/language.js";
import type {Edition} from "../../../src/scoring/edition.js";

interface Year {
  readonly edition: Edition;
  readonly index: EditionIndex;
  readonly facts: ReadonlyMap<string, UnitFacts>;
}

const years = new Map<number, Year>();

/** To be called before `at` and `draw`. */
export async function assessBoth(): Promise<void> {
  const editions = [(await assessEdition(settingsOf(2025))).edition, (await assessEdition(settingsOf(2024))).edition];
  for (const edition of editions) {
    const facts = gatherUnitFacts(edition, deriveUnits(edition), editions);
    years.set(edition.info.year, {edition, index: indexEdition(edition), facts});
  }
}

export const at = (year: number): Year => years.get(year)!;

/** A unit's page, no-break spaces as plain ones. */
export function draw(year: number, unit: string, lang: Language = "vi"): string {
  const {index, facts} = at(year);
  const path = `${lang === "vi" ? "" : "/en"}/${year}/don-vi/${unit}`;
  const context = {index, lang, path, years: [2025, 2024]};
  return unitPage(context, index.unit.get(unit)!, facts.get(unit)!).text.replaceAll("\u00A0", " ");
}

/** The cells of the rows under a heading of a table, tags taken off. */
export function rowsUnder(page: string, caption: string): readonly (readonly string[])[] {
  const table = page.split(`<caption class="vh">${caption}</caption>`)[1]!.split("</table>")[0]!;
  const body = table.split("<tbody>")[1]!;
  return body
    .split("<tr")
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.replace(/<[^>]*>/g, "")));
}

/** The rows of a published table. */
export const csv = (name: string, edition: Edition) =>
  EDITION_TABLES.find((table) => table.name === name)!.rows(edition) as readonly Readonly<Record<string, unknown>>[];
