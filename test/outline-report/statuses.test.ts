import {describe, expect, it} from "vitest";
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import {ASKED, inputsOf, outlineOf, unitNamed} from "./make.js";

const ROW = (n: number, values: Readonly<Record<string, string | boolean>>, table = "ung-dung") =>
  Object.fromEntries(Object.entries(values).map(([column, value]) => [`${table}[${n}].${column}`, value]));

describe("a count", () => {
  it.each([
    ["a number", 12, {status: "given", value: 12, text: ""}],
    ["0", 0, {status: "none", value: 0, text: ""}],
    ["“Không có”", "Không có", {status: "none", value: 0, text: ""}],
    ["“không có số liệu”", "không có số liệu", {status: "not-reported", value: null, text: ""}],
    ["“Không áp dụng”", "Không áp dụng", {status: "not-applicable", value: null, text: ""}],
    ["“khoảng 30”", "khoảng 30", {status: "held-back", value: null, text: "khoảng 30"}],
    [
      "another document",
      "Theo Quyết định số 736/QĐ-UBND",
      {status: "refers-to", value: null, text: "Theo Quyết định số 736/QĐ-UBND"}
    ]
  ])("of %s", async (_, given, expected) => {
    expect((await outlineOf({"it-staff": given}))("4409-2.2c-1")).toMatchObject(expected);
  });

  it("left empty is not reported, from the cell that is empty", async () => {
    const row = (await outlineOf({}))("4409-2.2c-1");
    expect(row).toMatchObject({status: "not-reported", value: null, text: ""});
    expect(row.source).toBe("lang-mau/bao-cao.xlsx#3 Sẵn sàng!D32");
  });

  it("that is secret is withheld, whatever stood beside the word", async () => {
    const row = (await outlineOf({"spend-state": "Mật: 98765 triệu đồng"}))("4409-2.7b1");
    expect(row).toMatchObject({status: "withheld", value: null, text: ""});
    expect(JSON.stringify(row)).not.toContain("98765");
  });

  it("whose degrees exceed it is held back with them", async () => {
    const row = await outlineOf({"ai-staff": 61, "ai-engineers": 38, "ai-masters": 64, "ai-phd": 2});
    for (const degree of "abcd") expect(row(`4409-2.2c-2${degree}`)).toMatchObject({status: "held-back", value: null});
  });
});

describe("prose", () => {
  it("keeps its lines", async () => {
    const row = (await outlineOf({"context-need": "Dòng một\nDòng hai"}))("4409-1.1");
    expect(row).toMatchObject({status: "given", text: "Dòng một\nDòng hai"});
  });

  it("that says there is nothing is a none", async () => {
    expect((await outlineOf({recommendations: "Không có"}))("4409-3.1")).toMatchObject({status: "none"});
  });

  it("of several answers is given as soon as one is, and says which are not", async () => {
    const row = (await outlineOf({gpu: 0}))("4409-2.7a");
    expect(row.status).toBe("given");
    expect(row.text).toMatch(/không báo cáo\n.* – 0 GPU$/);
  });

  it("of several answers without any is not reported, without a text", async () => {
    expect((await outlineOf({}))("4409-2.2b")).toMatchObject({status: "not-reported", text: ""});
  });
});

