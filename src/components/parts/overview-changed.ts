/**
 * What changed since the edition before: only what may be compared, and how much may not.
 */
import {formatNumber, formatSigned} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {OVERVIEW_FACTS} from "../../i18n/overview-facts.js";
import {formatValue} from "../../i18n/values.js";
import {REPORT_CODES} from "../../i18n/yearly-report-codes.js";
import type {NationalState} from "../../scoring/edition.js";
import type {NationalMove, SinceBefore, UnitMoves} from "../../scoring/trends/since-before.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {type Fact, factList} from "./fact-list.js";
import {nationalValue, shortName} from "./national-figure.js";
import {section} from "./section.js";

/** @param since null where the edition was compared with none: the section says so */
export function changedSection(context: PageContext, since: SinceBefore | null): Markup {
  const {index, lang} = context;
  const words = textsIn(OVERVIEW_FACTS, lang);
  if (since === null) return section(words.changedNone, null, html`<p class="small">${words.changedFirst}</p>`);
  const {year_before: year, moved, index: scores} = since;
  const states = new Map(index.edition.national.map((state) => [state.indicator, state]));
  const facts: readonly Fact[] = [
    ...moved.map((move) => moveFact(context, move, states.get(move.indicator)!)),
    ...brokenFacts(context, since),
    ...since.units.flatMap((moves) => unitFacts(context, moves)),
    {
      figure: `${scores.comparable} / ${scores.all}`,
      text: words.changedIndex({year, approximate: scores.approximate})
    }
  ];
  const heading = words.changedHeading({moved: moved.length, all: index.edition.national.length, year});
  return section(heading, null, factList(facts));
}

/** The difference is that of the two figures as printed. */
function moveFact({lang}: PageContext, {indicator, before, value}: NationalMove, state: NationalState): Fact {
  const words = textsIn(OVERVIEW_FACTS, lang);
  const name = shortName(indicator, lang, state.label);
  const said = {name, before: nationalValue(state, before, lang), now: nationalValue(state, value, lang)};
  const digits = state.unit === "percent" ? 1 : 0;
  const printed = (figure: number) => Math.round(figure * 10 ** digits);
  const figure = formatSigned((printed(value) - printed(before)) / 10 ** digits, lang, digits);
  return {figure, text: state.unit === "percent" ? words.changedPoints(said) : words.changedCount(said)};
}

/** How many national figures can't be compared, and the reasons, each once. */
function brokenFacts({index, lang}: PageContext, {broken}: SinceBefore): readonly Fact[] {
  if (broken.length === 0) return [];
  const codes = textsIn(REPORT_CODES, lang);
  const reasons: Readonly<Record<string, string>> = {...codes.noPace, ...codes.comparison};
  const why = [...new Set(broken.map((row) => reasons[row.why] ?? row.why))];
  return [
    {
      figure: `${broken.length} / ${index.edition.national.length}`,
      text: textsIn(OVERVIEW_FACTS, lang).changedBroken(why)
    }
  ];
}

/** Only shares: a yes or no has no rise to be the largest. */
function unitFacts({index, lang}: PageContext, moves: UnitMoves): readonly Fact[] {
  const words = textsIn(OVERVIEW_FACTS, lang);
  const indicator = index.indicator.get(moves.indicator);
  if (indicator?.measure !== "ratio") return [];
  const {up, down, same, comparable, largest} = moves;
  const said = {name: shortName(moves.indicator, lang, indicator.label), down, same};
  const print = (value: number) => formatValue(value, indicator.unit, lang);
  const figure = `${formatNumber(up, lang)} / ${formatNumber(comparable, lang)}`;
  if (largest === null) return [{figure, text: words.changedUnits(said)}];
  const unit = index.unit.get(largest.unit)?.name[lang] ?? largest.unit;
  const most = {unit, before: print(largest.before), now: print(largest.value)};
  return [{figure, text: words.changedUnitsMost({...said, ...most})}];
}
