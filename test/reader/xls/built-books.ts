/**
 * Fixtures put together record by record: Excel 5.0/95 in TCVN3, and an encrypted workbook.
 */
import {RECORD} from "../../../loaders/reader/xls/record/record-types.js";
import {type BuiltBook, f64, font, formula, latin, place, record, style, u16, u32} from "./build-xls.js";
import {tcvn3} from "./fixture-books.js";

function label(row: number, column: number, xf: number, text: string): number[] {
  return record(RECORD.label, place(row, column, xf), u16(text.length), latin(text));
}

function number(row: number, column: number, value: number): number[] {
  return record(RECORD.number, place(row, column, 2), f64(value));
}

/** Rows of the Excel 95 table: name as it reads, amount. */
export const OLD_ROWS = [
  ["Hà nội", 1250],
  ["Hải phòng", 310.5],
  ["hưng yên", 98]
] as const;

const OLD_TABLE = [
  ...label(0, 0, 0, tcvn3("Tỉnh, thành phố")),
  ...label(0, 1, 0, tcvn3("Kinh phí")),
  ...OLD_ROWS.flatMap(([name, amount], i) => [...label(i + 1, 0, 1, tcvn3(name)), ...number(i + 1, 1, amount)]),
  ...label(4, 0, 0, tcvn3("Tổng số")),
  // SUM(B2:B4): a range of relative cells, then the short form of SUM.
  ...formula(place(4, 1, 2), [0x25, ...u16(0xc001, 0xc003), 1, 1, 0x19, 0x10, 0, 0], f64(1658.5)),
  ...record(RECORD.note, u16(1, 1, 10), latin("Da kiem tr"))
];

/** By fixture name. */
export const BUILT: Readonly<Record<string, BuiltBook>> = {
  "tcvn3-biff5": {
    version: 5,
    globals: [
      ...record(RECORD.codepage, u16(1252)),
      ...font(".VnTime", 5),
      ...font(".VnArialH", 5),
      ...record(RECORD.format, u16(164), [7], latin("#,##0.0")),
      ...style(0),
      ...style(1),
      ...style(0, 164)
    ],
    sheets: [{name: "Bieu 1", records: OLD_TABLE}]
  },
  password: {
    globals: record(RECORD.filepass, u16(1, 1, 1), new Uint8Array(48).fill(0x5a)),
    sheets: [{name: "Bieu 1", records: record(RECORD.labelsst, place(0, 0), u32(0))}]
  }
};
