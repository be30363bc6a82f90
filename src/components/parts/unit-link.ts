import type {UnitId} from "../../scoring/model.js";
import {html, type Markup} from "../html.js";
import {hrefTo, pathTo} from "../links.js";
import type {PageContext} from "../pages/context.js";

/** A unit's name as a link to its page; its id where the edition has no such unit. */
export function unitLink({index, lang, path}: PageContext, unit: UnitId): Markup {
  const known = index.unit.get(unit);
  if (!known) return html`${unit}`;
  return html`<a href="${hrefTo(path, pathTo.unit(index.edition.info.year, unit, lang))}">${known.name[lang]}</a>`;
}
