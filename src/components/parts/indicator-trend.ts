/**
 * Against the year before: how many units moved which way, the nation's two figures, and the regions.
 */
import {figureText} from "../../i18n/aims.js";
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {INDICATOR_PAGE} from "../../i18n/indicator-page.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {TargetRow} from "../../scoring/targets/model.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures, NationBefore} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {dataLink} from "./data-link.js";
import {boundsText, printedChange} from "./indicator-value.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";
import {partsText} from "./unit-targets.js";

export function indicatorTrend(context: PageContext, facts: IndicatorFacts): Markup {
  const {index, lang} = context;
  const words = textsIn(INDICATOR_PAGE, lang);
  const [row] = index.edition.trends;
  if (!row) return section(words.trendFirst, null, html``);
  const year = row.year_before;
  const sum = (of: (figures: KindFigures) => number | null) =>
    facts.kinds.reduce((total, figures) => total + (of(figures) ?? 0), 0);
  const heading = words.trendHeading({
    year,
    compared: sum(({stat}) => stat.compared),
    risen: sum(({stat}) => stat.risen),
    fallen: sum(({stat}) => stat.fallen)
  });
  return section(
    heading,
    words.trendNote(year),
    html`${movesTable(facts, heading, lang)}${nationYears(facts, index.edition.info.year, lang)}${dataLink(context, "indicator-stats.csv", "trends.csv", "gaps.csv")}`
  );
}

function movesTable({kinds}: IndicatorFacts, caption: string, lang: Language): Markup {
  const [words, common] = [textsIn(INDICATOR_PAGE, lang), textsIn(COMMON, lang)];
  const count = (heading: string, of: (figures: KindFigures) => number): Column<KindFigures> => ({
    heading,
    className: "r",
    cell: (figures) => ({content: formatNumber(of(figures), lang), value: of(figures)})
  });
  return table<KindFigures>(
    caption,
    [
      {
        heading: words.kind,
        rowHeader: true,
        cell: ({kind}) => (kind === "province" ? common.provinceShort : common.ministryShort)
      },
      count(words.risen, ({stat}) => stat.risen ?? 0),
      count(words.unchanged, ({stat}) => stat.unchanged ?? 0),
      count(words.fallen, ({stat}) => stat.fallen ?? 0),
      count(words.notCompared, ({stat}) => stat.asked - (stat.compared ?? 0))
    ],
    kinds,
    {className: "lst few"}
  );
}

/** A year of the nation's figure. */
interface NationYear {
  readonly year: number;
  readonly row: TargetRow;
}

function nationYears({before, national}: IndicatorFacts, year: number, lang: Language): Markup {
  const words = textsIn(INDICATOR_PAGE, lang);
  const now = national.find(({source}) => source.startsWith("observations:"));
  if (!before || !now) return html``;
  const rows = [...(before.row ? [{year: before.year, row: before.row}] : []), {year, row: now}];
  const said = nationSentence(before, now, lang);
  return html`<h3 class="grp">${now.status === "draft" ? words.nationYearsDraft : words.nationYears}</h3>${table<NationYear>(
    words.nationYears,
    [
      {heading: words.year, rowHeader: true, cell: (each) => String(each.year)},
      {
        heading: words.figure,
        className: "r",
        cell: ({row}) => ({content: row.value === null ? "–" : figureText(row.value, row, lang), value: row.value})
      },
      {heading: words.parts, className: "r", cell: ({row}) => partsText(row.numerator, row.denominator, lang)},
      {heading: words.reporters, className: "r", cell: ({row}) => `${row.reported ?? 0}/${row.expected ?? 0}`},
      {heading: words.range, cell: ({row}) => boundsText(row, lang)}
    ],
    rows,
    {className: "lst", hint: textsIn(COMMON, lang).scrollHint}
  )}${said && html`<p class="small mute prose">${said}</p>`}`;
}

/** The change in printed figures, or why none is given. */
function nationSentence({row, why}: NationBefore, now: TargetRow, lang: Language): string | null {
  const words = textsIn(INDICATOR_PAGE, lang);
  if (why !== "") {
    const codes = textsIn(REPORT_CODES, lang);
    const reasons: Readonly<Record<string, string>> = {...codes.comparison, ...codes.noPace};
    return words.nationWhy(reasons[why] ?? why);
  }
  if (row === null || row.value === null || now.value === null) return null;
  const change = printedChange(now.value, row.value, now.measured_in);
  const isPercent = now.measured_in === "percent";
  return words.nationMoved(isPercent ? words.points(formatSigned(change, lang, 1)) : formatSigned(change, lang, 0));
}
