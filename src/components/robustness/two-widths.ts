import {html, type Markup} from "../html.js";

/** A drawing of a given width, with its height. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: Markup;
}

/** What a drawing is, for those who can't see it. */
export interface Alternative {
  /** Begins the ids of its texts, one per picture of the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * A picture in two widths, of which the page shows the one that fits; each may be several drawings one below another,
 * so that paper can break between them: the first then speaks for all.
 */
export function twoWidths(draw: (width: number) => readonly Drawing[], alternative: Alternative): Markup {
  const widths = {wide: 760, narrow: 356} as const;
  return html`<figure class="chart">${(["wide", "narrow"] as const).map(
    (name) =>
      html`<div class="${name}">${draw(widths[name]).map((each, i) => svg(each, {...alternative, id: `${alternative.id}-${name}`}, i === 0))}</div>`
  )}</figure>`;
}

function svg({width, height, marks}: Drawing, {id, title, text}: Alternative, first: boolean): Markup {
  const named = html`role="img" aria-labelledby="${id}-t ${id}-d"`;
  return html`<svg ${first ? named : html`aria-hidden="true"`} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${first && html`<title id="${id}-t">${title}</title><desc id="${id}-d">${text}</desc>`}${marks}</svg>`;
}
