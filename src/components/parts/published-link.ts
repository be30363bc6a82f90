import {textsIn} from "../../i18n/language.js";
import {PUBLISHED} from "../../i18n/published.js";
import {html, type Markup} from "../html.js";
import {fileFrom} from "../links.js";
import type {PageContext} from "../pages/context.js";

/** Beside those of the editions, which are named by their year. */
const FOLDER = "published";

/** The line under a table that names its files: those of all years, in the folder of published figures. */
export function publishedLink({lang, path}: PageContext, ...files: readonly string[]): Markup {
  const links = files.map(
    (file, i) => html`${i > 0 && ", "}<a href="${fileFrom(path, `/data/${FOLDER}/${file}`)}">${file}</a>`
  );
  return html`<p class="data-link tiny mute">${textsIn(PUBLISHED, lang).files} ${links}</p>`;
}
