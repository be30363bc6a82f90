import {html, type Markup} from "../html.js";

/**
 * A section of a page: heading (a finding where the data has one), a line of explanation, content.
 *
 * @param id by which other pages link to it: the same in both languages, and not to be changed
 */
export function section(
  heading: string,
  note: string | Markup | null,
  content: Markup,
  className = "",
  id?: string
): Markup {
  return html`<section class="${className}"${id && html` id="${id}"`}><div class="head"><h2>${heading}</h2>${note && html`<p>${note}</p>`}</div>${content}</section>`;
}

/** Sections side by side on a wide page. */
export function pair(left: Markup, right: Markup): Markup {
  return html`<div class="two">${left}${right}</div>`;
}
