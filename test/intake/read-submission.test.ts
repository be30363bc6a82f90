import * as sheetjs from "@e965/xlsx";
import type {WriteSheet} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {fill} from "../form/sample.js";
import {answerTo, changed, codesOf, read, setCell, VALUES} from "./sample.js";

describe("round trip", () => {
  it("reads back every value that was filled in, and nothing else", async () => {
    const reading = await read(await fill(VALUES));
    const expected = {...VALUES, "unit-id": "ha-noi-63", "unit-name": "Hà Nội", year: 2024};
    const given = reading.cells.filter(({value, item}) => value !== null && !/\.(task|deadline)$/.test(item));
    expect(Object.fromEntries(given.map(({item, value}) => [item, value]))).toEqual(expected);
    expect(reading).toMatchObject({
      fit: true,
      unit: "ha-noi-63",
      edition: "2024",
      form: {id: "annual-report", version: "1.0"}
    });
    expect(codesOf(reading)).toEqual([]);
  });

  it("reads the same after another program has saved the file", async () => {
    const saved = sheetjs.write(sheetjs.read(await fill(VALUES), {cellNF: true}), {type: "buffer", bookType: "xlsx"});
    const reading = await read(new Uint8Array(saved));
    const before = await read(await fill(VALUES));
    const answers = (one: SubmissionReading) => one.cells.map(({item, value, status}) => ({item, value, status}));
    expect(answers(reading)).toEqual(answers(before));
    expect(codesOf(reading)).toEqual([]);
  });

  it("has one reading for every question asked, answered or not", async () => {
    const reading = await read(await fill({}));
    const items = reading.cells.map(({item}) => item);
    expect(new Set(items).size).toBe(items.length);
    const empty = reading.cells.find(({item}) => item === "dvc-ai");
    expect(empty).toMatchObject({status: "not-reported", value: null, cell: "D4", sheet: "2 Chỉ tiêu QĐ 699"});
  });

  it("keeps personal data apart", async () => {
    const reading = await read(
      await fill({...VALUES, "contact-name": "Người Thử", "contact-email": "thu@example.invalid"})
    );
    expect(reading.contacts).toEqual([
      {item: "contact-name", value: "Người Thử"},
      {item: "contact-email", value: "thu@example.invalid"}
    ]);
    expect(JSON.stringify([reading.cells, reading.findings])).not.toMatch(/Người Thử|example\.invalid/);
  });

  it("never keeps or shows what is secret", async () => {
    const reading = await read(await fill({...VALUES, gpu: "Mật", "gpu.note": "12 máy"}));
    const cell = reading.cells.find(({item}) => item === "gpu");
    expect(cell).toMatchObject({raw: "(không hiển thị)", status: "withheld", value: null});
    expect(JSON.stringify(reading)).not.toContain("12 máy");
  });
});

describe("cells that need mending", () => {
  it("says where, what was read, how to mend it, with an example, in both languages", async () => {
    const [finding] = (await read(await fill({...VALUES, "trained-146": "khoảng 30"}))).findings.filter(
      ({code}) => code === "qualified-number"
    );
    expect(finding).toMatchObject({
      ...{id: "ha-noi-63/qualified-number/qd699/trained-146", severity: "error", cell: "D8", raw: "khoảng 30"},
      ...{
        file: "ha-noi-63/bao-cao.xlsx",
        sheet: "2 Chỉ tiêu QĐ 699",
        read_as: "khoảng 30",
        expected: "số nguyên ≥ 0 (người)"
      }
    });
    expect(finding?.advice_vi).toMatch(/^Ô D8 .*“khoảng 30”.*ví dụ 120/);
    expect(finding?.advice_en).toMatch(/^Cell D8 .*“khoảng 30”.*example 120/);
  });

  it("takes a formula without a stored result as an error, never as 0, and one with a result as its result", async () => {
    const formulas = (sheet: WriteSheet) =>
      setCell(setCell(sheet, "3,3", {formula: "1+1"}), "4,3", {formula: "100+20", formulaResult: 120});
    const reading = await read(await changed("2 Chỉ tiêu QĐ 699", formulas));
    expect(reading.cells.find(({item}) => item === "dvc-ai")).toMatchObject({
      status: "error",
      value: null,
      raw: "=1+1"
    });
    expect(answerTo(reading, "dvc-total")).toBe(120);
  });

  it.each([
    [{"dvc-ai": 150}, "numerator-above-denominator", ["dvc-ai", "dvc-total"]],
    [
      {"ai-staff": 3, "ai-engineers": 2, "ai-masters": 2},
      "parts-above-total",
      ["ai-staff", "ai-engineers", "ai-masters"]
    ]
  ])("holds back all sides of a contradiction: %j", async (extra, code, held) => {
    const reading = await read(await fill({...VALUES, ...extra}));
    expect(codesOf(reading)).toEqual([code]);
    for (const item of held) {
      expect(reading.cells.find((cell) => cell.item === item)).toMatchObject({
        status: "error",
        value: null,
        rule: code
      });
    }
  });

  it("lets parts that fit, or equal their whole, pass", async () => {
    const reading = await read(
      await fill({...VALUES, "dvc-ai": 120, "ai-staff": 4, "ai-engineers": 2, "ai-masters": 2})
    );
    expect(codesOf(reading)).toEqual([]);
  });

  it("warns where the declared number of rows is not the number listed", async () => {
    expect(codesOf(await read(await fill({...VALUES, "ung-dung-count": 3})))).toEqual(["row-count"]);
  });
});
