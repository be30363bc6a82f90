/**
 * The fields above a table that can be searched and filtered. They are in the page from the start, asleep and with
 * their space kept, so that nothing moves when the script wakes them; without scripts they take no space at all.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {TABLE_TOOLS} from "../../i18n/table-tools.js";
import {html, type Markup} from "../html.js";
import {LONGEST_QUERY} from "../table-tools/url-state.js";

/** A filter over an attribute `data-in-<name>` of the rows. */
export interface TableFilter {
  readonly name: string;
  readonly label: string;
  /** The choice that filters nothing. */
  readonly all: string;
  readonly choices: readonly {readonly value: string; readonly text: string}[];
}

/**
 * Draws the fields, then the line that only paper shows.
 *
 * @param table id of the table
 * @param rows how many rows it has
 * @param filters those with fewer than two choices are left out: there is nothing to choose
 * @param example a name to search for
 * @param things what a row is: a place, which a picture shows too, or no more than a row
 */
export function tableControls(
  {
    table,
    rows,
    filters,
    example,
    things = "places"
  }: {
    table: string;
    rows: number;
    filters: readonly TableFilter[];
    example: string;
    things?: "places" | "rows";
  },
  lang: Language
): Markup {
  const words = textsIn(TABLE_TOOLS, lang);
  const count = things === "rows" ? words.countRows : words.count;
  const useful = filters.filter(({choices}) => choices.length > 1);
  const search = html`<label class="search"><span>${words.search}</span><input type="search" name="q" maxlength="${LONGEST_QUERY}" autocomplete="off" spellcheck="false" placeholder="${words.searchExample(example)}"></label>`;
  return html`<form class="filters" role="search" aria-label="${words.formLabel}" data-tools="${table}"${things === "rows" && html` data-things="rows"`}>${useful.map(filterField)}${search}<button type="reset">${words.reset}</button><p role="status" data-count>${count({shown: rows, all: rows})}</p></form><p class="pf"></p>`;
}

function filterField({name, label, all, choices}: TableFilter): Markup {
  const option = ({value, text}: TableFilter["choices"][number]) => html`<option value="${value}">${text}</option>`;
  return html`<label><span>${label}</span><select name="${name}" autocomplete="off"><option value="">${all}</option>${choices.map(option)}</select></label>`;
}
