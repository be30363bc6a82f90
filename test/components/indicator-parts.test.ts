import {describe, expect, it} from "vitest";
import {boundsText, middleReading, middleText, printedChange} from "../../src/components/parts/indicator-value.js";
import {INDICATOR_SPREAD} from "../../src/i18n/indicator-spread.js";
import {INDICATORS} from "../../src/i18n/indicators.js";
import {LANGUAGES, textsIn} from "../../src/i18n/language.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";

const label = "Doanh nghiệp nhỏ và siêu nhỏ chuyển đổi bằng AI";
const given = {label, n: 47, asked: 51};

describe("headlines of indicators", () => {
  const vi = textsIn(INDICATORS, "vi");
  const en = textsIn(INDICATORS, "en");
  const medians = [{kind: "province", text: "39,0%"} as const, {kind: "ministry", text: "37,9%"} as const];

  it("are right for nobody, one, two and many that meet a target", () => {
    const met = (count: number) => vi.ofFigures({...given, label: "X", medians, met: {year: 2030, met: count}});
    expect(met(0)).toBe("X: 47/51\u00A0nơi có số liệu, trung vị tỉnh 39,0%, bộ 37,9%; chưa nơi nào đạt mục tiêu 2030.");
    expect(met(9)).toContain("; 9 nơi đạt mục tiêu 2030.");
    const inEnglish = (count: number) => en.ofFigures({...given, medians, met: {year: 2030, met: count}});
    expect(inEnglish(0)).toContain("; none meets the 2030 target.");
    expect(inEnglish(1)).toContain("; 1 meets the 2030 target.");
    expect(inEnglish(2)).toContain("; 2 meet the 2030 target.");
  });

  it("say nothing of a target where none is in force", () => {
    expect(vi.ofFigures({...given, medians, met: null})).not.toContain("mục tiêu");
  });

  it("are right for no figure, one figure and answers", () => {
    expect(vi.ofNobody({label: "X", n: 0, asked: 51})).toBe("X: chưa nơi nào trong 51\u00A0nơi có số liệu.");
    expect(vi.ofOne({label: "X", n: 1, asked: 51, name: "Huế", value: "0%"})).toBe(
      "X: chỉ Huế có số liệu, 0%; 50\u00A0nơi còn lại chưa có."
    );
    expect(vi.ofYesNo({label: "X", n: 51, asked: 51, yes: 44})).toBe("X: 44\u00A0nơi “có”, 7\u00A0nơi “chưa”.");
    expect(en.ofYesNo({label: "X", n: 49, asked: 51, yes: 31})).toBe("X: 31 yes, 18 no, 2 without a figure.");
    expect(en.ofLevels({label: "X", n: 47, asked: 51, top: 1, level: "6 contents"})).toBe(
      "X: 1 of the 47 with a figure is at the top level, 6 contents."
    );
  });

  it.each(LANGUAGES)("keep to 30 words in %s with the longest name", (lang) => {
    const words = textsIn(INDICATORS, lang);
    const long = [
      words.ofFigures({...given, medians, met: {year: 2030, met: 9}}),
      words.ofSum({...given, sum: "803 người", goal: "1.000 người", year: 2030}),
      words.ofLevels({...given, top: 20, level: "6 nội dung"})
    ];
    for (const text of long) expect(text.split(/[\s\u00A0]+/).length, text).toBeLessThanOrEqual(30);
  });
});

describe("figures of an indicator", () => {
  const people = {id: "qd699-3", unit: "people"};

  it("print a median between two whole things with a decimal, and one of them without", () => {
    expect(middleText(18.5, people, "vi")).toBe("18,5");
    expect(middleText(18, people, "vi")).toBe("18");
    expect(middleReading(18.5, people, "vi")).toBe("18,5\u00A0người");
    expect(middleText(null, people, "vi")).toBe("–");
    expect(middleText(0, {id: "x", unit: "percent"}, "vi")).toBe("0,0%");
  });

  it("take a difference of what is printed", () => {
    expect(printedChange(33.34, 24.86, "percent")).toBe(8.4);
    expect(printedChange(7, 5, "items")).toBe(2);
  });

  const row = (changes: Partial<TargetRow>) =>
    ({measured_in: "percent", indicator: "x", lower: 20, upper: 40, reported: 3, expected: 5, ...changes}) as TargetRow;

  it("say what is open, and never a range where there is none", () => {
    expect(boundsText(row({}), "vi")).toBe("khoảng 20,0% đến 40,0%, 2\u00A0nơi thiếu số liệu");
    expect(boundsText(row({upper: null}), "vi")).toBe("ít nhất 20,0%, không có cận trên, 2\u00A0nơi thiếu số liệu");
    expect(boundsText(row({lower: null, upper: null}), "vi")).toContain("không tính được khoảng, 2");
    expect(boundsText(row({reported: 5}), "vi")).toBe("đủ báo cáo");
    expect(boundsText(row({reported: 5, upper: null}), "vi")).toContain("không có cận trên vì còn nơi khác");
  });

  it("name kinds as a sentence begins", () => {
    expect(textsIn(INDICATOR_SPREAD, "vi").spreadHeading([{kind: "province", low: "0%", high: "5%"}])).toBe(
      "Tỉnh từ 0% đến 5%"
    );
  });
});
