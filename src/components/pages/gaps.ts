/**
 * The gaps page: what is missing for the targets, in things to do, nationally and unit by unit.
 */
import {COMMON} from "../../i18n/common.js";
import {countedText} from "../../i18n/counted.js";
import {formatNumber} from "../../i18n/format.js";
import {GAPS} from "../../i18n/gaps.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {NationalState, NationalTarget} from "../../scoring/edition.js";
import type {GapRow} from "../../scoring/gaps/model.js";
import type {UnitKind} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hatchPattern} from "../parts/bullet.js";
import {editionLine} from "../parts/edition-line.js";
import {gapHeatmap} from "../parts/gap-heatmap.js";
import {indicatorHeatmap} from "../parts/indicator-heatmap.js";
import {
  nationalBounds,
  nationalBullet,
  nationalFigure,
  nationalGoal,
  nationalKey,
  nationalMarks,
  nationalParts,
  nationalThings,
  nationalValue
} from "../parts/national-figure.js";
import {pillarDots} from "../parts/pillar-dots.js";
import {placeMap} from "../parts/place-map.js";
import {projectionText} from "../parts/projection-text.js";
import {regionSections, sharedTargets} from "../parts/region-table.js";
import {section} from "../parts/section.js";
import {stateMark} from "../parts/state-mark.js";
import {table} from "../parts/table.js";
import {targetYears} from "../parts/target-years.js";
import type {Register} from "../register.js";
import type {EditionIndex} from "../select.js";
import {closingOf, closingSection} from "./closing.js";
import type {PageContext} from "./context.js";

const KINDS: readonly UnitKind[] = ["province", "ministry"];

export async function gapsPage(context: PageContext, register: Register): Promise<Markup> {
  const shared = sharedTargets(context.index);
  const closing = await Promise.all(shared.map((indicator) => closingSection(context, indicator)));
  const pillars = await Promise.all(KINDS.map((kind) => pillarDots(context, kind)));
  const map = shared[0] === undefined ? null : await placeMap(context, register, shared[0]);
  return html`${hatchPattern()}${editionLine(context.index.edition.info, context.lang)}<h1>${gapsHeadline(context)}</h1>${nationalSection(context)}${gapHeatmap(context, "province")}${closing}${map}${regionSections(context)}${gapHeatmap(context, "ministry")}${pillars}${KINDS.map((kind) => indicatorHeatmap(context, kind))}`;
}

/** What is still missing of the urban areas, the one national target that only provinces can close. */
export function gapsHeadline({index, lang}: PageContext): string {
  const words = textsIn(GAPS, lang);
  const closing = closingOf(index, "qd699-2");
  if (closing === null) return words.headlineUnknown;
  if (closing.total === 0) return words.headlineNone(closing.year);
  return words.headline({
    year: closing.year,
    things: countedText(closing.total, "qd699-2", lang),
    units: closing.rows.length,
    half: closing.half
  });
}

function nationalSection({index, lang}: PageContext): Markup {
  const words = textsIn(GAPS, lang);
  const {national, info} = index.edition;
  const done = (state: NationalState) => (state.value === null ? -1 : state.value / state.targets.at(-1)!.target);
  const states = national.toSorted((a, b) => done(a) - done(b));
  const line = (state: NationalState) =>
    html`<div class="bl"><div><b>${state.label[lang]}</b><br><span class="mute">${nationalParts(state, lang)}</span></div><div class="v">${nationalFigure(state, lang)}</div>${nationalBullet(state, info.year, lang)}<div class="need">${nationalMarks(state, info.year, lang)}</div></div>`;
  return section(
    words.nationalHeading(national.length),
    words.nationalNote,
    html`${nationalKey(states, info.year, lang)}${states.map(line)}${nationalTable(states, info.year, {index, lang})}`
  );
}

function nationalTable(
  states: readonly NationalState[],
  year: number,
  {index, lang}: Pick<PageContext, "index" | "lang">
): Markup {
  const [words, common] = [textsIn(GAPS, lang), textsIn(COMMON, lang)];
  const nameOf = (unit: string) => index.unit.get(unit)?.name[lang] ?? unit;
  const pace = (state: NationalState) => {
    const last = state.targets.at(-1)!;
    if (last.to_do === null) return "–";
    const years = last.year - year;
    const count = nationalThings(last.to_do, state, lang);
    return years > 0 && last.to_do > 0
      ? html`${count}<br><span class="mute">${words.perYear(formatNumber(Math.ceil(last.to_do / years), lang))}</span>`
      : count;
  };
  const years = targetYears(states);
  const goal = (state: NationalState, {year, target}: NationalTarget, inHeading: number | null) =>
    `${inHeading === null ? `${year}: ` : ""}${nationalGoal(state, target, lang)}`;
  return table<NationalState>(
    words.nationalHeading(states.length),
    [
      {heading: common.indicator, rowHeader: true, cell: (state) => state.label[lang]},
      {
        heading: words.now,
        className: "r",
        cell: (state) => ({content: nationalFigure(state, lang), value: state.value})
      },
      {heading: words.range, cell: (state) => nationalBounds(state, lang, nameOf)},
      {
        heading: words.firstTarget(years.first),
        cell: (state) =>
          html`${goal(state, state.targets[0]!, years.first)}<br>${stateMark(state.targets[0]!.state, lang, {due: true})}`
      },
      {
        heading: words.path(year),
        cell: (state) =>
          html`${nationalValue(state, state.path, lang)}<br>${stateMark(state.path_state, lang, {due: true})}`
      },
      {
        heading: words.lastTarget(years.last),
        className: "r",
        cell: (state) => goal(state, state.targets.at(-1)!, years.last)
      },
      {
        heading: words.toDo(years.last),
        className: "r",
        cell: (state) => ({content: pace(state), value: state.targets.at(-1)!.to_do})
      },
      {heading: words.projected, cell: (state) => projectedCell(state, index, lang)}
    ],
    states,
    {className: "lst natn", hint: common.scrollHint}
  );
}

function projectedCell(state: NationalState, {edition}: EditionIndex, lang: Language): Markup | string {
  const last = state.targets.at(-1)!.year;
  const ofTarget = (row: GapRow) => row.unit === null && row.indicator === state.indicator && row.year === last;
  const row = edition.gaps.find((each) => ofTarget(each) && each.status === "in-force");
  if (!row) return "–";
  const {year, note} = projectionText(row, edition.info.year, lang);
  return html`${year}${note && html`<br><span class="mute">${note}</span>`}`;
}
