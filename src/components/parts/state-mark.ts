/**
 * How a reading stands: one mark, one colour, one word. Round = there is a value, and the filling says how far;
 * square hatch = there is none.
 */
import {STATES} from "../../i18n/common.js";
import {type Language, textsIn} from "../../i18n/language.js";
import type {TargetStanding} from "../../scoring/targets/model.js";
import {html, type Markup, trusted} from "../html.js";

const SHAPE: Readonly<Record<TargetStanding, string>> = {
  met: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2 7 10.7l4.6-5" fill="none" stroke="var(--paper)" stroke-width="1.8"/>',
  "on-path":
    '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>',
  "off-path": '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  "not-met": '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  uncertain:
    '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="3 2.2"/>',
  "not-reported":
    '<rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" stroke-width="1.2"/><path d="M2 10 10 2M2 14 14 2M6 14l8-8" stroke="currentColor" stroke-width="1.1"/>',
  "not-assessable":
    '<rect x="1.5" y="1.5" width="13" height="13" fill="none" stroke="currentColor" stroke-width="1.2" stroke-dasharray="2.6 2"/><path d="M6 6.4a2 2 0 1 1 2.6 2c-.5.2-.6.5-.6 1.2M8 11.6v.9" fill="none" stroke="currentColor" stroke-width="1.3"/>',
  "not-applicable": '<path d="M3 8h10" stroke="currentColor" stroke-width="1.8"/>'
};

const COLOUR: Readonly<Record<TargetStanding, string>> = {
  met: "met",
  "on-path": "on",
  "off-path": "offp",
  "not-met": "due",
  uncertain: "nr",
  "not-reported": "nr",
  "not-assessable": "nr",
  "not-applicable": "na"
};

/**
 * The mark with its word.
 *
 * @param word said instead of the state's own word, where the page knows more ("Chậm 8,4 điểm")
 * @param due true where the target is past due: a plain "not met" then takes the colour of what must be mended
 */
export function stateMark(
  state: TargetStanding,
  lang: Language,
  {word, due = false}: {word?: string | Markup; due?: boolean} = {}
): Markup {
  const colour = state === "not-met" && due ? "offp" : COLOUR[state];
  return html`<span class="st ${colour}"><svg class="ic" viewBox="0 0 16 16" aria-hidden="true">${trusted(SHAPE[state])}</svg>${word ?? textsIn(STATES, lang)[state]}</span>`;
}
