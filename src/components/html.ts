/**
 * HTML as text, escaped by default. Submissions are untrusted: whatever is put into a template is escaped unless it
 * came out of a template itself.
 */

/** Text that is already HTML. Only `html` and `trusted` make it. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | null | undefined | false | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};

/** Escapes text for element content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

function render(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`cannot print ${value}`);
    return String(value);
  }
  if (typeof value === "string") return escapeHtml(value);
  return value.map(render).join("");
}

/**
 * Builds HTML; every value in it is escaped, arrays are joined, null and false print nothing.
 *
 * @throws {RangeError} if a number is not finite
 * @example html`<td>${"a < b"}</td>`.text; // "<td>a &lt; b</td>"
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((text, part, i) => text + render(values[i - 1]) + part));
}

/** Marks text made by ourselves (an SVG from Vega) as HTML. Never call it on anything that was submitted. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
