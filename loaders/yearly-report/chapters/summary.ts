/**
 * The findings on one page, each a sentence from the data.
 */
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_AGENCIES} from "../../../src/i18n/yearly-report-agencies.js";
import {REPORT_NATIONAL} from "../../../src/i18n/yearly-report-national.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {NationalState} from "../../../src/scoring/edition.js";
import {countFigure, type ReportContext} from "../context.js";
import type {Block, Where} from "../model.js";
import {closingLine, closingLists} from "./closing.js";
import {nationalName, nationalNow, nationalPath, nationalShortfall} from "./national-figures.js";
import {leadLine} from "./ranking.js";
import {reportingLine} from "./reporting.js";
import {inForce, shareRange} from "./shares.js";
import {overdueLine} from "./tasks.js";
import {trendsLine} from "./trends.js";

export function summaryChapter(context: ReportContext): readonly Block[] {
  const {edition} = context;
  const [firstTrend] = edition.trends;
  const lines = [
    statesLine(context),
    pathLine(context),
    sharesLine(context),
    leadLine(context, "province"),
    leadLine(context, "ministry"),
    ...closingLists(context).map((rows) => closingLine(rows, context)),
    firstTrend ? trendsLine(context, firstTrend) : null,
    overdueLine(context),
    reportingLine(context)
  ];
  return [{type: "bullets", items: lines.filter((line) => line !== null)}];
}

/** How many of the targets of the first year are met, missed, open. */
function statesLine(context: ReportContext): string | null {
  const {lang, edition} = context;
  const year = edition.national[0]?.targets[0]?.year;
  if (year === undefined) return null;
  const sources = textsIn(REPORT_SOURCES, lang);
  const states = edition.national.flatMap(({targets}) => targets.filter((target) => target.year === year));
  const count = (n: number, where: Where, formula = "") =>
    countFigure(context, n, {table: "national", where: {year, ...where}, what: sources.nationalTargets(year), formula});
  const of = (state: string) => states.filter((target) => target.state === state).length;
  const unsure = states.length - of("met") - of("not-met");
  return textsIn(REPORT_NATIONAL, lang).states({
    all: count(states.length, {}),
    met: count(of("met"), {state: "met"}),
    missed: count(of("not-met"), {state: "not-met"}),
    unsure: count(unsure, {}, sources.condition("state≠met, state≠not-met")),
    year,
    now: edition.info.year
  });
}

/** The target that is certainly furthest behind its path. */
function pathLine(context: ReportContext): string {
  const {edition, lang} = context;
  const words = textsIn(REPORT_NATIONAL, lang);
  const share = (state: NationalState) => state.value! / state.path;
  const [worst] = edition.national
    .filter((state) => state.path_state === "off-path" && state.value !== null)
    .toSorted((a, b) => share(a) - share(b));
  if (!worst) return words.noneBehind;
  return words.behind({
    name: nationalName(worst, context),
    value: nationalNow(worst, context),
    gap: nationalShortfall(worst, context),
    path: nationalPath(worst, context),
    year: edition.info.year
  });
}

/** Shares of the targets of the first year; null where one kind has none. */
function sharesLine(context: ReportContext): string | null {
  const totals = inForce(context.edition);
  const year = totals[0]?.year;
  const [province, ministry] = (["province", "ministry"] as const).map((kind) =>
    totals.find((total) => total.kind === kind && total.year === year)
  );
  if (year === undefined || !province || !ministry) return null;
  return textsIn(REPORT_AGENCIES, context.lang).shareLine({
    province: shareRange(province, context),
    ministry: shareRange(ministry, context),
    year
  });
}
