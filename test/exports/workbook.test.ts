import {describe, expect, it} from "vitest";
import type {Field} from "../../loaders/assess/table-fields.js";
import {editionWorkbook} from "../../loaders/exports/edition-workbook.js";
import {LONGEST_TEXT} from "../../loaders/exports/sheet-cell.js";
import {tableJson} from "../../loaders/exports/table-json.js";
import type {TableRows} from "../../loaders/exports/table-rows.js";
import type {Edition} from "../../src/scoring/edition.js";
import {cellUnder, headingsOf, readWorkbook} from "./read-workbook.js";

const info = {year: 2025, as_of: "2025-12-31", status: "draft", illustrative: true, method_version: "1.0"} as const;
const edition = {
  info,
  units: [{id: "hue", name: {vi: "Huế", en: "Hue"}}],
  indicators: [{id: "qd699-1", label: {vi: "Dịch vụ công", en: "Services"}}]
} as unknown as Edition;

const field = (name: string, type: Field["type"]): Field => ({name, type, description: `about ${name}`});
const FIELDS = [field("unit", "string"), field("note", "string"), field("value", "number"), field("year", "integer")];
const more = [field("late", "boolean"), field("due", "date")];
const tableOf = (...rows: readonly object[]): TableRows => ({
  name: "made",
  title: "Made",
  fields: [...FIELDS, ...more],
  rows
});
const sheetOf = async (table: TableRows) => readWorkbook(await editionWorkbook(edition, [table])).Sheets.made!;

describe("a sheet of the workbook", () => {
  it("has numbers as numbers in full precision, days as days, and yes or no", async () => {
    const row = {unit: "hue", note: "a", value: 100 / 3, year: 2025, late: false, due: "2025-12-15"};
    const sheet = await sheetOf(tableOf(row));
    expect(cellUnder(sheet, "value", 1)).toMatchObject({t: "n", v: 100 / 3, z: "#,##0.00"});
    expect(cellUnder(sheet, "year", 1)).toMatchObject({t: "n", v: 2025, w: "2025"});
    expect(cellUnder(sheet, "late", 1)).toMatchObject({t: "b", v: false});
    expect(cellUnder(sheet, "due", 1)).toMatchObject({t: "n", v: 46006, w: "15/12/2025"});
  });

  it("never shows a small number as 0", async () => {
    const sheet = await sheetOf(tableOf({value: 0.0004}, {value: 12_345}, {value: 0}));
    expect(cellUnder(sheet, "value", 1).w).toBe("0.0004");
    expect(cellUnder(sheet, "value", 2).w).toBe("12,345");
    expect(cellUnder(sheet, "value", 3).w).toBe("0");
  });

  it("leaves a missing value an empty cell", async () => {
    const sheet = await sheetOf(tableOf({unit: "hue", note: "", value: null}));
    for (const name of ["note", "value", "year", "late", "due"]) expect(cellUnder(sheet, name, 1)).toBeNull();
  });

  it.each(["=HYPERLINK(1)", "+1", "-2", "@SUM(1)", "\t=1", "=1\n+2"])(
    "keeps %j a text, and no formula",
    async (text) => {
      const cell = cellUnder(await sheetOf(tableOf({note: text})), "note", 1);
      expect(cell).toMatchObject({t: "s", v: text});
      expect(cell.f).toBeUndefined();
      expect(cell.z).toBe("@");
    }
  );

  it.each(["12/2024", "00123", "1e5", "_x0041_ & <b>", "Đắk Lắk", "a\nb"])(
    "keeps %j letter for letter",
    async (text) => {
      expect(cellUnder(await sheetOf(tableOf({note: text})), "note", 1)).toMatchObject({t: "s", v: text});
    }
  );

  it("cuts a text that Excel would refuse, and says where the whole is", async () => {
    const sheet = await sheetOf(tableOf({note: "x".repeat(LONGEST_TEXT)}, {note: "x".repeat(LONGEST_TEXT + 1)}));
    expect(cellUnder(sheet, "note", 1).v).toBe("x".repeat(LONGEST_TEXT));
    expect(cellUnder(sheet, "note", 2).v).toHaveLength(LONGEST_TEXT);
    expect(cellUnder(sheet, "note", 2).v).toMatch(/x… \[made\.csv\]$/);
  });

  it("names units beside their ids, and leaves an id without a name alone", async () => {
    const sheet = await sheetOf(tableOf({unit: "hue"}, {unit: "khong-biet"}));
    expect(headingsOf(sheet)).toEqual(["unit", "unit_name", "note", "value", "year", "late", "due"]);
    expect(cellUnder(sheet, "unit_name", 1).v).toBe("Huế");
    expect(cellUnder(sheet, "unit_name", 2)).toBeNull();
  });

  it("adds no names where the column holds no ids of units: a unit of measure", async () => {
    expect(headingsOf(await sheetOf(tableOf({unit: "percent"})))).not.toContain("unit_name");
  });

  it("stands with its heading alone where the table has no rows", async () => {
    const sheet = await sheetOf(tableOf());
    expect(sheet["!autofilter"]).toEqual({ref: "A1:F1"});
    expect(sheet["!ref"]).toBe("A1:F1");
  });
});

describe("the workbook", () => {
  it("says on its first sheet that the figures are made up, and on none where they are real", async () => {
    const first = (made: boolean) =>
      editionWorkbook({...edition, info: {...info, illustrative: made}}, [tableOf()]).then((bytes) => {
        const book = readWorkbook(bytes);
        return Object.values(book.Sheets[book.SheetNames[0]!]!).map((cell) => cell?.v);
      });
    expect((await first(true)).filter((text) => /SỐ LIỆU MINH HỌA|ILLUSTRATIVE DATA/.test(text))).toHaveLength(2);
    expect((await first(false)).filter((text) => /minh họa|illustrative/i.test(text))).toEqual([]);
  });

  it("describes every column on its last sheet", async () => {
    const book = readWorkbook(await editionWorkbook(edition, [tableOf()]));
    expect(book.SheetNames).toEqual(["Đọc trước", "made", "Mô tả cột"]);
    expect(book.Sheets["Mô tả cột"]!.D4.v).toBe("about value");
  });

  it("has the same bytes for the same edition", async () => {
    const once = await editionWorkbook(edition, [tableOf({unit: "hue", value: 1})]);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(once, await editionWorkbook(edition, [tableOf({unit: "hue", value: 1})]))).toBe(0);
  });
});

describe("a table as JSON", () => {
  it("says whose figures these are, and keeps types and missing values apart", () => {
    const made = JSON.parse(tableJson(info, tableOf({unit: "hue", note: "=1", value: 0, late: false}, {note: ""})));
    expect(made).toMatchObject({year: 2025, illustrative: true, status: "draft", table: "made"});
    expect(made.rows).toEqual([
      {unit: "hue", note: "=1", value: 0, year: null, late: false, due: null},
      {unit: null, note: null, value: null, year: null, late: null, due: null}
    ]);
  });

  it("is well-formed without rows", () => {
    expect(JSON.parse(tableJson(info, tableOf())).rows).toEqual([]);
  });
});
