/**
 * The sign of a severity, drawn: a cross, a triangle, a disc. No font has to have it.
 */
import type {Severity} from "../../scoring/submission-model.js";
import {html, type Markup} from "../html.js";

const SHAPES: Readonly<Record<Severity, Markup>> = {
  error: html`<path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="3"/>`,
  warning: html`<path d="M8 1.5L15.5 15H.5z" fill="currentColor"/>`,
  info: html`<circle cx="8" cy="8" r="5.5" fill="currentColor"/>`
};

/** Said by the word beside it, so hidden from screen readers. */
export function severitySign(severity: Severity): Markup {
  return html`<svg class="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">${SHAPES[severity]}</svg>`;
}
