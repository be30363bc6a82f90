/**
 * The first substream of a workbook → what its sheets have in common.
 */

import {formatOf} from "../../number-formats.js";
import {isDateFormat} from "../../numbers.js";
import {Refused} from "../../refused.js";
import {Cursor} from "../record/cursor.js";
import {RECORD} from "../record/record-types.js";
import {type BiffRecord, type Budget, readSubstream} from "../record/records.js";
import {type Book, type BookFont, type BookSheet, type CellStyle, fontAt, type SharedString} from "./book.js";
import {type Links, readReference, readSupbook} from "./links.js";
import {
  readBookSheet,
  readFont,
  readFormat,
  readName,
  readSharedStrings,
  readStyle,
  type StyleNumbers
} from "./parts.js";

/** A book while it is read. */
interface Draft {
  version: 5 | 8;
  codepage: number;
  from1904: boolean;
  macros: boolean;
  readonly fonts: BookFont[];
  readonly formats: Map<number, string>;
  readonly styles: StyleNumbers[];
  readonly sheets: BookSheet[];
  sharedStrings: readonly SharedString[];
  readonly names: (string | null)[];
  readonly links: Links;
}

/** @throws {Refused} `password` if the workbook is encrypted; `unreadable` if it is damaged or older than Excel 5.0 */
export function readBook(stream: Uint8Array, budget: Budget): Book {
  const draft: Draft = {
    version: 8,
    codepage: 1252,
    from1904: false,
    macros: false,
    fonts: [],
    formats: new Map(),
    styles: [],
    sheets: [],
    sharedStrings: [],
    names: [],
    links: {books: [], tabs: [], external: 0}
  };
  for (const record of readSubstream(stream, 0, budget)) take(draft, record);
  const {formats, styles, ...rest} = draft;
  return {
    ...rest,
    styles: styles.map((numbers) => toStyle(numbers, formats, draft.fonts)),
    references: draft.links.tabs.map((tab) => readReference(tab, draft.links, draft.sheets)),
    macros: draft.macros || draft.sheets.some(({kind}) => kind === "macros"),
    externalLinks: draft.links.external
  };
}

function take(draft: Draft, {type, blocks}: BiffRecord): void {
  const cursor = new Cursor(blocks);
  if (type === RECORD.bof) draft.version = readVersion(cursor);
  else if (type === RECORD.filepass) throw new Refused("password", "FILEPASS");
  else if (type === RECORD.codepage) draft.codepage = cursor.u16();
  else if (type === RECORD.datemode) draft.from1904 = cursor.u16() === 1;
  else if (type === RECORD.obproj) draft.macros = true;
  else if (type === RECORD.font || type === RECORD.fontOld) draft.fonts.push(readFont(cursor, draft.version));
  else if (type === RECORD.format) draft.formats.set(...readFormat(cursor, draft.version));
  else if (type === RECORD.xf) draft.styles.push(readStyle(cursor));
  else if (type === RECORD.boundsheet) draft.sheets.push(readBookSheet(cursor, draft.version));
  else if (type === RECORD.sst) draft.sharedStrings = readSharedStrings(cursor);
  else if (type === RECORD.name) draft.names.push(readName(cursor, draft.version));
  else if (type === RECORD.supbook || type === RECORD.externsheet)
    readSupbook(type, cursor, draft.version, draft.links);
}

function toStyle(numbers: StyleNumbers, formats: ReadonlyMap<number, string>, fonts: readonly BookFont[]): CellStyle {
  const format = formatOf(numbers.format, formats);
  const font = fontAt(fonts, numbers.font);
  return {
    ...(format === undefined ? {} : {format}),
    date: isDateFormat(format),
    ...(font ? {font: font.name} : {}),
    charset: font?.charset ?? 0
  };
}

function readVersion(cursor: Cursor): 5 | 8 {
  const version = cursor.u16();
  if (version === 0x0600) return 8;
  if (version === 0x0500) return 5;
  throw new Refused("unreadable", `workbook version ${version.toString(16)}`);
}
