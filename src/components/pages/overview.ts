/**
 * The overview for leadership: one sentence, one picture, one table; one A4 when printed.
 */
import {shortEnough} from "../../i18n/headline-words.js";
import {textsIn} from "../../i18n/language.js";
import {type Behind, OVERVIEW} from "../../i18n/overview.js";
import type {Certainty} from "../../scoring/certainty.js";
import type {NationalState} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import type {SinceBefore} from "../../scoring/trends/since-before.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {hatchPattern} from "../parts/bullet.js";
import {type DotRow, dotRows} from "../parts/dot-rows.js";
import {editionLine} from "../parts/edition-line.js";
import {
  nationalBounds,
  nationalBullet,
  nationalFigure,
  nationalKey,
  nationalMarks,
  nationalParts,
  shortfall,
  shortName
} from "../parts/national-figure.js";
import {changedSection} from "../parts/overview-changed.js";
import {sharesSection} from "../parts/overview-shares.js";
import {sureSection} from "../parts/overview-sure.js";
import {pair, section} from "../parts/section.js";
import {targetYears} from "../parts/target-years.js";
import {unitsByRank} from "../select.js";
import type {PageContext} from "./context.js";

/** What the overview needs beyond the edition, taken from it once for both languages. */
export interface OverviewData {
  /** null where the edition was compared with none. */
  readonly since: SinceBefore | null;
  readonly certainty: Certainty;
}

export function overviewPage(context: PageContext, {since, certainty}: OverviewData): Markup {
  const {index, lang} = context;
  return html`${hatchPattern()}${editionLine(index.edition.info, lang)}<h1>${headline(context)}</h1><div class="overview">${nationalSection(context)}${pair(rankingSection(context, "province"), rankingSection(context, "ministry"))}${sharesSection(context)}${pair(changedSection(context, since), sureSection(context, certainty))}</div>`;
}

/**
 * The finding in at most 30 words, from the data: how many of the targets that are due are met for certain; then the
 * worst that is certainly short of one, else of the path to the last, else what can't be judged. Where none is due yet,
 * each indicator's first target is spoken of.
 */
export function headline({index, lang}: PageContext): string {
  const words = textsIn(OVERVIEW, lang);
  const {national, info} = index.edition;
  const reached = national.filter((state) => firstOf(state).year <= info.year);
  const spokenOf = reached.length > 0 ? reached : national;
  if (spokenOf.length === 0) return words.noTargets(info.year);
  const due = {count: spokenOf.length, year: targetYears(spokenOf).first, later: reached.length === 0};
  const met = spokenOf.filter((state) => firstOf(state).state === "met").length;
  const {short, late} = behindOf(spokenOf, info.year);
  const named = (state: NationalState) => shortName(state.indicator, lang, state.label);
  const behind = (state: NationalState, goal: number, say: (behind: Behind) => string) => {
    const gap = shortfall(state, goal, lang);
    const last = state.targets.at(-1)!.year;
    return shortEnough([named(state), null].map((name) => say({...due, met, last, name, gap})));
  };
  if (short) return behind(short, firstOf(short).target, words.someMetBehind);
  if (late) return behind(late, late.path, met === due.count ? words.allMetBehind : words.someMetOffPath);
  if (met === due.count) return words.allMet({...due, last: targetYears(spokenOf).last});
  const unsure = spokenOf.filter((state) => firstOf(state).state !== "met").map(named);
  return shortEnough([words.someMet({...due, met, unsure}), words.someMetUnsure({...due, met, unsure: unsure.length})]);
}

function firstOf({targets}: NationalState): NationalState["targets"][number] {
  return targets[0]!;
}

/** Who is furthest from a target that is certainly missed, and who from the path to the last one. */
function behindOf(states: readonly NationalState[], year: number) {
  const short = states.filter((state) => firstOf(state).state === "not-met");
  const late = states.filter((state) => year > firstOf(state).year && state.path_state === "off-path");
  return {short: furthest(short, (state) => firstOf(state).target), late: furthest(late, (state) => state.path)};
}

function furthest(states: readonly NationalState[], goal: (state: NationalState) => number): NationalState | null {
  const share = (state: NationalState) => (state.value === null ? 1 : state.value / goal(state));
  return states.toSorted((a, b) => share(a) - share(b))[0] ?? null;
}

function nationalSection({index, lang}: PageContext): Markup {
  const words = textsIn(OVERVIEW, lang);
  const {national, info} = index.edition;
  const nameOf = (unit: string) => index.unit.get(unit)?.name[lang] ?? unit;
  const tile = (state: NationalState) =>
    html`<article class="tile"><h3>${state.label[lang]}</h3><div class="big">${nationalFigure(state, lang)}</div><p class="small mute">${nationalParts(state, lang)}<br>${nationalBounds(state, lang, nameOf)}</p>${nationalBullet(state, info.year, lang)}<p class="small">${nationalMarks(state, info.year, lang)}</p></article>`;
  return section(
    words.nationalHeading(national.length),
    null,
    html`<div class="tiles">${national.map(tile)}</div>${nationalKey(national, info.year, lang)}`
  );
}

function rankingSection({index, lang, path}: PageContext, kind: UnitKind): Markup {
  const words = textsIn(OVERVIEW, lang);
  const {info} = index.edition;
  const units = unitsByRank(index, kind, lang);
  const rows = units.flatMap((unit) => {
    const row = index.rank.get(unit.id);
    return row?.rank ? [{name: unit.name[lang], href: hrefTo(path, pathTo.unit(info.year, unit.id, lang)), row}] : [];
  });
  const all = html`<p class="small noprint"><a href="${hrefTo(path, pathTo.ranking(info.year, kind, lang))}">${words.seeAll(units.length)}</a></p>`;
  return section(
    rankingFinding({index, lang}, kind, rows),
    words.rankedOf(rows.length, units.length),
    html`${dotRows(rows, lang, {between: words.between})}${all}`
  );
}

/** Who leads a kind of units, or how many nobody can tell apart. */
function rankingFinding({lang}: Pick<PageContext, "index" | "lang">, kind: UnitKind, rows: readonly DotRow[]): string {
  const words = textsIn(OVERVIEW, lang);
  const [leader] = rows;
  if (!leader) return words.rankingNobody;
  const leaders = rows.filter(({row}) => row.group === leader.row.group).length;
  if (kind === "province") return leaders === 1 ? words.leadsProvinces(leader.name) : words.leadProvinces(leaders);
  return leaders === 1 ? words.leadsMinistries(leader.name) : words.leadMinistries(leaders);
}
