/**
 * Workbooks put together record by record, for what no program at hand writes: BIFF5, old records, shared formulas,
 * passwords, macros. The container is @e965/xlsx's, which is independent of the reader.
 */
import {CFB} from "@e965/xlsx";
import {RECORD} from "../../../loaders/reader/xls/record/record-types.js";

export type Part = number[] | Uint8Array;

export function u16(...numbers: readonly number[]): number[] {
  return numbers.flatMap((n) => [n & 0xff, (n >> 8) & 0xff]);
}

export function u32(n: number): number[] {
  return [...u16(n & 0xffff), ...u16(n >>> 16)];
}

export function f64(n: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, n, true);
  return [...bytes];
}

/** Characters of one byte each, as BIFF5 has them and BIFF8 where they fit. */
export function latin(text: string): number[] {
  return [...Buffer.from(text, "latin1")];
}

/** BIFF8: flag byte and characters, two bytes each unless all are Latin-1. */
export function unicode(text: string): number[] {
  const narrow = [...text].every((letter) => letter <= "ÿ");
  return narrow ? [0, ...latin(text)] : [1, ...Buffer.from(text, "utf16le")];
}

export function record(type: number, ...parts: readonly Part[]): number[] {
  const data = parts.flatMap((part) => [...part]);
  return [...u16(type, data.length), ...data];
}

export function place(row: number, column: number, style = 0): number[] {
  return u16(row, column, style);
}

/** One tab: name, its records without BOF and EOF, and its state as a number (2 is very hidden). */
export interface BuiltSheet {
  readonly name: string;
  readonly records: readonly number[];
  readonly state?: number;
  readonly kind?: number;
}

export interface BuiltBook {
  readonly version?: 5 | 8;
  /** Records between BOF and the tabs: fonts, formats, styles. */
  readonly globals?: readonly number[];
  readonly sheets: readonly BuiltSheet[];
}

/** The workbook stream, with the tabs' places filled in. */
export function bookStream({version = 8, globals = [], sheets}: BuiltBook): Uint8Array {
  const eof = record(RECORD.eof);
  const bof = (kind: number) =>
    record(RECORD.bof, u16(version === 8 ? 0x600 : 0x500, kind), version === 8 ? u32(0) : [], u32(0));
  const bodies = sheets.map(({records}) => [...bof(0x10), ...records, ...eof]);
  const tabs = (starts: readonly number[]) =>
    sheets.flatMap(({name, state = 0, kind = 0}, i) =>
      record(
        RECORD.boundsheet,
        u32(starts[i]!),
        [state, kind, name.length],
        version === 8 ? unicode(name) : latin(name)
      )
    );
  const before = bof(5).length + globals.length + tabs(sheets.map(() => 0)).length + eof.length;
  const starts = bodies.map((_, i) => before + bodies.slice(0, i).reduce((sum, body) => sum + body.length, 0));
  return Uint8Array.from([...bof(5), ...globals, ...tabs(starts), ...eof, ...bodies.flat()]);
}

/** A compound file with these streams; `/` parts storages. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, [...bytes] as never);
  return new Uint8Array(CFB.write(container, {type: "buffer"}) as Uint8Array);
}

export function xls(book: BuiltBook): Uint8Array {
  return compoundFile({[book.version === 5 ? "Book" : "Workbook"]: bookStream(book)});
}

/** A font of the workbook. `charset` 163 is Vietnamese. */
export function font(name: string, version: 5 | 8 = 8, charset = 0): number[] {
  const head = [...u16(240, 0, 0, 400, 0), 0, 0, charset, 0, name.length];
  return record(RECORD.font, head, version === 8 ? unicode(name) : latin(name));
}

/** A cell style: font index (there is no 4) and number format. */
export function style(fontIndex: number, format = 0): number[] {
  return record(RECORD.xf, u16(fontIndex, format), new Uint8Array(16));
}

/** A formula with a number as its stored result, unless eight other bytes are given. */
export function formula(
  at: readonly number[],
  tokens: readonly number[],
  result: readonly number[] = f64(1)
): number[] {
  return record(RECORD.formula, [...at], [...result], u16(0), u32(0), u16(tokens.length), [...tokens]);
}
