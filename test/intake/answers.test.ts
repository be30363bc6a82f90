import {describe, expect, it} from "vitest";
import type {FormItem, ItemType} from "../../loaders/form/form.js";
import {decodeAnswer} from "../../loaders/intake/answers/decode.js";

const item = (type: ItemType, more: Partial<FormItem> = {}): FormItem => ({
  ...{id: "x", type, label: {vi: "x", en: "x"}, min: 0},
  ...more
});
const count = item("count", {unit: {vi: "người", en: "people"}});
const amount = item("amount", {unit: {vi: "triệu đồng", en: "million dong"}});
const read = (asked: FormItem, typed: string | number | boolean | Date) =>
  decodeAnswer(asked, {text: typed instanceof Date ? typed.toISOString() : String(typed), typed});

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
    ["khoảng 30", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["1,234", "not-a-number"],
    ["12,5", "not-a-number"],
    ["l2", "not-a-number"],
    ["12 cái", "not-a-number"],
    ["45/150", "not-a-number"],
    ["Không", "not-a-number"],
    [true, "not-a-number"],
    [new Date("2024-01-02"), "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
    [-3, "negative"],
    ["-3", "negative"],
    [1.234, "not-whole"]
  ])("refuses %j: %s, and gives no value", (typed, issue) => {
    expect(read(count, typed)).toEqual({status: "error", value: null, rule: issue, issue});
  });
});

describe("amounts, in million dong", () => {
  it.each([
    ["12,5", 12.5],
    ["0,727", 0.727],
    ["1.234,5", 1234.5],
    ["12.345.678", 12345678],
    ["12,5 tỷ đồng", 12500],
    ["12.500,0 triệu đồng", 12500],
    [0.5, 0.5]
  ])("reads %j as %d", (typed, value) => expect(read(amount, typed)).toMatchObject({status: "reported", value}));

  it.each([
    ["1.234", "ambiguous-number"],
    ["25,908", "ambiguous-number"],
    ["12.500 triệu đồng", "ambiguous-number"],
    ["1,234.5", "not-a-number"],
    ["15 nghìn", "not-a-number"]
  ])("refuses %j: %s", (typed, issue) => expect(read(amount, typed)).toMatchObject({value: null, issue}));
});

describe("words in place of a number", () => {
  it.each([
    ["không có số liệu", "not-reported", null],
    ["Chưa thống kê", "not-reported", null],
    ["-", "not-reported", null],
    ["…", "not-reported", null],
    ["………người", "not-reported", null],
    ["N/A", "not-reported", null],
    ["KAD", "not-applicable", null],
    ["Không áp dụng", "not-applicable", null],
    ["Theo Quyết định số 7361/QĐ-UBND", "refers-to", null],
    ["Mật", "withheld", null],
    ["tối mật", "withheld", null],
    ["Mật (25 GPU)", "withheld", null],
    ["(Mật: 12)", "withheld", null],
    ["Chưa có", "not-yet", 0],
    ["chưa triển khai", "not-yet", 0],
    ["Không có", "reported", 0]
  ])("reads %j as %s, %j", (typed, status, value) => expect(read(count, typed)).toMatchObject({status, value}));

  it("reads decomposed Vietnamese like composed", () => {
    expect(read(count, "Chưa thống kê".normalize("NFD"))).toMatchObject({status: "not-reported"});
  });

  it("asks for the reason where an item that concerns every agency is said not to apply", () => {
    expect(read(count, "không áp dụng").issue).toBe("claimed-not-applicable");
    expect(read(item("yes-no-na"), "không áp dụng").issue).toBeUndefined();
  });

  it("never takes an empty cell for zero", () => {
    expect(decodeAnswer({...count, required: true}, {text: "", typed: null})).toEqual({
      ...{status: "not-reported", value: null, rule: "empty", issue: "required-empty"}
    });
  });

  it("never takes a formula without a result, or with an error, for zero", () => {
    const cell = {text: "=A1+A2", typed: null};
    expect(decodeAnswer(count, {...cell, problem: "uncached"})).toMatchObject({status: "error", value: null});
    expect(decodeAnswer(count, {...cell, text: "#DIV/0!", problem: "error"})).toMatchObject({issue: "excel-error"});
  });
});

describe("yes or no", () => {
  it.each(["Có", "có", "x", "X", "✓", 1, true, "Đã ban hành"])("%j is yes", (typed) =>
    expect(read(item("yes-no"), typed)).toMatchObject({status: "reported", value: true})
  );
  it.each(["Chưa", "Không", "không có", 0, false, "Chưa triển khai", "Đang xây dựng"])("%j is no", (typed) =>
    expect(read(item("yes-no"), typed)).toMatchObject({status: "not-yet", value: false})
  );
  it("does not apply where the agency says so, and is refused where unclear", () => {
    expect(read(item("yes-no-na"), "Không áp dụng")).toMatchObject({status: "not-applicable", value: null});
    expect(read(item("yes-no"), "có thể")).toMatchObject({status: "error", issue: "not-yes-no"});
    expect(read(item("yes-no"), 2)).toMatchObject({status: "error", issue: "not-yes-no"});
  });
});

describe("dates, choices, text", () => {
  it.each([
    ["22/07/2020", "2020-07-22"],
    ["7/4/2021", "2021-04-07"],
    ["ngày 03 tháng 5 năm 2024", "2024-05-03"],
    [45450, "2024-06-07"],
    [new Date("2023-12-15T00:00:00Z"), "2023-12-15"]
  ])("reads %j as %s", (typed, value) => expect(read(item("date"), typed)).toMatchObject({value}));

  it.each(["31/11/2024", "2024", "tháng 5", 12])("refuses %j as a date", (typed) =>
    expect(read(item("date"), typed)).toMatchObject({value: null, issue: "not-a-date"})
  );

  it("takes a choice by its words or its id, and no other", () => {
    const choices = [
      {id: "planned", vi: "Có kế hoạch", en: "Planned"},
      {id: "studied", vi: "Đang nghiên cứu", en: "Under study"}
    ];
    expect(read(item("choice", {choices}), "có  kế hoạch")).toMatchObject({value: "planned"});
    expect(read(item("choice", {choices}), "planned")).toMatchObject({value: "planned"});
    expect(read(item("choice", {choices}), "kế hoạch")).toMatchObject({value: null, issue: "not-in-list"});
  });

  it("keeps in a text what would be a missing word in a number", () => {
    expect(read(item("text"), "Chưa có hạ tầng")).toMatchObject({status: "reported", value: "Chưa có hạ tầng"});
    expect(read(item("text"), "Theo Kế hoạch số 5")).toMatchObject({status: "reported"});
    expect(read(item("text"), "Mật")).toMatchObject({status: "withheld", value: null});
  });
});
