/**
 * Styles of an OpenDocument: number format and font of cells, hidden tables. Collected while `styles.xml` and then
 * `content.xml` go by.
 */
import type {Attributes} from "../xml/parse-part.js";
import {FormatCollector} from "./formats.js";

interface Style {
  readonly parent: string | undefined;
  readonly format: string | undefined;
  font?: string;
  hidden?: boolean;
}

/** What a style says, its parents asked where it says nothing. */
export interface ShownStyle {
  readonly format?: string;
  readonly font?: string;
}

export class StyleCollector {
  readonly #formats = new FormatCollector();
  readonly #styles = new Map<string, Style>();
  readonly #faces = new Map<string, string>();
  readonly #shown = new Map<string, ShownStyle>();
  #open: Style | null = null;

  open(element: string, attributes: Attributes): void {
    this.#formats.open(element, attributes);
    if (element === "font-face")
      this.#faces.set(attributes["style:name"] ?? "", familyOf(attributes["svg:font-family"] ?? ""));
    else if (element === "style" || element === "default-style") this.#openStyle(attributes);
    else if (element === "text-properties" && this.#open) this.#setFont(this.#open, attributes);
    else if (element === "table-properties" && this.#open) this.#open.hidden = attributes["table:display"] === "false";
  }

  text(text: string): void {
    this.#formats.text(text);
  }

  close(element: string): void {
    this.#formats.close(element);
    if (element === "style" || element === "default-style") this.#open = null;
  }

  /** Format and font of a cell style. Ask only after the styles have gone by. */
  cell(name: string | undefined): ShownStyle {
    const key = `table-cell:${name ?? "Default"}`;
    const known = this.#shown.get(key);
    if (known) return known;
    const format = this.#formats.get(this.#ask(key, ({format}) => format));
    const font = this.#ask(key, ({font}) => font);
    const shown = {...(format === undefined ? {} : {format}), ...(font === undefined ? {} : {font})};
    this.#shown.set(key, shown);
    return shown;
  }

  /** Font of a style for pieces of text. */
  textFont(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#styles.get(`text:${name}`)?.font;
  }

  isHiddenTable(name: string | undefined): boolean {
    return this.#styles.get(`table:${name}`)?.hidden ?? false;
  }

  #openStyle(attributes: Attributes): void {
    const family = attributes["style:family"] ?? "";
    const parent = attributes["style:parent-style-name"];
    const style: Style = {
      parent: parent === undefined ? undefined : `${family}:${parent}`,
      format: attributes["style:data-style-name"]
    };
    this.#styles.set(`${family}:${attributes["style:name"] ?? ""}`, style);
    this.#open = style;
  }

  #setFont(style: Style, attributes: Attributes): void {
    const face = attributes["style:font-name"];
    const named = face === undefined ? attributes["fo:font-family"] : (this.#faces.get(face) ?? face);
    if (named !== undefined) style.font = familyOf(named);
  }

  /** The first answer of a style, its parents, and the default of its family. */
  #ask<T>(key: string, answer: (style: Style) => T | undefined): T | undefined {
    const seen = new Set<string>();
    for (let at: string | undefined = key; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const style = this.#styles.get(at);
      const found = style && answer(style);
      if (found !== undefined) return found;
      at = style?.parent;
    }
    const last = this.#styles.get("table-cell:");
    return last && answer(last);
  }
}

function familyOf(family: string): string {
  return family
    .split(",")[0]!
    .trim()
    .replace(/^'(.*)'$/, "$1");
}
