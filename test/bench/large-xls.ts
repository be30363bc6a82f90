/**
 * A large .xls put together record by record: the library that writes this format takes minutes for a million cells.
 */
import {CFB} from "@e965/xlsx";
import {RECORD} from "../../loaders/reader/xls/record/record-types.js";

/** One tab of BIFF8: numbers as NUMBER records, texts as LABEL records. */
export function largeXls(name: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const bof = (kind: number) => record(RECORD.bof, [0x600, kind, 0, 0, 0, 0, 0, 0]);
  const eof = record(RECORD.eof, []);
  const tab = (start: number) => {
    const text = Buffer.from(name, "utf16le");
    const head = [...words([start & 0xffff, start >>> 16]), 0, 0, name.length, 1];
    return Buffer.concat([words([RECORD.boundsheet, head.length + text.length]), Buffer.from(head), text]);
  };
  const start = bof(5).length + tab(0).length + eof.length;
  const cells = rows.flatMap((row, r) => row.map((value, c) => cell(r, c, value)));
  const stream = Buffer.concat([bof(5), tab(start), eof, bof(0x10), ...cells, eof]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Workbook", stream as never);
  return new Uint8Array(CFB.write(container, {type: "buffer"}) as Buffer);
}

function cell(row: number, column: number, value: string | number): Buffer {
  if (typeof value === "number") {
    const bytes = Buffer.alloc(18);
    words([RECORD.number, 14, row, column, 0]).copy(bytes);
    bytes.writeDoubleLE(value, 10);
    return bytes;
  }
  const text = Buffer.from(value, "utf16le");
  const head = words([RECORD.label, 9 + text.length, row, column, 0, value.length]);
  return Buffer.concat([head, Buffer.from([1]), text]);
}

function record(type: number, data: readonly number[]): Buffer {
  return words([type, data.length * 2, ...data]);
}

/** Numbers of two bytes, the lower first. */
function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [i, number] of numbers.entries()) bytes.writeUInt16LE(number, i * 2);
  return bytes;
}
