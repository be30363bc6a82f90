/**
 * The targets: of the nation text by text, how many stand how, agency by agency; drafts apart and never counted.
 */
import {formatNumber, formatPercent} from "../../i18n/format.js";
import {type Language, textsIn} from "../../i18n/language.js";
import {TARGETS} from "../../i18n/targets.js";
import {REPORT_NATIONAL} from "../../i18n/yearly-report-national.js";
import type {NationalState, ShareTotal} from "../../scoring/edition.js";
import type {TargetRow} from "../../scoring/targets/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import {agenciesTargets} from "../parts/agencies-targets.js";
import {hatchPattern} from "../parts/bullet.js";
import {dataLink} from "../parts/data-link.js";
import {editionLine} from "../parts/edition-line.js";
import {linkToIndicator} from "../parts/leaf-link.js";
import {
  nationalBounds,
  nationalBullet,
  nationalFigure,
  nationalKey,
  nationalMarks,
  nationalParts
} from "../parts/national-figure.js";
import {nationalOrigin} from "../parts/national-origin.js";
import {section} from "../parts/section.js";
import {targetSums} from "../parts/target-sums.js";
import {targetTable} from "../parts/target-table.js";
import {dueYear} from "../parts/target-years.js";
import type {Register} from "../register.js";
import type {PageContext} from "./context.js";
import type {TargetsData, TargetText} from "./targets-data.js";

export function targetsPage(context: PageContext, data: TargetsData, register: Register): Markup {
  const inForce = data.texts.filter(({status, rows}) => status === "in-force" && rows.length > 0);
  const drafts = data.texts.filter(({status}) => status === "draft");
  return html`${hatchPattern()}${editionLine(context.index.edition.info, context.lang)}<h1>${targetsHeadline(context, data)}</h1>${inForce.map((text) => textSection(context, data, text))}${textsWithout(context, data)}${targetSums(context, data.counts)}${agenciesTargets(context, register)}${drafts.map((text) => draftSection(context, text))}`;
}

/** What agencies have met of the targets that are due, and of the last ones; else what the nation has. */
export function targetsHeadline(
  {index, lang}: Pick<PageContext, "index" | "lang">,
  {counts, texts}: TargetsData
): string {
  const words = textsIn(TARGETS, lang);
  const {share_totals, info} = index.edition;
  const totals = share_totals.filter(({status, applicable}) => status === "in-force" && applicable > 0);
  const years = [...new Set(totals.map(({year}) => year))].flatMap((year) => ofKinds(totals, year) ?? []);
  const first = years.find(
    ({year}) =>
      year ===
      dueYear(
        years.map((each) => each.year),
        info.year
      )
  );
  const last = years.toSorted((a, b) => b.year - a.year)[0];
  if (first && last) return first === last ? words.headlineYear(first) : words.headlineYears(first, last);
  const nation = counts.filter(({kind, status}) => kind === null && status === "in-force");
  const due = nation.find(
    ({year}) =>
      year ===
      dueYear(
        nation.map((each) => each.year),
        info.year
      )
  );
  if (due) return words.headlineNation({year: due.year, met: due.counts.met, all: due.applicable});
  return words.headlineNone(texts.reduce((sum, {rows}) => sum + rows.length, 0));
}

/** null where one kind has no target of the year. */
function ofKinds(totals: readonly ShareTotal[], year: number) {
  const of = (kind: ShareTotal["kind"]) => {
    const total = totals.find((row) => row.kind === kind && row.year === year);
    return total ? {met: total.met, all: total.applicable} : null;
  };
  const [province, ministry] = [of("province"), of("ministry")];
  return province && ministry ? {year, province, ministry} : null;
}

/** One text in force: a line for each indicator, then every target in a table. */
function textSection(context: PageContext, data: TargetsData, text: TargetText): Markup {
  const {index, lang} = context;
  const {info, national} = index.edition;
  const words = textsIn(TARGETS, lang);
  const of = new Set(text.rows.map(({indicator}) => indicator));
  const states = national.filter(({indicator}) => of.has(indicator));
  const name = nameOf(text, lang);
  const year = dueYear(
    text.rows.map((row) => row.year),
    info.year
  )!;
  const due = text.rows.filter((row) => row.year === year);
  const met = due.filter(({state}) => state === "met").length;
  const caption = words.tableCaption(name);
  return section(
    words.textHeading({name, year, met, all: due.length}),
    words.textNote({title: text.title[lang], date: text.date}),
    html`${states.length > 0 && nationalKey(states, info.year, lang)}${states.map((state) => stateLine(context, data, state))}<h3 class="grp">${caption}</h3>${targetTable(context, {caption, rows: text.rows, which: "in-force"})}${dataLink(context, "national.csv", "targets.csv")}`
  );
}

