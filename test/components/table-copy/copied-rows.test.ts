import {describe, expect, it} from "vitest";
import {layRows} from "../../../src/components/table-copy/lay-rows.js";
import type {PageCell, PageTable} from "../../../src/components/table-copy/model.js";
import {fullValue, readPrinted} from "../../../src/components/table-copy/printed-number.js";
import {copiedHtml, copiedText} from "../../../src/components/table-copy/write-rows.js";
import type {Language} from "../../../src/i18n/language.js";

const cell = (text: string, value: number | null = null, more: Partial<PageCell> = {}): PageCell => ({
  text,
  value,
  heading: false,
  figures: false,
  ...more
});
const heads = (...texts: string[]) => texts.map((text) => cell(text, null, {heading: true}));
const oneColumn = (cells: readonly PageCell[], head = "Cột"): PageTable => ({
  head: [heads(head)],
  body: cells.map((one) => [one])
});
const textOf = (table: PageTable, lang: Language = "vi") => copiedText(layRows(table, lang), lang);
const htmlOf = (table: PageTable, lang: Language = "vi") => copiedHtml(layRows(table, lang), lang);

describe("the number that a text begins with", () => {
  it.each([
    ["33,3%", "vi", {value: 33.3, decimals: 1, percent: true, alone: true}],
    ["1.234,5", "vi", {value: 1234.5, decimals: 1, percent: false, alone: true}],
    ["1,234.5", "en", {value: 1234.5, decimals: 1, percent: false, alone: true}],
    ["\u22128,4", "vi", {value: -8.4, decimals: 1, percent: false, alone: true}],
    ["+3", "en", {value: 3, decimals: 0, percent: false, alone: true}],
    ["5 (3–9)", "vi", {value: 5, decimals: 0, percent: false, alone: false}],
    ["29.008\u00A0dịch vụ", "vi", {value: 29008, decimals: 0, percent: false, alone: false}]
  ] as const)("%s in %s", (text, lang, expected) => {
    expect(readPrinted(text, lang)).toEqual(expected);
  });

  it.each(["2–5", "21*–29", "3/8", "31/12/2025", "1.1.2", "–", "có", "", "1.23"])("is none in %s", (text) => {
    expect(readPrinted(text, "vi")).toBeNull();
  });

  it.each([
    ["33,3%", 33.3333, 33.3333],
    ["0,5", 0.45, 0.45],
    ["8", 8.6, null],
    ["4,8%", 0.047619, 4.7619],
    ["4,8", 0.047619, null],
    ["+12,4", 12.4707, 12.4707],
    ["12,4", 12.4707, null],
    ["\u221210,0", -10.0799, -10.0799],
    ["\u221210,0", 10.0799, null]
  ])("%s of %d is %d in full", (text, value, expected) => {
    const full = fullValue(text, readPrinted(text, "vi")!, value);
    if (expected === null) expect(full).toBeNull();
    else expect(full).toBeCloseTo(expected, 12);
  });
});

describe("copied rows", () => {
  it("carry the full figure with the separator of the page, not the printed one", () => {
    const table = oneColumn([cell("33,3%", 100 / 3)]);
    expect(textOf(table)).toBe("Cột\r\n33,333333333333336\r\n");
    expect(textOf(oneColumn([cell("33.3%", 100 / 3)]), "en")).toBe("Cột\r\n33.333333333333336\r\n");
  });

  it("keep a missing value a dash or a word, never 0", () => {
    expect(textOf(oneColumn([cell("–"), cell("chưa báo cáo"), cell("0", 0)]))).toBe(
      "Cột\r\n–\r\nchưa báo cáo\r\n0\r\n"
    );
    expect(htmlOf(oneColumn([cell("–")]))).toContain(">–</td>");
  });

  it("set the words beside the number where the page says more than the number", () => {
    const table = oneColumn([cell("5 (3–9)", 5), cell("không xếp hạng")], "Hạng");
    expect(textOf(table)).toBe("Hạng\tHạng, như trên trang\r\n5\t5 (3–9)\r\n\tkhông xếp hạng\r\n");
  });

  it("do not copy a value that only orders the rows", () => {
    expect(textOf(oneColumn([cell("3/8", 37.5), cell("Đạt", 4)]))).toBe("Cột\r\n3/8\r\nĐạt\r\n");
  });

  it("take a printed number without a full figure only where it can be nothing else", () => {
    const numberOf = (one: PageCell) => htmlOf(oneColumn([one])).includes("x:num");
    expect(numberOf(cell("12"))).toBe(true);
    expect(numberOf(cell("1.5", null, {figures: true}))).toBe(false);
    expect(numberOf(cell("1,5", null, {figures: true}))).toBe(true);
    expect(numberOf(cell("1,5"))).toBe(false);
    expect(numberOf(cell("12", null, {heading: true}))).toBe(false);
  });

  it.each(["=1+1", "+84", "-cmd", "@SUM(A1)", "\t=1", "＝1"])("neutralise the formula %s", (formula) => {
    const escaped = `'${formula}`.replace("\t", " ");
    expect(textOf(oneColumn([cell(formula, null, {heading: true})]))).toBe(`Cột\r\n${escaped}\r\n`);
  });

  it("cannot break out of their cell", () => {
    const table = oneColumn([cell('<img src=x onerror="a">\n\tb')]);
    expect(htmlOf(table)).toContain("&lt;img src=x onerror=&quot;a&quot;&gt;");
    expect(textOf(table).split("\r\n")[1]).toBe('<img src=x onerror="a"> b');
  });

  it("tell every number in the three ways spreadsheets read, percentages on 0–100", () => {
    const html = htmlOf(oneColumn([cell("33,3%", 33.25)]));
    expect(html).toContain(
      '<td x:num="33.25" sdval="33.25" sdnum="1033;0;0.0\\%" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:33.25}"'
    );
    expect(html).toContain('style="mso-number-format:&quot;0\\.0\\\\%&quot;">33,25</td>');
    expect(html).toContain('mso-displayed-decimal-separator:"\\,"');
    expect(htmlOf(oneColumn([cell("3/8")]))).toContain('<td style="mso-number-format:&quot;\\@&quot;">3/8</td>');
  });

  it("have equally many cells in every row, also under a head of two rows", () => {
    const table: PageTable = {
      head: [heads("A", ""), heads("a", "b")],
      body: [[cell("1 (1)", 1), cell("x")], [cell("2", 2)]]
    };
    const widths = layRows(table, "vi").map((row) => row.length);
    expect(widths.slice(0, 3)).toEqual([3, 3, 3]);
    expect(copiedText(layRows(table, "vi"), "vi").split("\r\n").slice(0, 2)).toEqual([
      "A\t\t",
      "a\ta, như trên trang\tb"
    ]);
  });
});
