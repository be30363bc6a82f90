/**
 * Sheets as received → sheets in Unicode. Fonts decide, then syllables by column and file, unless the caller does.
 */
import {columnName} from "../address.js";
import type {EncodingChoice, FileNote, LegacyEncoding, ReadCell, ReadSheet} from "../model.js";
import type {TextRun} from "../runs.js";
import type {SheetsRead} from "../sheets-read.js";
import {couldBeLegacy} from "./code-points.js";
import {type ColumnChoice, chooseByColumn, type PlacedText} from "./column-choice.js";
import {decodeLegacy} from "./decode.js";
import {type FontEncoding, fontEncoding} from "./fonts.js";
import {type MarkedCell, markedCells} from "./pieces.js";
import {decodeSymbols} from "./symbols.js";
import {trustedFonts} from "./trusted-fonts.js";

/** How the texts were taken, beside the sheets. */
export interface SheetsDecoded {
  readonly sheets: readonly ReadSheet[];
  readonly encoding: EncodingChoice;
  readonly notes: readonly FileNote[];
}

/** A piece of text and what its encoding was decided by. */
interface Decoded {
  readonly text: string;
  readonly encoding?: LegacyEncoding;
  readonly by?: EncodingChoice["by"];
  readonly confidence?: number;
}

/** How each piece is decoded, and which columns stay unsure. */
interface Decision {
  readonly decode: (piece: TextRun, marked: MarkedCell) => Decoded;
  readonly unsure: readonly FileNote[];
}

/**
 * @param container how the file itself holds text: the answer where nothing legacy is found
 * @param decided one encoding for every text that could be in it; `unicode` for none
 */
export function decodeSheets(read: SheetsRead, container: EncodingChoice, decided?: EncodingChoice): SheetsDecoded {
  const marked = markedCells(read.sheets, read.runs ?? new Map());
  const {decode, unsure} = decided ? decideAtOnce(decided) : decideByFile(marked, read.sheets);
  const changed = new Map<ReadCell, ReadCell>();
  const found: Decoded[] = [];
  for (const one of marked) {
    const pieces = one.pieces.map((piece) => decode(piece, one));
    const legacy = pieces.find(({encoding}) => encoding !== undefined);
    const text = pieces
      .map((piece) => piece.text)
      .join("")
      .normalize("NFC");
    if (text === one.cell.text && !legacy) continue;
    changed.set(one.cell, {...one.cell, text, value: text, ...(legacy ? {encoding: legacy.encoding!} : {})});
    if (legacy) found.push(legacy);
  }
  return {
    sheets: changed.size === 0 ? read.sheets : read.sheets.map((sheet) => withCells(sheet, changed)),
    encoding: decided ?? overall(found, container),
    notes: [...read.notes, ...legacyNote(found), ...unsure]
  };
}

function decideAtOnce({name, by, confidence}: EncodingChoice): Decision {
  const decode = ({text, font}: TextRun): Decoded => {
    if (!isLegacy(name) || !couldBeLegacy(text)) return {text: decodeSymbols(text, font) ?? text};
    return {text: decodeLegacy(text, name, fontEncoding(font)?.capitals), encoding: name, by, confidence};
  };
  return {decode, unsure: []};
}

function decideByFile(marked: readonly MarkedCell[], sheets: readonly ReadSheet[]): Decision {
  const fonts = trustedFonts(marked);
  const texts = textsWithoutFont(marked, fonts);
  const choose = chooseByColumn(texts);
  const decode: Decision["decode"] = ({text, font}, {sheet, cell}) => {
    const symbols = decodeSymbols(text, font);
    if (symbols !== null || !couldBeLegacy(text)) return {text: symbols ?? text};
    const said = fonts.get(font ?? "");
    if (said) return {text: decodeLegacy(text, said.encoding, said.capitals), ...said, by: "font", confidence: 1};
    const {name, confidence} = choose(sheet, cell.column);
    if (!isLegacy(name)) return {text};
    return {text: decodeLegacy(text, name), encoding: name, by: "syllables", confidence};
  };
  return {decode, unsure: unsureNote(texts, choose, sheets)};
}

function isLegacy(name: string): name is LegacyEncoding {
  return name === "tcvn3" || name === "vni" || name === "windows-1258";
}

function textsWithoutFont(
  marked: readonly MarkedCell[],
  fonts: ReadonlyMap<string, FontEncoding>
): readonly PlacedText[] {
  return marked.flatMap(({cell, sheet, pieces}) =>
    pieces
      .filter(({text, font}) => !fonts.has(font ?? "") && decodeSymbols(text, font) === null)
      .map(({text}) => ({sheet, column: cell.column, text}))
  );
}

function withCells(sheet: ReadSheet, changed: ReadonlyMap<ReadCell, ReadCell>): ReadSheet {
  return {...sheet, cells: sheet.cells.map((cell) => changed.get(cell) ?? cell)};
}

/** The encoding of most decoded cells, with the least confidence among them. */
function overall(found: readonly Decoded[], container: EncodingChoice): EncodingChoice {
  const names = [...new Set(found.map(({encoding}) => encoding!))];
  const count = (name: string) => found.filter(({encoding}) => encoding === name).length;
  const [name] = names.sort((a, b) => count(b) - count(a));
  if (name === undefined) return container;
  const of = found.filter(({encoding}) => encoding === name);
  const by = of.find((one) => one.by === "font")?.by ?? of[0]!.by!;
  return {name, by, confidence: Math.min(...of.map(({confidence}) => confidence!))};
}

function legacyNote(found: readonly Decoded[]): readonly FileNote[] {
  const kinds = [...new Set(found.map(({encoding, by}) => `${encoding} (${by})`))];
  return kinds.length === 0 ? [] : [{code: "legacy-text", detail: `${kinds.join(", ")}: ${found.length}`}];
}

/** Columns that look like legacy text but not clearly so, as `Sheet!B`. They are left as they are. */
function unsureNote(
  texts: readonly PlacedText[],
  choose: ColumnChoice,
  sheets: readonly ReadSheet[]
): readonly FileNote[] {
  const unsure = texts.filter(
    ({text, sheet, column}) => couldBeLegacy(text) && choose(sheet, column).name === "unsure"
  );
  const places = [...new Set(unsure.map(({sheet, column}) => `${sheets[sheet]!.name}!${columnName(column)}`))];
  return places.length === 0 ? [] : [{code: "encoding-unsure", detail: places.slice(0, 5).join(", ")}];
}
