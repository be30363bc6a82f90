/**
 * The columns of an indicator's ranking.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {INDICATOR_RANKING} from "../../i18n/indicator-ranking.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {UNIT} from "../../i18n/unit.js";
import {digitsOf, formatValue} from "../../i18n/values.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {EditionUnit} from "../../scoring/edition.js";
import type {TrendRow} from "../../scoring/trends/model.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures} from "../indicator-facts.js";
import {derivationId, hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {keyOf} from "../select.js";
import {listCells} from "./cell-list.js";
import {printedChange} from "./indicator-value.js";
import {stateMark} from "./state-mark.js";
import type {Cell, Column, ColumnSort} from "./table.js";
import {partsText} from "./unit-targets.js";

type UnitColumn = Column<EditionUnit>;

const high = (key: string): ColumnSort => ({key, by: "value", first: "descending"});

export function rankingColumns(context: PageContext, facts: IndicatorFacts, figures: KindFigures): UnitColumn[] {
  return [
    ...nameColumns(context, facts, figures),
    ...valueColumns(context, facts, figures),
    ...scoreColumns(context, figures),
    ...targetColumns(context, facts, figures),
    ...changeColumns(context, facts),
    sourceColumn(context, facts, figures)
  ];
}

/** The place where places mean something (of yes/no nobody is ahead of another), and the name, with the place on a telephone. */
function nameColumns(
  {index, lang, path}: PageContext,
  {indicator}: IndicatorFacts,
  {places}: KindFigures
): UnitColumn[] {
  const isRanked = indicator.unit !== "yes-no";
  const place = ({id}: EditionUnit) => (isRanked ? (places.get(id) ?? null) : null);
  const href = ({id}: EditionUnit) => hrefTo(path, pathTo.unit(index.edition.info.year, id, lang));
  const placeColumn: UnitColumn = {
    heading: textsIn(INDICATOR_RANKING, lang).place,
    className: "rk rkc",
    sort: {key: "place", by: "value", first: "ascending"},
    cell: (unit) => ({content: place(unit) === null ? "–" : String(place(unit)), value: place(unit)})
  };
  const nameColumn: UnitColumn = {
    heading: textsIn(COMMON, lang).unit,
    className: "u",
    rowHeader: true,
    sort: {key: "unit", by: "text", first: "ascending"},
    cell: (unit) => ({
      content: html`${place(unit) !== null && html`<span class="only rk">${place(unit)}</span>`}<a href="${href(unit)}">${unit.name[lang]}</a>`,
      text: unit.name[lang]
    })
  };
  return isRanked ? [placeColumn, nameColumn] : [nameColumn];
}

/** The value or, hatched, why there is none; and of ratios what is divided. */
function valueColumns({index, lang}: PageContext, {indicator}: IndicatorFacts, {stat}: KindFigures): UnitColumn[] {
  const words = textsIn(UNIT, lang);
  const row = ({id}: EditionUnit) => index.observation.get(keyOf(id, indicator.id));
  const valueColumn: UnitColumn = {
    heading: textsIn(COMMON, lang).value,
    className: "r",
    sort: high("value"),
    cell: (unit) => {
      const {value = null, status = "not-reported"} = row(unit) ?? {};
      if (value === null) return {content: html`<span class="hl">${words.status[status]}</span>`, className: "hatch"};
      return {content: formatValue(value, indicator.unit, lang), value};
    }
  };
  const partsColumn: UnitColumn = {
    heading: words.parts,
    className: "r",
    cell: (unit) => partsText(row(unit)?.numerator, row(unit)?.denominator, lang)
  };
  return stat.numerator === null ? [valueColumn] : [valueColumn, partsColumn];
}

/** The score at each leaf that scores it. */
function scoreColumns({index, lang}: PageContext, {paths}: KindFigures): UnitColumn[] {
  return paths.map(({leaf}) => ({
    heading: textsIn(COMMON, lang).score,
    className: "r",
    cell: ({id}) => {
      const score = index.score.get(keyOf(id, leaf.id))?.score ?? null;
      return {content: score === null ? "–" : formatNumber(score, lang, 1), value: score};
    }
  }));
}

/** One for each year and text: in force before drafts, which never share a column. */
function targetColumns({index, lang}: PageContext, {tallies}: IndicatorFacts, {kind}: KindFigures): UnitColumn[] {
  const words = textsIn(INDICATOR_RANKING, lang);
  const own = tallies.filter((row) => row.kind === kind && row.status !== "one-off");
  const order = own.toSorted((a, b) => Number(a.status === "draft") - Number(b.status === "draft") || a.year - b.year);
  return order.map(({target, year, status}) => {
    const due = status === "in-force" && year <= index.edition.info.year;
    const states = new Map(
      index.edition.targets.filter((row) => row.target === target).map(({unit, state}) => [unit, state])
    );
    return {
      heading: (status === "draft" ? words.draftYear : words.targetYear)(year),
      className: status === "draft" ? "drafts" : "",
      cell: ({id}) => {
        const state = states.get(id);
        return state ? stateMark(state, lang, {due}) : "–";
      }
    };
  });
}

function changeColumns({index, lang}: PageContext, {indicator}: IndicatorFacts): UnitColumn[] {
  const words = textsIn(INDICATOR_RANKING, lang);
  const rows = new Map(
    index.edition.trends.filter((row) => row.indicator === indicator.id).map((row) => [row.unit, row])
  );
  const [first] = rows.values();
  if (!first) return [];
  const heading = (indicator.unit === "percent" ? words.changePoints : words.change)(first.year_before);
  return [
    {
      heading,
      className: "chg",
      sort: high("change"),
      cell: ({id}) => {
        const row = rows.get(id);
        return row ? changeCell(row, indicator.unit, lang) : "–";
      }
    }
  ];
}

/** The change in printed figures; the reason where there is none. */
function changeCell(row: TrendRow, unit: string, lang: Language): Cell {
  const {before, value, change, comparable, reason} = row;
  if (comparable !== "yes" || change === null || before === null || value === null)
    return {content: html`<span class="tiny mute">${textsIn(REPORT_CODES, lang).comparison[reason]}</span>`};
  return {content: changeText(change, printedChange(value, before, unit), unit, lang), value: change};
}

function changeText(change: number, printed: number, unit: string, lang: Language): Markup | string {
  const words = textsIn(INDICATOR_RANKING, lang);
  if (change === 0) return words.same;
  if (unit === "yes-no") return change > 0 ? words.nowYes : words.nowNo;
  return html`<span class="n">${formatSigned(printed, lang, digitsOf(unit))}</span>`;
}

/** The cells it was read from, as a link to where the unit's page has the figure. */
function sourceColumn({index, lang, path}: PageContext, {indicator}: IndicatorFacts, {paths}: KindFigures): UnitColumn {
  const {year} = index.edition.info;
  const [leaf] = paths;
  return {
    heading: textsIn(UNIT, lang).source,
    className: "at",
    cell: ({id}) => {
      const row = index.observation.get(keyOf(id, indicator.id));
      if (!row?.source) return "–";
      const place = leaf ? `#${derivationId(leaf.leaf.id)}` : "";
      return html`<a href="${hrefTo(path, pathTo.unit(year, id, lang))}${place}"><code>${listCells(row.source)}</code></a>`;
    }
  };
}
