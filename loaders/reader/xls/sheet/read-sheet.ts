/**
 * One tab's records → a sheet in the reader's shape.
 */
import type {ReadCell, ReadSheet} from "../../model.js";
import {Refused} from "../../refused.js";
import {Cursor} from "../record/cursor.js";
import {readSubstream} from "../record/records.js";
import type {BookSheet} from "../workbook/book.js";
import {CELL_READERS} from "./cell-records.js";
import {type CommentDraft, commentsOf, newComments, takeComment} from "./comments.js";
import {NOTHING} from "./content.js";
import {finishFormulas, takeFormula} from "./formula-records.js";
import {addCell, type BookReading, cellKey, type DraftCell, newSheet, type SheetDraft} from "./sheet-draft.js";
import {takeLayout} from "./sheet-records.js";

/** Style of a cell without a record of its own. */
const NO_STYLE = -1;

/** @throws {Refused} if its records are damaged, cut off or too many */
export function readSheet(tab: BookSheet, reading: BookReading): ReadSheet {
  const draft = newSheet(reading);
  const comments = newComments(reading.book.version, reading.book.codepage);
  for (const record of readSubstream(reading.stream, tab.position, reading.budget)) {
    const reader = CELL_READERS.get(record.type);
    if (reader) reader(new Cursor(record.blocks), draft);
    else if (!takeFormula(record, draft) && !takeComment(record, comments)) takeLayout(record, draft);
  }
  finishFormulas(draft);
  addComments(draft, comments);
  return {
    name: tab.name.normalize("NFC"),
    state: tab.state,
    cells: inOrder(draft.cells, tab.name),
    merges: draft.merges,
    hiddenRows: sorted(draft.hiddenRows),
    hiddenColumns: sorted(draft.hiddenColumns)
  };
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Comments beside no content make cells of their own. */
function addComments(draft: SheetDraft, comments: CommentDraft): void {
  const open = new Map(commentsOf(comments));
  if (open.size === 0) return;
  for (const cell of draft.cells) {
    const key = cellKey(cell.row, cell.column);
    const comment = open.get(key);
    if (comment === undefined) continue;
    cell.comment = comment.normalize("NFC");
    open.delete(key);
  }
  for (const [key, comment] of open) {
    const cell = addCell(draft, Math.floor(key / 256), key % 256, NO_STYLE, NOTHING);
    cell.comment = comment.normalize("NFC");
  }
}

/** Row by row, left to right. @throws {Refused} if a place has two cells: which one is meant can't be known */
function inOrder(cells: DraftCell[], sheet: string): readonly ReadCell[] {
  const follows = (a: ReadCell, b: ReadCell) => cellKey(a.row, a.column) < cellKey(b.row, b.column);
  if (cells.some((cell, i) => i > 0 && !follows(cells[i - 1]!, cell))) {
    cells.sort((a, b) => cellKey(a.row, a.column) - cellKey(b.row, b.column));
    const twice = cells.findIndex((cell, i) => i > 0 && !follows(cells[i - 1]!, cell));
    if (twice > 0) throw new Refused("unreadable", `${sheet}: two cells in row ${cells[twice]!.row + 1}`);
  }
  return cells;
}
