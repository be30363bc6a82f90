/**
 * Records no fixture has: old ones and rare ones.
 */
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readXls} from "../../../loaders/reader/xls/read-xls.js";
import {RECORD} from "../../../loaders/reader/xls/record/record-types.js";
import {
  type BuiltBook,
  bookStream,
  compoundFile,
  f64,
  font,
  formula,
  latin,
  place,
  record,
  style,
  u16,
  u32,
  unicode,
  xls
} from "./build-xls.js";

const TEXT_RESULT = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
const BLANK_RESULT = [3, 0, 0, 0, 0, 0, 0xff, 0xff];

function readOk(book: BuiltBook) {
  const read = readXls(xls(book));
  if (!read.ok) throw new Error(`${read.refused} ${read.detail}`);
  return read;
}

function cellsOf(records: readonly number[], book: Omit<BuiltBook, "sheets"> = {}) {
  return readOk({...book, sheets: [{name: "S", records}]}).sheets[0]!.cells;
}

function number(row: number, column: number, value = 1): number[] {
  return record(RECORD.number, place(row, column), f64(value));
}

/** A whole number or a double's upper 30 bits in four bytes. */
function rk(value: number, hundredth: boolean): number {
  const stored = Math.round(value * (hundredth ? 100 : 1));
  return ((stored << 2) | 2 | (hundredth ? 1 : 0)) >>> 0;
}

describe("numbers", () => {
  test("short numbers are read as they were meant, for every whole number of 30 bits and its hundredth", () => {
    fc.assert(
      fc.property(fc.integer({min: -(2 ** 29), max: 2 ** 29 - 1}), fc.boolean(), (whole, hundredth) => {
        const value = hundredth ? whole / 100 : whole;
        const [cell] = cellsOf(record(RECORD.rk, place(0, 0), u32(rk(value, hundredth))));
        expect(cell!.value).toBe(value);
      })
    );
  });

  test("a row of short numbers is a cell each, each in its own style", () => {
    const row = record(RECORD.mulrk, u16(4, 2), u16(0), u32(rk(7, false)), u16(1), u32(rk(0.25, true)), u16(3));
    const globals = [...font("Arial"), ...style(0), ...style(0, 10)];
    const cells = cellsOf(row, {globals});
    expect(cells.map(({row, column, value, format}) => [row, column, value, format])).toEqual([
      [4, 2, 7, undefined],
      [4, 3, 0.25, "0.00%"]
    ]);
  });

  test("a day beyond the year 9999 stays a number, in workbooks that count from 1904 too", () => {
    const dated = record(RECORD.number, place(0, 0), f64(2_958_465));
    const globals = [...font("Arial"), ...style(0, 14)];
    expect(cellsOf(dated, {globals})[0]).toMatchObject({type: "date", value: "9999-12-31"});
    const from1904 = [...globals, ...record(RECORD.datemode, u16(1))];
    expect(cellsOf(dated, {globals: from1904})[0]).toMatchObject({type: "number", value: 2_958_465});
  });

  test("what is no number at all is an error without a value", () => {
    expect(cellsOf(number(0, 0, Number.NaN))[0]).toMatchObject({type: "error", value: null});
  });
});

describe("texts", () => {
  test("old text records are read, with their font changes", () => {
    const text = record(RECORD.rstring, place(0, 0), u16(5), unicode("Haø a"), u16(1), u16(3, 1));
    const read = readOk({
      globals: [...font("Arial"), ...font("VNI-Times"), ...style(0)],
      sheets: [{name: "S", records: text}]
    });
    const cell = read.sheets[0]!.cells[0]!;
    expect(cell).toMatchObject({raw: "Haø a", font: "Arial"});
    expect(read.runs!.get(cell)).toEqual([{text: "Haø"}, {text: " a", font: "VNI-Times"}]);
  });

  test("font 4 does not exist: the fifth font has number 5", () => {
    const fonts = ["a", "b", "c", "d", ".VnTime"].flatMap((name) => font(name));
    const label = record(RECORD.label, place(0, 0), u16(1), unicode("x"));
    expect(cellsOf(label, {globals: [...fonts, ...style(5)]})[0]!.font).toBe(".VnTime");
  });

  test("Excel 95 bytes are Windows-1258 under a Vietnamese charset or code page, else Windows-1252", () => {
    const label = record(RECORD.label, place(0, 0), u16(4), latin("Vi\xea\xf2"));
    const read = (globals: number[]) => cellsOf(label, {version: 5, globals})[0]!.text;
    expect(read([...font("Arial", 5, 163), ...style(0)])).toBe("Việ");
    expect(read([...record(RECORD.codepage, u16(1258)), ...font("Arial", 5), ...style(0)])).toBe("Việ");
    expect(read([...font("Arial", 5), ...style(0)])).toBe("Viêò");
    expect(read([...record(RECORD.codepage, u16(1258)), ...font(".VnTime", 5), ...style(0)])).toBe("Viêò");
  });

  test("a text that is not in the list of texts makes the file unreadable", () => {
    const file = xls({sheets: [{name: "S", records: record(RECORD.labelsst, place(0, 0), u32(3))}]});
    expect(readXls(file)).toMatchObject({ok: false, refused: "unreadable"});
  });
});

