import type {ReportingRow} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";

/** The name of a reporter, as a link to the unit's page where it has one. */
export function reporterName({index, lang, path}: PageContext, {unit, name}: ReportingRow): Markup {
  if (!index.unit.has(unit)) return html`${name[lang]}`;
  return html`<a href="${hrefTo(path, pathTo.unit(index.edition.info.year, unit, lang))}">${name[lang]}</a>`;
}
