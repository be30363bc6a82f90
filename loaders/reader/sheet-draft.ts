/**
 * A sheet while it is being read: cells in order, each place once, within the limits.
 */
import {cellName, parseAddress, rangeName} from "./address.js";
import {LIMITS} from "./guard/limits.js";
import type {CellRange, FileNote, ReadCell, ReadSheet} from "./model.js";
import {Refused} from "./refused.js";

/** Counts the sheets of a file, and their cells together. */
export class CellCounter {
  #cells = 0;
  #sheets = 0;

  /** @throws {Refused} `too-large` */
  add(): void {
    this.#cells++;
    if (this.#cells > LIMITS.cells) throw new Refused("too-large", `> ${LIMITS.cells} ô`);
  }

  /** @throws {Refused} `too-large` */
  addSheet(): void {
    this.#sheets++;
    if (this.#sheets > LIMITS.sheets) throw new Refused("too-large", `> ${LIMITS.sheets} trang`);
  }
}

/** Most merges and hidden columns or rows that are kept. */
const MOST = 100_000;
/** A range of so many cells, or a cell so far from A1, is more than anyone fills in. */
const VAST = 1_000_000;
const FAR = 100_000_000;

export class SheetDraft {
  readonly #name: string;
  readonly #state: ReadSheet["state"];
  readonly #counter: CellCounter;
  readonly #cells: ReadCell[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #vast: string[] = [];
  #sorted = true;

  /** @throws {Refused} `too-large` if it is one sheet too many */
  constructor(name: string, state: ReadSheet["state"], counter: CellCounter) {
    counter.addSheet();
    this.#name = name;
    this.#state = state;
    this.#counter = counter;
  }

  /** Ranges and cells out of all scale, for a note: they are not filled in. */
  get vast(): readonly FileNote[] {
    return [...new Set(this.#vast)]
      .slice(0, 3)
      .map((where) => ({code: "out-of-scale", detail: `${this.#name}!${where}`}));
  }

  /** Remembers a range that something is said of, if it is out of all scale. */
  mark(range: CellRange): void {
    const {top, left, bottom, right} = range;
    if ((bottom - top + 1) * (right - left + 1) >= VAST) this.#vast.push(rangeName(range));
  }

  /** @throws {Refused} `too-large` */
  add(cell: ReadCell): void {
    this.#counter.add();
    const length = Math.max(cell.raw.length, cell.comment?.length ?? 0);
    if (length > LIMITS.text) throw new Refused("too-large", `${cellName(cell.row, cell.column)}: ${length} ký tự`);
    if ((cell.row + 1) * (cell.column + 1) >= FAR) this.#vast.push(cellName(cell.row, cell.column));
    const last = this.#cells.at(-1);
    if (last && place(cell) <= place(last)) this.#sorted = false;
    this.#cells.push(cell);
  }

  /** A merged range is kept as it is, however large: nothing is filled in. */
  merge(range: CellRange): void {
    if (this.#merges.length < MOST) this.#merges.push(range);
    this.mark(range);
  }

  hideRow(row: number): void {
    if (this.#hiddenRows.length < MOST) this.#hiddenRows.push(row);
  }

  hideColumns(from: number, to: number): void {
    for (let column = from; column <= to && this.#hiddenColumns.length < MOST; column++) {
      this.#hiddenColumns.push(column);
    }
  }

  /** A comment beside no content makes a cell of type `empty`. An address that is none is passed over. */
  commentAlone(address: string, comment: string): void {
    const at = parseAddress(address);
    if (at) this.add({...at, type: "empty", raw: "", value: null, text: "", comment});
  }

  /** @throws {Refused} `unreadable` if a place has two cells: which one is meant can't be known */
  finish(): ReadSheet {
    if (!this.#sorted) this.#cells.sort((a, b) => place(a) - place(b));
    const twice = this.#sorted
      ? -1
      : this.#cells.findIndex((cell, i) => i > 0 && place(cell) === place(this.#cells[i - 1]!));
    if (twice > 0) {
      const {row, column} = this.#cells[twice]!;
      throw new Refused("unreadable", `${this.#name}!${cellName(row, column)} ×2`);
    }
    return {
      ...{name: this.#name, state: this.#state, cells: this.#cells, merges: this.#merges},
      ...{hiddenRows: this.#hiddenRows, hiddenColumns: this.#hiddenColumns}
    };
  }
}

function place({row, column}: ReadCell): number {
  return row * 16_384 + column;
}
