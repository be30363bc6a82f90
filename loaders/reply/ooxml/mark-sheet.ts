/**
 * Marks on one sheet: colours, comments, and the boxes that comments are shown in.
 */
import {columnLetters} from "../../form/workbook/grid.js";
import type {CellMark, Names} from "./annotate.js";
import {attribute} from "./attributes.js";
import {placeBox, rowHeights} from "./box-place.js";
import {type CellPlace, parseAddress} from "./cell-address.js";
import {addBoxes, dropBoxes, EMPTY_DRAWING, growBoxes} from "./comment-boxes.js";
import {addComments, commentedCells, dropOurs, emptyComments} from "./comments.js";
import {localName} from "./elements.js";
import type {Package} from "./package.js";
import {PatchError} from "./patch-error.js";
import {restyleCells} from "./restyle-cells.js";
import {columnRanges} from "./sheet-grid.js";
import {addLegacyDrawing, legacyDrawing} from "./sheet-parts.js";
import type {StyleBook} from "./styles.js";
import {scanTags} from "./tags.js";

/** One sheet to be marked, and what it is marked with. */
export interface SheetMarking {
  readonly book: Package;
  readonly path: string;
  /** The part as it will be, but for the marks. */
  readonly xml: string;
  /** Each cell once. */
  readonly marks: readonly (CellMark & CellPlace)[];
  readonly styles: StyleBook;
  /** Formats that an earlier reply gave. */
  readonly ours: ReadonlySet<number>;
  readonly types: Names;
}

/** Writes the sheet, its comments and their boxes, as far as they change. */
export function markSheet(sheet: SheetMarking): void {
  dropEarlierComments(sheet);
  const coloured = colourCells(sheet);
  const xml = sheet.marks.length === 0 ? coloured : writeComments(sheet, coloured);
  if (xml !== sheet.book.read(sheet.path)) sheet.book.write(sheet.path, xml);
}

function colourCells({xml, marks, styles, ours}: SheetMarking): string {
  const key = ({row, column}: CellPlace) => `${row},${column}`;
  const colours = new Map(marks.map((mark) => [key(mark), mark.colour]));
  const stale = ours.size === 0 ? [] : cellsWith(xml, ours).filter((place) => !colours.has(key(place)));
  return restyleCells(xml, [...marks, ...stale], (place, original) => {
    const colour = colours.get(key(place));
    return colour === undefined ? styles.unfilled(original, ours) : styles.withFill(original, styles.addFill(colour));
  });
}

/** Cells that have one of these formats and say where they are. */
function cellsWith(xml: string, formats: ReadonlySet<number>): readonly CellPlace[] {
  const found: CellPlace[] = [];
  for (const tag of scanTags(xml)) {
    if (tag.kind === "close" || localName(tag.name) !== "c") continue;
    const text = xml.slice(tag.start, tag.end);
    const place = formats.has(Number(attribute(text, "s") ?? 0)) ? parseAddress(attribute(text, "r") ?? "") : null;
    if (place) found.push(place);
  }
  return found;
}

function partOf({book, path}: SheetMarking, type: string): string | null {
  return book.relationships(path).find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null;
}

function dropEarlierComments(sheet: SheetMarking): void {
  const {book} = sheet;
  const comments = partOf(sheet, "comments");
  if (comments === null || !book.has(comments)) return;
  const dropped = dropOurs(book.read(comments));
  if (dropped.xml === book.read(comments)) return;
  book.write(comments, dropped.xml);
  const drawing = partOf(sheet, "vmlDrawing");
  const cells = dropped.emptied.flatMap((cell) => parseAddress(cell) ?? []);
  if (drawing !== null && book.has(drawing))
    book.write(drawing, dropBoxes(book.read(drawing), new Set(cells.map(({row, column}) => `${row},${column}`))));
}

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** @returns the sheet part, which names the drawing of the boxes */
function writeComments(sheet: SheetMarking, xml: string): string {
  const {book, path, marks, types} = sheet;
  const known = partOf(sheet, "comments");
  const part = known ?? book.free("xl/comments", ".xml");
  const before = known !== null && book.has(known) ? book.read(known) : emptyComments(types.main);
  const commented = commentedCells(before);
  const comments = marks.map(({row, column, comment}) => ({cell: `${columnLetters(column)}${row + 1}`, text: comment}));
  book.write(part, addComments(before, comments));
  if (known === null) {
    book.declare(part, COMMENTS_TYPE);
    book.relate(path, `${types.relations}/comments`, part);
  }
  return writeBoxes(sheet, xml, commented);
}

function writeBoxes(sheet: SheetMarking, xml: string, commented: ReadonlySet<string>): string {
  const {book, path, marks, types} = sheet;
  const relation = legacyDrawing(xml);
  const named = book.relationships(path).find(({id}) => id === relation)?.target;
  const part = named ?? book.free("xl/drawings/vmlDrawing", ".vml");
  const grid = {columns: columnRanges(xml), heights: rowHeights(xml)};
  const boxes = marks.map((mark) => ({mark, box: placeBox(mark, mark.comment, `#${mark.colour}`, grid)}));
  const isNew = ({mark}: {mark: CellPlace}) => !commented.has(`${columnLetters(mark.column)}${mark.row + 1}`);
  const bottoms = boxes
    .filter((one) => !isNew(one))
    .map(({mark, box}) => [`${mark.row},${mark.column}`, box.to.row + 3] as const);
  const before = named !== undefined && book.has(named) ? book.read(named) : EMPTY_DRAWING;
  const drawn = addBoxes(
    growBoxes(before, new Map(bottoms)),
    boxes.filter(isNew).map(({box}) => box)
  );
  if (drawn === null) throw new PatchError(`${part}: the drawing of the comments has no end`);
  book.write(part, drawn);
  if (named !== undefined) return xml;
  book.declareEnding("vml", DRAWING_TYPE);
  return addLegacyDrawing(xml, book.relate(path, `${types.relations}/vmlDrawing`, part), types.relations);
}
