/**
 * Tokens that stand for themselves: texts, numbers, cells, ranges, names.
 */

import type {Cursor} from "../record/cursor.js";
import {readBytes, readUnicode} from "../record/strings.js";
import {errorName} from "../sheet/content.js";
import type {Book} from "../workbook/book.js";
import type {TokenReader} from "./decompile.js";
import {atom, NotUnderstood} from "./expression.js";
import {readArea, readRef, tabPrefix} from "./references.js";

/** By token. */
export const OPERANDS: ReadonlyMap<number, TokenReader> = new Map<number, TokenReader>([
  [0x16, (_, stack) => stack.push(atom(""))],
  [0x17, (cursor, stack, {book}) => stack.push(atom(`"${readText(cursor, book).replaceAll('"', '""')}"`))],
  [0x1c, (cursor, stack) => stack.push(atom(readError(cursor)))],
  [0x1d, (cursor, stack) => stack.push(atom(cursor.u8() === 0 ? "FALSE" : "TRUE"))],
  [0x1e, (cursor, stack) => stack.push(atom(String(cursor.u16())))],
  [0x1f, (cursor, stack) => stack.push(atom(readNumber(cursor)))],
  [0x23, (cursor, stack, {book}) => stack.push(atom(readName(cursor, book)))],
  [0x24, (cursor, stack, {book}) => stack.push(atom(readRef(cursor, book.version, null)))],
  [0x25, (cursor, stack, {book}) => stack.push(atom(readArea(cursor, book.version, null)))],
  // Results kept for the calculation; the range itself follows in tokens of its own.
  [0x26, (cursor) => cursor.skip(6)],
  [0x27, (cursor) => cursor.skip(6)],
  [0x28, (cursor) => cursor.skip(6)],
  [0x29, (cursor) => cursor.skip(2)],
  [0x2a, (cursor, stack, {book}) => lostReference(cursor, stack, book.version === 8 ? 4 : 3)],
  [0x2b, (cursor, stack, {book}) => lostReference(cursor, stack, book.version === 8 ? 8 : 6)],
  [0x2c, (cursor, stack, {book, from}) => stack.push(atom(readRef(cursor, book.version, from)))],
  [0x2d, (cursor, stack, {book, from}) => stack.push(atom(readArea(cursor, book.version, from)))],
  [0x3a, (cursor, stack, {book}) => stack.push(atom(readTab(cursor, book) + readRef(cursor, 8, null)))],
  [0x3b, (cursor, stack, {book}) => stack.push(atom(readTab(cursor, book) + readArea(cursor, 8, null)))]
]);

function readText(cursor: Cursor, book: Book): string {
  const length = cursor.u8();
  if (book.version === 8) return readUnicode(cursor, length).text;
  const text = readBytes(cursor, length);
  if (!/^[\x20-\x7e]*$/.test(text)) throw new NotUnderstood("a text in a code page");
  return text;
}

function readError(cursor: Cursor): string {
  const name = errorName(cursor.u8());
  if (name === null) throw new NotUnderstood("an unknown error");
  return name;
}

function readNumber(cursor: Cursor): string {
  const number = cursor.f64();
  if (!Number.isFinite(number)) throw new NotUnderstood("no number");
  return String(number).toUpperCase();
}

/** A name by its number, from 1. */
function readName(cursor: Cursor, book: Book): string {
  const name = book.names[cursor.u16() - 1];
  cursor.skip(book.version === 8 ? 2 : 12);
  if (!name) throw new NotUnderstood("a name that is not listed");
  return name;
}

/** The tab of a reference. BIFF5 has another coding for it, which is not written out. */
function readTab(cursor: Cursor, book: Book): string {
  const name = book.version === 8 ? book.references[cursor.u16()] : null;
  if (!name) throw new NotUnderstood("a tab elsewhere");
  return tabPrefix(name);
}

function lostReference(cursor: Cursor, stack: Parameters<TokenReader>[1], length: number): void {
  cursor.skip(length);
  stack.push(atom("#REF!"));
}
