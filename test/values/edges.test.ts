/** Just inside and just outside of what each kind takes. */
import {describe, expect, it} from "vitest";
import {decodeColumn} from "../../loaders/values/decode-column.js";
import type {ColumnOptions, ValueInput, ValueKind} from "../../loaders/values/model.js";
import {styleOf} from "../../loaders/values/number/style.js";

const read = (kind: ValueKind, input: ValueInput, options?: ColumnOptions) => decodeColumn(kind, [input], options)[0]!;
const number = (value: number, format?: string): ValueInput => ({
  ...{raw: String(value), text: String(value), type: "number", value},
  ...(format === undefined ? {} : {format})
});

describe("cells with a typed number", () => {
  it("are never ambiguous, and are no evidence of a style", () => {
    expect(read("number", number(1.234)).value).toBe(1.234);
    expect(read("count", number(1.234))).toMatchObject({status: "error", rule: "not-whole"});
    expect(read("count", number(45_450)).value).toBe(45_450);
    const [, text] = decodeColumn("number", [number(0.5), "1.234"]);
    expect(text).toMatchObject({status: "error", rule: "ambiguous-thousands"});
  });

  it("follow their own number format before the column's", () => {
    expect(read("percent", number(0.3, "0%")).value).toBe(30);
    expect(read("percent", number(0.3, '0.0"%"'))).toMatchObject({rule: "percent-or-share"});
    expect(read("percent", number(30, '0"%"')).value).toBe(30);
    expect(read("percent", number(0.07, "0.0%")).value).toBe(7);
    expect(read("percent", number(1.2, "0%"))).toMatchObject({value: 120, confidence: 0.7});
    expect(read("percent", number(10.1, "0%"))).toMatchObject({status: "error", rule: "percent-format"});
  });

  it("under a format of dates are dates, and questions where a figure is due", () => {
    expect(read("count", number(46_298, "dd/mm/yyyy"))).toMatchObject({rule: "date-in-number"});
    expect(read("date", number(46_298, "dd/mm/yyyy")).value).toBe("2026-10-03");
    expect(read("count", number(46_298, '#,##0" dự án"')).value).toBe(46_298);
  });

  it("are scaled by the unit line exactly", () => {
    expect(read("amount", number(12.345), {unit: "triệu đồng"}).value).toBe(12_345_000);
    expect(read("amount", number(1.005), {unit: "tỷ đồng"}).value).toBe(1_005_000_000);
    expect(read("count", number(12.5), {unit: "nghìn người"})).toMatchObject({value: 12_500, unit: "people"});
  });

  it("say both readings of a date that was a ratio", () => {
    const cell: ValueInput = {raw: "03/10/2026", text: "03/10/2026", type: "date", value: "2026-10-03"};
    const {value, issue} = read("ratio", cell);
    expect(value).toBeNull();
    expect(issue).toMatch(/03\/10\/2026.*3\/10 \(or 10\/3\).*Excel/);
  });
});

describe("ratios", () => {
  it.each([
    ["45/150 (30,5%)", 1],
    ["45/150 (29,5%)", 1],
    ["45/150 (30,51%)", 0.6],
    ["1/3 (33%)", 1],
    ["1.234/12.500", 1]
  ])("%s: confidence %d", (raw, confidence) => expect(read("ratio", raw).confidence).toBe(confidence));

  it.each([
    ["150/150", 100],
    ["0/150", 0],
    ["45 dịch vụ/150 dịch vụ", 30],
    ["45 / 150", 30],
    ["45 trên tổng số 150 dịch vụ (30%)", 30]
  ])("%s is %d", (raw, value) => expect(read("ratio", raw)).toMatchObject({status: "reported", value}));

  it.each([
    ["151/150", "numerator-above-denominator"],
    ["1/0", "numerator-above-denominator"],
    ["12,5/150", "not-whole"],
    ["45", "not-a-ratio"],
    ["45/", "not-a-ratio"],
    ["1/2/3", "not-a-ratio"]
  ])("%s is a question: %s", (raw, rule) =>
    expect(read("ratio", raw)).toMatchObject({status: "error", value: null, rule})
  );

  it("of nothing out of nothing does not apply", () => {
    expect(read("ratio", "0/0")).toMatchObject({status: "not-applicable", value: null, numerator: 0, denominator: 0});
  });
});

describe("amounts", () => {
  it.each([
    ["2 tỷ rưỡi", 2_500_000_000],
    ["1.500 đồng", 1500],
    ["1.234.567 đ", 1_234_567],
    ["12,5 tỷ", 12_500_000_000],
    ["1 tỷ 250 triệu 500 nghìn", 1_250_500_000],
    ["0", 0]
  ])("%s is %d dong", (raw, value) => expect(read("amount", raw)).toMatchObject({status: "reported", value}));

  it.each([
    ["1 triệu 2 tỷ", "not-a-number"],
    ["1,250 tỷ đồng", "ambiguous-thousands"],
    ["10 tỷ 500", "unit-unclear"],
    ["$5", "other-currency"],
    ["12 người", "not-a-number"],
    ["mười tỷ", "not-a-number"]
  ])("%s is a question: %s", (raw, rule) => expect(read("amount", raw)).toMatchObject({value: null, rule}));

  it("asks where a power of ten may come on top of the unit line, and not where it can't", () => {
    expect(read("amount", "15 nghìn", {unit: "triệu đồng"})).toMatchObject({rule: "unit-unclear"});
    expect(read("amount", "15 nghìn đồng", {unit: "triệu đồng"}).value).toBe(15_000);
    expect(read("amount", "15 tỷ", {unit: "triệu đồng"}).value).toBe(15_000_000_000);
  });

  it("asks for the unit where none is given", () => {
    expect(read("amount", "15000000")).toMatchObject({value: 15_000_000, unit: null, confidence: 0.7});
  });

  it("is surer of a dot before a final 0 than before other digits", () => {
    expect(read("amount", "12.500 triệu đồng").issue).toBeUndefined();
    expect(read("amount", "25.908 triệu đồng")).toMatchObject({value: 25_908_000_000, confidence: 0.7});
  });
});

