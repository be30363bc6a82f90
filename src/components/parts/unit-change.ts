/**
 * What moved a unit's score and rank since the year before, cause by cause; or why nobody can say.
 */
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {UNIT_CHANGE} from "../../i18n/unit-change.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import {CAUSES, type CarryNote, type Cause, type ChangeParts, type Standing} from "../../scoring/change/model.js";
import type {UnitChange} from "../../scoring/edition.js";
import {roundDecimal} from "../../scoring/round.js";
import {roundParts} from "../../scoring/round-parts.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import type {UnitFacts} from "../unit-facts.js";
import {dataLink} from "./data-link.js";
import {section} from "./section.js";
import {signedBar} from "./signed-bar.js";
import {table} from "./table.js";
import {formerNames, formerUnits} from "./unit-lineage.js";

/** One decimal of a score: what the page prints everywhere. */
const DECIMALS = 1;

export function changeSection(context: PageContext, facts: UnitFacts): Markup {
  const {lang} = context;
  const words = textsIn(UNIT_CHANGE, lang);
  const {change} = facts;
  const former = formerUnits(context, facts.lineage);
  if (change === null) {
    const {trend} = facts.lineage;
    return trend === null
      ? section(words.noYear, null, former)
      : section(words.unsplit(trend.year_before), words.notKept, former);
  }
  if (change.score === null || change.rank === null) {
    return section(words.unsplit(change.year_before), sentences(whySentences(context, facts, change)), former);
  }
  const lines = causeLines(change.score, change.rank, change);
  return section(
    changeHeading(context, change, lines),
    sentences(splitSentences(context, facts, change)),
    html`${causeTable(context, lines, changeHeading(context, change, lines))}${dataLink(context, "changes.csv")}${former}`
  );
}

/** A cause, or all of them together: parts in full, and as they are printed. */
export interface CauseLine {
  readonly cause: Cause | null;
  readonly points: number;
  readonly printedPoints: number;
  /** Below 0 is places gained. */
  readonly places: number;
  readonly printedPlaces: number;
}

/** The causes in their order, then their sum; printed parts add up to the difference of the printed figures. */
export function causeLines(
  score: ChangeParts,
  rank: ChangeParts,
  {before, after}: {readonly before: Standing; readonly after: Standing}
): readonly CauseLine[] {
  const whole = roundDecimal(roundDecimal(after.score!, DECIMALS) - roundDecimal(before.score!, DECIMALS), DECIMALS);
  const places = after.rank! - before.rank!;
  const points = roundParts(
    CAUSES.map((cause) => score[cause]),
    whole,
    DECIMALS
  );
  const moved = roundParts(
    CAUSES.map((cause) => rank[cause]),
    places,
    0
  );
  const lines = CAUSES.map((cause, i) => ({
    cause,
    points: score[cause],
    printedPoints: points[i]!,
    places: rank[cause],
    printedPlaces: moved[i]!
  }));
  const sum = {cause: null, points: after.score! - before.score!, printedPoints: whole, places, printedPlaces: places};
  return [...lines, sum];
}

function changeHeading({lang}: PageContext, {year_before: year}: UnitChange, lines: readonly CauseLine[]): string {
  const words = textsIn(UNIT_CHANGE, lang);
  const own = formatSigned(lines[0]!.printedPoints, lang, DECIMALS);
  const {printedPoints: whole} = lines.at(-1)!;
  if (whole === 0) return words.level({year, own});
  const said = {gap: formatNumber(Math.abs(whole), lang, DECIMALS), year, own};
  return whole > 0 ? words.up(said) : words.down(said);
}

function causeTable({lang}: PageContext, lines: readonly CauseLine[], caption: string): Markup {
  const words = textsIn(UNIT_CHANGE, lang);
  const drawn = lines.map(({points}) => points);
  const scale = {lowest: Math.min(...drawn), highest: Math.max(...drawn)};
  return table<CauseLine>(
    caption,
    [
      {heading: words.cause, rowHeader: true, cell: ({cause}) => (cause === null ? words.total : words.causes[cause])},
      {heading: words.effect, className: "pic", cell: ({points}) => signedBar(points, scale)},
      {
        heading: words.points,
        className: "r",
        cell: (line) => ({content: formatSigned(line.printedPoints, lang, DECIMALS), value: line.points})
      },
      {
        heading: words.places,
        className: "r",
        cell: (line) => ({content: placesText(line.printedPlaces, lang), value: line.places})
      }
    ],
    lines,
    {className: "lst few plots", rowClass: ({cause}) => (cause === null ? "whole" : "")}
  );
}

/** A rank that goes down in number is a rise. */
function placesText(places: number, lang: PageContext["lang"]): string {
  const words = textsIn(UNIT_CHANGE, lang);
  if (places === 0) return formatNumber(0, lang);
  return places < 0 ? words.rise(-places) : words.fall(places);
}

function splitSentences({lang}: PageContext, {lineage}: UnitFacts, change: UnitChange): readonly string[] {
  const words = textsIn(UNIT_CHANGE, lang);
  const {year_before: before, year: after} = change;
  const reason = lineage.trend?.comparable === "yes" ? null : lineage.trend?.reason;
  return [
    words.ranks({before, after, from: change.before.rank!, to: change.after.rank!}),
    ...(change.predecessors.length > 1
      ? [words.together({year: before, names: formerNames(lineage, lang)}), ...carriedSentences(change, lang)]
      : reason
        ? [words.reason({year: before, reason: textsIn(REPORT_CODES, lang).comparison[reason]})]
        : [])
  ];
}

/** What became of figures of several units put together. */
function carriedSentences({carried}: UnitChange, lang: PageContext["lang"]): readonly string[] {
  const words = textsIn(UNIT_CHANGE, lang);
  const count = (...codes: readonly CarryNote["code"][]) => {
    const own = carried.filter(({code}) => codes.includes(code)).map(({indicator}) => indicator);
    return new Set(own).size;
  };
  const [near, differ, partly] = [
    count("agree", "shared", "partly-applies"),
    count("differ"),
    count("partly-reported")
  ];
  return [
    near > 0 && words.approximate(near),
    differ > 0 && words.differ(differ),
    partly > 0 && words.partly(partly)
  ].filter((text) => text !== false);
}

function whySentences({lang}: PageContext, {lineage}: UnitFacts, change: UnitChange): readonly string[] {
  const words = textsIn(UNIT_CHANGE, lang);
  const {why, before, after, predecessors, year_before: year} = change;
  if (why?.code === "new-unit") return [words.newUnit(year)];
  if (why?.code === "refused") return [words.refused];
  const stood = ({rank, score}: Standing) =>
    rank === null || score === null ? [] : [words.stood({year, rank, score: formatNumber(score, lang, DECIMALS)})];
  if (after.rank === null) return [words.notNow(change.year), ...(predecessors.length > 1 ? [] : stood(before))];
  if (before.rank !== null) return [words.notBetween];
  if (predecessors.length < 2) return [words.notBefore(year)];
  return [words.notBeforeMerged({year, names: formerNames(lineage, lang)}), ...carriedSentences(change, lang)];
}

function sentences(texts: readonly string[]): string {
  return texts.join(" ");
}
