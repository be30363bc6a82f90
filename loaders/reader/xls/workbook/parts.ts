/**
 * Single records of the workbook: fonts, formats, styles, tabs, shared texts, names. Source: MS-XLS, section 2.4.
 */
import {LIMITS} from "../../guard/limits.js";
import {Refused} from "../../refused.js";
import type {Cursor} from "../record/cursor.js";
import {readBytes, readUnicode} from "../record/strings.js";
import {textContent} from "../sheet/content.js";
import type {BookFont, BookSheet, SharedString} from "./book.js";

type Version = 5 | 8;

const STATES = ["visible", "hidden", "very-hidden"] as const;
const KINDS: Readonly<Record<number, BookSheet["kind"]>> = {0: "worksheet", 1: "macros", 2: "chart", 6: "macros"};

/** More texts than this in one workbook are refused: half as many as there may be cells. */
const MOST_TEXTS = LIMITS.cells / 2;

function readText(cursor: Cursor, length: number, version: Version): string {
  return version === 8 ? readUnicode(cursor, length).text : readBytes(cursor, length);
}

/** A FONT record: its name, and the character set that tells in what code page. */
export function readFont(cursor: Cursor, version: Version): BookFont {
  cursor.skip(12);
  const charset = cursor.u8();
  cursor.skip(1);
  return {charset, name: readText(cursor, cursor.u8(), version)};
}

/** Its number and the format as text. */
export function readFormat(cursor: Cursor, version: Version): [number, string] {
  const number = cursor.u16();
  return [number, readText(cursor, version === 8 ? cursor.u16() : cursor.u8(), version)];
}

/** A style as the workbook has it: font and number format by number. */
export interface StyleNumbers {
  readonly font: number;
  readonly format: number;
}

/** An XF record: the numbers of its font and format. */
export function readStyle(cursor: Cursor): StyleNumbers {
  return {font: cursor.u16(), format: cursor.u16()};
}

/** A BOUNDSHEET record. */
export function readBookSheet(cursor: Cursor, version: Version): BookSheet {
  const position = cursor.u32();
  const state = STATES[cursor.u8() & 3] ?? "hidden";
  const kind = KINDS[cursor.u8()] ?? "other";
  return {position, state, kind, name: readText(cursor, cursor.u8(), version)};
}

/** @throws {Refused} `too-large` if there are more than a million; `unreadable` if the list is cut off */
export function readSharedStrings(cursor: Cursor): readonly SharedString[] {
  cursor.skip(4);
  const count = cursor.u32();
  if (count > MOST_TEXTS) throw new Refused("too-large", `${count} texts`);
  const texts: SharedString[] = [];
  for (let i = 0; i < count; i++) {
    const {text, runs} = readUnicode(cursor, cursor.u16());
    texts.push({content: textContent(text), runs});
  }
  return texts;
}

/** A defined name; null for Excel's own, such as the print area. */
export function readName(cursor: Cursor, version: Version): string | null {
  const builtIn = (cursor.u16() & 0x20) !== 0;
  cursor.skip(1);
  const length = cursor.u8();
  cursor.skip(10);
  const name = readText(cursor, length, version);
  return builtIn ? null : name;
}
