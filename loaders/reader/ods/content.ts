/**
 * What a cell of an OpenDocument stores → its typed value and its text.
 */
import type {CellType, ReadCell} from "../model.js";
import {dateOf} from "../numbers.js";
import {Refused} from "../refused.js";
import type {Attributes} from "../xml/parse-part.js";

export interface Content {
  readonly type: CellType;
  readonly raw: string;
  readonly value: ReadCell["value"];
}

const NOTHING: Content = {type: "empty", raw: "", value: null};

/**
 * @param text what the cell shows
 * @returns `empty` where nothing is stored, so for a formula without a stored result
 * @throws {Refused} `unreadable` where the value contradicts its own type
 */
export function readContent(attributes: Attributes, text: string): Content {
  if (attributes["calcext:value-type"] === "error") return {type: "error", raw: text, value: null};
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
    case "percentage":
      return ofNumber(attributes["office:value"]);
    case "boolean": {
      const value = attributes["office:boolean-value"] === "true";
      return {type: "boolean", raw: value ? "TRUE" : "FALSE", value};
    }
    case "date":
      return ofDate(attributes["office:date-value"] ?? "");
    case "time":
      return {type: "text", raw: text, value: text};
    case "string":
      return ofText(text === "" ? (attributes["office:string-value"] ?? "") : text, "table:formula" in attributes);
    default:
      return text === "" ? NOTHING : ofText(text, false);
  }
}

function ofText(text: string, computed: boolean): Content {
  return text === "" && !computed ? NOTHING : {type: "text", raw: text, value: text.normalize("NFC")};
}

function ofNumber(stored: string | undefined): Content {
  const value = Number(stored ?? Number.NaN);
  if (!Number.isFinite(value) || stored!.trim() === "") throw new Refused("unreadable", `content.xml: ${stored}`);
  return {type: "number", raw: String(value), value};
}

function ofDate(stored: string): Content {
  const date = new Date(/T/.test(stored) && !/(Z|[+-]\d\d:\d\d)$/.test(stored) ? `${stored}Z` : stored);
  if (Number.isNaN(date.getTime())) throw new Refused("unreadable", `content.xml: ${stored.slice(0, 40)}`);
  return {type: "date", ...dateOf(date)};
}
