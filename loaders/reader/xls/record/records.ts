/**
 * A workbook stream → its records, one after the other.
 */
import {Refused} from "../../refused.js";
import {u16} from "../compound/bytes.js";
import {RECORD} from "./record-types.js";

/** One record; `blocks` has its data and that of the CONTINUE records after it. */
export interface BiffRecord {
  readonly type: number;
  readonly blocks: readonly [Uint8Array, ...Uint8Array[]];
}

/** What may still be read: shared by all sheets of a file, so that sheets which overlap end somewhere. */
export interface Budget {
  /** Bytes of records. */
  bytes: number;
  /** Cells. */
  cells: number;
  /** Characters of formula text. */
  formulas: number;
}

/**
 * The records of one substream: from its BOF, which comes first, to the one before its EOF. What is nested in it
 * (charts) is left out.
 *
 * @throws {Refused} `unreadable` if there is no BOF at that place, the stream ends before EOF, or sheets overlap
 */
export function* readSubstream(stream: Uint8Array, start: number, budget: Budget): Generator<BiffRecord> {
  let depth = 0;
  let at = start;
  do {
    const type = u16(stream, at);
    const blocks = readBlocks(stream, at);
    const next = blocks.reduce((sum, block) => sum + block.length + 4, at);
    budget.bytes -= next - at;
    if (budget.bytes < 0) throw new Refused("unreadable", "sheets overlap");
    if (at === start && type !== RECORD.bof) throw new Refused("unreadable", `no sheet at byte ${start}`);
    if (type === RECORD.bof) depth++;
    if (type === RECORD.eof) depth--;
    if (depth === 1 && !(type === RECORD.bof && at !== start) && type !== RECORD.eof) yield {type, blocks};
    at = next;
  } while (depth > 0);
}

function readBlocks(stream: Uint8Array, at: number): [Uint8Array, ...Uint8Array[]] {
  const blocks: [Uint8Array, ...Uint8Array[]] = [dataAt(stream, at)];
  let next = at + 4 + blocks[0].length;
  while (next + 4 <= stream.length && u16(stream, next) === RECORD.continued) {
    const data = dataAt(stream, next);
    blocks.push(data);
    next += 4 + data.length;
  }
  return blocks;
}

function dataAt(stream: Uint8Array, at: number): Uint8Array {
  const length = u16(stream, at + 2);
  if (at + 4 + length > stream.length) throw new Refused("unreadable", `cut off at byte ${at}`);
  return stream.subarray(at + 4, at + 4 + length);
}
