/**
 * The units that a unit came from, with their own places then, and what became of it later.
 */

import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {UNIT_CHANGE} from "../../i18n/unit-change.js";
import {UNIT_WAY} from "../../i18n/unit-way.js";
import type {EditionUnit} from "../../scoring/edition.js";
import {html, type Markup} from "../html.js";
import type {EarlierUnit, Lineage} from "../lineage.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";
import {rankCell} from "./rank-text.js";
import {table} from "./table.js";
import {TASK_LIST} from "./task-list.js";

/** Names of those assessed in the year before. */
export function formerNames({earlier, trend}: Lineage, lang: Language): readonly string[] {
  const assessed = earlier.filter(({id}) => id !== null);
  return (trend !== null && assessed.length > 0 ? assessed : earlier).map(({name}) => name[lang]);
}

/** A table where there were several; nothing where it just went on. */
export function formerUnits(context: PageContext, {earlier, trend}: Lineage): Markup {
  if (earlier.length < 2) return html``;
  const {index, lang, path} = context;
  const [words, common] = [textsIn(UNIT_CHANGE, lang), textsIn(COMMON, lang)];
  const year = index.edition.info.year - 1;
  const name = ({id, name: own}: EarlierUnit) =>
    id === null ? own[lang] : html`<a href="${hrefTo(path, pathTo.unit(year, id, lang))}">${own[lang]}</a>`;
  const isKnown = earlier.some(({place}) => place !== null);
  const figures = [
    {
      heading: common.rankInterval,
      className: "r",
      cell: ({place}: EarlierUnit) =>
        place === null ? {content: words.notAssessed, className: "mute"} : rankOrNone(place, common.notRanked)
    },
    {
      heading: common.score,
      className: "r",
      cell: ({place}: EarlierUnit) => ({
        content: place?.score == null ? "–" : formatNumber(place.score, lang, 1),
        value: place?.score ?? null
      })
    }
  ];
  const caption = words.former(year);
  return html`<h3 class="grp">${caption}</h3>${table<EarlierUnit>(
    caption,
    [{heading: words.formerUnit, rowHeader: true, cell: name}, ...(isKnown ? figures : [])],
    earlier,
    {className: "lst few former"}
  )}${trend?.before_plain_mean != null && html`<p class="small mute">${words.plainMean(formatNumber(trend.before_plain_mean, lang, 1))}</p>`}`;
}

function rankOrNone(place: NonNullable<EarlierUnit["place"]>, notRanked: string): Markup | string {
  return place.rank === null ? notRanked : rankCell(place);
}

/** Links to its tasks, and to the same unit, its part or its whole in the editions of the years before and after. */
export function unitLinks(context: PageContext, {id, name}: EditionUnit, lineage: Lineage): Markup {
  const {index, lang, path} = context;
  const hasTasks = index.edition.tasks.some(({unit}) => unit === id);
  const href = `${hrefTo(path, pathTo.tasks(index.edition.info.year, lang))}?lead=${id}#${TASK_LIST}`;
  const tasks = hasTasks ? [html`<a href="${href}">${textsIn(UNIT_WAY, lang).seeTasks(name[lang])}</a>`] : [];
  const all = [...tasks, ...otherYears(context, lineage)];
  return all.length === 0
    ? html``
    : html`<p class="small links noprint">${all.map((each, i) => html`${i > 0 && " · "}${each}`)}</p>`;
}

function otherYears({index, lang, path}: PageContext, {earlier, later}: Lineage): readonly Markup[] {
  const words = textsIn(UNIT_CHANGE, lang);
  const {year} = index.edition.info;
  const link = (at: number, id: string, text: string) =>
    html`<a href="${hrefTo(path, pathTo.unit(at, id, lang))}">${text}</a>`;
  const [same, ...more] = earlier;
  const before =
    same && same.id !== null && more.length === 0
      ? link(year - 1, same.id, words.earlierPage({year: year - 1, name: same.name[lang]}))
      : null;
  const after = later?.units.map(({id, name}) => {
    const said = {year: later.year, name: name[lang]};
    return link(later.year, id, later.whole ? words.laterPage(said) : words.laterPart(said));
  });
  const gone = later !== null && later.units.length === 0 ? html`${words.laterGone(later.year)}` : null;
  return [before, ...(after ?? []), gone].filter((each) => each !== null);
}
