import {describe, expect, it} from "vitest";
import type {FormItem, ItemType} from "../../loaders/form/form.js";
import {decodeAnswer} from "../../loaders/intake/answers/decode.js";
import type {DecimalStyle} from "../../loaders/values/model.js";

const item = (type: ItemType, more: Partial<FormItem> = {}): FormItem => ({
  ...{id: "x", type, label: {vi: "x", en: "x"}, min: 0},
  ...more
});
const count = item("count", {unit: {vi: "người", en: "people"}});
const amount = item("amount", {unit: {vi: "triệu đồng", en: "million dong"}});
/** A date cell's text is dd/mm/yyyy, as the reader gives it. */
const shown = (date: Date) => date.toISOString().slice(0, 10).split("-").toReversed().join("/");
const read = (asked: FormItem, typed: string | number | boolean | Date, style: DecimalStyle | null = null) =>
  decodeAnswer(asked, {text: typed instanceof Date ? shown(typed) : String(typed), typed}, style);

describe("counts", () => {
  it.each([
    [12, 12],
    [0, 0],
    ["12", 12],
    ["05", 5],
    [" 12 ", 12],
    ["1.234", 1234],
    ["1.234.567", 1234567],
    ["1 234", 1234],
    ["1.234 người", 1234],
    ["１２", 12]
  ])("reads %j as %d", (typed, value) => expect(read(count, typed)).toMatchObject({status: "reported", value}));

  it("tells the agency when it read a number out of text", () => {
    expect(read(count, "1.234")).toMatchObject({issue: "read-number", readAs: "1234"});
    expect(read(count, "1234").issue).toBeUndefined();
  });

  it.each([
    ["1.2.3", "not-a-number"],
    ["1,234", "ambiguous-number"],
    ["12,5", "not-whole"],
    ["2 nghìn", "not-a-number"],
    ["12 (xem phụ lục 2)", "not-a-number"],
    ["15 (trong đó 02 ThS, 01 TS)", "not-a-number"],
    ["01 Bộ và 01 địa phương", "not-a-number"],
    ["15 ng", "not-a-number"],
    ["30%", "not-a-number"],
    ["12 triệu đồng", "not-a-number"],
    ["12 cái", "not-a-number"],
    ["45/150", "not-a-number"],
    ["Không", "not-a-number"],
    [true, "not-a-number"],
    [new Date("2026-10-03"), "date-in-number"],
    ["03/10/2026", "date-in-number"],
    ["3-Oct", "date-in-number"],
    ["Như trên", "ditto"],
    ["#REF!", "excel-error"],
    ["=A1+A2", "formula-without-value"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
    [-3, "negative"],
    ["-3", "negative"],
    [1.234, "not-whole"]
  ])("refuses %j: %s, and gives no value", (typed, issue) => {
    expect(read(count, typed)).toEqual({status: "error", value: null, rule: issue, issue});
  });

  it.each([
    ["khoảng 30", "khoảng 30"],
    ["gần 30 người", "gần 30"],
    ["trên 100", "trên 100"],
    ["≥100", "ít nhất 100"],
    ["dưới 1.000", "dưới 1000"],
    ["không quá 5", "nhiều nhất 5"],
    ["hơn 1,2 nghìn", "trên 1200"],
    ["16-18", "từ 16 đến 18"]
  ])("holds back %j and says what it understood: %s", (typed, readAs) =>
    expect(read(count, typed)).toEqual({
      ...{status: "error", value: null, rule: "qualified-number", issue: "qualified-number", readAs}
    })
  );

  it.each([
    ["l2", "số lẫn chữ “l”"],
    ["1O", "số lẫn chữ “O”"],
    ["1O người", "số lẫn chữ “O”"]
  ])("names the letter in %j", (typed, readAs) =>
    expect(read(count, typed)).toMatchObject({status: "error", value: null, issue: "letter-in-number", readAs})
  );
});

describe("amounts, in million dong", () => {
  it.each([
    ["12,5", 12.5],
    ["0,727", 0.727],
    ["1.234,5", 1234.5],
    ["12.345.678", 12345678],
    ["12,5 tỷ đồng", 12500],
    ["12.500,0 triệu đồng", 12500],
    ["1 tỷ 250 triệu đồng", 1250],
    ["25 trđ", 25],
    ["5000000 đồng", 5],
    ["1,234.5", 1234.5],
    [0.5, 0.5]
  ])("reads %j as %d", (typed, value) => expect(read(amount, typed)).toMatchObject({status: "reported", value}));

  it.each([
    ["1.234", "ambiguous-number"],
    ["25,908", "ambiguous-number"],
    ["12.500 triệu đồng", "ambiguous-number"],
    ["15 nghìn", "not-a-number"],
    ["5 triệu USD", "not-a-number"],
    ["khoảng 12,5 tỷ đồng", "qualified-number"],
    ["1-2 tỷ đồng", "qualified-number"],
    [new Date("2026-10-03"), "date-in-number"]
  ])("refuses %j: %s", (typed, issue) => expect(read(amount, typed)).toMatchObject({value: null, issue}));

  it("says a range in the item's own unit", () => {
    expect(read(amount, "1-2 tỷ đồng").readAs).toBe("từ 1000 đến 2000");
  });

  it.each([
    ["25.908", "vi", 25_908],
    ["25.908", "en", 25.908],
    ["25,908", "vi", 25.908],
    ["12.500 triệu đồng", "vi", 12_500]
  ] as const)("reads %j in a file of style %s as %d, and tells the agency", (typed, style, value) =>
    expect(read(amount, typed, style)).toMatchObject({status: "reported", value, issue: "read-number"})
  );

  it.each(["25.908", "12,5", "1,234.5"])("holds %j back in a file of both styles", (typed) =>
    expect(read(amount, typed, "mixed")).toMatchObject({value: null, issue: "ambiguous-number"})
  );

  it("keeps a typed number with three decimals, and asks whether thousands were meant", () => {
    const asked = {status: "reported", value: 25.908, issue: "three-decimals", readAs: "25,908 (hay là 25908?)"};
    expect(read(amount, 25.908)).toMatchObject(asked);
  });

  it.each([25.9, 25.91, 25_908, 1234.567, 0.125, 25.9081])("asks nothing about the typed number %d", (typed) =>
    expect(read(amount, typed)).toEqual({status: "reported", value: typed, rule: "typed-number"})
  );
});

describe("percent, on 0 to 100", () => {
  const percent = item("percent");
  it.each([
    ["45,5", 45.5],
    ["45%", 45],
    ["45 phần trăm", 45],
    [45.5, 45.5]
  ])("reads %j as %d", (typed, value) => expect(read(percent, typed)).toMatchObject({status: "reported", value}));

  it.each([
    ["0,45", "percent-or-share"],
    ["khoảng 45%", "qualified-number"],
    ["45/150", "not-a-number"],
    ["120%", "out-of-range"],
    ["45.125", "ambiguous-number"]
  ])("refuses %j: %s", (typed, issue) => expect(read(percent, typed)).toMatchObject({value: null, issue}));
});
