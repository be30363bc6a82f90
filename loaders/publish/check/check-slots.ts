import {SLOT} from "../render-views.js";
import type {Output, Problem} from "./problem.js";
import {listHtml} from "./read-output.js";

/** No page went out without its view. */
export function checkSlots(output: Output): readonly Problem[] {
  return listHtml(output)
    .filter(([, html]) => html.includes(SLOT))
    .map(([file]) => ({file, code: "empty-view", detail: "the page has no view"}));
}
