/**
 * How the figures of one indicator lie: a strip of dots by kind with a table, or units by level where the values are
 * levels.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {INDICATOR_SPREAD} from "../../i18n/indicator-spread.js";
import {textsIn} from "../../i18n/language.js";
import {formatGoal, formatValue} from "../../i18n/values.js";
import type {EditionIndicator} from "../../scoring/edition.js";
import type {Strip, StripGoal} from "../chart/strip-layout.js";
import {isCrowded, scaleTicks, stripScale} from "../chart/strip-scale.js";
import {stripSpec} from "../chart/strip-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import type {IndicatorFacts, KindFigures} from "../indicator-facts.js";
import type {PageContext} from "../pages/context.js";
import {keyOf} from "../select.js";
import {dataLink} from "./data-link.js";
import {levelsTable} from "./indicator-levels.js";
import {middleText} from "./indicator-value.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";

/** A unit with a figure. */
interface Figure {
  readonly unit: string;
  readonly value: number;
}

export async function indicatorSpread(context: PageContext, facts: IndicatorFacts): Promise<Markup> {
  if (facts.kinds.every(({stat}) => stat.n === 0)) return html``;
  return facts.definition.top === null
    ? stripSection(context, facts)
    : levelsTable(context, facts, facts.definition.top);
}

async function stripSection(context: PageContext, facts: IndicatorFacts): Promise<Markup> {
  const {lang} = context;
  const words = textsIn(INDICATOR_SPREAD, lang);
  const {indicator, kinds} = facts;
  const figures = new Map(kinds.map(({kind, places}) => [kind, figuresOf(context, facts, places)]));
  const strip = stripOf(context, facts, figures);
  const chart = await toChart((width) => stripSpec(strip, width), {wide: 1120, narrow: 345});
  const given = kinds.filter(({stat}) => stat.n > 0);
  const print = (value: number | null) => formatValue(value, indicator.unit, lang);
  const ranges = given.map(({kind, stat}) => ({
    ...{kind, low: print(stat.min), high: print(stat.max)},
    middle: middleText(stat.median, indicator, lang)
  }));
  const ids = [...figures.values()].flatMap((rows) => rows.map(({unit}) => unit));
  const notes = [strip.goals.length > 0 ? words.spreadNote : words.spreadNotePlain, scaleNote(strip, facts, lang)];
  return section(
    words.spreadHeading(ranges),
    notes.filter((note) => note !== null).join(" "),
    html`<div data-dots="${ids.join(" ")}">${chartFigure(chart, words.spreadText(ranges))}</div>${statsTable(context, facts)}${dataLink(context, "indicator-stats.csv", "observations.csv")}`,
    "spread"
  );
}

/** In the order of their places, ties in that of the edition. */
function figuresOf(
  {index}: PageContext,
  {indicator}: IndicatorFacts,
  places: KindFigures["places"]
): readonly Figure[] {
  return [...places.keys()].map((unit) => ({
    unit,
    value: index.observation.get(keyOf(unit, indicator.id))!.value!
  }));
}

function stripOf(
  {lang}: PageContext,
  facts: IndicatorFacts,
  figures: ReadonlyMap<KindFigures["kind"], readonly Figure[]>
): Strip {
  const [words, common] = [textsIn(INDICATOR_SPREAD, lang), textsIn(COMMON, lang)];
  const {indicator, kinds} = facts;
  const goals = goalsOf(facts, lang);
  const values = [...figures.values()].flatMap((rows) => rows.map(({value}) => value));
  const scale = stripScale(
    values,
    middleOf(facts),
    goals.map(({value}) => value)
  );
  const ticks = tickTexts(scaleTicks(scale), indicator.unit, lang);
  const rows = kinds.map(({kind, stat}) => ({
    title: kind === "province" ? common.provinceShort : common.ministryShort,
    note: words.withFigure(stat.n, stat.asked),
    values: figures.get(kind)!.map(({value}) => value),
    median: stat.median
  }));
  return {rows, goals, ticks, scale};
}

