/** Where the figures of a table or chart stand as data: quiet links to the edition's files, under what they hold. */
import {DOWNLOADS} from "../../i18n/downloads.js";
import {textsIn} from "../../i18n/language.js";
import {html, type Markup} from "../html.js";
import {fileFrom} from "../links.js";
import type {PageContext} from "../pages/context.js";

/**
 * The line that names the files. Printed with the page, so that a reader of the paper knows which file to ask for.
 *
 * @param files names of files in the edition's folder; the first holds the figures, the others what they refer to
 * @example dataLink(context, "ranks.csv"); // Số liệu: ranks.csv
 */
export function dataLink({index, lang, path}: PageContext, ...files: readonly [string, ...string[]]): Markup {
  const {year} = index.edition.info;
  const links = files.map(
    (file, i) => html`${i > 0 && ", "}<a href="${fileFrom(path, `/data/${year}/${file}`)}">${file}</a>`
  );
  return html`<p class="data-link tiny mute">${textsIn(DOWNLOADS, lang).figures} ${links}</p>`;
}
