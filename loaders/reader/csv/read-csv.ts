/**
 * A text file of comma, semicolon or tab → one sheet named "". Everything in it is text: what a field means is decided
 * later.
 */
import Papa from "papaparse";
import {decodeSheets, type SheetsDecoded} from "../legacy/decode-sheets.js";
import {scoreBytes} from "../legacy/score.js";
import type {EncodingChoice, ReadCell} from "../model.js";
import {Refused} from "../refused.js";
import {CellCounter, SheetDraft} from "../sheet-draft.js";
import {chooseDelimiter} from "./choose-delimiter.js";
import {decodeBytes, type TextDecoded} from "./decode-bytes.js";
import {unescapeUnicode} from "./unescape-unicode.js";

/** The sheet and what its fields are parted by. */
export interface CsvRead extends SheetsDecoded {
  readonly delimiter: string;
}

/** @throws {Refused} why it can't be read */
export function readCsv(bytes: Uint8Array, given?: EncodingChoice["name"]): CsvRead {
  const decoded = decodeBytes(bytes, given);
  const separator = /^sep=(.)\r?\n/.exec(decoded.text)?.[1];
  const {data, errors, meta} = Papa.parse<string[]>(decoded.text, {
    header: false,
    skipEmptyLines: false,
    delimiter: separator ?? chooseDelimiter(decoded.text)
  });
  const quotes = errors.find(({type}) => type === "Quotes");
  if (quotes) throw new Refused("unreadable", `dấu ngoặc kép, dòng ${(quotes.row ?? 0) + 1}`);
  const cells = separator === undefined ? data : [[], ...data.slice(1)];
  return {...decodeCells(cells, decoded, given), delimiter: meta.delimiter};
}

function decodeCells(
  rows: readonly string[][],
  {choice, bytes}: TextDecoded,
  given?: EncodingChoice["name"]
): SheetsDecoded {
  const draft = new SheetDraft("", "visible", new CellCounter());
  const texts: string[] = [];
  rows.forEach((row, r) => {
    row.forEach((raw, c) => {
      if (raw === "") return;
      const cell = toCell(raw, r, c);
      if (bytes) texts.push(cell.text);
      draft.add(cell);
    });
  });
  const sheets = [draft.finish()];
  if (given !== undefined) return decodeSheets({sheets, notes: []}, choice, {name: given, by: "given", confidence: 1});
  return bytes ? asScored(sheets, texts) : decodeSheets({sheets, notes: []}, choice);
}

/** Single bytes: one encoding for the whole file, or none. */
function asScored(sheets: SheetsDecoded["sheets"], texts: readonly string[]): SheetsDecoded {
  const {name, confidence} = scoreBytes(texts);
  if (name === "unsure") throw new Refused("unreadable", "bảng mã chữ");
  const choice = {name, by: "syllables", confidence} as const;
  return decodeSheets({sheets, notes: []}, choice, choice);
}

function toCell(raw: string, row: number, column: number): ReadCell {
  const text = unescapeUnicode(raw).normalize("NFC");
  return {row, column, type: "text", raw, value: text, text};
}