/** The greatest median among the kinds: what decides whether an even axis leaves half of them in a corner. */
function middleOf({kinds}: IndicatorFacts): number {
  return Math.max(...kinds.flatMap(({stat}) => stat.median ?? []));
}

/** All with as many decimals as the finest needs. */
function tickTexts(values: readonly number[], unit: string, lang: PageContext["lang"]): Strip["ticks"] {
  const digits = [0, 1, 2].find((each) => values.every((value) => isWhole(value * 10 ** each))) ?? 3;
  const print = unit === "percent" ? formatPercent : formatNumber;
  return values.map((value) => ({value, label: print(value, lang, digits)}));
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

/** Targets that bind each unit: one line for each year and text. A draft is drawn only where nothing is in force. */
function goalsOf({tallies, indicator}: IndicatorFacts, lang: PageContext["lang"]): readonly StripGoal[] {
  const words = textsIn(INDICATOR_SPREAD, lang);
  const inForce = tallies.filter(({status}) => status === "in-force");
  const shown = inForce.length > 0 ? inForce : tallies.filter(({status}) => status === "draft");
  return [...new Map(shown.map((row) => [row.target, row])).values()].map(({aim, year, status}) => ({
    value: aim,
    label: (status === "draft" ? words.goalDraft : words.goalLabel)(year, formatGoal(aim, indicator.unit, lang)),
    draft: status === "draft"
  }));
}

/** Why the axis is as it is, where that is not plain. */
function scaleNote({scale, rows}: Strip, facts: IndicatorFacts, lang: PageContext["lang"]): string | null {
  const words = textsIn(INDICATOR_SPREAD, lang);
  if (scale.kind === "log") return words.logScale;
  const values = rows.flatMap((row) => row.values);
  return isCrowded(values, middleOf(facts)) && values.includes(0) ? words.crowdedZero : null;
}

function statsTable(context: PageContext, {indicator, kinds}: IndicatorFacts): Markup {
  const {lang} = context;
  const [words, common] = [textsIn(INDICATOR_SPREAD, lang), textsIn(COMMON, lang)];
  type Of = (figures: KindFigures) => number | null;
  const middle = (heading: string, of: Of): Column<KindFigures> => ({
    heading,
    className: "r",
    cell: (figures) => ({content: middleText(of(figures), indicator, lang), value: of(figures)})
  });
  const end = (heading: string, of: Of): Column<KindFigures> => ({
    heading,
    cell: (figures) => ({content: endCell(context, indicator, figures, of(figures)), value: of(figures)})
  });
  const name = ({kind}: KindFigures) => (kind === "province" ? common.provinceShort : common.ministryShort);
  const columns: readonly Column<KindFigures>[] = [
    {heading: words.kind, rowHeader: true, cell: name},
    {heading: words.reporters, className: "r", cell: ({stat}) => `${stat.n}/${stat.asked}`},
    end(words.lowest, ({stat}) => stat.min),
    middle(words.q1, ({stat}) => stat.q1),
    middle(words.median, ({stat}) => stat.median),
    middle(words.q3, ({stat}) => stat.q3),
    end(words.highest, ({stat}) => stat.max)
  ];
  const pooled = kinds.some(({stat}) => stat.pooled !== null) ? [middle(words.pooled, ({stat}) => stat.pooled)] : [];
  return table(words.spreadPlain, [...columns, ...pooled], kinds, {className: "lst", hint: common.scrollHint});
}

/** The lowest or highest figure with who gave it: up to two by name. */
function endCell(
  context: PageContext,
  indicator: EditionIndicator,
  {places}: KindFigures,
  value: number | null
): Markup | string {
  const {index, lang} = context;
  if (value === null) return "–";
  const units = [...places.keys()].filter((unit) => index.observation.get(keyOf(unit, indicator.id))!.value === value);
  const names = units.map((unit) => index.unit.get(unit)!.name[lang]);
  const who = names.length > 2 ? textsIn(INDICATOR_SPREAD, lang).sharedBy(names.length) : names.join(", ");
  return html`<span class="n">${formatValue(value, indicator.unit, lang)}</span> <span class="mute">${who}</span>`;
}
