import {describe, expect, it} from "vitest";
import {formatCsv, parseCsv} from "../../loaders/files/csv.js";

/** What a reader of the file finds in the one cell. */
function cellOf(value: string | number | null): string {
  return parseCsv(formatCsv(["a", "b"], [{a: value, b: "x"}]), "table.csv")[0]!.a!;
}

describe("texts that a spreadsheet would run", () => {
  it.each(["=1+1", "+84", "-1+1", "@SUM(A1)", "\t=1", "＝1+1"])("%j is neutralised", (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  it("a text of several lines too, such as the entries of a list", () => {
    const text = '=HYPERLINK("http://a.example")\nỨng dụng thứ hai';
    expect(cellOf(text)).toBe(`'${text}`);
    expect(cellOf("\n=1")).toBe("'\n=1");
  });

  it("a sign later in the text is left alone", () => {
    expect(cellOf("Hạ tầng\n- máy chủ")).toBe("Hạ tầng\n- máy chủ");
  });

  it("numbers below zero stay numbers, and null is empty", () => {
    expect(formatCsv(["a", "b"], [{a: -12.5, b: null}])).toBe("a,b\n-12.5,\n");
  });
});