describe("formulas", () => {
  test("a formula shared by many cells is written out for each of them", () => {
    const kept = [0x01, ...u16(1, 2)];
    // One column to the left, same row: both relative.
    const tokens = [0x2c, ...u16(0, 0xc0ff), 0x1e, ...u16(2), 0x05];
    const shared = record(RECORD.shrfmla, u16(1, 2), [2, 2, 0, 2], u16(tokens.length), tokens);
    const cells = cellsOf([...formula(place(1, 2), kept), ...shared, ...formula(place(2, 2), kept)]);
    expect(cells.map(({formula: text}) => text)).toEqual(["B2*2", "B3*2"]);
  });

  test("an array formula is a formula whose text is not written out", () => {
    const array = record(RECORD.array, u16(0, 0), [0, 0], u16(0), u32(0), u16(3), [0x1e, ...u16(1)]);
    expect(cellsOf([...formula(place(0, 0), [0x01, ...u16(0, 0)]), ...array])[0]).toMatchObject({
      formula: "",
      value: 1
    });
  });

  test("a text result that is not there is missing, an empty one is empty", () => {
    const one = [0x1e, ...u16(1)];
    const cells = cellsOf([...formula(place(0, 0), one, TEXT_RESULT), ...formula(place(0, 1), one, BLANK_RESULT)]);
    expect(cells[0]).toMatchObject({type: "empty", value: null, cached: false, raw: "=1"});
    expect(cells[1]).toMatchObject({type: "text", value: "", cached: true, raw: ""});
  });

  test("a text result is taken from the record after it", () => {
    const text = record(RECORD.string, u16(4), unicode("Đạt "));
    expect(cellsOf([...formula(place(0, 0), [0x1d, 1], TEXT_RESULT), ...text])[0]).toMatchObject({
      ...{type: "text", value: "Đạt ", formula: "TRUE", cached: true}
    });
  });
});

describe("the workbook", () => {
  test("tells hidden from very hidden, and leaves out charts and macro sheets", () => {
    const sheets = [0, 1, 2].map((state) => ({name: `S${state}`, state, records: number(0, 0)}));
    const read = readOk({sheets: [...sheets, {name: "C", kind: 2, records: []}, {name: "M", kind: 1, records: []}]});
    expect(read.sheets.map(({state}) => state)).toEqual(["visible", "hidden", "very-hidden"]);
    expect(read.notes).toEqual([{code: "macros", detail: "VBA"}]);
  });

  test("notes a VBA project by its storage and links to other workbooks by their record", () => {
    const links = [
      ...record(RECORD.supbook, u16(1, 0x0401)),
      ...record(RECORD.supbook, u16(1, 9), unicode("other.xls"))
    ];
    const stream = bookStream({globals: links, sheets: [{name: "S", records: number(0, 0)}]});
    const read = readXls(compoundFile({Workbook: stream, "_VBA_PROJECT_CUR/VBA/dir": new Uint8Array(9)}));
    expect(read).toMatchObject({
      ok: true,
      notes: [
        {code: "macros", detail: "VBA"},
        {code: "external-links", detail: "1"}
      ]
    });
  });

  test("reads the workbook itself, not one embedded in it", () => {
    const stream = (value: number) => bookStream({sheets: [{name: "S", records: number(0, 0, value)}]});
    const read = readXls(compoundFile({"MBD00012345/Workbook": stream(1), Workbook: stream(2)}));
    expect(read.ok && read.sheets[0]!.cells[0]!.value).toBe(2);
  });

  test("says what a compound file without a workbook is", () => {
    const other = (name: string) => readXls(compoundFile({[name]: new Uint8Array(5000)}));
    expect(other("WordDocument")).toMatchObject({ok: false, refused: "wrong-type", detail: ".doc"});
    expect(other("EncryptedPackage")).toMatchObject({ok: false, refused: "password"});
  });
});
