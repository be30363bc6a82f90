import {describe, expect, it} from "vitest";
import {cellLines, gateLines, quoteCells} from "../../src/components/explain/cell-line.js";
import {cellRuleText, readAsText} from "../../src/i18n/cells.js";
import {LANGUAGES} from "../../src/i18n/language.js";
import {splitSource} from "../../src/scoring/source-parts.js";
import type {SourceCell} from "../../src/scoring/submission-model.js";

const cell = (place: string, changes: Partial<SourceCell> = {}): SourceCell => ({
  ...{source: `hue/b.xlsx#${place}`, item: "x", raw: "Có", read_as: "yes", status: "reported", rule: "yes", ...changes}
});
const number = (place: string, raw: string, read_as: string) => cell(place, {raw, read_as, rule: "number-in-text"});

describe("what cells say, in words", () => {
  it("one line for cells that say the same, runs of them joined", () => {
    const no = {raw: "Chưa", read_as: "no", status: "not-yet" as const, rule: "not-yet"};
    const cells = [cell("S!D4"), cell("S!D5", no), cell("S!D6"), cell("S!D7")];
    expect(cellLines(cells, "vi")).toEqual([
      "ô D4, D6–D7 ghi “Có”: trả lời “có”",
      "ô D5 ghi “Chưa”: trả lời “chưa có”"
    ]);
    expect(quoteCells(cells, "en")).toBe("“Có” (3\u00A0cells); “Chưa”");
  });

  it("the figure that was read, with every digit, where it is not the text itself", () => {
    expect(cellLines([number("S!D4", "1.655,25 tỷ", "1655.25")], "vi")).toEqual([
      "ô D4 ghi “1.655,25 tỷ” → 1.655,25: số ghi dạng chữ"
    ]);
    expect(cellLines([number("S!D4", "453", "453")], "en")).toEqual(["cell D4: “453”, a number written as text"]);
    expect(readAsText("2024-12-05", "vi")).toBe("5/12/2024");
    expect([readAsText("yes", "vi"), readAsText("operating", "vi"), readAsText("", "vi")]).toEqual([null, null, null]);
  });

  it("why nothing was taken: empty, secret, wrong; never a 0", () => {
    const none = {read_as: "", status: "not-reported" as const, rule: "empty"};
    expect(cellLines([cell("S!D4", {...none, raw: ""})], "vi")).toEqual(["ô D4: để trống"]);
    const secret = {...none, raw: "(không hiển thị)", status: "withheld" as const, rule: "withheld"};
    expect(cellLines([cell("S!D4", secret)], "en")).toEqual(["cell D4: not shown, secret"]);
    const wrong = {...none, raw: "1.2.3", status: "error" as const, rule: "not-a-number"};
    expect(cellLines([cell("S!D4", wrong)], "vi")[0]).toContain(
      "ghi “1.2.3”, chưa dùng được: chữ ở chỗ cần một con số"
    );
    expect(quoteCells([cell("S!D4", {...none, raw: ""})], "vi")).toBe("để trống (1\u00A0ô)");
  });

  it("the sheet, where the cells of a figure are of several; questions and paragraphs of Word files", () => {
    expect(cellLines([cell("A!D4"), cell("B!D4")], "vi")).toEqual([
      "ô D4 (trang “A”) ghi “Có”: trả lời “có”",
      "ô D4 (trang “B”) ghi “Có”: trả lời “có”"
    ]);
    expect(cellLines([cell("!open-data")], "vi")[0]).toMatch(/^mục open-data ghi/);
    expect(cellLines([cell("!p21")], "en")[0]).toMatch(/^paragraph 21: /);
  });

  it("that a group's first question is not counted itself", () => {
    const seven = ["D4", "D5", "D6"].map((place) => cell(`S!${place}`));
    expect(gateLines("count-yes of 2", seven, "vi")[0]).toMatch(/^ô D4 là câu hỏi mở đầu/);
    expect(gateLines("count-yes of 3", seven, "vi")).toEqual([]);
    expect(gateLines("ratio ×100", seven, "vi")).toEqual([]);
  });

  it("has words for every rule by which an answer is taken", () => {
    const rules = ["typed-number", "number-in-text", "none-in-words", "yes", "no", "not-yet", "choice", "text", "date"];
    for (const lang of LANGUAGES) {
      for (const rule of [...rules, "date-in-text", "serial-date", "withheld", "refers-to", "declared-missing"])
        expect(cellRuleText(rule, lang)).not.toBe(rule);
    }
  });
});

describe("the parts of a source", () => {
  it.each([
    ["", []],
    ["hue/b.xlsx", ["hue/b.xlsx"]],
    ["hue/b.xlsx#A; B!D4;hue/b.xlsx#A; B!D5", ["hue/b.xlsx#A; B!D4", "hue/b.xlsx#A; B!D5"]],
    ["2024/hue/a;b.xlsx#!D4;2024/hue/a;b.xlsx#!D5", ["2024/hue/a;b.xlsx#!D4", "2024/hue/a;b.xlsx#!D5"]]
  ])("of %j, whatever semicolons its names have", (source, parts) => expect(splitSource(source)).toEqual(parts));
});
