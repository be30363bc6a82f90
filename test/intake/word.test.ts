import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {FormItem} from "../../loaders/form/form.js";
import {allItems, appliesTo, tableCode, tableSheets} from "../../loaders/form/questions.js";
import {fillDocument} from "../../loaders/form/word/write-document.js";
import {fillForm} from "../../loaders/form/write-template.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {locateDocument} from "../../loaders/intake/word/locate-document.js";
import type {LocatedFile} from "../../loaders/intake/workbook/raw.js";
import {readDocx} from "../../loaders/reader/docx/read-docx.js";
import {contextFor, FORM, HA_NOI, MOST, optionsFor} from "../form/sample.js";
import {editXml} from "../reader/docx/build.js";

type Values = Readonly<Record<string, string | number | boolean>>;

async function word(values: Values, unit = HA_NOI): Promise<Uint8Array> {
  return fillDocument(FORM, unit, new Map(Object.entries(values)), optionsFor(unit));
}

function locate(bytes: Uint8Array): LocatedFile {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refused);
  return locateDocument(FORM, read.document);
}

/** What a file says, whatever its kind: without places, wording, and rules of reading numbers. */
async function meaning(bytes: Uint8Array, ending: "docx" | "xlsx") {
  const reading = await readSubmission(bytes, `${HA_NOI.id}/bao-cao.${ending}`, FORM, contextFor(HA_NOI));
  const {cells, contacts, unit, edition, form, fit} = reading;
  const known = cells.map(({item, status, value, note}) => ({item, status, value, note}));
  const sorted = known.toSorted((a, b) => (a.item < b.item ? -1 : 1));
  const errors = reading.findings.filter(({severity}) => severity === "error").map(({code, id}) => `${code} ${id}`);
  return {cells: sorted, contacts, unit, edition, form, fit, errors: errors.sort()};
}

