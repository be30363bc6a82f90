/**
 * Who closes most of a national gap for the least effort: the curve and the table that belongs to it.
 */
import {COMMON} from "../../i18n/common.js";
import {thingsText} from "../../i18n/counted.js";
import {compareNames, formatList, formatNumber, formatPercent} from "../../i18n/format.js";
import {GAPS} from "../../i18n/gaps.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {unitsToHalf} from "../../scoring/gaps/closing.js";
import type {ClosingRow} from "../../scoring/gaps/model.js";
import type {UnitId} from "../../scoring/model.js";
import {closingSpec} from "../chart/closing-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {shortName} from "../parts/national-figure.js";
import {section} from "../parts/section.js";
import {table} from "../parts/table.js";
import {type EditionIndex, keyOf} from "../select.js";
import type {PageContext} from "./context.js";

export interface Closing {
  /** What the national target asks for, in percent where the indicator is a share, and its year. */
  readonly aim: number;
  readonly year: number;
  /** Things that the nation still has to do, on what was reported. */
  readonly total: number;
  /** In the order of least effort. */
  readonly rows: readonly ClosingRow[];
  /** How many of the first units close half of the gap. */
  readonly half: number;
  /** Units that the target applies to and that did not report: they can't be put in the order. */
  readonly silent: readonly UnitId[];
}

const SHOWN = 12;

/** The last national target in force of an indicator, with those who can close it; null where it has none. */
export function closingOf({edition}: EditionIndex, indicator: string): Closing | null {
  const ours = edition.gaps.filter((row) => row.indicator === indicator && row.status === "in-force");
  const national = ours.filter(({unit}) => unit === null).toSorted((a, b) => b.year - a.year)[0];
  if (!national || national.to_do === null) return null;
  const rows = edition.closing.filter((row) => row.target === national.target);
  const silent = ours.flatMap(({unit, year, state}) =>
    unit !== null && year === national.year && state === "not-reported" ? [unit] : []
  );
  return {aim: national.aim, year: national.year, total: national.to_do, rows, half: unitsToHalf(rows), silent};
}

export async function closingSection(context: PageContext, indicator: string): Promise<Markup> {
  const {index, lang} = context;
  const words = textsIn(GAPS, lang);
  const closing = closingOf(index, indicator);
  if (closing === null || closing.rows.length < 2) return html``;
  const counts = {half: closing.half, units: closing.rows.length};
  const heading = words.closingHeading({
    name: shortName(indicator, lang, index.indicator.get(indicator)?.label),
    ...counts
  });
  const things = thingsText(closing.total, indicator, lang, false);
  const aim = formatPercent(closing.aim, lang, Number.isInteger(closing.aim) ? 0 : 1);
  const text = words.closingText({aim, year: closing.year, things, ...counts});
  const points = [{count: 0, share: 0}, ...closing.rows.map((row) => ({count: row.order, share: row.cumulative}))];
  const chart = await toChart((width) => closingSpec(points, width, {x: words.axisUnits, y: words.axisShare}), {
    wide: 540,
    narrow: 340
  });
  const silent = namesOf(closing.silent, index, lang);
  return section(
    heading,
    html`${text} ${words.closingNote}${silent.length > 0 && html` ${words.closingSilent(formatList(silent, lang))}`}`,
    html`<div class="cols">${chartFigure(chart, text)}<div>${closingTable(context, heading, closing)}</div></div>`
  );
}

function namesOf(units: readonly UnitId[], index: EditionIndex, lang: Language): readonly string[] {
  return units.map((unit) => index.unit.get(unit)!.name[lang]).toSorted((a, b) => compareNames(a, b, lang));
}

function closingTable({index, lang, path}: PageContext, heading: string, {rows, half}: Closing): Markup {
  const [words, common] = [textsIn(GAPS, lang), textsIn(COMMON, lang)];
  const {year} = index.edition.info;
  const left = ({unit, indicator, to_do}: ClosingRow) => {
    const all = index.observation.get(keyOf(unit, indicator))?.denominator ?? null;
    return formatNumber(to_do, lang) + (all === null ? "" : ` / ${formatNumber(all, lang)}`);
  };
  return table<ClosingRow>(
    heading,
    [
      {
        heading: common.unit,
        rowHeader: true,
        cell: ({unit}) =>
          html`<a href="${hrefTo(path, pathTo.unit(year, unit, lang))}">${index.unit.get(unit)!.name[lang]}</a>`
      },
      {heading: words.left, className: "r", cell: (row) => ({content: left(row), value: row.to_do})},
      {
        heading: words.effort,
        className: "r",
        cell: (row) => ({content: formatNumber(row.effort, lang, 1), value: row.effort})
      },
      {
        heading: words.cumulative,
        className: "r",
        cell: (row) => ({content: formatPercent(row.cumulative, lang), value: row.cumulative})
      }
    ],
    rows.slice(0, Math.max(SHOWN, Math.min(half, 20))),
    {className: "lst few"}
  );
}
