/**
 * The national targets in force: where each stands, with its bounds, path and readings.
 */
import {COMMON, STATES} from "../../../src/i18n/common.js";
import {formatNumber, formatPercent} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_NATIONAL} from "../../../src/i18n/yearly-report-national.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {NationalState, NationalTarget} from "../../../src/scoring/edition.js";
import {fact, fromRow, nameOf, type ReportContext} from "../context.js";
import type {Block} from "../model.js";
import {conflicts} from "./conflicts.js";
import {nationalChart} from "./national-chart.js";
import {nationalAim, nationalNow, nationalParts, nationalPath, nationalRange} from "./national-figures.js";

export function nationalChapter(context: ReportContext): readonly Block[] {
  const words = textsIn(REPORT_NATIONAL, context.lang);
  return [
    {type: "paragraph", text: words.intro, look: "note"},
    nationalTable(context),
    {type: "bullets", items: context.edition.national.flatMap((state) => remarks(state, context))},
    ...nationalChart(context),
    ...conflicts(context, "in-force")
  ];
}

function nationalTable(context: ReportContext): Block {
  const {edition, lang} = context;
  const words = textsIn(REPORT_NATIONAL, lang);
  return {
    type: "table",
    caption: words.tableCaption,
    columns: [
      {heading: textsIn(COMMON, lang).target, share: 19},
      {heading: words.now, share: 10},
      {heading: words.range, share: 15},
      {heading: words.parts, share: 19},
      {heading: words.aims, share: 26},
      {heading: words.path(edition.info.year), share: 11}
    ],
    rows: edition.national.map((state) => [
      state.label[lang],
      nationalNow(state, context),
      nationalRange(state, context),
      nationalParts(state, context),
      state.targets.map((target) => aimText(state, target, context)).join("\n"),
      pathText(state, context)
    ])
  };
}

function aimText(state: NationalState, target: NationalTarget, context: ReportContext): string {
  const aim = nationalAim(state, target, context);
  const standing = textsIn(STATES, context.lang)[target.state];
  return textsIn(REPORT_NATIONAL, context.lang).aim({year: target.year, target: aim, state: standing});
}

/** Where the path stands and how the figure stands against it; "–" where no path leads to a target. */
function pathText(state: NationalState, context: ReportContext): string {
  const path = nationalPath(state, context);
  return path === "–" ? path : `${path}\n${textsIn(STATES, context.lang)[state.path_state]}`;
}

/** Who is missing, why there is no range, and how else the text may be read. */
function remarks(state: NationalState, context: ReportContext): readonly string[] {
  const words = textsIn(REPORT_NATIONAL, context.lang);
  const names = (units: readonly string[]) => units.map((unit) => nameOf(context, unit));
  const name = state.label[context.lang];
  const missing =
    state.missing.length === 0
      ? []
      : [words.missing({name, count: missingCount(state, context), names: names(state.missing)})];
  const unbounded = state.unbounded_by.length === 0 ? [] : [words.unbounded(names(state.unbounded_by))];
  const said = [[...missing, ...unbounded].join(" "), otherReading(state, context)];
  return said.filter((text) => text !== "");
}

function missingCount(state: NationalState, context: ReportContext) {
  const {lang, cite} = context;
  const words = textsIn(REPORT_SOURCES, lang);
  const print = (value: number) => formatNumber(value, lang);
  const n = state.missing.length;
  const formula = words.expectedMinus({
    expected: print(state.expected),
    reported: print(state.reported),
    value: print(n)
  });
  const where = {indicator: state.indicator};
  const derivation = fromRow("national", where, words.missingUnits(state.label[lang]), {formula});
  return {n, text: cite(print(n), [fact("", n)], {...derivation, reading: "computed"})};
}

/** The figure under the other reading of its denominator: those it adds are not asked, so it is a least figure. */
function otherReading(state: NationalState, context: ReportContext): string {
  const {alternative, reading} = state;
  if (alternative === null || reading === null || alternative.numerator === null) return "";
  const {lang, cite} = context;
  const [words, sources] = [textsIn(REPORT_NATIONAL, lang), textsIn(REPORT_SOURCES, lang)];
  const print = (value: number) => formatNumber(value, lang);
  const share = (100 * alternative.numerator) / alternative.denominator;
  const value = formatPercent(share, lang);
  const [numerator, denominator] = [print(alternative.numerator), print(alternative.denominator)];
  const formula = sources.ratio({numerator, denominator, value});
  const derivation = {
    ...fromRow("national", {indicator: state.indicator}, sources.otherReading(state.label[lang]), {formula}),
    reading: "computed" as const
  };
  return words.reading({
    name: state.label[lang],
    reading: reading[lang],
    other: alternative.reading[lang],
    denominator: cite(denominator, [fact("", alternative.denominator)], derivation),
    value: cite(value, [fact("", share)], derivation)
  });
}
