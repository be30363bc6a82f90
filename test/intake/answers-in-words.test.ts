import {describe, expect, it} from "vitest";
import type {FormItem, ItemType} from "../../loaders/form/form.js";
import {decodeAnswer} from "../../loaders/intake/answers/decode.js";

const item = (type: ItemType, more: Partial<FormItem> = {}): FormItem => ({
  ...{id: "x", type, label: {vi: "x", en: "x"}, min: 0},
  ...more
});
const count = item("count", {unit: {vi: "người", en: "people"}});
/** A date cell's text is dd/mm/yyyy, as the reader gives it. */
const shown = (date: Date) => date.toISOString().slice(0, 10).split("-").toReversed().join("/");
const read = (asked: FormItem, typed: string | number | boolean | Date) =>
  decodeAnswer(asked, {text: typed instanceof Date ? shown(typed) : String(typed), typed});

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
  it.each(["Có", "có", "x", "X", "✓", 1, true, "Đã ban hành", "Đạt", "☑ Có ☐ Không"])("%j is yes", (typed) =>
    expect(read(item("yes-no"), typed)).toMatchObject({status: "reported", value: true})
  );
  it.each([
    "Chưa",
    "Không",
    "không có",
    0,
    false,
    "Chưa triển khai",
    "Đang xây dựng",
    "Không đạt",
    "☐ Có ☑ Không",
    "Dự kiến quý IV/2024"
  ])("%j is no", (typed) => expect(read(item("yes-no"), typed)).toMatchObject({status: "not-yet", value: false}));
  it("does not apply where the agency says so, and is refused where unclear", () => {
    expect(read(item("yes-no-na"), "Không áp dụng")).toMatchObject({status: "not-applicable", value: null});
    expect(read(item("yes-no"), "có thể")).toMatchObject({status: "error", issue: "not-yes-no"});
    expect(read(item("yes-no"), 2)).toMatchObject({status: "error", issue: "not-yes-no"});
    expect(read(item("yes-no"), "☑ Có ☑ Không")).toMatchObject({status: "error", issue: "not-yes-no"});
    expect(read(item("yes-no"), "þ")).toMatchObject({status: "error", issue: "not-yes-no", readAs: "Có"});
  });
  it("takes boxes left as they were for no answer", () => {
    const asked = {...item("yes-no"), required: true};
    expect(read(asked, "☐ Có ☐ Không")).toMatchObject({status: "not-reported", issue: "required-empty"});
  });
  it("takes a ticked “không áp dụng” for what it says", () => {
    expect(read(item("yes-no-na"), "☐ Có ☐ Chưa ☑ Không áp dụng")).toMatchObject({status: "not-applicable"});
  });
});

describe("dates, choices, text", () => {
  it.each([
    ["22/07/2020", "2020-07-22"],
    ["7/4/2021", "2021-04-07"],
    ["ngày 03 tháng 5 năm 2024", "2024-05-03"],
    [45450, "2024-06-07"],
    ["22.07.2020", "2020-07-22"],
    ["03/5/24", "2024-05-03"],
    ["ngày *23* tháng *6* năm 2021", "2021-06-23"],
    [new Date("2023-12-15T00:00:00Z"), "2023-12-15"]
  ])("reads %j as %s", (typed, value) => expect(read(item("date"), typed)).toMatchObject({value}));

  it.each(["31/11/2024", "12/31/2024", "06/2024", "cuối năm 2024", "trước 30/11/2024", "30/11", "2024", "tháng 5", 12])(
    "refuses %j as a date",
    (typed) => expect(read(item("date"), typed)).toMatchObject({value: null, issue: "not-a-date"})
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

  it("takes a choice by its words before any other sense of them", () => {
    const choices = [{id: "in-progress", vi: "Đang thực hiện", en: "In progress"}];
    expect(read(item("choice", {choices}), "đang thực hiện")).toMatchObject({status: "reported", value: "in-progress"});
  });

  it("holds back a text that only points to the row above", () => {
    expect(read(item("text"), "nt")).toMatchObject({status: "error", value: null, issue: "ditto"});
  });

  it("keeps the marks of a text as they are", () => {
    expect(read(item("text"), "Trợ lý ảo – giai đoạn 1").value).toBe("Trợ lý ảo – giai đoạn 1");
  });

  it("keeps in a text what would be a missing word in a number", () => {
    expect(read(item("text"), "Chưa có hạ tầng")).toMatchObject({status: "reported", value: "Chưa có hạ tầng"});
    expect(read(item("text"), "Theo Kế hoạch số 5")).toMatchObject({status: "reported"});
    expect(read(item("text"), "Mật")).toMatchObject({status: "withheld", value: null});
  });
});
