import * as sheetjs from "@e965/xlsx";
import {strFromU8, unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {itemsFor} from "../../loaders/form/questions.js";
import {writeTemplate} from "../../loaders/form/write-template.js";
import {FORM, fill, HA_NOI, MOST, optionsFor} from "./sample.js";

const template = await writeTemplate(FORM, HA_NOI, optionsFor(HA_NOI));

/** Column A of every sheet, as the second reader sees it. */
function codes(bytes: Uint8Array): readonly string[] {
  const book = sheetjs.read(bytes);
  return book.SheetNames.flatMap((name) =>
    Object.entries(book.Sheets[name]!).flatMap(([at, cell]) => (/^A\d+$/.test(at) ? [String(cell.v)] : []))
  );
}

describe("writeTemplate", () => {
  it("gives the same bytes for the same input, and others for another unit", async () => {
    expect(await writeTemplate(FORM, HA_NOI, optionsFor(HA_NOI))).toEqual(template);
    expect(await writeTemplate(FORM, MOST, optionsFor(MOST))).not.toEqual(template);
  });

  it("carries the code of every item asked, as another reader sees it, and of no other", async () => {
    const asked = itemsFor(FORM, "province").map(({item}) => item.id);
    expect(codes(template)).toEqual(expect.arrayContaining(asked));
    const ministry = codes(await writeTemplate(FORM, MOST, optionsFor(MOST, "2025")));
    expect(ministry).not.toContain("dothi-total");
    expect(ministry).toContain("qd1678-1.1");
  });

  it("says in a very hidden sheet what it is, and shows unit and year", () => {
    const book = sheetjs.read(template);
    expect(book.Workbook?.Sheets?.at(-1)).toMatchObject({name: "_form", Hidden: 2});
    expect(sheetjs.utils.sheet_to_json(book.Sheets._form!, {header: 1})).toEqual([
      ["form", "annual-report"],
      ["version", "1.0"],
      ["unit", "ha-noi-63"],
      ["edition", "2024"]
    ]);
    const general = book.Sheets["1 Thông tin chung"]!;
    expect([general.D4?.v, general.D5?.v, general.D6?.v]).toEqual(["ha-noi-63", "Hà Nội", 2024]);
  });

  it("protects every visible sheet without a password and unlocks only answers and notes", async () => {
    const {sheets} = await readXlsx(template, {readStyles: true});
    for (const sheet of sheets.filter(({name}) => name !== "_form")) {
      expect(sheet.protection).toMatchObject({sheet: true});
      expect(sheet.protection?.password).toBeUndefined();
    }
    const open = [...sheets[2]!.cells!]
      .filter(([, cell]) => cell.style?.protection?.locked === false)
      .map(([at]) => at);
    expect(open.every((at) => /^\d+,[34]$/.test(at))).toBe(true);
    expect(open).toHaveLength(2 * 7); // seven questions of Decision 699, answer and note
    const general = sheets[1]!.cells!;
    expect(general.get("3,3")?.style?.protection?.locked).not.toBe(false); // the unit's id
    expect(general.get("7,3")?.style?.protection?.locked).toBe(false); // the date of the letter
  });

  it("offers the answers of yes/no and choices, and asks numbers to be whole and not negative", async () => {
    const {sheets} = await readXlsx(template);
    const rules = sheets[2]!.dataValidations!;
    expect(rules.find(({range}) => range === "D9")).toMatchObject({type: "list", values: ["Có", "Chưa"]});
    expect(rules.find(({range}) => range === "D4")).toMatchObject({
      ...{type: "whole", operator: "greaterThanOrEqual", formula1: "0"}
    });
    const states = sheets[7]!.dataValidations!.find(({range}) => range.startsWith("B5:B"));
    expect(states?.values).toEqual(["Đang vận hành", "Có kế hoạch", "Đang nghiên cứu"]);
  });

  it("hides the row of column ids and keeps the headings in sight", async () => {
    const {sheets} = await readXlsx(template);
    expect(sheets[7]!.rows[2]).toEqual(["#ung-dung", "state", "name", "purpose", "effect", "users"]);
    expect(sheets[7]!.rowDefs?.get(2)?.hidden).toBe(true);
    expect(sheets[7]!.freezePane).toEqual({rows: 4});
    expect(sheets[2]!.freezePane).toEqual({rows: 3});
  });

  it("holds no time but the edition's first of January", () => {
    const core = strFromU8(unzipSync(template)["docProps/core.xml"]!);
    const times = [...core.matchAll(/\d{4}-\d\d-\d\dT[^<]*/g)].map(([time]) => time);
    expect(new Set(times)).toEqual(new Set(["2024-01-01T00:00:00Z"]));
  });
});

describe("fillForm", () => {
  it("writes numbers as numbers, dates as dates, choices by their words", async () => {
    const bytes = await fill({
      "dvc-ai": 12,
      "doc-date": "2024-12-05",
      "open-data": true,
      "ung-dung[2].state": "planned"
    });
    const book = sheetjs.read(bytes, {cellDates: true, UTC: true});
    expect(book.Sheets["2 Chỉ tiêu QĐ 699"]!.D4).toMatchObject({t: "n", v: 12});
    expect(book.Sheets["2 Chỉ tiêu QĐ 699"]!.D9?.v).toBe("Có");
    expect((book.Sheets["1 Thông tin chung"]!.D8!.v as Date).toISOString()).toBe("2024-12-05T00:00:00.000Z");
    expect(book.Sheets["7 Ứng dụng"]!.B6?.v).toBe("Có kế hoạch");
  });

  it("keeps text that begins like a formula as text", async () => {
    const book = sheetjs.read(await fill({"context-need": "=1+1"}));
    expect(book.Sheets["4 Đề cương 4409"]!.D4).toMatchObject({t: "s", v: "=1+1"});
  });
});
