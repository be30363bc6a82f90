/**
 * Number formats of OpenDocument, which spells them out in elements → one line, as spreadsheet programs show them.
 */
import type {Attributes} from "../xml/parse-part.js";

const STYLES = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "text-style"
]);

/** Collects the formats while the styles go by. */
export class FormatCollector {
  readonly #codes = new Map<string, string>();
  readonly #positive = new Map<string, string>();
  #name = "";
  #code: string | null = null;
  #literal: string | null = null;

  open(element: string, attributes: Attributes): void {
    if (STYLES.has(element)) {
      this.#name = attributes["style:name"] ?? "";
      this.#code = "";
    } else if (this.#code === null) return;
    else if (element === "text" || element === "currency-symbol") this.#literal = "";
    else if (element === "map") this.#map(attributes);
    else this.#code += pieceOf(element, attributes);
  }

  text(text: string): void {
    if (this.#literal !== null) this.#literal += text;
  }

  close(element: string): void {
    if (this.#literal !== null && (element === "text" || element === "currency-symbol")) {
      this.#code += /^[-/.,:% ()]*$/.test(this.#literal) ? this.#literal : `"${this.#literal}"`;
      this.#literal = null;
    } else if (this.#code !== null && STYLES.has(element)) {
      this.#codes.set(this.#name, this.#code);
      this.#code = null;
    }
  }

  /** The format of a name; undefined for "General" and for what is not known. */
  get(name: string | undefined): string | undefined {
    const own = this.#codes.get(name ?? "");
    const positive = this.#codes.get(this.#positive.get(name ?? "") ?? "");
    const code = positive === undefined ? own : `${positive};${own}`;
    return code === "" || code === "General" ? undefined : code;
  }

  /** A style of its own for what is not negative: the first part of the line. */
  #map({"style:condition": condition = "", "style:apply-style-name": style = ""}: Attributes): void {
    if (condition.includes(">")) this.#positive.set(this.#name, style);
  }
}

function pieceOf(element: string, attributes: Attributes): string {
  const long = attributes["number:style"] === "long";
  if (element === "number") return digits(attributes);
  if (element === "scientific-number") return "0.00E+00";
  if (element === "fraction") return "# ?/?";
  if (element === "year") return long ? "yyyy" : "yy";
  if (element === "month") return (attributes["number:textual"] === "true" ? "mmm" : "m") + (long ? "m" : "");
  if (element === "day") return long ? "dd" : "d";
  if (element === "day-of-week") return long ? "dddd" : "ddd";
  if (element === "hours") return long ? "hh" : "h";
  if (element === "minutes") return long ? "mm" : "m";
  if (element === "seconds") return long ? "ss" : "s";
  if (element === "am-pm") return "AM/PM";
  return element === "text-content" ? "@" : "";
}

function digits(attributes: Attributes): string {
  const decimals = attributes["number:decimal-places"];
  const whole = attributes["number:min-integer-digits"];
  if (decimals === undefined && whole === "1" && attributes["number:grouping"] === undefined) return "General";
  const places = Math.min(Number(decimals ?? 0) || 0, 30);
  return (attributes["number:grouping"] === "true" ? "#,##0" : "0") + (places > 0 ? `.${"0".repeat(places)}` : "");
}
