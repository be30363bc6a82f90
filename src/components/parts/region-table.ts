/**
 * Regional figures: sums over sums, never the mean of the provinces' percentages.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames, formatPercent} from "../../i18n/format.js";
import {GAPS} from "../../i18n/gaps.js";
import {textsIn} from "../../i18n/language.js";
import type {RegionRow} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {EditionIndex} from "../select.js";
import {shortName} from "./national-figure.js";
import {pair, section} from "./section.js";
import {table} from "./table.js";
import {partsText} from "./unit-targets.js";

/** Shares with national targets whose parts add up by region, those of the fewest agencies first. */
export function sharedTargets({edition}: EditionIndex): readonly string[] {
  const byRegion = new Set(edition.regions.map(({indicator}) => indicator));
  return edition.national
    .filter(({indicator}) => byRegion.has(indicator))
    .toSorted((a, b) => a.expected - b.expected)
    .map(({indicator}) => indicator);
}

/** Two and two side by side. */
export function regionSections(context: PageContext): Markup {
  const sections = sharedTargets(context.index).map((indicator) => regionSection(context, indicator));
  const rows = sections.flatMap((left, i) => (i % 2 === 0 ? [pair(left, sections[i + 1] ?? html``)] : []));
  return html`${rows}`;
}

/** From the lowest to the highest region; rows come highest first, those without a share last. */
function regionHeading(rows: readonly RegionRow[], name: string, lang: PageContext["lang"]): string {
  const words = textsIn(GAPS, lang);
  const shares = rows.flatMap(({value}) => (value === null ? [] : [formatPercent(value, lang)]));
  if (shares.length < 2) return words.regionPlain(name);
  return words.regionHeading({name, low: shares.at(-1)!, high: shares[0]!});
}

/** One indicator by region; nothing where its parts don't add up by region. */
export function regionSection({index, lang}: PageContext, indicator: string): Markup {
  const [words, common] = [textsIn(GAPS, lang), textsIn(COMMON, lang)];
  const rows = index.edition.regions
    .filter((row) => row.indicator === indicator)
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || compareNames(a.name[lang], b.name[lang], lang));
  if (rows.length === 0) return html``;
  const heading = regionHeading(rows, shortName(indicator, lang, index.indicator.get(indicator)?.label), lang);
  return section(
    heading,
    words.regionNote,
    table<RegionRow>(
      heading,
      [
        {heading: words.region, rowHeader: true, cell: (row) => row.name[lang]},
        {heading: words.have, className: "r", cell: (row) => partsText(row.numerator, row.denominator, lang)},
        {
          heading: common.share,
          className: "r",
          cell: (row) => ({content: row.value === null ? "–" : formatPercent(row.value, lang), value: row.value})
        },
        {heading: words.reportedOf, className: "r", cell: (row) => `${row.reported}/${row.units}`}
      ],
      rows,
      {className: "lst"}
    )
  );
}
