import {describe, expect, it} from "vitest";
import {importFile} from "../../loaders/mapping/import-file.js";
import type {ReadFile} from "../../loaders/reader/model.js";
import {readRegistry} from "../../loaders/registry/read.js";
import {accountOf, codesOf, imported, mappingOf, refusals, sheetOf, TABLE} from "./make.js";

const amount = (more: object = {}) => ({
  ...TABLE,
  columns: [{indicator: "n", kind: "amount", unit: "auto", column: "B", ...more}]
});
describe("rows of a table", () => {
  it("are left out for the mapping's own reasons, below the end, as notes and as repeated headings", () => {
    const rows = [
      ["Tỉnh", "Số"],
      ["Cà Mau", 3],
      ["Cụm thi đua số 1", 9],
      ["Tỉnh", "Số"],
      ["An Giang", 4],
      ["* Số liệu sơ bộ"],
      [null, null, "Trang 1"],
      ["Người lập biểu", null],
      ["Cà Mau", 7]
    ];
    const skip = [{pattern: "^cụm", reason: "emulation-group"}];
    const result = imported(sheetOf(rows), {...TABLE, skip, end: "^người lập"});
    expect(accountOf(result)).toEqual([
      "1 heading",
      "2 ca-mau-63",
      "3 emulation-group",
      "4 heading-repeated",
      "5 an-giang-63",
      "6 footnote",
      "7 outside-the-columns",
      "8 below-the-table",
      "9 below-the-table"
    ]);
  });

  it("are repeated headings in each of their rows, where every cell says what the heading says in its column", () => {
    const heading = [
      ["Tỉnh", "Nhân lực", null],
      [null, "Tổng", "Nữ"]
    ];
    const rows = [...heading, ["Cà Mau", 3, 1], ...heading, ["An Giang", "Tổng", 2]];
    const mapping = {
      ...TABLE,
      header: {rows: [1, 2]},
      columns: [{indicator: "n", kind: "count", column: "B"}]
    } as const;
    expect(accountOf(imported(sheetOf(rows), mapping))).toEqual([
      ...["1 heading", "2 heading", "3 ca-mau-63", "4 heading-repeated", "5 heading-repeated", "6 an-giang-63"]
    ]);
  });

  it("that are hidden are read and said to be", () => {
    const sheet = sheetOf(
      [
        ["Tỉnh", "Số"],
        ["Cà Mau", 3]
      ],
      {hiddenRows: [1], hiddenColumns: [1]}
    );
    expect(codesOf(imported(sheet, TABLE))).toEqual(["hidden-row", "hidden-column"]);
  });

  it("of sums are checked with rows of unknown names too, and may be off by rounding", () => {
    const totals = [{labels: ["Tổng"], of: "all"}];
    const rows = (sum: number) =>
      sheetOf([
        ["Tỉnh", "Tiền (tỷ đồng)"],
        ["Cà Mau", 1.3],
        ["Xứ sở", 2.3],
        ["Tổng", sum]
      ]);
    const verdict = (sum: number) => imported(rows(sum), {...amount(), totals}).parts[0]!.checks[0]!.verdict;
    expect([3.6, 3.7, 3.9].map(verdict)).toEqual(["holds", "rounding", "differs"]);
  });

  it("of sums below their rows are of the rows since the last such sum", () => {
    const rows = [
      ["Tỉnh", "Số"],
      ["Cà Mau", 3],
      ["Cộng", 3],
      ["An Giang", 4],
      ["Bến Tre", 1],
      ["Cộng", 6]
    ];
    const result = imported(sheetOf(rows), {...TABLE, totals: [{labels: ["Cộng"], of: "preceding"}]});
    expect(result.findings.map(({cell, expected}) => [cell, expected])).toEqual([["B6", "5"]]);
  });
});

describe("a sheet that does not fit its mapping", () => {
  it("is refused whole, with what there is instead", () => {
    const sheet = sheetOf([
      ["Tỉnh", "Số"],
      ["Cà Mau", 3]
    ]);
    expect(refusals(sheet, {...TABLE, unit: {header: "Bộ"}})).toEqual(['no heading "Bộ"; there are: A "Tỉnh"; B "Số"']);
    expect(refusals(sheet, {...TABLE, unit: {column: "Z"}})).toEqual(["column Z is empty"]);
    expect(refusals(sheet, {...TABLE, header: {find: ["Bộ"], depth: 1}})).toEqual(['no heading with "Bộ"']);
    const years = [{indicator: "n", kind: "count", column: "B", period: {from: "header"}}];
    expect(refusals(sheet, {...TABLE, columns: years})).toEqual(['the heading of "n" does not name one year']);
  });

  it("is chosen by name, pattern or place, and hidden only where the mapping allows it", () => {
    const table = sheetOf([
      ["Tỉnh", "Số"],
      ["Cà Mau", 3]
    ]);
    const sheets = [
      {...table, name: "Bìa"},
      {...table, name: "Biểu 1"},
      {...table, name: "Biểu 2", state: "hidden" as const}
    ];
    const file: ReadFile = {kind: "xlsx", sheets, encoding: {name: "unicode", by: "format", confidence: 1}, notes: []};
    const choose = (sheet?: object) => {
      const result = importFile(file, mappingOf({...TABLE, sheet}), {
        registry: readRegistry(),
        decisions: [],
        file: "t.xlsx"
      });
      return result.imported?.sheet ?? result.errors![0]!.split(";")[0];
    };
    expect(choose({name: "biểu 1"})).toBe("Biểu 1");
    expect(choose({pattern: "^biểu 1$"})).toBe("Biểu 1");
    expect(choose({index: 1})).toBe("Bìa");
    expect(choose({pattern: "biểu"})).toBe("more than one sheet has a name like biểu");
    expect(choose({name: "Biểu 3"})).toBe('no sheet is named "Biểu 3"');
    expect(choose()).toBe("more than one sheet and the mapping chooses none");
    expect(choose({index: 3})).toBe('"Biểu 2" (hidden) is hidden');
    expect(choose({index: 3, hidden: true})).toBe("Biểu 2");
  });

  it("may be a table of a Word document", () => {
    const rows = [
      ["Tỉnh", "Số"],
      ["Cà Mau", "3"]
    ].map((cells) => cells.map((text) => ({raw: text, text})));
    const document = {blocks: [{kind: "table" as const, rows}], controls: [], revisions: []};
    const file: ReadFile = {
      kind: "docx",
      sheets: [],
      document,
      encoding: {name: "unicode", by: "format", confidence: 1},
      notes: []
    };
    const result = importFile(file, mappingOf(TABLE), {registry: readRegistry(), decisions: [], file: "t.docx"});
    expect(result.imported!.observations[0]).toMatchObject({value: 3, source: "t.docx#t1!B2"});
  });
});
