import {describe, expect, it} from "vitest";
import {cellName} from "../../loaders/reader/address.js";
import type {ReadCell} from "../../loaders/reader/model.js";
import {isDateFormat, serialToDate} from "../../loaders/reader/numbers.js";
import {readFile} from "../../loaders/reader/read-file.js";
import {shiftFormula} from "../../loaders/reader/xlsx/shift-formula.js";
import {oddWorkbook} from "./odd-workbook.js";

async function open(bytes: Uint8Array) {
  const result = await readFile(bytes, "a.xlsx");
  if (!result.ok) throw new Error(`${result.refused} ${result.detail}`);
  return result.file;
}

async function refusalOf(bytes: Uint8Array) {
  const result = await readFile(bytes, "a.xlsx");
  return result.ok ? null : `${result.refused}: ${result.detail}`;
}

async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadCell>> {
  const {sheets} = await open(bytes);
  return new Map(sheets[0]!.cells.map((cell) => [cellName(cell.row, cell.column), cell]));
}

describe("a workbook", () => {
  it("gives numbers with their format, dates as days, texts with their spaces", async () => {
    const cells = await cellsOf(oddWorkbook());
    expect(cells.get("A1")).toMatchObject({type: "text", raw: "  Khá   ", font: "Times New Roman"});
    expect(cells.get("A2")).toMatchObject({type: "date", raw: "07/06/2024", value: "2024-06-07", format: "dd/mm/yyyy"});
    expect(cells.get("B2")).toMatchObject({type: "number", raw: "0.3", value: 0.3, format: "0%"});
    expect(cells.get("C2")).toMatchObject({type: "date", raw: "07/06/2024 10:30", value: "2024-06-07"});
    expect(cells.get("D2")).toMatchObject({type: "number", value: 12, format: '0" ngày"'});
    expect(cells.get("D4")).toMatchObject({type: "boolean", value: true, raw: "TRUE"});
    expect(cells.get("B5")).toMatchObject({value: -0.001, raw: "-0.001"});
    expect(cells.get("D1")).toMatchObject({raw: "dòng 1\r\ndòng 2 & <3>"});
  });

  it("tells a formula with a stored result from one without, and an empty result from none", async () => {
    const cells = await cellsOf(oddWorkbook());
    expect(cells.get("A3")).toMatchObject({value: 45451, formula: "A2+1", cached: true});
    expect(cells.get("C3")).toMatchObject({type: "empty", value: null, raw: "=1/0", cached: false});
    expect(cells.get("A4")).toMatchObject({type: "empty", value: null, raw: "=SUM(A1:A3)", cached: false});
    expect(cells.get("C4")).toMatchObject({type: "text", value: "", raw: "", cached: true});
    expect(cells.get("D3")).toMatchObject({type: "error", value: null, raw: "#DIV/0!", cached: true});
    expect(cells.get("B4")).toMatchObject({value: 0, formula: 'B$2*$D3&"B2"', cached: true});
  });

  it("decodes by font, piece by piece, and leaves reading aids out", async () => {
    const cells = await cellsOf(oddWorkbook());
    expect(cells.get("C1")).toMatchObject({raw: "H¶i Phòng (Đ)", text: "Hải Phòng (Đ)", encoding: "tcvn3"});
    expect(cells.get("A5")).toMatchObject({raw: "Hµ néi", text: "HÀ NỘI", font: ".VnArialH", encoding: "tcvn3"});
    expect(cells.get("D5")).toMatchObject({raw: "þ", text: "☑", font: "Wingdings"});
  });

  it("keeps comments without their author, hidden rows, columns and sheets, and merges as ranges", async () => {
    const file = await open(oddWorkbook());
    const [first, second] = file.sheets;
    expect(first).toMatchObject({
      hiddenRows: [1],
      hiddenColumns: [2],
      merges: [{top: 5, left: 0, bottom: 6, right: 3}]
    });
    expect(
      first!.cells.filter(({comment}) => comment).map(({row, column, type, comment}) => [row, column, type, comment])
    ).toEqual([
      [0, 1, "text", "Xem lại"],
      [8, 5, "empty", "bên cạnh"]
    ]);
    expect(JSON.stringify(file)).not.toContain("Người Thử");
    expect(second).toMatchObject({name: "Ẩn", state: "very-hidden"});
    expect(file.notes.map(({code, detail}) => `${code} ${detail}`)).toEqual([
      "legacy-text tcvn3 (font): 2",
      "hidden-rows Biểu 1: C, 2",
      "hidden-sheet Ẩn"
    ]);
  });

  it("counts days from 1904 where it says so", async () => {
    const cells = await cellsOf(
      oddWorkbook(undefined, (text) => text.replace("<workbookPr/>", '<workbookPr date1904="1"/>'))
    );
    expect(cells.get("A2")).toMatchObject({value: "2028-06-08"});
  });

  it("has its macros and links to other files noted", async () => {
    const file = await open(
      oddWorkbook(undefined, undefined, {
        "xl/vbaProject.bin": "x",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>"
      })
    );
    expect(file.notes.slice(0, 2)).toEqual([
      {code: "macros", detail: ""},
      {code: "external-links", detail: "1"}
    ]);
  });
});

describe("a workbook that contradicts itself is refused as a whole", () => {
  it.each([
    ["a cell twice", '<c r="B5">', '<c r="A1">', "unreadable: Biểu 1!A1 ×2"],
    ["a text that is not there", "<v>3</v></c></row>", "<v>99</v></c></row>", "unreadable: D1: 99"],
    ["a number that is none", "<v>12</v>", "<v>1.2.3</v>", "unreadable: D2: 1.2.3"],
    ["a place that is none", 'r="D4"', 'r="4D"', "unreadable: xl/worksheets/sheet1.xml: 4D"],
    ["a part that ends early", "</sheetData>", "", "unreadable: xl/worksheets/sheet1.xml"]
  ])("for %s", async (_, from, to, said) => {
    const changed = (text: string) =>
      text.replace(from === '<c r="B5">' ? "<c><v>" : from, from === '<c r="B5">' ? '<c r="A1"><v>' : to);
    expect(await refusalOf(oddWorkbook(changed))).toBe(said);
  });
});

describe("dates", () => {
  it.each([
    [45450, false, "2024-06-07"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [0, true, "1904-01-01"]
  ])("%s from 1904 %s is %s", (serial, from1904, value) => expect(serialToDate(serial, from1904)?.value).toBe(value));

  it.each([60, 0, -1, Number.NaN, 2_958_466])("%s is no day", (serial) =>
    expect(serialToDate(serial, false)).toBeNull()
  );

  it.each(["dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "mmm-yy", '"ngày" d'])("%s shows a date", (format) =>
    expect(isDateFormat(format)).toBe(true)
  );

  it.each(["0%", '0 "ngày"', "#,##0 \\d", "[h]:mm:ss", "mm:ss", "General", "[Red]0.00"])("%s shows none", (format) =>
    expect(isDateFormat(format)).toBe(false)
  );
});

describe("a shared formula", () => {
  it.each([
    ["A1+$B$1", "A2+$B$1"],
    ['SUM(A$1:B2)&"A1"', 'SUM(A$1:B3)&"A1"'],
    ["'Năm A1'!C3*LOG10(D4)", "'Năm A1'!C4*LOG10(D5)"],
    ["A1048576", "#REF!"]
  ])("%s moves one row down to %s", (formula, moved) => expect(shiftFormula(formula, 1, 0)).toBe(moved));
});
