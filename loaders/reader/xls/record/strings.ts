/**
 * Texts in records: BIFF8 has Unicode with a flag byte, BIFF5 has bytes in a code page.
 */
import type {Cursor} from "./cursor.js";

/** A change of font within a text: from this character (from 0) on, this font index. */
export interface FontRun {
  readonly from: number;
  readonly font: number;
}

const NO_RUNS: readonly FontRun[] = [];

/** A text with the font changes in it; none where the cell's font holds throughout. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly FontRun[];
}

/** BIFF8: flag byte, counts, characters, font runs; phonetic data is skipped. `length` in characters. */
export function readUnicode(cursor: Cursor, length: number): RichText {
  const flags = cursor.u8();
  const runCount = flags & 8 ? cursor.u16() : 0;
  const phonetic = flags & 4 ? cursor.u32() : 0;
  const text = cursor.characters(length, (flags & 1) === 1);
  const runs = readRuns(cursor, runCount);
  cursor.skip(phonetic);
  return {text, runs};
}

/** BIFF8: font runs, four bytes each. */
export function readRuns(cursor: Cursor, count: number): readonly FontRun[] {
  return count === 0 ? NO_RUNS : Array.from({length: count}, () => ({from: cursor.u16(), font: cursor.u16()}));
}

/** BIFF5: bytes as they are, as Latin-1 code points; `decodeBytes` makes text of them. `length` in bytes. */
export function readBytes(cursor: Cursor, length: number): string {
  return Buffer.from(cursor.take(length)).toString("latin1");
}

/** BIFF5: font runs after an RSTRING. One byte each for place and font. */
export function readByteRuns(cursor: Cursor): readonly FontRun[] {
  const count = cursor.u8();
  return Array.from({length: count}, () => ({from: cursor.u8(), font: cursor.u8()}));
}
