/**
 * The readiness of governments for AI by year: the country among its neighbours, the break in the series, and what
 * sources say differently.
 */
import {COMMON} from "../../i18n/common.js";
import {formatNumber} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {PUBLISHED} from "../../i18n/published.js";
import {publishedName} from "../../i18n/published-names.js";
import {type CountrySeries, valueIn} from "../../scoring/published/asean.js";
import type {PublishedFigure, RankConflict, RankReading, RepeatedFigure} from "../../scoring/published/model.js";
import {GAIRI_LAST_YEAR, OWN_COUNTRY, type PublishedStory} from "../../scoring/published/story.js";
import {type HistoryLine, historySpec} from "../chart/history-spec.js";
import {chartFigure, toChart} from "../chart/to-svg.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {publishedLink} from "./published-link.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";

const FILE = "national-figures.csv";

export async function historySection(context: PageContext, story: PublishedStory): Promise<Markup> {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const {grid, since} = story;
  const broken = grid.years.find((year) => year > GAIRI_LAST_YEAR);
  const heading =
    since === null || broken === undefined
      ? words.historyPlain
      : words.historyHeading({
          change: since.last.value! - since.first.value!,
          from: since.first.year,
          to: since.last.year,
          broken
        });
  const lines = linesOf(story, lang);
  if (lines.length === 0) return html``;
  const texts = {lastYear: GAIRI_LAST_YEAR, broken: words.broken};
  const chart = await toChart((width) => historySpec(lines, width, texts));
  const text = words.historyText({first: grid.years[0]!, last: grid.years.at(-1)!, countries: lines.length - 1});
  return section(
    heading,
    words.historyNote(GAIRI_LAST_YEAR + 1),
    html`${historyKey(context, story.repeated.length > 0)}${chartFigure(chart, text)}${gridTable(context, heading, story)}${publishedLink(context, FILE)}`
  );
}

function historyKey({lang}: PageContext, doubts: boolean): Markup {
  const words = textsIn(PUBLISHED, lang);
  const disc = (colour: string) =>
    html`<svg width="12" height="12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="4.5" fill="var(${colour})"/></svg>`;
  return html`<p class="key"><span>${disc("--accent")} ${words.keyOwn}</span><span>${disc("--mark")} ${words.keyOther}</span>${
    doubts &&
    html`<span><svg width="12" height="12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--ink-2)" stroke-width="1.6" stroke-dasharray="2 2"/></svg> ${words.keyDoubt}</span>`
  }</p>`;
}

function linesOf({grid, repeated}: PublishedStory, lang: PageContext["lang"]): readonly HistoryLine[] {
  const doubtful = new Set(repeated.map(({figure}) => figure));
  return grid.countries.flatMap((series) => {
    const points = grid.years.flatMap((year) => {
      const figure = series.years.get(year)?.find(({value}) => value !== null);
      return figure
        ? [{year, value: figure.value!, text: figureText(figure, lang), doubtful: doubtful.has(figure)}]
        : [];
    });
    const own = series.name === OWN_COUNTRY;
    return points.length === 0 ? [] : [{name: publishedName(series.name, lang), own, points}];
  });
}

function gridTable({lang}: PageContext, caption: string, {grid, repeated}: PublishedStory): Markup {
  const words = textsIn(PUBLISHED, lang);
  const doubts = new Map(repeated.map(({figure, earlier}) => [figure, earlier.year]));
  const year = (of: number): Column<CountrySeries> => ({
    heading: of > GAIRI_LAST_YEAR ? words.yearBroken(of) : String(of),
    className: "r",
    cell: (series) => {
      const figures = series.years.get(of) ?? [];
      return {content: figures.length === 0 ? "–" : yearCell(figures, doubts, lang), value: valueIn(series, of)};
    }
  });
  const columns: readonly Column<CountrySeries>[] = [
    {heading: words.country, rowHeader: true, cell: ({name}) => publishedName(name, lang)},
    ...grid.years.map(year)
  ];
  const rowClass = ({name}: CountrySeries) => (name === OWN_COUNTRY ? "own" : "");
  return table(caption, columns, grid.countries, {
    className: "lst years",
    rowClass,
    hint: textsIn(COMMON, lang).scrollHint
  });
}