describe("percent scales in one column", () => {
  const values = (...raws: readonly string[]) => decodeColumn("percent", raws).map(({value}) => value);
  it("takes 1 and small figures for percent only where nothing speaks for shares", () => {
    expect(values("1", "2", "30")).toEqual([1, 2, 30]);
    expect(values("1", "0,5")).toEqual([null, null]);
    expect(values("1,5", "0,5")).toEqual([null, null]);
    expect(values("1,5", "0,5", "30")).toEqual([1.5, null, 30]);
    expect(values("0", "0,5%", "30%")).toEqual([0, 0.5, 30]);
  });
});

describe("counts and breakdowns", () => {
  it.each([
    ["100+", "at-least"],
    ["100 trở lên", "at-least"],
    ["dưới 100 người", "less-than"],
    ["không quá 100", "at-most"],
    ["khoảng trên 100", "more-than"]
  ])("%s is 100, %s", (raw, qualifier) => expect(read("count", raw)).toMatchObject({value: 100, qualifier}));

  it.each([
    ["-1", "negative"],
    ["1,5", "not-whole"],
    ["1.234.56", "malformed-number"],
    ["12 34", "not-a-number"],
    ["99999999999999999999", "too-large"],
    ["30%", "not-a-number"],
    ["12k", "abbreviation"],
    ["12 tr", "abbreviation"],
    ["chưa có dữ liệu nào", "not-a-number"],
    ["abc", "not-a-number"]
  ])("%s is a question: %s", (raw, rule) => expect(read("count", raw)).toMatchObject({value: null, rule}));

  it("takes the words of things with a figure, and asks about others", () => {
    expect(read("count", "05 ứng dụng")).toMatchObject({value: 5, unit: "ứng dụng", confidence: 1});
    expect(read("count", "5 không đạt")).toMatchObject({value: 5, unit: "không đạt", confidence: 0.7});
    expect(read("count", "12 người", {unit: "ứng dụng"})).toMatchObject({value: 12, confidence: 0.7});
    expect(read("count", "12 cái", {unit: "cái"})).toMatchObject({value: 12, confidence: 1});
  });

  it("takes “không có … nào” for none, and no figures for missing", () => {
    expect(read("count", "Không có ứng dụng nào")).toMatchObject({status: "reported", value: 0});
    expect(read("count", "Chưa có ứng dụng nào")).toMatchObject({status: "not-yet", value: 0});
    expect(read("count", "Chưa có số liệu chính thức")).toMatchObject({status: "not-reported", value: null});
  });

  it("keeps a footnote as a note, not as digits", () => {
    expect(read("count", "12²")).toMatchObject({value: 12, note: "²"});
    expect(read("count", "12*")).toMatchObject({value: 12, note: "*"});
    expect(read("count", "12 (30)")).toMatchObject({status: "error"});
  });

  it("lets parts reach their total, and asks where they pass it", () => {
    expect(read("breakdown", "3 (2 ThS, 1 TS)").issue).toBeUndefined();
    expect(read("breakdown", "3 (2 ThS, 2 TS)")).toMatchObject({value: 3, confidence: 0.5});
  });

  it.each([
    ["18 người, trong đó có 05 thạc sĩ và 01 tiến sĩ", 18, {masters: 5, doctors: 1}],
    ["Tổng số 18: 12 KS; 5 ThS; 1 TS", 18, {engineers: 12, masters: 5, doctors: 1}],
    ["Kỹ sư: 10, cử nhân: 2", null, {engineers: 12}],
    ["1.200 đại học\n30 thạc sỹ", null, {engineers: 1200, masters: 30}]
  ])("%s", (raw, value, parts) => expect(read("breakdown", raw)).toMatchObject({status: "reported", value, parts}));

  it("asks about a part it does not know", () => {
    expect(read("breakdown", "12 KS; 3 thợ")).toMatchObject({status: "error", rule: "part-not-understood"});
  });
});

describe("the decimal style", () => {
  it.each([
    [["1.234,5"], "vi"],
    [["1,234.5"], "en"],
    [["0,5"], "vi"],
    [["1.234.567"], "vi"],
    [["1.234", "1,234", "12", "12 345"], null],
    [["22.07.2020", "1.2.3", "7361/QĐ", "khoảng 30"], null],
    [["12,5", "0.5"], "mixed"]
  ])("of %j is %s", (texts, style) => expect(styleOf(texts)).toBe(style));
});
