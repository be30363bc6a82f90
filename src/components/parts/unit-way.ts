/**
 * The shortest way to the group above: the score now, each step, and where they lead, against the line of that group.
 */
import {hasNoun, thingsText} from "../../i18n/counted.js";
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT_WAY} from "../../i18n/unit-way.js";
import {formatReading} from "../../i18n/values.js";
import type {EditionUnit, RankRow} from "../../scoring/edition.js";
import type {NextStep, NextSteps} from "../../scoring/improve/next-steps-model.js";
import {roundDecimal} from "../../scoring/round.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {cssPercent} from "../percent.js";
import type {UnitFacts} from "../unit-facts.js";
import {dataLink} from "./data-link.js";
import {indicatorLink, leafName} from "./leaf-link.js";
import {section} from "./section.js";
import {table} from "./table.js";

export function waySection(context: PageContext, unit: EditionUnit, {way}: UnitFacts): Markup {
  const words = textsIn(UNIT_WAY, context.lang);
  if (way === null) return html``;
  switch (way.outcome) {
    case "first-group":
      return section(words.firstGroup, null, html`<p class="small">${words.firstGroupNote}</p>`);
    case "no-reports":
      return section(words.noReports, null, html``);
    case "reports":
      return section(words.reports(way.steps.length), words.reportsNote(way.least === true), reportList(context, way));
    default:
      return wayUp(context, context.index.rank.get(unit.id)!, way);
  }
}

function reportList(context: PageContext, {steps}: NextSteps): Markup {
  return html`<ol class="small reports-list">${steps.map(({indicator}) => html`<li>${indicatorLink(context, indicator)}</li>`)}</ol>${dataLink(context, "next-steps.csv")}`;
}

function wayUp(context: PageContext, row: RankRow, way: NextSteps): Markup {
  const {lang} = context;
  const words = textsIn(UNIT_WAY, lang);
  const group = way.group!;
  const heading =
    way.outcome === "reaches" ? words.wayHeading({steps: way.steps.length, group}) : words.notEnough(group);
  const note = words.wayNote({
    group,
    needed: formatNumber(way.score_needed!, lang, 1),
    gap: gapText(printed(way.score_needed!) - printed(way.score!), lang)
  });
  return section(
    heading,
    note,
    html`${wayTable(context, wayLines(row, way), way, heading)}${way.steps.length > 0 && html`<p class="tiny mute">${words.wayFewest}</p>`}${leftOut(context, way)}${dataLink(context, "next-steps.csv")}`
  );
}

/** Scores as they are printed: what is said of their differences is taken from these. */
function printed(score: number): number {
  return roundDecimal(score, 1);
}

function gapText(gap: number, lang: PageContext["lang"]): string {
  const said = formatNumber(Math.max(gap, 0.1), lang, 1);
  return gap < 0.05 ? textsIn(UNIT_WAY, lang).lessThan(said) : said;
}

/** A bar from one score to another; `step` is null at both ends of the way. */
export interface WayLine {
  readonly step: NextStep | null;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  /** What the step adds, of the scores as printed. */
  readonly printedPoints: number | null;
}

/** The score now, the steps, the score after them. */
export function wayLines(
  row: Pick<RankRow, "rank">,
  {score, score_after, rank_after, steps}: NextSteps
): readonly WayLine[] {
  const now = {step: null, rank: row.rank!, from: 0, to: score!, printedPoints: null};
  const after = {step: null, rank: rank_after!, from: 0, to: score_after!, printedPoints: null};
  const made = steps.map((step, i): WayLine => {
    const before = steps[i - 1]?.score ?? score!;
    const points = roundDecimal(printed(step.score!) - printed(before), 1);
    return {step, rank: row.rank!, from: before, to: step.score!, printedPoints: points};
  });
  return [now, ...made, after];
}

function wayTable(context: PageContext, lines: readonly WayLine[], way: NextSteps, caption: string): Markup {
  const {lang} = context;
  const words = textsIn(UNIT_WAY, lang);
  const end = 1.05 * Math.max(way.score_after!, way.score_needed!);
  return table<WayLine>(
    caption,
    [
      {heading: words.step, rowHeader: true, cell: (line) => stepText(context, line, lines, way)},
      {heading: words.sum, className: "pic", cell: ({from, to}) => wayBar(from, to, way.score_needed!, end)},
      {
        heading: textsIn(UNIT_WAY, lang).points,
        className: "r",
        cell: ({step, to, printedPoints}) =>
          step === null
            ? {content: html`<b>${formatNumber(to, lang, 1)}</b>`, value: to}
            : {content: formatSigned(printedPoints!, lang, 1), value: step.points}
      }
    ],
    lines,
    {className: "lst few plots"}
  );
}

function wayBar(from: number, to: number, needed: number, end: number): Markup {
  const at = (score: number) => cssPercent((100 * score) / end);
  return html`<svg class="plot" aria-hidden="true" focusable="false"><line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/><rect class="bar" x="${at(from)}" width="${at(to - from)}" y="28%" height="44%"/><line class="thr" x1="${at(needed)}" x2="${at(needed)}" y1="0" y2="100%"/></svg>`;
}

function stepText(context: PageContext, line: WayLine, lines: readonly WayLine[], way: NextSteps): Markup {
  const {index, lang} = context;
  const words = textsIn(UNIT_WAY, lang);
  if (line.step !== null) {
    const {indicator} = line.step;
    return html`${lines.indexOf(line)}. ${indicatorLink(context, indicator)}<br><span class="mute tiny">${fromToText(context, line.step)}</span>`;
  }
  if (line === lines[0]) return html`${words.now({group: index.rank.get(way.unit)!.group!, rank: line.rank})}`;
  if (way.outcome === "not-enough") return html`${words.atBest(line.rank)}`;
  return html`${words.after({steps: way.steps.length, rank: line.rank})}`;
}

/** The value now and needed, with what is to be added where that is counted in things with a name. */
function fromToText({index, lang}: PageContext, {indicator, now, needed, things}: NextStep): string {
  const words = textsIn(UNIT_WAY, lang);
  const kind = index.indicator.get(indicator) ?? {id: indicator, unit: ""};
  const said = {now: formatReading(now!, kind, lang), needed: formatReading(needed!, kind, lang)};
  if (things === null || !hasNoun(indicator) || kind.unit === "yes-no") return words.fromTo(said);
  return words.fromToMore({...said, things: thingsText(things, indicator, lang, false)});
}

function leftOut(context: PageContext, {left_out}: NextSteps): Markup {
  const words = textsIn(UNIT_WAY, context.lang).leftOut;
  const said = (Object.keys(words) as (keyof typeof words)[]).flatMap((why) => {
    const names = left_out.filter((each) => each.why === why).map(({indicator}) => leafName(context, indicator));
    return names.length === 0 ? [] : [words[why](names)];
  });
  return said.length === 0 ? html`` : html`<p class="tiny mute">${said.join(" ")}</p>`;
}
