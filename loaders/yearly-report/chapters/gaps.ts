/**
 * What is left to do: the nation's gaps and pace, and which units close most of them for the least effort.
 */
import {COMMON} from "../../../src/i18n/common.js";
import {countedText} from "../../../src/i18n/counted.js";
import {formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {OVERVIEW} from "../../../src/i18n/overview.js";
import {REPORT_AGENCIES} from "../../../src/i18n/yearly-report-agencies.js";
import {REPORT_CODES} from "../../../src/i18n/yearly-report-codes.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {GapRow, NoPace} from "../../../src/scoring/gaps/model.js";
import {fact, fromRow, labelOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {closingSection} from "./closing.js";

export function gapsChapter(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_AGENCIES, context.lang);
  const rows = context.edition.gaps.filter(
    ({level, status, year}) => level === "national" && status === "in-force" && year > context.edition.info.year
  );
  if (rows.length === 0) return [{type: "paragraph", text: words.gapsNone}];
  return [
    {type: "paragraph", text: words.gapsIntro, look: "note"},
    {
      type: "table",
      caption: words.gapsCaption,
      columns: [
        {heading: textsIn(COMMON, context.lang).target, share: 28},
        {heading: words.left, share: 18},
        {heading: words.needed, share: 15},
        {heading: words.pace, share: 19},
        {heading: words.reached, share: 20}
      ],
      rows: rows.map((row) => [
        `${labelOf(context, row.indicator)} (${row.year})`,
        toDo(row, context),
        perYear(row, "needed_pace", context),
        row.pace === null ? `– (${noPace(row.why_no_pace, context)})` : perYear(row, "pace", context),
        projection(row, context)
      ])
    },
    ...closingSection(context)
  ];
}

/** The row of gaps.csv: the nation's has no unit. */
function sourceOf(row: GapRow, context: ReportContext) {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const where = {target: row.target, level: row.level};
  return fromRow("gaps", where, words.gap(labelOf(context, row.indicator)), {clause: row.clause});
}

function toDo(row: GapRow, context: ReportContext): string {
  const {lang, cite} = context;
  if (row.to_do === null) return "–";
  return cite(countedText(row.to_do, row.indicator, lang), [fact("to_do", row.to_do)], sourceOf(row, context));
}

/** Percentage points, or things, a year. */
function perYear(row: GapRow, column: "needed_pace" | "pace", context: ReportContext): string {
  const {lang, cite, edition} = context;
  const value = row[column];
  if (value === null) return "–";
  const counts = edition.national.some((state) => state.indicator === row.indicator && state.unit !== "percent");
  const shown = counts
    ? countedText(value, row.indicator, lang, Number.isInteger(value) ? 0 : 1)
    : textsIn(OVERVIEW, lang).points(formatNumber(value, lang, 1));
  return cite(shown, [fact(column, value)], sourceOf(row, context));
}

function noPace(why: NoPace | "", {lang}: ReportContext): string {
  const codes = textsIn(REPORT_CODES, lang);
  const words: Readonly<Record<string, string>> = {...codes.comparison, ...codes.noPace};
  return words[why] ?? why;
}

/** The year with its interval, or why there is none. */
function projection(row: GapRow, context: ReportContext): string {
  const {lang, cite} = context;
  const {year, earliest, latest, why} = row.projection;
  if (year === null) return `– (${why === "" ? "" : textsIn(REPORT_CODES, lang).noProjection[why]})`;
  const shown = textsIn(REPORT_AGENCIES, lang).yearRange({
    year: String(year),
    earliest: text(earliest),
    latest: text(latest)
  });
  const ends = [
    {column: "projected_earliest", value: earliest},
    {column: "projected_latest", value: latest}
  ];
  const known = ends.flatMap(({column, value}) => (value === null ? [] : [fact(column, value)]));
  return cite(shown, [fact("projected_year", year), ...known], sourceOf(row, context));
}

function text(year: number | null): string | null {
  return year === null ? null : String(year);
}
