/**
 * Comments on cells. In BIFF8 a NOTE names an object, and the object's text (OBJ, then TXO) stands before it; in BIFF5
 * the NOTE has the text itself. A comment that can't be read is left out: no figure hangs on it.
 */
import {Refused} from "../../refused.js";
import {decodeBytes} from "../record/byte-text.js";
import {Cursor} from "../record/cursor.js";
import {RECORD} from "../record/record-types.js";
import type {BiffRecord} from "../record/records.js";
import {readBytes} from "../record/strings.js";
import {cellKey} from "./sheet-draft.js";

/** Row of a BIFF5 NOTE that goes on with the text of the one before. */
const GOES_ON = 0xffff;

/** Collects what NOTE, OBJ and TXO say. */
export interface CommentDraft {
  readonly version: 5 | 8;
  readonly codepage: number;
  /** Object number by the cell's {@link cellKey}. */
  readonly objects: Map<number, number>;
  /** Text by object number; in BIFF5 by the cell's key. */
  readonly texts: Map<number, string>;
  /** The object, or in BIFF5 the cell, whose text comes next. */
  open: number | null;
}

/** Nothing collected yet. */
export function newComments(version: 5 | 8, codepage: number): CommentDraft {
  return {version, codepage, objects: new Map(), texts: new Map(), open: null};
}

/** Takes NOTE, OBJ and TXO; true if the record was one of them. */
export function takeComment(record: BiffRecord, draft: CommentDraft): boolean {
  const {type} = record;
  if (type !== RECORD.note && type !== RECORD.obj && type !== RECORD.txo) return false;
  try {
    if (type === RECORD.note) readNote(new Cursor(record.blocks), draft);
    else if (type === RECORD.obj) readObject(new Cursor(record.blocks), draft);
    else readText(record, draft);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return true;
}

/** Comments by the cell's {@link cellKey}. */
export function commentsOf({version, objects, texts}: CommentDraft): ReadonlyMap<number, string> {
  if (version === 5) return texts;
  return new Map([...objects].flatMap(([key, id]) => (texts.has(id) ? [[key, texts.get(id)!] as const] : [])));
}

function readNote(cursor: Cursor, draft: CommentDraft): void {
  const [row, column] = [cursor.u16(), cursor.u16()];
  if (draft.version === 8) {
    cursor.skip(2);
    draft.objects.set(cellKey(row, column), cursor.u16());
    return;
  }
  cursor.skip(2);
  const key = row === GOES_ON ? draft.open : cellKey(row, column);
  if (key === null) return;
  const text = decodeBytes(readBytes(cursor, cursor.left), undefined, draft.codepage);
  draft.texts.set(key, (row === GOES_ON ? (draft.texts.get(key) ?? "") : "") + text);
  draft.open = key;
}

/** The object's number stands in its first part, which is 18 bytes long. */
function readObject(cursor: Cursor, draft: CommentDraft): void {
  const [part, length] = [cursor.u16(), cursor.u16()];
  cursor.skip(2);
  draft.open = draft.version === 8 && part === 0x15 && length === 0x12 ? cursor.u16() : draft.open;
}

/** Characters in the CONTINUE records: each begins with a byte for their width, and the fonts come after the text. */
function readText({blocks}: BiffRecord, draft: CommentDraft): void {
  if (draft.open === null) return;
  const head = new Cursor([blocks[0]]);
  head.skip(10);
  const length = head.u16();
  const [, first, ...rest] = blocks;
  if (length === 0 || !first) return;
  const cursor = new Cursor([first, ...rest]);
  draft.texts.set(draft.open, cursor.characters(length, (cursor.u8() & 1) === 1));
}
