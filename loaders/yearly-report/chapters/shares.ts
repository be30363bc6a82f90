/**
 * How many of the targets in force agencies have met.
 */
import {spanText} from "../../../src/components/parts/rank-text.js";
import {COMMON} from "../../../src/i18n/common.js";
import {formatNumber, formatPercent} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {OVERVIEW} from "../../../src/i18n/overview.js";
import {YEARLY_REPORT} from "../../../src/i18n/yearly-report.js";
import {REPORT_AGENCIES} from "../../../src/i18n/yearly-report-agencies.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {Edition, ShareTotal} from "../../../src/scoring/edition.js";
import {fact, type ReportContext} from "../context.js";
import type {Block, Derivation} from "../model.js";

export function sharesSection(context: ReportContext): readonly Block[] {
  const {edition, lang} = context;
  const [words, overview] = [textsIn(REPORT_AGENCIES, lang), textsIn(OVERVIEW, lang)];
  const right = "right" as const;
  return [
    {type: "heading", text: words.sharesHeading},
    {type: "paragraph", text: overview.sharesNote, look: "note"},
    {
      type: "table",
      caption: words.sharesCaption,
      columns: [
        {heading: textsIn(YEARLY_REPORT, lang).unitColumn, share: 30},
        {heading: overview.shareOf, share: 10},
        {heading: words.met, share: 12, align: right},
        {heading: words.applicable, share: 12, align: right},
        {heading: words.notReported, share: 14, align: right},
        {heading: overview.shareRange, share: 22, align: right}
      ],
      rows: inForce(edition).map((total) => shareRow(total, context))
    }
  ];
}

/** Totals of texts in force: drafts are never counted with them. */
export function inForce({share_totals}: Pick<Edition, "share_totals">): readonly ShareTotal[] {
  return share_totals.filter(({status}) => status === "in-force");
}

function shareRow(total: ShareTotal, context: ReportContext): readonly string[] {
  const derivation = sourceOf(total, context);
  const print = (column: "met" | "applicable" | "not_reported") =>
    context.cite(formatNumber(total[column], context.lang), [fact(column, total[column])], derivation);
  return [
    kindName(total, context),
    String(total.year),
    print("met"),
    print("applicable"),
    print("not_reported"),
    shareRange(total, context)
  ];
}

/** The share met as a range, since what is not reported may turn out met. */
export function shareRange(total: ShareTotal, context: ReportContext): string {
  const {lower, upper} = total;
  if (lower === null || upper === null) return "–";
  const print = (value: number) => formatNumber(value, context.lang, 1);
  const shown = `${spanText(print(lower), print(upper)).replace("–", "–\u2060")}%`;
  return context.cite(shown, [fact("", lower), fact("", upper)], sourceOf(total, context));
}

function kindName({kind}: ShareTotal, {lang}: ReportContext): string {
  return textsIn(COMMON, lang)[kind];
}

function sourceOf(total: ShareTotal, context: ReportContext): Derivation {
  const {lang} = context;
  const words = textsIn(REPORT_SOURCES, lang);
  const print = (value: number) => formatNumber(value, lang);
  const formula = words.shareFormula({
    met: print(total.met),
    applicable: print(total.applicable),
    value: total.value === null ? "–" : formatPercent(total.value, lang),
    open: print(total.not_reported)
  });
  const what = words.shareTotal(kindName(total, context), total.year);
  return {
    ...{what, reading: "computed", table: "shares", where: {year: total.year, status: total.status}, formula},
    ...{clause: "", cells: ""}
  };
}
