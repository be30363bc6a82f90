import {describe, expect, it} from "vitest";
import {codesOf, imported, sheetOf, TABLE, valuesOf} from "./make.js";

const amount = (more: object = {}) => ({
  ...TABLE,
  columns: [{indicator: "n", kind: "amount", unit: "auto", column: "B", ...more}]
});
const shown = (table: Parameters<typeof imported>[0], mapping: object) =>
  imported(table, mapping).observations.map(({value, status}) => value ?? status);

describe("figures in a table", () => {
  it("that are missing stay missing, each for its reason", () => {
    const cells = ["", "-", "Không áp dụng", "Theo Quyết định số 12/QĐ-UBND", "Mật", "#DIV/0!", "0"];
    const names = ["An Giang", "Bến Tre", "Cà Mau", "Hà Nội", "Lào Cai", "Phú Yên", "Nghệ An"];
    const result = imported(sheetOf([["Tỉnh", "Số"], ...names.map((name, i) => [name, cells[i]!])]), TABLE);
    expect(result.observations.map(({value, status}) => value ?? status)).toEqual([
      "not-reported",
      "not-reported",
      "not-applicable",
      "refers-to",
      "withheld",
      "error",
      0
    ]);
    expect(JSON.stringify(result.findings)).not.toContain("Mật");
  });

  it("have the decimal style of their column, and are held back where it does not decide", () => {
    const table = (...values: readonly string[]) =>
      sheetOf([["Tỉnh", "Số"], ...values.map((value, i) => [["An Giang", "Cà Mau"][i]!, value])]);
    const number = {...TABLE, columns: [{indicator: "n", kind: "number", column: "B"}]};
    expect(shown(table("1.234", "0,5"), number)).toEqual([1234, 0.5]);
    expect(shown(table("1.234", "7"), number)).toEqual(["error", 7]);
    expect(shown(table("1,234.5", "1.234,5"), number)).toEqual(["error", "error"]);
  });

  it("that are not exact are held back unless the mapping takes them", () => {
    const sheet = sheetOf([
      ["Tỉnh", "Số"],
      ["Cà Mau", "khoảng 30"]
    ]);
    expect(shown(sheet, TABLE)).toEqual(["error"]);
    expect(codesOf(imported(sheet, TABLE))).toEqual(["inexact-figure"]);
    expect(shown(sheet, {...TABLE, columns: [{...TABLE.columns[0], inexact: "take", confidence: 0.5}]})).toEqual([30]);
  });

  it("called 'as above' are never taken: rows may have been sorted since", () => {
    expect(
      shown(
        sheetOf([
          ["Tỉnh", "Số"],
          ["Cà Mau", 3],
          ["An Giang", "nt"]
        ]),
        TABLE
      )
    ).toEqual([3, "error"]);
  });

  it("of money have the unit of the line above them, down to the next such line", () => {
    const rows = [["Đơn vị: triệu đồng"], ["Tỉnh", "Số"], ["Cà Mau", 3], ["Đơn vị tính: tỷ đồng"], ["An Giang", 2]];
    const mapping = amount();
    expect(shown(sheetOf(rows), {...mapping, header: {rows: [2, 2]}})).toEqual([3e6, 2e9]);
  });

  it("of money have the unit of their heading before that of the line", () => {
    const rows = [["Đơn vị: triệu đồng"], ["Tỉnh", "Kinh phí\n(tỷ đồng)"], ["Cà Mau", "1,5"]];
    const columns = [{indicator: "n", kind: "amount", unit: "auto", header: "Kinh phí", divide: 1e6}];
    expect(shown(sheetOf(rows), {...TABLE, header: {rows: [2, 2]}, columns})).toEqual([1500]);
  });

  it("of money are held back where no unit is known, or the sheet contradicts the mapping", () => {
    const rows = [
      ["Tỉnh", "Số"],
      ["Cà Mau", 3],
      ["An Giang", "2 tỷ đồng"]
    ];
    expect(shown(sheetOf(rows), amount())).toEqual(["error", 2e9]);
    expect(codesOf(imported(sheetOf(rows), amount()))).toEqual(["no-unit"]);
    const lined = sheetOf([["Đơn vị: triệu USD"], ...rows]);
    expect(shown(lined, {...amount(), header: {rows: [2, 2]}})).toEqual(["error", 2e9]);
    const other = sheetOf([["Đơn vị: triệu đồng"], ...rows]);
    expect(codesOf(imported(other, {...amount({unit: "tỷ đồng"}), header: {rows: [2, 2]}}))).toEqual(["unit-differs"]);
  });

  it("of two columns are a ratio of both parts; nothing is made of a part above the whole", () => {
    const rows = [
      ["Tỉnh", "Có", "Tổng"],
      ["Cà Mau", 45, 150],
      ["An Giang", 3, 2],
      ["Bến Tre", 0, 0],
      ["Hà Nội", "-", 5]
    ];
    const columns = [{indicator: "n", kind: "ratio", numerator: {header: "Có"}, denominator: {header: "Tổng"}}];
    const result = imported(sheetOf(rows), {...TABLE, columns});
    expect(
      result.observations.map(({value, numerator, denominator, status}) => [value, numerator, denominator, status])
    ).toEqual([
      [30, 45, 150, "reported"],
      [null, 3, 2, "error"],
      [null, 0, 0, "not-applicable"],
      [null, null, 5, "not-reported"]
    ]);
    expect(codesOf(result)).toEqual(["numerator-above-denominator"]);
    expect(result.observations[0]!.source).toBe("t.xlsx#Sheet1!B2;t.xlsx#Sheet1!C2");
  });

  it("say the file, the sheet and the cell they are from", () => {
    expect(
      imported(
        sheetOf([
          ["Tỉnh", "Số"],
          ["Cà Mau", 3]
        ]),
        TABLE
      ).observations[0]!.source
    ).toBe("t.xlsx#Sheet1!B2");
  });

  it("that are scores: of a self-assessed and a verified score the verified one counts", () => {
    const sheet = sheetOf([
      ["Tỉnh", "Điểm"],
      ["Cà Mau", "Tự đánh giá 5; Thẩm định 0; Chênh lệch 5.00"]
    ]);
    const result = imported(sheet, {...TABLE, columns: [{indicator: "n", kind: "score", column: "B"}]});
    expect(valuesOf(result)).toEqual(["ca-mau-63 n 2023 0"]);
  });
});
