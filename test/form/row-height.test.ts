import {describe, expect, it} from "vitest";
import {printTitles} from "../../loaders/form/workbook/print-titles.js";
import {countLines, rowHeights} from "../../loaders/form/workbook/row-height.js";
import {LABEL, TITLE} from "../../loaders/form/workbook/styles.js";

describe("countLines", () => {
  it.each([
    ["", 10, 1],
    ["Ngày ban", 10, 1],
    ["Ngày hoàn thành", 10, 2],
    ["a\nb\nc", 10, 3],
    ["0123456789", 10, 1],
    ["01234567890", 10, 2],
    ["đi https://example.vn/rat/dai", 10, 4]
  ])("%j at %i letters takes %i", (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });
});

describe("rowHeights", () => {
  const cell = (row: number, value: string, style = LABEL) => ({row, column: 0, value, style});

  it("names only rows that need more than a line, and keeps within Excel's limit", () => {
    const heights = rowHeights([cell(0, "ngắn"), cell(1, "hai dòng chữ"), cell(2, "x ".repeat(999))], [10]);
    expect([...heights]).toEqual([
      [1, 30],
      [2, 409]
    ]);
  });

  it("leaves room for the title and never shrinks a row meant for prose", () => {
    expect(rowHeights([cell(0, "Tiêu đề", TITLE)], [10]).get(0)).toBeGreaterThan(15);
    expect(rowHeights([cell(3, "hai dòng chữ")], [10], new Map([[3, 60]])).get(3)).toBe(60);
  });
});

describe("printTitles", () => {
  it("repeats the last frozen row, with the sheet's name in quotes", () => {
    expect(
      printTitles([
        {name: "Hướng dẫn", rows: []},
        {name: "5 Văn bản 'cũ'", rows: [], freezePane: {rows: 4}}
      ])
    ).toEqual([{name: "_xlnm.Print_Titles", range: "'5 Văn bản ''cũ'''!$4:$4", scope: "5 Văn bản 'cũ'"}]);
  });
});
