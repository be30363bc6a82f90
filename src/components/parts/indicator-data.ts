/**
 * Where the figures of an indicator's page stand as data, and by what to filter.
 */
import {COMMON} from "../../i18n/common.js";
import {INDICATOR_PAGE} from "../../i18n/indicator-page.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts} from "../indicator-facts.js";
import {fileFrom} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {section} from "./section.js";
import {table} from "./table.js";

type FileName = keyof (typeof INDICATOR_PAGE)["files"]["vi"];

/** A file with the column and the values that pick the rows of this page. */
interface Source {
  readonly file: FileName;
  readonly column: string;
  readonly values: readonly string[];
}

export function indicatorData({index, lang, path}: PageContext, facts: IndicatorFacts): Markup {
  const words = textsIn(INDICATOR_PAGE, lang);
  const {year} = index.edition.info;
  return section(
    words.dataHeading,
    words.dataNote,
    table<Source>(
      words.dataHeading,
      [
        {
          heading: words.file,
          rowHeader: true,
          cell: ({file}) => html`<a href="${fileFrom(path, `/data/${year}/${file}.csv`)}">${file}.csv</a>`
        },
        {heading: words.holds, cell: ({file}) => words.files[file]},
        {
          heading: words.filter,
          cell: ({column, values}) => html`${values.map((value) => html`<code>${column} = ${value}</code> `)}`
        }
      ],
      sourcesOf(facts, new Set(index.edition.regions.map(({indicator}) => indicator)), index.edition.trends.length > 0),
      {className: "lst", hint: textsIn(COMMON, lang).scrollHint}
    )
  );
}

function sourcesOf(facts: IndicatorFacts, byRegion: ReadonlySet<string>, hasTrends: boolean): readonly Source[] {
  const {indicator, kinds, national, tallies, definition} = facts;
  const own = (file: FileName): Source => ({file, column: "indicator", values: [indicator.id]});
  const measured = [...new Set([...national, ...tallies].map((row) => row.indicator))];
  const leaves = [...new Set(kinds.flatMap(({paths}) => paths.map(({leaf}) => leaf.id)))];
  return [
    own("observations"),
    own("indicator-stats"),
    ...(definition.top === null ? [] : [own("indicator-levels")]),
    own("indicator-places"),
    ...(leaves.length > 0 ? [{file: "scores", column: "node", values: leaves} as const] : []),
    ...(measured.length > 0 ? [{file: "targets", column: "indicator", values: measured} as const] : []),
    ...(tallies.length > 0 ? [{file: "target-states", column: "indicator", values: measured} as const] : []),
    ...(hasTrends ? [own("trends")] : []),
    ...(byRegion.has(indicator.id) ? [own("regions")] : [])
  ];
}