function stateLine(context: PageContext, data: TargetsData, state: NationalState): Markup {
  const {index, lang} = context;
  const words = textsIn(TARGETS, lang);
  const {year} = index.edition.info;
  const nameOfUnit = (unit: string) => index.unit.get(unit)?.name[lang] ?? unit;
  const notes = [
    state.missing.length > 0 ? words.missing(state.missing.map(nameOfUnit)) : null,
    otherReading(context, state)
  ].filter((note) => note !== null);
  const line = html`<div class="bl"><div><b>${linkToIndicator(context, state.indicator, state.label[lang])}</b><br><span class="mute">${nationalParts(state, lang)}<br>${nationalBounds(state, lang, nameOfUnit, Number.POSITIVE_INFINITY)}</span><br><span class="mute tiny" lang="vi">${state.targets[0]!.clause}</span></div><div class="v">${nationalFigure(state, lang)}</div>${nationalBullet(state, year, lang)}<div class="need">${nationalMarks(state, year, lang)}</div></div>`;
  return html`<div class="natl">${line}${notes.map((note) => html`<p class="small mute">${note}</p>`)}${nationalOrigin(context, state, data.origins.get(state.indicator))}</div>`;
}

/** The same figure under the other reading of who counts; null where the text leaves nothing open. */
function otherReading(
  {index, lang}: PageContext,
  {indicator, label, reading, alternative}: NationalState
): string | null {
  const row = index.edition.targets.find((target) => target.unit === null && target.indicator === indicator);
  if (reading === null || alternative === null || !row) return null;
  const {alternative_value: value, alternative_denominator: denominator} = row;
  if (value === null || denominator === null) return null;
  return textsIn(REPORT_NATIONAL, lang).reading({
    name: label[lang],
    reading: reading[lang],
    other: alternative.reading[lang],
    denominator: formatNumber(denominator, lang),
    value: formatPercent(value, lang)
  });
}

/** Texts in force that set no target in figures; nothing where each sets one. */
function textsWithout({index, lang, path}: PageContext, {texts}: TargetsData): Markup {
  const words = textsIn(TARGETS, lang);
  const without = texts.filter(({rows}) => rows.length === 0);
  if (without.length === 0) return html``;
  const tasks = hrefTo(path, pathTo.tasks(index.edition.info.year, lang));
  const line = (text: TargetText) =>
    html`<p class="lead">${words.textWithout({name: nameOf(text, lang), title: text.title[lang], date: text.date, tasks: text.tasks})} <a href="${tasks}">${words.seeTasks}</a></p>`;
  return section(words.textWithoutHeading, null, html`${without.map(line)}`);
}

/** A draft: its targets bind nobody, so they are grey, without a path, and in no sum. */
function draftSection(context: PageContext, text: TargetText): Markup {
  const {lang} = context;
  const words = textsIn(TARGETS, lang);
  const open = text.rows.filter(({state, value}) => state === "not-assessable" || value === null);
  const known = text.rows.filter((row) => !open.includes(row));
  const block = (rows: readonly TargetRow[], caption: string, which: "draft" | "open") =>
    rows.length > 0 && html`<h3 class="grp">${caption}</h3>${targetTable(context, {caption, rows, which})}`;
  return section(
    words.draftHeading({all: text.rows.length, known: known.length}),
    words.draftNote(text.title[lang]),
    html`${block(known, words.draftKnown(known.length), "draft")}${block(open, words.draftOpen(open.length), "open")}${dataLink(context, "targets.csv")}`,
    "drafts"
  );
}

/** Its number, else its title. */
function nameOf({number, title}: TargetText, lang: Language): string {
  return number === "" ? title[lang] : number;
}
