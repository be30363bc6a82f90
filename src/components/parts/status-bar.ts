/**
 * All figures of a group on one line, by status: what is missing is hatched and what is zero is pale, so that the two are
 * never taken for one another. The numbers stand beside it, so it is hidden from assistive technology.
 */
import {type Language, textsIn} from "../../i18n/language.js";
import {QUALITY} from "../../i18n/quality.js";
import type {StatusCount} from "../../scoring/quality/model.js";
import {html, type Markup} from "../html.js";
import {cssPercent} from "../percent.js";

type Part = keyof typeof QUALITY.part.vi;

const PARTS: readonly Part[] = ["value", "zero", "missing", "held"];

/** How many figures each part of the bar stands for; together they are all that are due. */
export function statusParts({counts, applicable, with_value}: StatusCount): Readonly<Record<Part, number>> {
  const zero = counts["not-yet"];
  const missing = counts["not-reported"];
  return {value: with_value - zero, zero, missing, held: applicable - with_value - missing};
}

/** Drawn on the group's own total, from the figures at the left to what is held back at the right. */
export function statusBar(status: StatusCount): Markup {
  const parts = statusParts(status);
  let from = 0;
  const drawn = PARTS.map((part) => {
    const width = status.applicable === 0 ? 0 : (100 * parts[part]) / status.applicable;
    const x = from;
    from += width;
    return (
      width > 0 && html`<rect class="sp ${part}" x="${cssPercent(x)}" y="1" width="${cssPercent(width)}" height="12"/>`
    );
  });
  return html`<svg class="sbar" height="14" aria-hidden="true" focusable="false">${drawn}</svg>`;
}

/** What the parts mean, and the patterns they are filled with: once a page, before the first bar. */
export function statusKey(lang: Language): Markup {
  const words = textsIn(QUALITY, lang).part;
  const item = (part: Part) =>
    html`<span><svg width="24" height="12" aria-hidden="true" focusable="false"><rect class="sp ${part}" x=".5" y=".5" width="23" height="11"/></svg> ${words[part]}</span>`;
  return html`${patterns()}<p class="key">${PARTS.map(item)}</p>`;
}

function patterns(): Markup {
  return html`<svg width="0" height="0" class="defs" aria-hidden="true" focusable="false"><defs><pattern id="sp-missing" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="var(--paper)"/><line x1="0" y1="0" x2="0" y2="5" stroke="var(--mark)" stroke-width="2"/></pattern><pattern id="sp-held" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="var(--paper)"/><line x1="1" y1="0" x2="1" y2="4" stroke="var(--off)" stroke-width="2"/></pattern></defs></svg>`;
}