describe("a list", () => {
  const ONE = ROW(1, {state: "operating", name: "Trợ lý ảo", users: "citizens"});

  it("declared as 0 is a none", async () => {
    const row = await outlineOf({"ung-dung-count": 0});
    for (const state of "bcd") expect(row(`4409-2.3${state}`)).toMatchObject({status: "none", value: 0, text: ""});
  });

  it("left empty without a declared number is not reported: not 0", async () => {
    expect((await outlineOf({}))("4409-2.3b")).toMatchObject({status: "not-reported", value: null});
  });

  it("declared but not listed is held back with the number declared", async () => {
    expect((await outlineOf({"ung-dung-count": 5}))("4409-2.3b")).toMatchObject({
      ...{status: "held-back", value: null, text: "5"}
    });
  });

  it("replaced by another document refers to it", async () => {
    const row = (await outlineOf({"csdl-count": "Theo Quyết định số 736/QĐ-UBND"}))("4409-2.2a");
    expect(row).toMatchObject({status: "refers-to", value: null, text: "Theo Quyết định số 736/QĐ-UBND"});
  });

  it("complete without an entry of a kind has none of it", async () => {
    expect((await outlineOf({"ung-dung-count": 1, ...ONE}))("4409-2.3c")).toMatchObject({status: "none", value: 0});
  });

  it.each([
    ["fewer rows than declared", {"ung-dung-count": 2}],
    ["no number declared", {}]
  ])("with %s leaves open whether there are entries of another kind", async (_, declared) => {
    const row = await outlineOf({...declared, ...ONE});
    expect(row("4409-2.3b")).toMatchObject({status: "given", value: 1});
    expect(row("4409-2.3c")).toMatchObject({status: "not-reported", value: null});
  });

  it("with a row of unknown kind has no number, of any kind, and shows what is known", async () => {
    const row = await outlineOf({"ung-dung-count": 2, ...ONE, ...ROW(2, {name: "Dịch tự động"})});
    expect(row("4409-2.3b")).toMatchObject({status: "held-back", value: null, text: "Trợ lý ảo |  |  | Người dân"});
    expect(row("4409-2.3c")).toMatchObject({status: "held-back", value: null, text: ""});
  });

  it("counts an application twice under one state once, by its name", async () => {
    const same = ROW(2, {state: "operating", name: "TRỢ LÝ  ẢO", purpose: "Khác"});
    const row = (await outlineOf({"ung-dung-count": 2, ...ONE, ...same}))("4409-2.3b");
    expect(row.value).toBe(1);
    expect(row.text.split("\n")).toHaveLength(2);
  });

  it("tells names apart that differ in a mark alone", async () => {
    const other = ROW(2, {state: "operating", name: "Trợ lý áo"});
    expect((await outlineOf({"ung-dung-count": 2, ...ONE, ...other}))("4409-2.3b").value).toBe(2);
  });

  it("never takes two rows without a name for one", async () => {
    const blank = (n: number) => ROW(n, {state: "planned", purpose: "Thử"});
    expect((await outlineOf({"ung-dung-count": 2, ...blank(1), ...blank(2)}))("4409-2.3c").value).toBe(2);
  });

  it("of secret rows shows the mark, never the text", async () => {
    const secret = ROW(1, {state: "operating", name: "Mật"});
    const row = (await outlineOf({"ung-dung-count": 1, ...secret}))("4409-2.3b");
    expect(row).toMatchObject({status: "given", value: 1, text: "(không hiển thị) |  |  | "});
  });

  it("keeps an entry on one line of as many columns, whatever stands in it", async () => {
    const odd = ROW(1, {state: "operating", name: "A | B\nC", purpose: "x"});
    expect((await outlineOf({"ung-dung-count": 1, ...odd}))("4409-2.3b").text).toBe("A / B C | x |  | ");
  });
});

describe("a list that goes with a question", () => {
  it("claimed without an entry is given, without a number", async () => {
    const row = (await outlineOf({standards: true, "van-ban-count": 0}))("4409-2.5a");
    expect(row).toMatchObject({status: "given", value: null});
    expect(row.text).toMatch(/ – Có$/);
  });

  it("denied, and never listed, is a none of which nobody knows the number", async () => {
    expect((await outlineOf({criteria: false}))("4409-2.5b")).toMatchObject({status: "none", value: null});
  });

  it("neither answered nor listed is not reported", async () => {
    expect((await outlineOf({}))("4409-2.5c")).toMatchObject({status: "not-reported", value: null, text: ""});
  });
});

describe("a unit that sent nothing", () => {
  it("has every field, not reported, without value, text or source", () => {
    const {outline} = editionOutline(inputsOf([unitNamed("lang-mau", "Làng Mẫu")], []));
    expect(outline).toHaveLength(ASKED.length);
    for (const row of outline) expect(row).toMatchObject({status: "not-reported", value: null, text: "", source: ""});
  });
});
