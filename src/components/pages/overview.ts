/**
 * The overview for leadership: one sentence, one picture, one table; one A4 when printed.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {OVERVIEW} from "../../i18n/overview.js";
import type {NationalState, ShareTotal} from "../../scoring/edition.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {hatchPattern} from "../parts/bullet.js";
import {dotRows} from "../parts/dot-rows.js";
import {editionLine} from "../parts/edition-line.js";
import {
  nationalBounds,
  nationalBullet,
  nationalFigure,
  nationalMarks,
  nationalParts,
  shortfall,
  shortName
} from "../parts/national-figure.js";
import {pair, section} from "../parts/section.js";
import {table} from "../parts/table.js";
import {unitsByRank} from "../select.js";
import type {PageContext} from "./context.js";

export function overviewPage(context: PageContext): Markup {
  const {index, lang} = context;
  const {edition} = index;
  return html`${hatchPattern()}${editionLine(edition.info, lang)}<h1>${headline(context)}</h1>${nationalSection(context)}${pair(rankingSection(context, "province"), rankingSection(context, "ministry"))}${pair(sharesSection(context), sureSection(context))}`;
}

/**
 * The finding in at most 30 words, from the data: how many targets of 2024 are met for certain; then the worst that is
 * certainly short of 2024, else of the path to 2030, else what can't be judged.
 */
export function headline({index, lang}: PageContext): string {
  const words = textsIn(OVERVIEW, lang);
  const {national, info} = index.edition;
  const firstOf = (state: NationalState) => state.targets[0]!;
  const met = national.filter((state) => firstOf(state).state === "met").length;
  const short = furthest(
    national.filter((state) => firstOf(state).state === "not-met"),
    (state) => firstOf(state).target
  );
  const late =
    info.year > 2024
      ? furthest(
          national.filter((state) => state.path_state === "off-path"),
          (state) => state.path
        )
      : null;
  const behind = (state: NationalState, goal: number) => ({
    met,
    name: shortName(state.indicator, lang),
    gap: shortfall(state, goal, lang)
  });
  if (short) return words.someMetBehind(behind(short, firstOf(short).target));
  if (late) return (met === national.length ? words.allMetBehind : words.someMetOffPath)(behind(late, late.path));
  if (met === national.length) return words.allMet();
  const unsure = national
    .filter((state) => firstOf(state).state !== "met")
    .map((state) => shortName(state.indicator, lang));
  return words.someMet({met, unsure});
}

function furthest(states: readonly NationalState[], goal: (state: NationalState) => number): NationalState | null {
  const share = (state: NationalState) => (state.value === null ? 1 : state.value / goal(state));
  return states.toSorted((a, b) => share(a) - share(b))[0] ?? null;
}

function nationalSection({index, lang}: PageContext): Markup {
  const words = textsIn(OVERVIEW, lang);
  const {national, info} = index.edition;
  const tile = (state: NationalState) =>
    html`<article class="tile"><h3>${state.label[lang]}</h3><div class="big">${nationalFigure(state, lang)}</div><p class="small mute">${nationalParts(state, lang)}<br>${nationalBounds(state, lang)}</p>${nationalBullet(state, info.year, lang)}<p class="small">${nationalMarks(state, info.year, lang)}</p></article>`;
  const key = html`<p class="key"><span>${words.keySolid}</span><span>${words.keyHatch}</span>${national.some((state) => state.lower === null) && html`<span>${words.keyOpen}</span>`}<span>${words.keyDiamond}</span>${info.year > 2024 && html`<span>${words.keyPath(info.year)}</span>`}<span>${words.keyEnd}</span></p>`;
  return section(words.nationalHeading, null, html`<div class="tiles">${national.map(tile)}</div>${key}`);
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
  const heading = kind === "province" ? words.rankingProvinces : words.rankingMinistries;
  return section(
    heading,
    words.rankedOf(rows.length, units.length),
    html`${dotRows(rows, lang, {between: words.between})}${all}`
  );
}

function sharesSection({index, lang}: PageContext): Markup {
  const [words, common] = [textsIn(OVERVIEW, lang), textsIn(COMMON, lang)];
  const percent = (value: number | null) => (value === null ? "–" : formatPercent(value, lang));
  return section(
    words.sharesHeading,
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
          cell: (row) => `${percent(row.lower).replace("%", "")}–${percent(row.upper)}`
        }
      ],
      index.edition.share_totals,
      {className: "lst"}
    )
  );
}

function sureSection({index, lang}: PageContext): Markup {
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
      words.sureRanks
    )}</ul>`
  );
}