const text = fc.stringMatching(/^[A-Za-zÀ-ỹđĐ][A-Za-zÀ-ỹđĐ0-9 ,.()<>&"\n]{0,60}[a-zà-ỹ]$/);

function answerFor(item: FormItem): fc.Arbitrary<string | number | boolean> {
  const declared = fc.constantFrom("không có số liệu", "không áp dụng", "Mật", "chưa có", "x y z");
  switch (item.type) {
    case "count":
      return fc.oneof({weight: 4, arbitrary: fc.nat(3_000_000)}, declared);
    case "amount":
    case "percent":
      return fc.oneof({weight: 4, arbitrary: fc.nat(99_999).map((cents) => cents / 1000)}, declared);
    case "yes-no":
    case "yes-no-na":
      return fc.oneof({weight: 4, arbitrary: fc.boolean()}, declared);
    case "date":
      return fc.integer({min: 18_000, max: 21_000}).map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
    case "choice":
      return fc.constantFrom(...item.choices!.map(({id}) => id));
    default:
      return text;
  }
}

function answers(): fc.Arbitrary<Values> {
  const items = allItems(FORM).filter(({item}) => !item.prefilled && appliesTo(item.applies, "province"));
  const rows = tableSheets(FORM).flatMap((sheet) => {
    const keys = sheet.prefill ? optionsFor(HA_NOI).tasks.map(({id}) => id) : [1, 2, 5];
    return keys.flatMap((key) =>
      sheet.columns
        .filter(({prefilled}) => !prefilled)
        .map((column): [string, FormItem] => [tableCode(sheet.id, key, column.id), column])
    );
  });
  const all: [string, FormItem][] = [...items.map(({item}): [string, FormItem] => [item.id, item]), ...rows];
  const one = ([code, item]: [string, FormItem]) => answerFor(item).map((value) => [code, value] as const);
  return fc
    .subarray(all, {minLength: 1})
    .chain((chosen) => fc.tuple(...chosen.map(one)))
    .map((entries) => Object.fromEntries(entries));
}

describe("a filled Word form", () => {
  it("gives the same cells as the same answers in the workbook", async () => {
    await fc.assert(
      fc.asyncProperty(answers(), async (values) => {
        const document = await word(values);
        const book = await fillForm(FORM, HA_NOI, new Map(Object.entries(values)), optionsFor(HA_NOI));
        const located = locate(document);
        expect(await meaning(document, "docx")).toEqual(await meaning(book, "xlsx"));
        expect([located.strays, located.unknownSheets]).toEqual([[], []]);
      }),
      {numRuns: 12}
    );
  });

  it("has the tag of an answer as its address, and none of its placeholders is an answer", async () => {
    const located = locate(await word({"dvc-ai": 30, "dvc-ai.note": "Kèm danh mục", "open-data": true}));
    const given = located.answers.filter(({content}) => content.text !== "");
    expect(given.map(({code}) => code).filter((code) => !/^(unit-|year|nhiem-vu)/.test(code))).toEqual([
      "dvc-ai",
      "open-data"
    ]);
    expect(given.find(({code}) => code === "dvc-ai")).toEqual({
      ...{code: "dvc-ai", sheet: "", cell: "dvc-ai"},
      ...{content: {text: "30", typed: "30"}, note: "Kèm danh mục"}
    });
  });

  it("is asked of a ministry without the provinces' questions, and of all its sheets even without a task", async () => {
    const located = locate(await word({}, MOST));
    expect(located.answers.some(({code}) => code === "dothi-ai")).toBe(false);
    expect(located.sheets.size).toBe(FORM.sheets.filter(({layout}) => layout !== "guide").length);
  });
});

describe("a Word form that was changed", () => {
  it("is read by codes and headings where a program dropped every control", async () => {
    const values = {"dvc-ai": 30, "dvc-ai.note": "Kèm danh mục", "ung-dung[2].name": "Trợ lý ảo"};
    const dropped = editXml(await word(values), (xml) =>
      xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, "").replace(/<\/?w:sdt(Content)?>/g, "")
    );
    expect(dropped).not.toEqual(await word(values));
    const located = locate(dropped);
    expect(located.identity).toEqual(locate(await word(values)).identity);
    const whole = locate(await word(values));
    const texts = ({answers: all}: LocatedFile) =>
      Object.fromEntries(all.map(({code, content, note}) => [code, [content.text, note]]));
    expect(texts(located)).toEqual(texts(whole));
  });

  it("keeps a list row that was copied to make room, under the next free number", async () => {
    const bytes = await word({"ung-dung[25].name": "Trợ lý ảo"});
    const copied = editXml(bytes, (xml) => {
      const row = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*ung-dung\[25\].*?<\/w:tr>/s)![0];
      return xml.replace(row, `${row}${row.replace("Trợ lý ảo", "Máy dịch")}`);
    });
    const names = locate(copied).answers.filter(({code}) => /^ung-dung.*name$/.test(code));
    expect(names.map(({code, content}) => [code, content.text])).toEqual([
      ["ung-dung[25].name", "Trợ lý ảo"],
      ["ung-dung[26].name", "Máy dịch"]
    ]);
  });

  it("keeps a list row that was inserted without controls", async () => {
    const bytes = await word({"hop-tac[1].partner": "Trường A"});
    const inserted = editXml(bytes, (xml) => {
      const row = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*hop-tac\[15\].*?<\/w:tr>/s)![0];
      const cell = (words: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
      return xml.replace(row, `${row}<w:tr>${["", "Nước ngoài", "Viện B", "Dữ liệu", ""].map(cell).join("")}</w:tr>`);
    });
    const found = new Map(locate(inserted).answers.map(({code, content}) => [code, content.text]));
    expect(found.get("hop-tac[16].scope")).toBe("Nước ngoài");
    expect(found.get("hop-tac[16].partner")).toBe("Viện B");
    expect(found.get("hop-tac[1].partner")).toBe("Trường A");
  });

  it("takes what was typed beside a control as part of the answer, so that it is asked about and not lost", async () => {
    const typed = editXml(await word({"dvc-ai": 30}), (xml) =>
      xml.replace(/(<w:tag w:val="dvc-ai"\/>.*?<\/w:sdt>)/s, "$1<w:r><w:t> (ước)</w:t></w:r>")
    );
    const {answers: found} = locate(typed);
    expect(found.find(({code}) => code === "dvc-ai")?.content.text).toBe("30 (ước)");
  });

  it("has findings that name the item by its code, since a document has no cell addresses", async () => {
    const bytes = await word({"dvc-ai": "ba mươi", "ung-dung[3].state": "đang dùng"});
    const {findings} = await readSubmission(bytes, `${HA_NOI.id}/bao-cao.docx`, FORM, contextFor(HA_NOI));
    const advice = (code: string, cell: string) =>
      findings.find((finding) => finding.code === code && finding.cell === cell)?.advice_vi ?? "";
    expect(advice("not-a-number", "dvc-ai")).toMatch(/^Mục dvc-ai, “Dịch vụ công .*” ghi “ba mươi”\./);
    expect(advice("not-in-list", "ung-dung[3].state")).toMatch(/^Mục ung-dung\[3\]\.state, “Tình trạng” ghi/);
  });

  it("says where an answer stands whose control has no code of the form", async () => {
    const renamed = editXml(await word({"dvc-ai": 30}), (xml) => xml.replace('w:val="dvc-ai"', 'w:val="dvc-aii"'));
    expect(locate(renamed).strays).toContainEqual({kind: "unknown-code", sheet: "", cell: "dvc-aii", text: "30"});
  });
});
