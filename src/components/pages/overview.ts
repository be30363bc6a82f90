/**
 * The overview for leadership: one sentence, one picture, one table; one A4 when printed.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {OVERVIEW} from "../../i18n/overview.js";
import {TRACKER} from "../../i18n/tracker.js";
import type {NationalState, ShareTotal} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
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
import {spanText} from "../parts/rank-text.js";
import {pair, section} from "../parts/section.js";
import {table} from "../parts/table.js";
import {targetYears} from "../parts/target-years.js";
import {assessedReporters, countReporting} from "../reporting.js";
import {unitsByRank} from "../select.js";
import type {PageContext} from "./context.js";

export function overviewPage(context: PageContext): Markup {
  const {index, lang} = context;
  const {edition} = index;
  return html`${hatchPattern()}${editionLine(edition.info, lang)}<h1>${headline(context)}</h1>${nationalSection(context)}${pair(rankingSection(context, "province"), rankingSection(context, "ministry"))}${pair(sharesSection(context), sureSection(context))}`;
}

/**
 * The finding in at most 30 words, from the data: how many of the targets that are due are met for certain; then the
 * worst that is certainly short of one, else of the path to the last, else what can't be judged. Where none is due yet,
 * each indicator's first target is spoken of.
 */
export function headline({index, lang}: PageContext): string {
  const words = textsIn(OVERVIEW, lang);
  const {national, info} = index.edition;
  const firstOf = (state: NationalState) => state.targets[0]!;
  const reached = national.filter((state) => firstOf(state).year <= info.year);
  const spokenOf = reached.length > 0 ? reached : national;
  const due = {count: spokenOf.length, year: targetYears(spokenOf).first};
  const met = spokenOf.filter((state) => firstOf(state).state === "met").length;
  const short = furthest(
    spokenOf.filter((state) => firstOf(state).state === "not-met"),
    (state) => firstOf(state).target
  );
  const late = furthest(
    spokenOf.filter((state) => info.year > firstOf(state).year && state.path_state === "off-path"),
    (state) => state.path
  );
  const nameOf = (state: NationalState) => shortName(state.indicator, lang, state.label);
  const behind = (state: NationalState, goal: number) => ({
    ...{...due, met, last: state.targets.at(-1)!.year},
    ...{name: nameOf(state), gap: shortfall(state, goal, lang)}
  });
  if (short) return words.someMetBehind(behind(short, firstOf(short).target));
  if (late) return (met === due.count ? words.allMetBehind : words.someMetOffPath)(behind(late, late.path));
  if (met === due.count) return words.allMet({...due, last: targetYears(spokenOf).last});
  return words.someMet({...due, met, unsure: spokenOf.filter((state) => firstOf(state).state !== "met").map(nameOf)});
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
  const all = html`<p class="small"><a href="${hrefTo(path, pathTo.ranking(info.year, kind, lang))}">${words.seeAll(units.length)}</a></p>`;
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

/** How far the first targets are met, ranges unbroken (word joiner); null where one kind has none of that year. */
function sharesFinding({index, lang}: Pick<PageContext, "index" | "lang">): string | null {
  const year = Math.min(...inForceTotals(index).map((row) => row.year));
  const said = (kind: UnitKind) => {
    const total = inForceTotals(index).find((row) => row.kind === kind && row.year === year);
    return total && total.lower !== null ? rangeText(total, lang).replace("–", "–\u2060") : null;
  };
  const [province, ministry] = [said("province"), said("ministry")];
  return province && ministry ? textsIn(OVERVIEW, lang).sharesFinding({year, province, ministry}) : null;
}

function sharesSection({index, lang}: PageContext): Markup {
  const [words, common] = [textsIn(OVERVIEW, lang), textsIn(COMMON, lang)];
  const percent = (value: number | null) => (value === null ? "–" : formatPercent(value, lang));
  return section(
    sharesFinding({index, lang}) ?? words.sharesHeading,
    words.sharesNote,
    table<ShareTotal>(
      words.sharesHeading,
      [
        {
          heading: common.unit,
          rowHeader: true,
          cell: (row) => (row.kind === "province" ? common.provinceShort : common.ministryShort)
        },
        {heading: words.shareOf, className: "r", cell: (row) => String(row.year)},
        {
          heading: words.shareMet,
          className: "r",
          cell: (row) => `${formatNumber(row.met, lang)} / ${formatNumber(row.applicable, lang)}`
        },
        {heading: words.shareValue, className: "r", cell: (row) => ({content: percent(row.value), value: row.value})},
        {
          heading: words.shareRange,
          className: "r",
          cell: (row) => rangeText(row, lang)
        }
      ],
      inForceTotals(index),
      {className: "lst few"}
    )
  );
}

function inForceTotals({edition}: PageContext["index"]): readonly ShareTotal[] {
  return edition.share_totals.filter(({status}) => status === "in-force");
}

/** @example "72,1–76,5%"; "72,1%" where both ends print alike */
function rangeText({lower, upper}: ShareTotal, lang: PageContext["lang"]): string {
  if (lower === null || upper === null) return "–";
  const [low, high] = [formatNumber(lower, lang, 1), formatNumber(upper, lang, 1)];
  return `${spanText(low, high)}%`;
}

function sureSection({index, lang, path}: PageContext): Markup {
  const words = textsIn(OVERVIEW, lang);
  const {edition} = index;
  const ranked = edition.ranks.filter((row) => row.rank !== null);
  const missing = edition.units.filter((unit) => index.rank.get(unit.id)?.rank === null).map((unit) => unit.name[lang]);
  const files = edition.submissions;
  const count = (...verdicts: readonly string[]) => files.filter((file) => verdicts.includes(file.verdict)).length;
  const fact = (figure: string, text: string) => html`<li><b>${figure}</b><span>${text}</span></li>`;
  return section(
    words.sureHeading,
    null,
    html`<ul class="facts">${fact(`${ranked.length} / ${edition.units.length}`, words.sureRanked(missing))}${fact(
      formatNumber(files.length, lang),
      words.sureFiles({
        accepted: count("accepted", "accepted-with-notes"),
        back: count("sent-back"),
        superseded: count("superseded")
      })
    )}${fact(formatNumber(edition.findings.filter((finding) => finding.severity === "error").length, lang), words.sureFindings)}${fact(
      edition.median_interval === null ? "–" : formatNumber(edition.median_interval, lang),
      edition.median_interval === null
        ? words.rankingNobody
        : words.sureRanks(formatNumber(edition.median_interval, lang))
    )}</ul><p class="small noprint"><a href="${hrefTo(path, pathTo.tracker(edition.info.year, lang))}">${textsIn(TRACKER, lang).link(countReporting(assessedReporters(edition.reporting)))}</a></p>`
  );
}
