import {describe, expect, it} from "vitest";
import {accountOf, codesOf, imported, sheetOf, TABLE, valuesOf} from "./make.js";

describe("names in a table", () => {
  it("that are not understood exclude their row, with candidates where there are any", () => {
    const result = imported(
      sheetOf([
        ["Tỉnh", "Số"],
        ["Hả Nam", 1],
        ["Xứ sở", 2],
        ["Cà Mau", 3],
        [null, 4]
      ]),
      TABLE
    );
    expect(valuesOf(result)).toEqual(["ca-mau-63 n 2023 3"]);
    expect(result.findings.map(({code, cell, raw}) => [code, cell, raw])).toEqual([
      ["ambiguous-name", "A2", "Hả Nam"],
      ["unknown-name", "A3", "Xứ sở"],
      ["no-name", "A5", ""]
    ]);
    expect(result.findings[0]!.advice_en).toContain("(ha-nam-63?)");
  });

  it("taken with doubt are taken, and said", () => {
    const result = imported(
      sheetOf([
        ["Tỉnh", "Số"],
        ["Sài Gòn", 1]
      ]),
      TABLE
    );
    expect(valuesOf(result)).toEqual(["ho-chi-minh-63 n 2023 1"]);
    expect(codesOf(result)).toEqual(["unsure-name"]);
  });

  it("that look like a sum are never silently left out", () => {
    const result = imported(
      sheetOf([
        ["Tỉnh", "Số"],
        ["Cà Mau", 1],
        ["Tổng cộng", 1]
      ]),
      TABLE
    );
    expect(codesOf(result)).toEqual(["unmapped-total"]);
    expect(accountOf(result)).toEqual(["1 heading", "2 ca-mau-63", "3 unmapped-total"]);
  });

  it("are read for the last day of the period, of the row's own where it has one", () => {
    const rows = [
      ["Tỉnh", "Số", "Năm"],
      ["Hải Dương", 1, 2024],
      ["Hải Dương", 2, 2025],
      ["Hải Phòng", 3, "quý III/2025"],
      ["Hải Phòng", 4, "?"]
    ];
    const result = imported(sheetOf(rows), {...TABLE, period: {header: "Năm"}});
    expect(valuesOf(result)).toEqual(["hai-duong-63 n 2024 1", "hai-phong n 2025-Q3 3"]);
    expect(codesOf(result)).toEqual(["unit-of-other-time", "bad-period"]);
  });

  it("of a table over several years must be the same unit's in all of them, unless a day is given", () => {
    const rows = [
      ["Tỉnh", "Năm 2024", "Năm 2025"],
      ["Cà Mau", 1, 2]
    ];
    const columns = ["2024", "2025"].map((year) => ({indicator: "n", kind: "count", header: `Năm ${year}`}));
    const mapping = {...TABLE, period: {from: "header"}, columns};
    expect(imported(sheetOf(rows), mapping).account[1]!.reason).toBe("unknown-name:period-differs");
    expect(valuesOf(imported(sheetOf(rows), {...mapping, on: "2025-12-31"}))).toEqual([
      "ca-mau n 2024 1",
      "ca-mau n 2025 2"
    ]);
  });
});
