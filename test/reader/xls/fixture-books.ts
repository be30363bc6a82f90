/**
 * The workbooks from which the `.xls` fixtures are made (`make-fixtures.ts`), as data: what a test holds the reader to.
 */

import type {Cell, CellStyle, CellValue, WriteOptions, WriteSheet} from "hucre/xlsx";
import {encode} from "iconv-lite";

/** Text in TCVN3 as Latin-1 code points, as a cell in a `.Vn*` font holds it. */
export function tcvn3(text: string): string {
  return encode(text, "tcvn").toString("latin1");
}

const TEXT_FONT = ".VnTime";
const CAPITALS_FONT = ".VnArialH";
const UNICODE_FONT = "Times New Roman";

function cell(value: CellValue, style: CellStyle, more: Partial<Cell> = {}): Partial<Cell> {
  return {value, style: {...style, font: {size: 12, ...style.font}}, ...more};
}

function legacy(text: string, name = TEXT_FONT): Partial<Cell> {
  return cell(tcvn3(text), {font: {name}});
}

function plain(value: CellValue, numFmt?: string, more: Partial<Cell> = {}): Partial<Cell> {
  return cell(value, {font: {name: UNICODE_FONT}, ...(numFmt === undefined ? {} : {numFmt})}, more);
}

function formula(text: string, numFmt?: string): Partial<Cell> {
  return plain(null, numFmt, {formula: text});
}

const PROVINCES = [
  ["Hà nội", 1250, 0.305, 45],
  ["Hải phòng", 310, 0.12, 20],
  ["Hải dương", 205.5, 0.45, 0],
  ["hưng yên", 98, 0.075, 7]
] as const;

/** Cells by place, `row,column` from 0. */
function grid(rows: readonly (readonly (Partial<Cell> | null)[])[]): Map<string, Partial<Cell>> {
  return new Map(rows.flatMap((row, r) => row.flatMap((c, i) => (c ? [[`${r},${i}`, c] as const] : []))));
}

const TABLE = [
  [legacy("Biểu số 1: kết quả triển khai trí tuệ nhân tạo", CAPITALS_FONT)],
  [legacy("Đơn vị: Triệu đồng."), null, null, null, plain(new Date(Date.UTC(2024, 5, 7)), "dd/mm/yyyy")],
  [legacy("Tỉnh, thành phố"), legacy("Kinh phí"), legacy("Tỷ lệ"), legacy("Số cán bộ"), legacy("Ghi chú")],
  ...PROVINCES.map(([name, amount, share, staff]) => [
    legacy(name, CAPITALS_FONT),
    plain(amount, "#,##0.0"),
    plain(share, "0.0%"),
    plain(staff, "0")
  ]),
  [
    legacy("Tổng số"),
    formula("SUM(B4:B7)", "#,##0.0"),
    formula("AVERAGE(C4:C7)", "0.0%"),
    formula("SUM(D4:D7)", "0"),
    formula('IF(D8>=50,"≥ 50","< 50")')
  ],
  [legacy("(hàng ẩn)"), plain(99)]
];

const FORMULAS = [
  [formula("1/0"), formula("'Bieu 1'!B8*2"), formula("-('Bieu 1'!$B$4+1)^2"), formula('IF(TRUE,"",1)')],
  [
    formula("'Bieu 1'!B4>1000"),
    formula('"a"&"""b"""'),
    formula("ROUND(10/3,2)%"),
    formula("COUNTIF('Bieu 1'!D:D,\">0\")")
  ],
  [formula("NGUONG+1"), formula("VLOOKUP(20,'Bieu 1'!$D$4:D7,1,FALSE)"), plain(true), plain(-0.1)],
  [
    formula("DATE(2024,6,7)", "dd/mm/yyyy"),
    plain(45450.5, "dd/mm/yyyy hh:mm"),
    plain(0.75, "hh:mm"),
    plain(12345678901)
  ],
  [plain("Bắc Kạn"), plain("Đắk Lắk ☑"), plain("TT- Huế".normalize("NFD")), plain("  Khá   ")]
];

function sheet(name: string, rows: Parameters<typeof grid>[0], more: Partial<WriteSheet> = {}): WriteSheet {
  return {name, rows: [], cells: grid(rows), ...more} as WriteSheet;
}

/** A table in TCVN3 with what tables have; formulas of many kinds; a hidden and a very hidden tab. */
export function tcvn3Book(): WriteOptions {
  const table = sheet("Bieu 1", TABLE, {
    merges: [
      {startRow: 0, startCol: 0, endRow: 0, endCol: 4},
      {startRow: 1, startCol: 0, endRow: 1, endCol: 3}
    ],
    rowDefs: new Map([[8, {hidden: true}]]),
    columns: [{}, {}, {}, {}, {}, {width: 4, hidden: true}]
  });
  table.cells!.set("3,1", {...table.cells!.get("3,1"), comment: {text: "Số đã kiểm tra"}});
  table.cells!.set("4,4", plain(null, undefined, {comment: {text: "Ô trống có ghi chú"}}));
  return {
    sheets: [
      table,
      sheet("Công thức & ngày", FORMULAS),
      sheet("An", [[plain("ẩn")]], {hidden: true}),
      sheet("Rat an", [[plain("rất ẩn")]], {veryHidden: true})
    ],
    namedRanges: [{name: "NGUONG", range: "'Bieu 1'!$D$4"}]
  };
}

/** Texts that fill several records: short and long ones, one byte and two bytes a character, with font changes inside. */
export function longTexts(): readonly string[] {
  const words = ["Sở", "Thông tin", "và", "Truyền thông", "tỉnh", "Hưng Yên", "bao cao", "1.234,5"];
  const short = Array.from({length: 110}, (_, i) => `${i}: ${words.slice(i % 5).join(" ")} ${words[i % 8]}`);
  return [...short, "ký tự ".repeat(750), "khong dau ".repeat(900), ...short.map((text) => `${text} (tiếp)`)];
}

export function longTextsBook(): WriteOptions {
  const rows = longTexts().map((text, i) => [
    i % 7 === 3
      ? ({
          value: text,
          richText: [{text: text.slice(0, 3), font: {name: "Arial", bold: true}}, {text: text.slice(3)}]
        } as Cell)
      : plain(text)
  ]);
  return {sheets: [sheet("Dài", rows)]};
}

/** Rows of the workbook that the second writer makes: every kind of value, none of them styled. */
export const OTHER_ROWS: readonly (readonly (string | number | boolean | null)[])[] = [
  ["Đơn vị", "Kinh phí", "Tỷ lệ", null, "Có"],
  ["Hải Dương", 205.5, 0.45, null, true],
  ["Hưng Yên", 12345678901, -7, null, false],
  ["", 1e-7, 0.1, null, true],
  [tcvn3("Hải dương"), 1073741824, -1073741825, 1e300, null]
];
