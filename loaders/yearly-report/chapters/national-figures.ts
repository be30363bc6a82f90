/**
 * The figures of one national target, each with its derivation: the same wherever the report speaks of them.
 */
import {nationalGoal, nationalValue, shortfall, shortName} from "../../../src/components/parts/national-figure.js";
import {formatNumber} from "../../../src/i18n/format.js";
import {textsIn} from "../../../src/i18n/language.js";
import {REPORT_NATIONAL} from "../../../src/i18n/yearly-report-national.js";
import {REPORT_SOURCES} from "../../../src/i18n/yearly-report-sources.js";
import type {NationalState, NationalTarget} from "../../../src/scoring/edition.js";
import {fact, fromRow, type ReportContext} from "../context.js";

/** Short name where there is one, else the label. */
export function nationalName(state: NationalState, {lang}: ReportContext): string {
  return shortName(state.indicator, lang, state.label);
}

/** The row of national.csv that holds the figure: any of its years would do, the first is taken. */
function rowOf(state: NationalState) {
  return {indicator: state.indicator, year: state.targets[0]!.year};
}

/** The figure itself; "–" where nobody reported. */
export function nationalNow(state: NationalState, context: ReportContext): string {
  if (state.value === null) return "–";
  const shown = nationalValue(state, state.value, context.lang);
  return context.cite(shown, [fact("value", state.value)], valueSource(state, context));
}

/** Numerator over denominator; a count has a numerator alone. */
export function nationalParts(state: NationalState, context: ReportContext): string {
  const {numerator, denominator} = state;
  if (numerator === null) return "–";
  const print = (value: number) => formatNumber(value, context.lang);
  const shown = denominator === null ? print(numerator) : `${print(numerator)}\u00A0/\u00A0${print(denominator)}`;
  const facts = [fact("numerator", numerator), ...(denominator === null ? [] : [fact("denominator", denominator)])];
  return context.cite(shown, facts, valueSource(state, context));
}

function valueSource(state: NationalState, context: ReportContext) {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const print = (value: number) => formatNumber(value, context.lang);
  const value = nationalValue(state, state.value, context.lang);
  const {numerator, denominator} = state;
  const formula =
    numerator !== null && denominator !== null
      ? words.ratio({numerator: print(numerator), denominator: print(denominator), value})
      : words.sum({value, reported: print(state.reported)});
  const clause = state.targets[0]!.clause;
  return fromRow("national", rowOf(state), words.nationalValue(state.label[context.lang]), {formula, clause});
}

/** What the figure may still become, in words. */
export function nationalRange(state: NationalState, context: ReportContext): string {
  const words = textsIn(REPORT_NATIONAL, context.lang);
  const {lower, upper} = state;
  if (state.missing.length === 0) return words.complete;
  const sources = textsIn(REPORT_SOURCES, context.lang);
  const derivation = fromRow("national", rowOf(state), sources.bounds(state.label[context.lang]), {
    formula: sources.boundsFormula
  });
  const end = (column: string, value: number) =>
    context.cite(nationalValue(state, value, context.lang), [fact(column, value)], derivation);
  if (lower === null) return words.noRange;
  if (upper === null) return state.unit === "percent" ? words.noRange : words.atLeast(end("lower", lower));
  return words.rangeText(end("lower", lower), end("upper", upper));
}

/** What a text asks for in one year. */
export function nationalAim(state: NationalState, target: NationalTarget, context: ReportContext): string {
  const words = textsIn(REPORT_SOURCES, context.lang);
  const what = words.target(state.label[context.lang], target.year);
  const where = {indicator: state.indicator, year: target.year};
  const shown = nationalGoal(state, target.target, context.lang);
  return context.cite(
    shown,
    [fact("target", target.target)],
    fromRow("national", where, what, {clause: target.clause})
  );
}

/** Where the straight path stands in the edition's year; "–" for a target to which no path leads. */
export function nationalPath(state: NationalState, context: ReportContext): string {
  const {lang, edition} = context;
  const words = textsIn(REPORT_SOURCES, lang);
  const [first, last] = [state.targets[0]!, state.targets.at(-1)!];
  if (first.year === last.year) return "–";
  const {year} = edition.info;
  const value = nationalValue(state, state.path, lang);
  const goal = (target: NationalTarget) => nationalGoal(state, target.target, lang);
  const formula = words.pathFormula({
    ...{first: goal(first), last: goal(last), from: first.year, to: last.year, year, value}
  });
  return context.cite(value, [fact("", state.path)], {
    ...fromRow("national", {indicator: state.indicator}, words.path(state.label[lang], year), {formula}),
    reading: "computed"
  });
}

/** How far the figure is below its path, in the printed figures. @throws {RangeError} if there is no figure */
export function nationalShortfall(state: NationalState, context: ReportContext): string {
  const {lang} = context;
  const words = textsIn(REPORT_SOURCES, lang);
  const shown = shortfall(state, state.path, lang);
  const formula = words.difference(
    nationalValue(state, state.path, lang),
    nationalValue(state, state.value, lang),
    shown
  );
  return context.cite(shown, [fact("", state.path - state.value!)], {
    ...fromRow("national", {indicator: state.indicator}, words.behind(state.label[lang]), {formula}),
    reading: "computed"
  });
}
