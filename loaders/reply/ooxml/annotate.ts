/**
 * The sender's own workbook with some cells coloured and commented and one sheet put first. Only the parts that must
 * change are changed, and in them only the spots that must: what a program keeps in a workbook beyond what we know
 * (charts, pictures, conditional formats, validations, print settings, macros) goes back byte for byte.
 */

import {countSheet} from "./app-titles.js";
import type {CellPlace} from "./cell-address.js";
import {parseAddress} from "./cell-address.js";
import {markSheet} from "./mark-sheet.js";
import {Package} from "./package.js";
import {PatchError} from "./patch-error.js";
import {deselect} from "./sheet-parts.js";
import {emptyStyles, StyleBook} from "./styles.js";
import {
  insertFirstSheet,
  listSheets,
  relationshipNamespace,
  removeSheet,
  type SheetName,
  sheetRelation,
  workbookPath
} from "./workbook.js";

/** A cell to be marked. */
export interface CellMark {
  /** Tab name. */
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** `RRGGBB`. */
  readonly colour: string;
  readonly comment: string;
}

/** The sheet that is put first. */
export interface FirstSheet {
  /** A name no other tab has; shortened names are the caller's business (31 letters). */
  readonly name: string;
  /** The sheet part; formats are taken from the workbook's styles, which it may add to. */
  readonly draw: (styles: StyleBook, namespace: string) => string;
  readonly names: readonly SheetName[];
}

/** What is to be done to one workbook. */
export interface Annotation {
  readonly marks: readonly CellMark[];
  readonly first: FirstSheet;
  /** Tab of an earlier reply, to be replaced; null where there is none. */
  readonly earlier: string | null;
  /** All colours that an earlier reply may have given cells, to be taken away where a cell is not marked any more. */
  readonly colours: readonly string[];
}

/** The workbook; or why it can't be changed. `unplaced` are marks on tabs or cells that are not there. */
export type Annotated =
  | {readonly ok: true; readonly bytes: Uint8Array; readonly unplaced: readonly CellMark[]}
  | {readonly ok: false; readonly reason: string};

/** Marks a workbook. Never throws on what is in the file. */
export function annotateWorkbook(bytes: Uint8Array, annotation: Annotation): Annotated {
  try {
    return annotate(new Package(bytes), annotation);
  } catch (error) {
    if (error instanceof PatchError || error instanceof RangeError) return {ok: false, reason: error.message};
    throw error;
  }
}

function annotate(book: Package, {marks, first, earlier, colours}: Annotation): Annotated {
  const path = workbookPath(book);
  if (earlier !== null) dropEarlier(book, path, earlier);
  const main = book.read(path);
  const types = relationTypes(book, path);
  const styles = openStyles(book, path, types);
  const ours = styles.book.formatsFilled(new Set(colours));
  const sheets = listSheets(book).filter(({path: part}) => types.worksheets.has(part));
  const placed = new Map<string, (CellMark & CellPlace)[]>();
  const unplaced: CellMark[] = [];
  for (const mark of marks) {
    const sheet = sheets.find(({name}) => name === mark.sheet);
    const place = parseAddress(mark.cell);
    if (!sheet || !place) unplaced.push(mark);
    else placed.set(sheet.path, [...(placed.get(sheet.path) ?? []), {...mark, ...place}]);
  }
  for (const sheet of sheets) {
    const xml = deselect(book.read(sheet.path));
    markSheet({book, path: sheet.path, xml, marks: placed.get(sheet.path) ?? [], styles: styles.book, ours, types});
  }
  addFirst(book, path, main, types, styles.book, first);
  book.write(styles.path, styles.book.toXml());
  return {ok: true, bytes: book.toBytes(), unplaced};
}

/** How this workbook names things: transitional or strict Office Open XML. */
export interface Names {
  /** Namespace of workbook, sheets, styles and comments. */
  readonly main: string;
  /** Namespace of `r:id`; types of relationships begin with it. */
  readonly relations: string;
  /** Paths of the parts that are sheets of cells, not of charts or dialogs. */
  readonly worksheets: ReadonlySet<string>;
}

function relationTypes(book: Package, path: string): Names {
  const relations = relationshipNamespace(book.read(path));
  const main = relations.includes("purl.oclc.org")
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheets = book.relationships(path).filter(({type}) => type.endsWith("/worksheet"));
  return {main, relations, worksheets: new Set(sheets.map(({target}) => target))};
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

function openStyles(book: Package, path: string, {main, relations}: Names): {book: StyleBook; path: string} {
  const found = book.relationships(path).find(({type}) => type.endsWith("/styles"));
  if (found && book.has(found.target)) return {book: new StyleBook(book.read(found.target)), path: found.target};
  const part = "xl/styles.xml";
  if (!found) book.relate(path, `${relations}/styles`, part);
  if (!book.has(part)) book.declare(part, STYLES_TYPE);
  return {book: new StyleBook(emptyStyles(main)), path: found?.target ?? part};
}

function addFirst(book: Package, path: string, main: string, names: Names, styles: StyleBook, first: FirstSheet): void {
  const part = book.free("xl/worksheets/sheet", ".xml");
  book.write(part, first.draw(styles, names.main));
  book.declare(part, SHEET_TYPE);
  const id = book.relate(path, `${names.relations}/worksheet`, part);
  book.write(path, insertFirstSheet(main, first.name, id, first.names));
  countSheet(book, first.name);
}

/** Takes an earlier reply's sheet out; its own relationships go with it. */
function dropEarlier(book: Package, path: string, name: string): void {
  const sheets = listSheets(book);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  if (index < 0 || sheets.length === 1) return;
  const xml = book.read(path);
  const relation = sheetRelation(xml, index);
  book.write(path, removeSheet(xml, index));
  book.unrelate(path, relation);
  book.remove(sheets[index]!.path);
}
