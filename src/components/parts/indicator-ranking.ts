/**
 * Every unit of one kind by its value of one indicator, those without a figure last with the reason; searchable.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames} from "../../i18n/format.js";
import {INDICATOR_RANKING} from "../../i18n/indicator-ranking.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {formatReading} from "../../i18n/values.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import type {Register} from "../register.js";
import {keyOf} from "../select.js";
import {dataLink} from "./data-link.js";
import {rankingColumns} from "./indicator-columns.js";
import {findAttribute} from "./row-names.js";
import {section} from "./section.js";
import {table} from "./table.js";
import {tableControls} from "./table-controls.js";

/** @param searchable false of a second table on the page: a page has one search */
export function indicatorRanking(
  context: PageContext,
  facts: IndicatorFacts,
  figures: KindFigures,
  register: Register,
  searchable: boolean
): Markup {
  const {lang} = context;
  const units = unitsByPlace(context, facts, figures);
  const heading = rankingHeading(context, facts, figures, units);
  const id = `indicator-${figures.kind}`;
  const given = units.filter((unit) => figures.places.has(unit.id)).length;
  const rows = table(heading, rankingColumns(context, facts, figures), units, {
    className: "tbl ind",
    hint: textsIn(COMMON, lang).scrollHint,
    id,
    rowClass: (_, i) => (i >= given ? "nrk" : i === given - 1 && given < units.length ? "brk" : ""),
    rowData: (unit) => ({unit: unit.id, find: findAttribute(unit.name, register.names.get(unit.id), lang)})
  });
  const controls = searchable && rankingSearch(id, units.length, facts, figures, lang);
  const files = dataLink(context, "observations.csv", "indicator-places.csv", "trends.csv");
  return section(heading, rankingNote(facts, lang), html`${controls}${rows}${files}`, "tblsec");
}

function rankingSearch(
  id: string,
  rows: number,
  {definition}: IndicatorFacts,
  {kind}: KindFigures,
  lang: Language
): Markup {
  const example = kind === "province" ? "bac giang" : "ke hoach";
  return tableControls(
    {table: id, rows, filters: [], example, things: definition.top === null ? "places" : "rows"},
    lang
  );
}

function rankingNote({indicator, definition}: IndicatorFacts, lang: Language): string {
  const words = textsIn(INDICATOR_RANKING, lang);
  const note = indicator.unit === "yes-no" ? words.yesNoNote : words.rankingNote;
  return definition.direction === "lower" ? `${note} ${words.lowerNote}` : note;
}

/** By place, ties by name; of yes/no by name alone: nobody is ahead of another. Then those without a figure; none to whom it does not apply. */
function unitsByPlace(
  {index, lang}: PageContext,
  {indicator}: IndicatorFacts,
  {kind, places}: KindFigures
): readonly EditionUnit[] {
  const place = ({id}: EditionUnit) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  const order = indicator.unit === "yes-no" ? ({id}: EditionUnit) => Number(!places.has(id)) : place;
  return index.edition.units
    .filter((unit) => unit.kind === kind)
    .filter(({id}) => index.observation.get(keyOf(id, indicator.id))?.status !== "not-applicable")
    .toSorted((a, b) => order(a) - order(b) || compareNames(a.name[lang], b.name[lang], lang));
}

function rankingHeading(
  {index, lang}: PageContext,
  {indicator}: IndicatorFacts,
  {kind, places}: KindFigures,
  units: readonly EditionUnit[]
): string {
  const words = textsIn(INDICATOR_RANKING, lang);
  if (indicator.unit === "yes-no" && places.size > 0) {
    const yes = units.filter(({id}) => index.observation.get(keyOf(id, indicator.id))?.value === 1).length;
    return words.yesNoHeading(kind, yes, places.size);
  }
  const first = units.filter(({id}) => places.get(id) === 1);
  if (first.length === 0) return words.rankingNone(kind);
  const value = formatReading(index.observation.get(keyOf(first[0]!.id, indicator.id))!.value!, indicator, lang);
  if (first.length > 3) return words.rankingShared(kind, first.length, value);
  return words.rankingHeading(
    kind,
    first.map(({name}) => name[lang]),
    value
  );
}
