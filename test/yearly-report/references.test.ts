import fc from "fast-check";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {reportCommand} from "../../loaders/cli/report.js";
import {parseCsv} from "../../loaders/files/csv.js";
import {MEASURES, PART_WORDS} from "../../loaders/outline-report/words.js";
import {fact, fromRow} from "../../loaders/yearly-report/context.js";
import {markFigure, plainText, splitMarked, unmarked} from "../../loaders/yearly-report/marked-text.js";
import {createReferences} from "../../loaders/yearly-report/references.js";
import {referencesCsv} from "../../loaders/yearly-report/references-csv.js";
import {fixPackage} from "../../loaders/yearly-report/word/fix-package.js";
import {sourceText} from "../../loaders/yearly-report/word/sources.js";
import {YEARLY_REPORT} from "../../src/i18n/yearly-report.js";
import {REPORT_AGENCIES} from "../../src/i18n/yearly-report-agencies.js";
import {OUTLINE_WORDS_EN, REPORT_CODES} from "../../src/i18n/yearly-report-codes.js";
import {REPORT_NATIONAL} from "../../src/i18n/yearly-report-national.js";
import {REPORT_SOURCES} from "../../src/i18n/yearly-report-sources.js";
import {REPORT_VOICES} from "../../src/i18n/yearly-report-voices.js";
import {REPORT_WORK} from "../../src/i18n/yearly-report-work.js";

describe("marked text", () => {
  const words = fc.string({unit: "grapheme"}).map(plainText);

  it("gives back its figures and its words, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            words,
            words.filter((text) => text !== ""),
            fc.nat()
          )
        ),
        words,
        (parts, end) => {
          const text = parts.map(([before, shown, mark]) => before + markFigure(shown, mark)).join("") + end;
          expect(splitMarked(text).flatMap(({text: shown, mark}) => (mark === null ? [] : [[shown, mark]]))).toEqual(
            parts.map(([, shown, mark]) => [shown, mark])
          );
          expect(unmarked(text)).toBe(parts.map(([before, shown]) => before + shown).join("") + end);
        }
      )
    );
  });

  it("refuses a figure in a figure, and an empty one", () => {
    expect(() => markFigure(markFigure("5", 1), 2)).toThrow(RangeError);
    expect(() => markFigure("", 1)).toThrow(RangeError);
  });
});