/** The score as written, under it the ranks that sources give and what makes the score doubtful. */
function yearCell(
  figures: readonly PublishedFigure[],
  doubts: ReadonlyMap<PublishedFigure, number>,
  lang: PageContext["lang"]
): Markup {
  const words = textsIn(PUBLISHED, lang);
  const scored = figures.find(({value}) => value !== null);
  const ranks = figures.flatMap(({rank}) => rank ?? []);
  const like = scored && doubts.get(scored);
  return html`${figureText(scored, lang)}${ranks.length > 0 && html`<br><span class="tiny mute">${words.rank(ranks)}</span>`}${like !== undefined && html`<br><span class="tiny off">${words.doubt(like)}</span>`}`;
}

/** To the digits of the source. */
export function figureText(figure: PublishedFigure | undefined, lang: PageContext["lang"]): string {
  return figure?.value == null ? "–" : formatNumber(figure.value, lang, figure.digits ?? 0);
}

export function conflictSections(context: PageContext, {conflicts, repeated}: PublishedStory): Markup {
  return html`${conflicts.map((conflict) => conflictSection(context, conflict))}${repeatedSection(context, repeated)}`;
}

function conflictSection(context: PageContext, conflict: RankConflict): Markup {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const ranks = conflict.readings.flatMap(({figure}) => figure.rank ?? []);
  const heading = words.conflictHeading({name: publishedName(conflict.name, lang), year: conflict.year, ranks});
  const columns: readonly Column<RankReading>[] = [
    {
      heading: words.worldRank,
      className: "r",
      cell: ({figure}) => ({content: String(figure.rank), value: figure.rank})
    },
    {heading: words.source, rowHeader: true, cell: ({figure}) => figure.source},
    {
      heading: words.speaks,
      cell: (reading) => heldAgainstOthers(reading, lang)
    }
  ];
  return section(
    heading,
    words.conflictNote,
    html`${table(heading, columns, conflict.readings, {className: "src", hint: textsIn(COMMON, lang).scrollHint})}${publishedLink(context, FILE)}`
  );
}

function heldAgainstOthers(reading: RankReading, lang: PageContext["lang"]): Markup | string {
  const words = textsIn(PUBLISHED, lang);
  if (reading.value === null) return words.noScore;
  if (reading.against.length === 0) return words.agrees;
  return html`${reading.against.map((other) => html`<div>${speak(reading, other, lang)}</div>`)}`;
}

function speak({figure, value}: RankReading, other: PublishedFigure, lang: PageContext["lang"]): string {
  const words = textsIn(PUBLISHED, lang);
  const facts = {
    ...{name: publishedName(other.name, lang), value: other.value!, rank: other.rank!},
    own: value!
  };
  return figure.rank! < other.rank! ? words.against(facts) : words.againstLow(facts);
}

function repeatedSection(context: PageContext, repeated: readonly RepeatedFigure[]): Markup {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const [first] = repeated;
  if (!first) return html``;
  const {figure, earlier} = first;
  const heading = words.repeatedHeading({count: repeated.length, year: figure.year, earlier: earlier.year});
  const value = (pick: (row: RepeatedFigure) => PublishedFigure, title: string): Column<RepeatedFigure> => ({
    heading: title,
    className: "r",
    cell: (row) => ({content: figureText(pick(row), lang), value: pick(row).value})
  });
  const columns: readonly Column<RepeatedFigure>[] = [
    {heading: words.country, rowHeader: true, cell: (row) => publishedName(row.figure.name, lang)},
    value((row) => row.figure, words.givenAs(figure.year)),
    {heading: words.source, cell: (row) => row.figure.source},
    value((row) => row.earlier, words.givenAs(earlier.year)),
    {heading: words.source, cell: (row) => row.earlier.source}
  ];
  return section(
    heading,
    words.repeatedNote,
    html`${table(heading, columns, repeated, {className: "src", hint: textsIn(COMMON, lang).scrollHint})}${publishedLink(context, FILE)}`
  );
}
