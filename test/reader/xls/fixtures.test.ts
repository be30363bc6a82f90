/**
 * The fixtures against what they were made from: fonts, formulas, comments and texts as LibreOffice was given them.
 */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {WriteOptions} from "hucre/xlsx";
import {describe, expect, test} from "vitest";
import type {ReadCell, ReadSheet} from "../../../loaders/reader/model.js";
import {readXls} from "../../../loaders/reader/xls/read-xls.js";
import {OLD_ROWS} from "./built-books.js";
import {longTexts, OTHER_ROWS, tcvn3, tcvn3Book} from "./fixture-books.js";

function fixture(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "reader", name));
}

function sheetsOf(name: string): readonly ReadSheet[] {
  const read = readXls(fixture(name));
  if (!read.ok) throw new Error(`${read.refused} ${read.detail}`);
  return read.sheets;
}

function at(sheet: ReadSheet | undefined, row: number, column: number): ReadCell | undefined {
  return sheet?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** What was written, as the reader's cells should show it. */
function given(book: WriteOptions): readonly (readonly unknown[])[] {
  return book.sheets!.flatMap(({cells}, i) =>
    [...cells!].map(([key, cell]) => [i, key, cell.style?.font?.name, cell.formula, cell.comment?.text])
  );
}

describe("tcvn3.xls", () => {
  const sheets = sheetsOf("tcvn3.xls");

  test("names the font, the formula and the comment of every cell as they were given", () => {
    for (const [i, key, font, formula, comment] of given(tcvn3Book())) {
      const [row, column] = String(key).split(",").map(Number);
      const cell = at(sheets[Number(i)], row!, column!);
      expect([key, cell?.comment]).toEqual([key, comment]);
      if (cell?.type !== "empty") expect([key, cell?.font]).toEqual([key, font]);
      if (formula !== undefined) expect([key, cell?.formula, cell?.cached]).toEqual([key, formula, true]);
    }
  });

  test("keeps TCVN3 texts as received, the soft hyphen that is ư included", () => {
    expect(at(sheets[0], 1, 0)).toMatchObject({raw: "§¬n vÞ: TriÖu ®ång.", font: ".VnTime"});
    expect(at(sheets[0], 5, 0)).toMatchObject({raw: "H¶i d\u00ad¬ng", text: "H¶i d\u00ad¬ng", font: ".VnArialH"});
  });

  test("puts Unicode texts into NFC in `text` and leaves `raw` as received", () => {
    const cell = at(sheets[1], 4, 2)!;
    expect(cell.raw).toBe("TT- Huế".normalize("NFD"));
    expect(cell.text).toBe("TT- Huế".normalize("NFC"));
    expect(at(sheets[1], 4, 3)!.raw).toBe("  Khá   ");
  });

  test("gives percent as stored with its format, dates as ISO and as written in Vietnam, times as numbers", () => {
    expect(at(sheets[0], 3, 2)).toMatchObject({type: "number", value: 0.305, raw: "0.305", format: "0.0%"});
    expect(at(sheets[0], 1, 4)).toMatchObject({type: "date", value: "2024-06-07", raw: "07/06/2024"});
    expect(at(sheets[1], 3, 1)).toMatchObject({type: "date", value: "2024-06-07", raw: "07/06/2024 12:00"});
    expect(at(sheets[1], 3, 2)).toMatchObject({type: "number", value: 0.75});
  });

  test("keeps zero as zero and an error as an error without a value", () => {
    expect(at(sheets[0], 5, 3)).toMatchObject({type: "number", value: 0, raw: "0"});
    expect(at(sheets[1], 0, 0)).toMatchObject({type: "error", value: null, raw: "#DIV/0!", formula: "1/0"});
  });

  test("knows the hidden row, column and tab, and a comment on an empty cell", () => {
    expect(sheets[0]).toMatchObject({hiddenRows: [8], hiddenColumns: [5]});
    expect(sheets[2]!.state).toBe("hidden");
    expect(at(sheets[0], 4, 4)).toEqual({
      ...{row: 4, column: 4, type: "empty", raw: "", value: null, text: "", comment: "Ô trống có ghi chú"}
    });
  });
});

test("long-texts.xls: texts that run over record borders come out whole", () => {
  const texts = sheetsOf("long-texts.xls")[0]!.cells.map(({raw}) => raw);
  expect(texts).toEqual(longTexts());
  expect(Math.max(...texts.map(({length}) => length))).toBeGreaterThan(8224);
});

test("long-texts.xls: a text that changes fonts comes with its pieces", () => {
  const read = readXls(fixture("long-texts.xls"));
  if (!read.ok) throw new Error(read.detail);
  const cell = read.sheets[0]!.cells[3]!;
  const pieces = read.runs!.get(cell)!;
  expect(pieces.map(({text}) => text).join("")).toBe(cell.raw);
  expect(pieces[0]).toEqual({text: cell.raw.slice(0, 3), font: "Arial"});
});

test("from-1904.xls: days are counted from 1904 where the workbook says so", () => {
  const sheets = sheetsOf("from-1904.xls");
  expect(at(sheets[0], 1, 4)).toMatchObject({type: "date", value: "2024-06-07"});
});

test("tcvn3-biff5.xls: an Excel 95 table has its fonts, texts, numbers, formula and comment", () => {
  const [sheet] = sheetsOf("tcvn3-biff5.xls");
  OLD_ROWS.forEach(([name, amount], i) => {
    expect(at(sheet, i + 1, 0)).toMatchObject({raw: tcvn3(name), font: ".VnArialH"});
    expect(at(sheet, i + 1, 1)).toMatchObject({value: amount, format: "#,##0.0"});
  });
  expect(at(sheet, 4, 1)).toMatchObject({value: 1658.5, formula: "SUM(B2:B4)", cached: true});
  expect(at(sheet, 1, 1)!.comment).toBe("Da kiem tr");
});

test("other-writer.xls: another program's workbook has every value that was written", () => {
  const [sheet] = sheetsOf("other-writer.xls");
  OTHER_ROWS.forEach((row, r) => {
    row.forEach((value, c) => {
      expect(at(sheet, r, c)?.value).toBe(value === null || value === "" ? undefined : value);
    });
  });
});

test("password.xls: an encrypted workbook is refused as one", () => {
  expect(readXls(fixture("password.xls"))).toMatchObject({ok: false, refused: "password"});
});