describe("references", () => {
  const source = (unit: string) => fromRow("ranks", {unit}, `Hạng của ${unit}`);

  it("give one mark to one derivation, another to another", () => {
    const {cite, list} = createReferences();
    const texts = [
      cite("5", [fact("rank", 5)], source("hue")),
      cite("7", [fact("rank", 7)], source("ca-mau")),
      cite("61,5", [fact("score", 61.53)], source("hue")),
      cite("5", [fact("rank", 5)], source("hue"))
    ];
    expect(texts.flatMap(splitMarked).map(({mark}) => mark)).toEqual([1, 2, 1, 1]);
    expect(list().map(({figures}) => figures.map(({shown}) => shown))).toEqual([["5", "61,5"], ["7"]]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuse %s", (value) => {
    expect(() => createReferences().cite("5", [fact("rank", value)], source("hue"))).toThrow(RangeError);
  });

  it("refuse a figure that no number stands behind", () => {
    expect(() => createReferences().cite("5", [], source("hue"))).toThrow(RangeError);
  });

  it("are written as a table, in full precision, with the place of each number", () => {
    const {cite, list} = createReferences();
    const where = {indicator: "qd699-2", year: 2024};
    const more = {formula: "209 / 844", clause: "QĐ 699 mục II, TT 2", cells: "a.xlsx#1!B2;a.xlsx#1!B3"};
    cite("24,8%", [fact("value", 24.76303317535545)], fromRow("national", where, "Đô thị", more));
    const [row] = parseCsv(referencesCsv(list()), "references.csv");
    expect(row).toEqual({
      mark: "1",
      figure: "24,8%",
      value: "24.76303317535545",
      what: "Đô thị",
      reading: "cell",
      table: "national.csv",
      row: "indicator=qd699-2, year=2024",
      column: "value",
      formula: "209 / 844",
      clause: "QĐ 699 mục II, TT 2",
      cells: "a.xlsx#1!B2;a.xlsx#1!B3"
    });
    expect(sourceText(list()[0]!, "vi")).toBe(
      "Đô thị: 24,8%. 209 / 844. Căn cứ: QĐ 699 mục II, TT 2. Số liệu: national.csv (indicator=qd699-2, year=2024; value). Ô: a.xlsx#1!B2; a.xlsx#1!B3."
    );
  });
});

describe("fixPackage", () => {
  const packed = (id: string) =>
    zipSync({
      "word/document.xml": strToU8(`<w:document r:id="${id}" x="rId1"/>`),
      "word/_rels/document.xml.rels": strToU8(`<R><Relationship Id="rId1"/><Relationship Id="${id}"/></R>`),
      "word/charts/chart1.xml": strToU8('<c:lang val="en-US"/><c:lblOffset val="100"/>')
    });

  it("makes files alike that differ in ids drawn at random alone", () => {
    const fixed = fixPackage(packed("rIdab_c-1"), "2025-12-31T00:00:00Z", "vi-VN");
    expect(fixed).toEqual(fixPackage(packed("rIdzz9"), "2025-12-31T00:00:00Z", "vi-VN"));
    const xml = strFromU8(unzipSync(fixed)["word/document.xml"]!);
    expect(xml).toBe('<w:document r:id="rIdPart2" x="rId1"/>');
  });

  it("sets the charts' language and lets every bar have its name", () => {
    const chart = unzipSync(fixPackage(packed("rIdx"), "2025-12-31T00:00:00Z", "vi-VN"))["word/charts/chart1.xml"]!;
    expect(strFromU8(chart)).toBe('<c:lang val="vi-VN"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>');
  });
});

describe("the report's texts", () => {
  const dictionaries = {
    ...{YEARLY_REPORT, REPORT_NATIONAL, REPORT_AGENCIES, REPORT_WORK, REPORT_VOICES, REPORT_SOURCES, REPORT_CODES}
  };

  it.each(Object.entries(dictionaries))(
    "%s has every entry in both languages, of one shape, in NFC",
    (_, dictionary) => {
      for (const [key, {vi, en}] of Object.entries(dictionary) as [string, {vi: unknown; en: unknown}][]) {
        expect(typeof en, key).toBe(typeof vi);
        if (typeof vi === "object") expect(Object.keys(en as object), key).toEqual(Object.keys(vi as object));
        if (typeof vi === "function") expect((en as () => void).length, key).toBe(vi.length);
        expect(JSON.stringify(vi) ?? String(vi), key).toBe((JSON.stringify(vi) ?? String(vi)).normalize("NFC"));
      }
    }
  );

  it("have an English word for every part that the outline's totals name", () => {
    const words = [...Object.keys(PART_WORDS), ...Object.keys(MEASURES)];
    expect(words.filter((word) => !(word in OUTLINE_WORDS_EN))).toEqual([]);
  });
});

describe("san-sang report", () => {
  const refused = async (args: readonly string[]) => {
    const lines: string[] = [];
    const code = await reportCommand(
      args,
      () => {},
      (line) => lines.push(line)
    );
    return [code, lines.length, lines[0]] as const;
  };

  it.each([
    [[], /^usage: san-sang report --edition Y/],
    [["--edition", "2025"], /^usage/],
    [["--edition", "25", "--out", "x.docx"], /edition must be a year/],
    [["--edition", "2025", "--out", "x.pdf"], /--out is a \.docx file, not "x\.pdf"/],
    [["--edition", "2025", "--lang", "fr", "--out", "x.docx"], /--lang is vi or en, not "fr"/],
    [["--edition", "2025", "--wrong", "--out", "x.docx"], /--wrong/],
    [["--edition", "2001", "--out", "x.docx"], /^no edition 2001: /]
  ])("refuses %j with one line", async (args, message) => {
    const [code, lines, line] = await refused(args);
    expect([code, lines]).toEqual([2, 1]);
    expect(line).toMatch(message);
  });
});
