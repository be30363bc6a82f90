import {html, type Markup} from "../html.js";

/** A figure, and what it is the figure of. */
export interface Fact {
  readonly figure: string;
  readonly text: string;
  /** Left out on paper, where the page must be one sheet. */
  readonly screenOnly?: boolean;
}

/** Figures one under another, each with its words. */
export function factList(facts: readonly Fact[]): Markup {
  return html`<ul class="facts">${facts.map(({figure, text, screenOnly}) => html`<li${screenOnly && html` class="noprint"`}><b>${figure}</b><span>${text}</span></li>`)}</ul>`;
}
