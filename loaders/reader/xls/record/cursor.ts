/**
 * Reads a record from its start on, over the borders of its CONTINUE records.
 */
import {Refused} from "../../refused.js";

/** Little-endian. Every method throws {@link Refused} `unreadable` where the record ends too early. */
export class Cursor {
  readonly #blocks: readonly Uint8Array[];
  #block = 0;
  #at = 0;
  /** Bytes of the blocks after this one. */
  #later: number;

  constructor(blocks: readonly [Uint8Array, ...Uint8Array[]]) {
    this.#blocks = blocks;
    this.#later = blocks.reduce((sum, block) => sum + block.length, 0) - blocks[0].length;
  }

  /** Bytes left in the whole record. */
  get left(): number {
    return this.#later + this.#blocks[this.#block]!.length - this.#at;
  }

  u8(): number {
    while (this.#at >= this.#blocks[this.#block]!.length) this.#nextBlock();
    return this.#blocks[this.#block]![this.#at++]!;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  f64(): number {
    const bytes = this.take(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  skip(count: number): void {
    let open = count;
    while (open > 0) {
      const here = Math.min(open, this.#blocks[this.#block]!.length - this.#at);
      this.#at += here;
      open -= here;
      if (open > 0) this.#nextBlock();
    }
  }

  /** The next bytes, of which none may lie beyond the end. */
  take(count: number): Uint8Array {
    if (count > this.left) throw ended();
    const end = this.#at + count;
    const block = this.#blocks[this.#block]!;
    if (end <= block.length) {
      this.#at = end;
      return block.subarray(end - count, end);
    }
    return Uint8Array.from({length: count}, () => this.u8());
  }

  /** Characters of BIFF8: one byte each, or two if `wide`; after a border a new byte says which. */
  characters(count: number, wide: boolean): string {
    let text = "";
    let open = count;
    let two = wide;
    while (open > 0) {
      const block = this.#blocks[this.#block]!;
      const here = Math.min(open, Math.floor((block.length - this.#at) / (two ? 2 : 1)));
      const end = this.#at + here * (two ? 2 : 1);
      text += decode(block.subarray(this.#at, end), two);
      this.#at = end;
      open -= here;
      if (open > 0) {
        if (this.#at < block.length) throw ended();
        this.#nextBlock();
        two = (this.u8() & 1) === 1;
      }
    }
    return text;
  }

  #nextBlock(): void {
    if (this.#block + 1 >= this.#blocks.length) throw ended();
    this.#block++;
    this.#at = 0;
    this.#later -= this.#blocks[this.#block]!.length;
  }
}

function decode(bytes: Uint8Array, wide: boolean): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(wide ? "utf16le" : "latin1");
}

function ended(): Refused {
  return new Refused("unreadable", "a record ends too early");
}
