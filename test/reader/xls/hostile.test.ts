/**
 * Workbooks made to mislead or exhaust the reader: each is refused or read within bounds.
 */
import {describe, expect, test} from "vitest";
import {Refused} from "../../../loaders/reader/refused.js";
import {readXls} from "../../../loaders/reader/xls/read-xls.js";
import {RECORD} from "../../../loaders/reader/xls/record/record-types.js";
import {readSheet} from "../../../loaders/reader/xls/sheet/read-sheet.js";
import {readBook} from "../../../loaders/reader/xls/workbook/read-book.js";
import {
  type BuiltBook,
  bookStream,
  compoundFile,
  f64,
  formula,
  place,
  record,
  u16,
  u32,
  unicode,
  xls
} from "./build-xls.js";

function number(row: number, column: number, value = 1): number[] {
  return record(RECORD.number, place(row, column), f64(value));
}

/** The first tab's cells, with a budget smaller than a real file's. */
function readWithin(budget: {bytes: number; cells: number; formulas: number}, records: readonly number[]) {
  const stream = bookStream({sheets: [{name: "S", records}]});
  const book = readBook(stream, budget);
  return readSheet(book.sheets[0]!, {stream, book, budget, runs: new Map(), cache: new WeakMap()}).cells;
}

describe("hostile workbooks", () => {
  const start = record(RECORD.bof, u16(0x600, 5), u32(0), u32(0));

  test("two cells in one place, a cell off the grid and a tab that begins nowhere are damage", () => {
    const damaged: BuiltBook[] = [
      {sheets: [{name: "S", records: [...number(0, 0), ...number(0, 0, 2)]}]},
      {sheets: [{name: "S", records: number(3, 256)}]}
    ];
    for (const book of damaged) expect(readXls(xls(book))).toMatchObject({ok: false, refused: "unreadable"});
    const nowhere = [...start, ...record(RECORD.boundsheet, u32(2), [0, 0, 1], unicode("S")), ...record(RECORD.eof)];
    expect(readXls(compoundFile({Workbook: Uint8Array.from(nowhere)}))).toMatchObject({
      ok: false,
      refused: "unreadable"
    });
  });

  test("hundreds of tabs over the same records end in a refusal, and so do too many tabs", () => {
    const cells = Array.from({length: 2000}, (_, i) => number(i, 0)).flat();
    const tab = (at: number) => record(RECORD.boundsheet, u32(at), [0, 0, 1], unicode("S"));
    const sheet = [...record(RECORD.bof, u16(0x600, 0x10), u32(0), u32(0)), ...cells, ...record(RECORD.eof)];
    const book = (count: number) => {
      const at = start.length + count * tab(0).length + 4;
      const tabs = Array.from({length: count}, () => tab(at)).flat();
      return compoundFile({Workbook: Uint8Array.from([...start, ...tabs, ...record(RECORD.eof), ...sheet])});
    };
    expect(readXls(book(400))).toMatchObject({ok: false, refused: "unreadable", detail: "sheets overlap"});
    expect(readXls(book(1000))).toMatchObject({ok: false, refused: "too-large", detail: "> 500 trang"});
  });

  test("a workbook cut anywhere is refused, never read in part", () => {
    const stream = bookStream({sheets: [{name: "S", records: Array.from({length: 9}, (_, i) => number(i, 0)).flat()}]});
    for (let length = 0; length < stream.length; length++) {
      expect(readXls(compoundFile({Workbook: stream.subarray(0, length)}))).toMatchObject({ok: false});
    }
  });

  test("a column range beyond the grid hides no more than the grid has", () => {
    const hidden = record(RECORD.colinfo, u16(250, 0xffff, 0, 0, 1), u16(0));
    const read = readXls(xls({sheets: [{name: "S", records: hidden}]}));
    expect(read.ok && read.sheets[0]!.hiddenColumns).toEqual([250, 251, 252, 253, 254, 255]);
  });

  test("more cells than allowed are refused, and formulas beyond what they may cost keep their results", () => {
    const three = [0, 1, 2].flatMap((row) => number(row, 0));
    expect(readWithin({bytes: 9999, cells: 3, formulas: 0}, three)).toHaveLength(3);
    expect(() => readWithin({bytes: 9999, cells: 2, formulas: 0}, three)).toThrow(Refused);
    const formulas = [0, 1, 2].flatMap((row) => formula(place(row, 0), [0x1e, ...u16(7)], f64(7)));
    const cells = readWithin({bytes: 9999, cells: 3, formulas: 1}, formulas);
    expect(cells.map((cell) => [cell.formula, cell.value])).toEqual([
      ["7", 7],
      ["", 7],
      ["", 7]
    ]);
  });

  test("more shared texts than allowed are refused before they are read", () => {
    const globals = record(RECORD.sst, u32(0), u32(0xffffffff));
    expect(readXls(xls({globals, sheets: []}))).toMatchObject({ok: false, refused: "too-large"});
  });
});
