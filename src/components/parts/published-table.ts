/**
 * The published figures as tables, each with its source: those of the newest digital transformation index, and all.
 */
import {COMMON} from "../../i18n/common.js";
import {compareNames} from "../../i18n/format.js";
import {textsIn} from "../../i18n/language.js";
import {PUBLISHED} from "../../i18n/published.js";
import {componentText, indexName, publishedName, publishedNote} from "../../i18n/published-names.js";
import type {PublishedFigure} from "../../scoring/published/model.js";
import type {PublishedStory} from "../../scoring/published/story.js";
import {html, type Markup} from "../html.js";
import type {PageContext} from "../pages/context.js";
import {figureText} from "./published-history.js";
import {publishedLink} from "./published-link.js";
import {findAttribute} from "./row-names.js";
import {section} from "./section.js";
import {type Column, table} from "./table.js";
import {type TableFilter, tableControls} from "./table-controls.js";

const TABLE = "published-figures";
const FILE = "national-figures.csv";

/** The newest year of the index that the agencies here know best, with what is known of the nation the year before. */
export function newestDti(context: PageContext, {by_index}: PublishedStory): Markup {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const figures = by_index.get("DTI") ?? [];
  const national = figures
    .filter(({component, value}) => component === "dti_quoc_gia" && value !== null)
    .toSorted((a, b) => b.year - a.year);
  const [last, before] = national;
  if (!last || !before) return html``;
  const heading = words.dtiNationalHeading({
    ...{value: figureText(last, lang), year: last.year},
    ...{before: figureText(before, lang), yearBefore: before.year}
  });
  const rows = figures.filter(({year}) => year === last.year);
  const drawn = table(heading, figureColumns(context), rows, {
    className: "lst causes",
    hint: textsIn(COMMON, lang).scrollHint
  });
  return section(heading, words.dtiNationalNote(last.year), html`${drawn}${publishedLink(context, FILE)}`);
}

/** Every figure, by index, the newest first; searched and filtered by a script. */
export function publishedTable(context: PageContext, {figures}: PublishedStory): Markup {
  const {lang} = context;
  const words = textsIn(PUBLISHED, lang);
  const rows = figures.toSorted((a, b) => compareNames(a.index, b.index, lang) || b.year - a.year);
  const heading = words.allHeading(rows.length);
  const index: Column<PublishedFigure> = {
    ...{heading: words.index, sort: {key: "index", by: "text", first: "ascending"}},
    cell: ({index: name}) => ({content: html`<span class="nowrap">${name}</span>`, text: name})
  };
  const drawn = table(heading, [index, ...figureColumns(context)], rows, {
    className: "tbl p-figures",
    hint: textsIn(COMMON, lang).scrollHint,
    id: TABLE,
    rowData: ({name, index: of, year}) => ({
      find: findAttribute({vi: name, en: publishedName(name, "en")}, undefined, lang),
      "in-index": of,
      "in-year": String(year)
    })
  });
  const fields = {
    table: TABLE,
    rows: rows.length,
    filters: filters(rows, lang),
    example: "da nang",
    things: "rows"
  } as const;
  return section(heading, words.allNote, html`${tableControls(fields, lang)}${drawn}${publishedLink(context, FILE)}`);
}

function filters(rows: readonly PublishedFigure[], lang: PageContext["lang"]): readonly TableFilter[] {
  const words = textsIn(PUBLISHED, lang);
  const indices = [...new Set(rows.map(({index}) => index))];
  const years = [...new Set(rows.map(({year}) => year))].toSorted((a, b) => b - a);
  const all = words.all;
  return [
    {name: "index", label: words.index, all, choices: indices.map((value) => ({value, text: indexName(value, lang)}))},
    {name: "year", label: words.year, all, choices: years.map((year) => ({value: String(year), text: String(year)}))}
  ];
}

function figureColumns({lang}: PageContext): readonly Column<PublishedFigure>[] {
  const words = textsIn(PUBLISHED, lang);
  return [
    {
      ...{heading: words.whom, rowHeader: true, className: "whom"},
      sort: {key: "name", by: "text", first: "ascending"},
      cell: ({name}) => publishedName(name, lang)
    },
    {heading: words.component, cell: ({component}) => componentText(component, lang)},
    {
      ...{heading: words.year, className: "r"},
      sort: {key: "year", by: "value", first: "descending"},
      cell: ({year}) => ({content: String(year), value: year})
    },
    {
      ...{heading: textsIn(COMMON, lang).value, className: "r"},
      cell: (figure) => ({content: figureText(figure, lang), value: figure.value})
    },
    {
      ...{heading: words.rankHead, className: "r"},
      sort: {key: "rank", by: "value", first: "ascending"},
      cell: ({rank}) => ({content: rank === null ? "–" : String(rank), value: rank})
    },
    {heading: words.source, className: "from", cell: ({source}) => source},
    {
      ...{heading: words.noteHead, className: "from"},
      cell: ({note}) => html`<span class="tiny mute">${publishedNote(note, lang)}</span>`
    }
  ];
}
