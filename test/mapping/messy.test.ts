/**
 * Layouts of `messy-variants.csv`, by the number of their row, through the import of a sheet.
 */
import {describe, expect, it} from "vitest";
import {splitEvidence} from "../../loaders/mapping/evidence.js";
import {accountOf, codesOf, imported, merge, refusals, sheetOf, TABLE, valuesOf} from "./make.js";

describe("layouts that agencies really send", () => {
  it("40: the totals row is left out, whichever language it is called by, and held against its rows", () => {
    const rows = [
      ["Tỉnh", "Số"],
      ["TỔNG SỐ / TOTAL", 7],
      ["An Giang", 3],
      ["Cà Mau", 4]
    ];
    const mapping = {...TABLE, totals: [{labels: ["Tổng số"], of: "all"}]};
    const right = imported(sheetOf(rows), mapping);
    expect(accountOf(right)).toEqual(["1 heading", "2 total", "3 an-giang-63", "4 ca-mau-63"]);
    expect(right.parts[0]!.checks.map(({verdict}) => verdict)).toEqual(["holds"]);
    const wrong = imported(sheetOf([rows[0]!, ["TỔNG SỐ / TOTAL", 8], rows[2]!, rows[3]!]), mapping);
    expect(wrong.findings[0]).toMatchObject({code: "total-differs", cell: "B2", raw: "8", expected: "7"});
    expect(valuesOf(wrong)).toEqual(["an-giang-63 n 2023 3", "ca-mau-63 n 2023 4"]);
  });

  it("41: a region's subtotal is known by its Roman numeral, left out, and held against the rows down to the next", () => {
    const rows = [
      ["STT", "Tỉnh", "Số"],
      ["I", "ĐÔNG BẮC - NORTH EAST", 5],
      [1, "Hà Giang", 2],
      [2, "Cao Bằng", 3],
      ["II", "ĐỒNG BẰNG SÔNG CỬU LONG", 9],
      [3, "An Giang", 4]
    ];
    const mapping = {
      ...TABLE,
      unit: {header: "Tỉnh"},
      columns: [{indicator: "n", kind: "count", header: "Số"}],
      totals: [{in: {header: "STT"}, roman: true, of: "following"}]
    };
    const result = imported(sheetOf(rows), mapping);
    expect(accountOf(result).filter((line) => line.endsWith("subtotal"))).toEqual(["2 subtotal", "5 subtotal"]);
    expect(result.findings.map(({code, cell, expected}) => [code, cell, expected])).toEqual([
      ["total-differs", "C5", "4"]
    ]);
    expect(valuesOf(result)).toHaveLength(3);
  });

  it("42: the row that numbers the columns is dropped, a row of small figures is not", () => {
    const rows = [
      ["STT", "Tỉnh", "Số", "Khác"],
      ["A", "B", 1, "2"],
      [1, "Hà Giang", 2, 3]
    ];
    const mapping = {...TABLE, unit: {column: "B"}, columns: [{indicator: "n", kind: "count", column: "C"}]};
    const result = imported(sheetOf(rows), mapping);
    expect(accountOf(result)).toEqual(["1 heading", "2 column-numbers", "3 ha-giang-63"]);
  });

  it("43: the period decides whose a name is; after a merger the heir is offered and nothing is added to it", () => {
    const sheet = sheetOf([
      ["Tỉnh", "Số"],
      ["Hải Dương (năm 2025)", 6]
    ]);
    const mapping = {...TABLE, period: {value: "2025"}};
    expect(valuesOf(imported(sheet, mapping, {on: "2025-06-30"}))).toEqual(["hai-duong-63 n 2025 6"]);
    const later = imported(sheet, mapping);
    expect(later.observations).toEqual([]);
    expect(later.account.at(-1)).toMatchObject({verdict: "excluded", reason: "unknown-name:not-valid-on-date"});
    expect(later.findings[0]!.advice_en).toContain("(hai-phong?)");
  });

  it("122: a line break inside a heading is no part of its name", () => {
    const sheet = sheetOf([
      ["Tỉnh", "Gia nhập\n thị trường"],
      ["Cà Mau", 3]
    ]);
    const columns = [{indicator: "n", kind: "count", header: "Gia nhập thị trường"}];
    expect(valuesOf(imported(sheet, {...TABLE, columns}))).toEqual(["ca-mau-63 n 2023 3"]);
  });

  it("123: pairs of columns, each sorted on its own, are joined by name and never by row", () => {
    const rows = [
      ["Tỉnh", "Gia nhập", "Tỉnh", "Đất đai"],
      ["Cà Mau", 9, "An Giang", 8],
      ["An Giang", 7, "TT- Huế", 6],
      ["TT.Huế", 5, "Cà Mau", 4]
    ];
    const pair = (unit: string, column: string, indicator: string) => {
      return {unit: {column: unit}, columns: [{indicator, kind: "number", column}]};
    };
    const mapping = {
      header: TABLE.header,
      period: TABLE.period,
      pairs: [pair("A", "B", "entry"), pair("C", "D", "land")]
    };
    const result = imported(sheetOf(rows), mapping);
    expect(valuesOf(result).sort()).toEqual([
      "an-giang-63 entry 2023 7",
      "an-giang-63 land 2023 8",
      "ca-mau-63 entry 2023 9",
      "ca-mau-63 land 2023 4",
      "thua-thien-hue-63 entry 2023 5",
      "thua-thien-hue-63 land 2023 6"
    ]);
    expect(result.account.filter(({verdict}) => verdict === "taken").map(({row, part}) => `${part}${row}`)).toEqual([
      "A2",
      "C2",
      "A3",
      "C3",
      "A4",
      "C4"
    ]);
  });

  it("124: a sheet whose title says another year is refused whole, whatever its tab is called", () => {
    const rows = [["PCI 2013"], ["Tỉnh", "Số"], ["Cà Mau", 3]];
    const mapping = {...TABLE, header: {rows: [2, 2]}};
    expect(refusals(sheetOf(rows, {name: "Summary 2016"}), {...mapping, expect: [{text: "2016"}]})).toEqual([
      'above the rows should say "2016", and says "PCI 2013", "Tỉnh", "Số"'
    ]);
    expect(refusals(sheetOf(rows), {...mapping, expect: [{not: "2013"}]})[0]).toContain('says "2013"');
    expect(refusals(sheetOf(rows), {...mapping, expect: [{cell: "B3", number: 4}]})).toEqual([
      'B3 should be 4, and is "3"'
    ]);
    expect(refusals(sheetOf(rows), {...mapping, expect: [{text: "2013"}, {cell: "B3", number: 3}]})).toEqual([]);
  });

  it("125: merged cells of a heading are filled down and across before its rows are joined", () => {
    const rows = [
      ["STT", "Tỉnh / Province", "Chi / Expenditure", null, null, "AI", null, "Dự án / Projects"],
      [null, null, "Tổng số / Total", "Trong đó / Of which", null, "Tổng số / Total", "Mới / New"],
      [null, null, null, "Đầu tư / Capital", "Thường xuyên / Recurrent"],
      [1, "Cà Mau", 10, 4, 6, 3, 2, 1]
    ];
    const merges = [
      merge(0, 0, 2, 0),
      merge(0, 1, 2, 1),
      merge(0, 2, 0, 4),
      merge(1, 2, 2, 2),
      merge(1, 3, 1, 4),
      merge(0, 5, 0, 6),
      merge(1, 5, 2, 5),
      merge(1, 6, 2, 6),
      merge(0, 7, 2, 7)
    ];
    const column = (indicator: string, header: string) => ({indicator, kind: "count", header});
    const columns = [
      column("spend", "Chi > Tổng số"),
      column("capital", "Chi > Trong đó > Đầu tư"),
      column("recurrent", "Expenditure > Recurrent"),
      column("ai", "AI > Total"),
      column("projects", "Dự án / Projects")
    ];
    const mapping = {
      ...TABLE,
      header: {find: ["Tỉnh / Province", "Đầu tư / Capital"], depth: 3},
      unit: {header: "Tỉnh"},
      columns
    };
    const result = imported(sheetOf(rows, {merges}), mapping);
    expect(result.observations.map(({value}) => value)).toEqual([10, 4, 6, 3, 1]);
    expect(result.unused).toEqual(['A "STT"', 'G "AI > Mới / New"']);
    const vague = {...mapping, columns: [column("spend", "Tổng số")]};
    expect(refusals(sheetOf(rows, {merges}), vague)[0]).toContain(
      'is over C "Chi / Expenditure > Tổng số / Total" and F'
    );
  });

  it("126: evidence is split on lines that start with a star, not on every line break", () => {
    const text = "*466/KH - 15/03/2026: Kế hoạch\nsố hóa\n*12/QĐ - 01/02/2026: Quyết định";
    const pieces = ["466/KH - 15/03/2026: Kế hoạch số hóa", "12/QĐ - 01/02/2026: Quyết định"];
    expect(splitEvidence(text)).toEqual(pieces);
    const sheet = sheetOf([
      ["Tỉnh", "Số", "Minh chứng"],
      ["Cà Mau", 3, text]
    ]);
    const result = imported(sheet, {...TABLE, evidence: [{indicator: "n", header: "Minh chứng"}]});
    expect(result.evidence.map(({unit, piece, text: one}) => [unit, piece, one])).toEqual([
      ["ca-mau-63", 1, pieces[0]],
      ["ca-mau-63", 2, pieces[1]]
    ]);
  });

  it("128: of two rows of one agency none counts, unless the mapping says which; either way it is said", () => {
    const rows = [
      ["Bộ", "Số", "Ngày ký"],
      ["Bộ Y tế", 3, "01/12/2023"],
      ["BỘ Y TẾ", 4, "05/12/2023"],
      ["Bộ Công Thương", 5, ""]
    ];
    const none = imported(sheetOf(rows), TABLE);
    expect(valuesOf(none)).toEqual(["moit n 2023 5"]);
    expect(none.findings[0]).toMatchObject({code: "duplicate-unit", severity: "error", raw: "Bộ Y tế | BỘ Y TẾ"});
    const latest = imported(sheetOf(rows), {...TABLE, duplicates: {keep: "latest", by: {header: "Ngày ký"}}});
    expect(valuesOf(latest)).toEqual(["moh n 2023 4", "moit n 2023 5"]);
    expect(codesOf(latest)).toEqual(["duplicate-settled"]);
    expect(accountOf(latest)).toContain("2 duplicate-unit");
  });
});
