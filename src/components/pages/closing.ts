/**
 * Who closes most of a national gap: the curve and the table that belongs to it.
 */
import {COMMON} from "../../i18n/common.js";
import {countedText} from "../../i18n/counted.js";
import {compareNames, formatNumber, formatPercent} from "../../i18n/format.js";
import {GAPS} from "../../i18n/gaps.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {AgencyTarget} from "../../scoring/edition.js";
import {closingSpec} from "../chart/closing-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {shortName} from "../parts/national-figure.js";
import {section} from "../parts/section.js";
import {table} from "../parts/table.js";
import type {EditionIndex} from "../select.js";
import type {PageContext} from "./context.js";

interface ClosingRow {
  readonly target: AgencyTarget;
  readonly left: number;
  /** Percent of the whole gap held by this unit and those before it. */
  readonly cumulative: number;
}

export interface Closing {
  readonly total: number;
  readonly rows: readonly ClosingRow[];
  /** How many of the first units hold half of the gap. */
  readonly half: number;
}

const SHOWN = 12;

/** Units that reported and still lack something for 2030, from most to least; ties by name. */
export function closingOf(index: EditionIndex, indicator: string, lang: Language): Closing {
  const name = (target: AgencyTarget) => index.unit.get(target.unit)!.name[lang];
  const lacking = index.edition.agency_targets
    .filter(
      (target) => target.indicator === indicator && target.year === 2030 && target.to_do !== null && target.to_do > 0
    )
    .toSorted((a, b) => b.to_do! - a.to_do! || compareNames(name(a), name(b), lang));
  const total = lacking.reduce((sum, target) => sum + target.to_do!, 0);
  let running = 0;
  const rows = lacking.map((target) => {
    running += target.to_do!;
    return {target, left: target.to_do!, cumulative: (100 * running) / total};
  });
  return {total, rows, half: rows.findIndex((row) => row.cumulative >= 50) + 1};
}

export async function closingSection({index, lang, path}: PageContext, indicator: string): Promise<Markup> {
  const [words, common] = [textsIn(GAPS, lang), textsIn(COMMON, lang)];
  const closing = closingOf(index, indicator, lang);
  if (closing.rows.length < 2) return html``;
  const points = [{count: 0, share: 0}, ...closing.rows.map((row, i) => ({count: i + 1, share: row.cumulative}))];
  const chart = await toChart((width) => closingSpec(points, width, {x: words.axisUnits, y: words.axisShare}), {
    wide: 540,
    narrow: 340
  });
  const text = words.closingText({
    half: closing.half,
    units: closing.rows.length,
    things: countedText(closing.total, indicator, lang)
  });
  const heading = words.closingHeading({
    name: shortName(indicator, lang),
    half: closing.half,
    units: closing.rows.length
  });
  const list = table<ClosingRow>(
    heading,
    [
      {
        heading: common.unit,
        rowHeader: true,
        cell: (row) =>
          html`<a href="${hrefTo(path, pathTo.unit(index.edition.info.year, row.target.unit, lang))}">${index.unit.get(row.target.unit)!.name[lang]}</a>`
      },
      {
        heading: words.have,
        className: "r",
        cell: ({target}) => `${formatNumber(target.numerator!, lang)} / ${formatNumber(target.denominator!, lang)}`
      },
      {heading: words.left, className: "r", cell: (row) => ({content: formatNumber(row.left, lang), value: row.left})},
      {
        heading: words.cumulative,
        className: "r",
        cell: (row) => ({content: formatPercent(row.cumulative, lang), value: row.cumulative})
      }
    ],
    closing.rows.slice(0, Math.max(SHOWN, Math.min(closing.half, 20))),
    {className: "lst few"}
  );
  return section(
    heading,
    `${text} ${words.closingNote}`,
    html`<div class="cols">${chartFigure(chart, text)}<div>${list}</div></div>`
  );
}
