/**
 * One national target: what is printed about it, in one place for every page that shows it.
 */
import {NATIONAL, STATES} from "../../i18n/common.js";
import {thingsOf, thingsText} from "../../i18n/counted.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {OVERVIEW} from "../../i18n/overview.js";
import {shortList} from "../../i18n/short-list.js";
import type {NationalState, NationalTarget, Standing} from "../../scoring/edition.js";
import type {Bilingual, UnitId} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {bullet} from "./bullet.js";
import {stateMark} from "./state-mark.js";
import {targetYears} from "./target-years.js";

const SHORT: Readonly<Record<string, Bilingual>> = NATIONAL;

/** A few words for an indicator of which sentences speak; its label, or its id, where nobody has written any. */
export function shortName(indicator: string, lang: Language, label?: Bilingual): string {
  return (SHORT[indicator] ?? label)?.[lang] ?? indicator;
}

/** The figure at the precision at which it is printed everywhere. */
export function nationalValue(state: NationalState, value: number | null, lang: Language): string {
  if (value === null) return "–";
  return state.unit === "percent" ? formatPercent(value, lang) : formatNumber(value, lang);
}

/** A target as the text has it: no decimals that it doesn't have. */
export function nationalGoal(state: NationalState, value: number, lang: Language): string {
  const digits = Number.isInteger(value) ? 0 : 1;
  return state.unit === "percent" ? formatPercent(value, lang, digits) : formatNumber(value, lang);
}

/** The figure with its unit. */
export function nationalFigure(state: NationalState, lang: Language): string {
  if (state.value === null) return "–";
  return state.unit === "percent" ? formatPercent(state.value, lang) : nationalThings(state.value, state, lang);
}

/** A number of what the indicator counts. */
export function nationalThings(count: number, state: NationalState, lang: Language): string {
  return thingsText(count, state.indicator, lang, isOfAgencies(state));
}

/** Only a share of agencies has more than one reading of who counts. */
function isOfAgencies({reading}: NationalState): boolean {
  return reading !== null;
}

/** Numerator over denominator, in words. */
export function nationalParts(state: NationalState, lang: Language): string {
  const last = state.targets.at(-1)!;
  const words = textsIn(OVERVIEW, lang);
  const denominator = state.unit === "percent" ? state.denominator : last.target;
  if (state.numerator === null || denominator === null) return "–";
  return words.numerators(
    formatNumber(state.numerator, lang),
    formatNumber(denominator, lang),
    thingsOf(state.indicator, lang, denominator, isOfAgencies(state))
  );
}

/**
 * What the units that have not reported could still change.
 *
 * @param nameOf where given, those whose denominator nobody knows are named
 * @param most so many names and no more; the targets page has them all
 */
export function nationalBounds(
  state: NationalState,
  lang: Language,
  nameOf?: (unit: UnitId) => string,
  most?: number
): string {
  const words = textsIn(OVERVIEW, lang);
  const missing = state.missing.length;
  if (missing === 0) return words.complete;
  if (state.unit !== "percent" && state.lower !== null && state.upper === null)
    return words.atLeast(formatNumber(state.lower, lang), missing);
  if (state.lower === null || state.upper === null) {
    const names = nameOf ? state.unbounded_by.map(nameOf) : [];
    return names.length > 0 ? words.notBoundableBy(shortList(names, lang, most), missing) : words.notBoundable(missing);
  }
  return words.bounds(
    nationalValue(state, state.lower, lang).replace("%", ""),
    nationalValue(state, state.upper, lang),
    missing
  );
}

/** How far the figure is from where it should be, in the printed figures: points, or things. */
export function shortfall(state: NationalState, goal: number, lang: Language): string {
  const words = textsIn(OVERVIEW, lang);
  if (state.value === null) throw new RangeError(`${state.indicator} has no figure to be short of ${goal}`);
  const {value} = state;
  if (state.unit !== "percent") return nationalThings(Math.round(goal) - value, state, lang);
  return words.points(formatNumber((Math.round(goal * 10) - Math.round(value * 10)) / 10, lang, 1));
}

export function nationalBullet(state: NationalState, year: number, lang: Language): Markup {
  const words = textsIn(OVERVIEW, lang);
  const [first, last] = [state.targets[0]!, state.targets.at(-1)!];
  const label = (target: NationalTarget) => `${target.year}: ${nationalGoal(state, target.target, lang)}`;
  return bullet({
    lower: state.lower,
    value: state.value,
    upper: state.upper,
    path: year > first.year ? state.path : null,
    pathLabel: year > first.year ? words.pathLabel(year, nationalValue(state, state.path, lang)) : null,
    first: {value: first.target, label: label(first)},
    last: {value: last.target, label: label(last)},
    short: isShort(state)
  });
}

/** What the bars and marks of the bullets mean. */
export function nationalKey(national: readonly NationalState[], year: number, lang: Language): Markup {
  const words = textsIn(OVERVIEW, lang);
  return html`<p class="key"><span>${words.keySolid}</span><span>${words.keyHatch}</span>${national.some((state) => state.lower === null) && html`<span>${words.keyOpen}</span>`}<span>${words.keyDiamond(targetYears(national).first)}</span>${national.some(({targets}) => year > targets[0]!.year) && html`<span>${words.keyPath(year)}</span>`}<span>${words.keyEnd(targetYears(national).last)}</span></p>`;
}

function isShort(state: NationalState): boolean {
  return state.path_state === "off-path" || state.path_state === "not-met";
}

/** The states against the first target and against the path, each with its year. */
export function nationalMarks(state: NationalState, year: number, lang: Language): Markup {
  const words = textsIn(OVERVIEW, lang);
  const first = state.targets[0]!;
  const mark = (target: Standing, at: number) => stateMark(target, lang, {due: true, word: stateAt(target, at, lang)});
  return html`${mark(first.state, first.year)}${year > first.year && html`<br>${mark(state.path_state, year)}`}<br><span class="mute">${toDoText(state, lang, words)}</span>`;
}

function stateAt(state: Standing, year: number, lang: Language): string {
  return textsIn(OVERVIEW, lang).stateAt(year, stateWord(state, lang));
}

function toDoText(state: NationalState, lang: Language, words: ReturnType<typeof textsIn<typeof OVERVIEW>>): string {
  const last = state.targets.at(-1)!;
  if (last.to_do === null) return "–";
  if (last.to_do === 0) return words.nothingToDo(last.year);
  return words.toDo(nationalThings(last.to_do, state, lang), last.year);
}

function stateWord(state: Standing, lang: Language): string {
  return textsIn(STATES, lang)[state];
}
