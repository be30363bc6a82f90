import {strFromU8, unzipSync} from "fflate";
import mammoth from "mammoth";
import {beforeAll, describe, expect, it} from "vitest";
import {readLetter} from "../../loaders/outline/read-letter.js";
import type {EditionOutline} from "../../loaders/outline-report/edition-outline.js";
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import {LETTER_PARTS} from "../../loaders/outline-report/letter-parts.js";
import {nationalDocument} from "../../loaders/outline-report/national-document.js";
import {type OutlineSource, unitDocument} from "../../loaders/outline-report/unit-document.js";
import {readDocx} from "../../loaders/reader/docx/read-docx.js";
import {blockTexts} from "../../loaders/reader/docx/texts.js";
import type {EditionUnit} from "../../src/scoring/edition.js";
import {ASKED, FIELDS, FORM, inputsOf, read, unitNamed, type Values} from "./make.js";
import {editionWith} from "./make-edition.js";
import {fourUnits, UNITS} from "./three-units.js";

let made: EditionOutline;
beforeAll(async () => {
  made = await fourUnits();
});

const sourceOf = (outline: EditionOutline, units: readonly EditionUnit[] = UNITS): OutlineSource => ({
  ...{edition: editionWith(units, outline), form: FORM, fields: FIELDS}
});

function documentIn(bytes: Uint8Array) {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.refused);
  return result.document;
}

const textOf = (bytes: Uint8Array) => blockTexts(documentIn(bytes).blocks).raw.replaceAll("\u00A0", " ");
const partOf = (bytes: Uint8Array, name: RegExp) =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => name.test(path))
    .map(([, part]) => strFromU8(part))
    .join("\n");

/** What our reader of letters makes of a document: values of fields that it found filled. */
function readBack(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const {readings, contacts} = readLetter(documentIn(bytes), FIELDS);
  expect(contacts).toEqual([]);
  return new Map(
    readings.filter(({value}) => typeof value?.value === "number").map(({field, value}) => [field, value!.value])
  );
}

const figures = (unit: string) =>
  new Map(
    made.outline
      .filter((row) => row.unit === unit && row.value !== null)
      .filter(({field}) => /c-\d|2\.7[bc]/.test(field))
      .map(({field, value}) => [field, /2\.7/.test(field) ? value! * 1_000_000 : value])
  );

describe("the order of the letter", () => {
  it("has every field once, in the order of the seed", () => {
    const laid = LETTER_PARTS.flatMap(({sections}) => sections).flatMap(({fields}) => fields.flatMap(({ids}) => ids));
    expect(laid).toEqual(ASKED.map(({id}) => id).filter((id) => id !== "4409-0"));
  });
});

describe("the document of a unit", () => {
  it.each(["lang-mot", "lang-hai"])("of %s is read back by the reader of letters, figure for figure", async (id) => {
    const unit = UNITS.find((one) => one.id === id)!;
    const back = readBack(await unitDocument(unit, sourceOf(made)));
    const told = figures(id);
    expect(told.size).toBeGreaterThan(4);
    expect(new Map([...back].filter(([field]) => /c-\d|2\.7[bc]/.test(field)))).toEqual(told);
  });

  it("shows nothing that is read back as a figure where a unit sent nothing", async () => {
    const bytes = await unitDocument(UNITS[3]!, sourceOf(made));
    expect(readBack(bytes).size).toBe(0);
    expect(textOf(bytes)).toContain("Chưa có báo cáo nào của cơ quan dùng được");
    expect(textOf(bytes).match(/không báo cáo/g)!.length).toBeGreaterThanOrEqual(24);
    expect(textOf(bytes)).not.toContain("không có\n");
  });

  it("never quotes a figure that was held back", async () => {
    const text = textOf(await unitDocument(UNITS[1]!, sourceOf(made)));
    expect(text).toContain("Số lượng đã đào tạo về CNTT/TTNT trong kỳ: chưa tính được, chờ cơ quan xác nhận");
    expect(text).not.toContain("30");
  });

  it("says which answers are secret, none, or missing, each in its own words", async () => {
    const text = textOf(await unitDocument(UNITS[1]!, sourceOf(made)));
    expect(text).toContain("\nNSNN: không hiển thị (mật)");
    expect(text).toContain("- Các ứng dụng TTNT đang vận hành: không có");
    expect(text).toContain("trong đó có 8 Kỹ sư/CN; 5 Thạc sỹ; Tiến sỹ: không báo cáo");
    expect(text).toContain("- Nhu cầu ứng dụng TTNT: không báo cáo");
  });

  it("notes the letter's own number where it differs, and an application of several states", async () => {
    const text = textOf(await unitDocument(UNITS[0]!, sourceOf(made)));
    expect(text).toContain("2.3. Hiện trạng tổ chức và nhân lực CNTT/TTNT [đề cương gốc: 2.2 (lần 2)]");
    expect(text).toContain("2.4. Tình hình triển khai các ứng dụng TTNT [đề cương gốc: 2.3]");
    expect(text).toContain("Kê ở nhiều tình trạng, mỗi tình trạng tính một lần: Trợ lý ảo.");
    expect(text).toContain("\nNSNN: 1.200,50 triệu đồng");
  });

  it("names agency, edition, date and the illustrative mark above, the page below", async () => {
    const bytes = await unitDocument(UNITS[0]!, sourceOf(made));
    const header = partOf(bytes, /word\/header\d*\.xml/).replaceAll(/<[^>]+>/g, "");
    expect(header).toContain("Làng Một · Đề cương Công văn 4409 · Ấn bản 2025 · Số liệu đến 31/12/2025");
    expect(header).toContain("Số liệu minh họa");
    expect(partOf(bytes, /word\/footer\d*\.xml/)).toMatch(/PAGE.*NUMPAGES/s);
    expect(partOf(bytes, /document\.xml$/)).toContain('w:w="11906" w:h="16838"');
  });

  it("has no illustrative mark on real figures", async () => {
    const source = sourceOf(made);
    const edition = {...source.edition, info: {...source.edition.info, illustrative: false}};
    const bytes = await unitDocument(UNITS[0]!, {...source, edition});
    expect(partOf(bytes, /word\/header/)).not.toContain("minh họa");
  });

  it("is the same bytes each time, dated as the edition", async () => {
    const [first, second] = [
      await unitDocument(UNITS[0]!, sourceOf(made)),
      await unitDocument(UNITS[0]!, sourceOf(made))
    ];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(partOf(first, /core\.xml/)).toContain("2025-12-31T00:00:00Z</dcterms:created>");
  });

  it("has the same text for a second, independent reader", async () => {
    for (const bytes of [await unitDocument(UNITS[0]!, sourceOf(made)), await nationalDocument(sourceOf(made))]) {
      const {value} = await mammoth.extractRawText({buffer: Buffer.from(bytes)});
      expect(textOf(bytes).replace(/\s+/g, "")).toBe(value.replace(/\s+/g, ""));
    }
  });

  it("stands texts that would break a document: marks of XML, control characters, many lines", async () => {
    const unit = unitNamed("lang-la", "Làng <Lạ> & Co");
    const values: Values = {"context-need": "a < b & “c”\n]]>\ndòng ba", equipment: "hai\tcột"};
    const outline = editionOutline(inputsOf([unit], [await read(unit, values)]));
    const rows = outline.outline.map((row) => (row.field === "4409-1.2" ? {...row, status: "given" as const} : row));
    const text = textOf(await unitDocument(unit, sourceOf({...outline, outline: rows}, [unit])));
    expect(text).toContain("a < b & “c”\n]]>\ndòng ba");
    expect(text).toContain("Làng <Lạ> & Co");
  });

  it("refuses an edition without a row for a field, naming it", async () => {
    const outline = {...made, outline: made.outline.filter(({field}) => field !== "4409-2.7b1")};
    await expect(async () => unitDocument(UNITS[0]!, sourceOf(outline))).rejects.toThrow();
  });
});

describe("a number about which the agency is asked", () => {
  const withFinding = (severity: string): OutlineSource => {
    const source = sourceOf(made);
    const row = made.outline.find(({unit, field}) => unit === "lang-mot" && field === "4409-2.2c-2b")!;
    const [file, place] = row.source.split("#") as [string, string];
    const [sheet, cell] = place.split("!");
    const findings = [{unit: "lang-mot", file, sheet, cell, severity}] as unknown as Source["findings"];
    return {...source, edition: {...source.edition, findings}};
  };
  type Source = OutlineSource["edition"];

  it("is said at the head of its document, and does not stand in the way of reading it back", async () => {
    const bytes = await unitDocument(UNITS[0]!, withFinding("warning"));
    expect(textOf(bytes)).toContain("vẫn tính như đã ghi: Cán bộ làm việc về AI, Kỹ sư, cử nhân (4 người).");
    expect(readBack(bytes).get("4409-2.2c-2b")).toBe(4);
    expect(textOf(await unitDocument(UNITS[1]!, withFinding("warning")))).not.toContain("đang hỏi lại");
  });

  it("is listed in the national document beside the total it is part of", async () => {
    const text = textOf(await nationalDocument(withFinding("warning")));
    expect(text).toContain("Làng Một\tCán bộ làm việc về AI, Kỹ sư, cử nhân\t4\t12");
  });

  it("is not mentioned once it was settled", async () => {
    const source = withFinding("info");
    expect(textOf(await unitDocument(UNITS[0]!, source))).not.toContain("hỏi lại");
    expect(textOf(await nationalDocument(source))).not.toContain("Số liệu đang hỏi lại");
  });
});

describe("the national document", () => {
  it("gives each total with how many reported, by degree where it is a head count", async () => {
    const text = textOf(await nationalDocument(sourceOf(made)));
    expect(text).toMatch(/3\/4 cơ quan có báo cáo dùng được\./);
    expect(text).toContain("Chưa gửi báo cáo: Làng Im.");
    const compact = text.replace(/\s+/g, " ");
    // totals of national.test.ts
    expect(compact).toContain("Tổng số cán bộ làm việc trong lĩnh vực TTNT 30 2/4 12 2/4 8 2/4 1 1/4 2 1/4");
    expect(compact).toContain("Cơ sở dữ liệu nghiệp vụ và hiện trạng 3 cơ sở dữ liệu 3/4");
    expect(compact).toContain("trong đó: kê cả ở tình trạng khác 1 ứng dụng 2/4");
    expect(compact).toContain("Đầu tư từ ngân sách nhà nước 1.300 triệu đồng 2/4");
    expect(compact).toContain("Ngân sách ngắn hạn không có số liệu triệu đồng 0/4");
  });

  it("tells who was sent back from who sent nothing", async () => {
    const source = sourceOf(made);
    const reporting = [{unit: "lang-im", state: "sent-back"}] as unknown as OutlineSource["edition"]["reporting"];
    const text = textOf(await nationalDocument({...source, edition: {...source.edition, reporting}}));
    expect(text).toContain("Đã gửi, bị trả lại và chưa có bản dùng được: Làng Im.");
    expect(text).not.toContain("Chưa gửi báo cáo");
  });

  it("shows in the annex what each unit gave, and why there is no number", async () => {
    const rows = textOf(await nationalDocument(sourceOf(made))).split("\n");
    const cells = (name: string) =>
      rows
        .find((line) => line.startsWith(`${name}\t`))!
        .split("\t")
        .slice(1);
    expect(cells("Làng Một")).toEqual(["1", "2", "10", "10", "7", "0", "2", "1", "0", "1", "0", "1.200,50", "0"]);
    expect(cells("Làng Hai")).toEqual(["0", "0", "5", "20", "?", "2", "0", "0", "0", "1", "0", "mật", "…"]);
    expect(cells("Làng Im")).toEqual(Array.from({length: 13}, () => "…"));
  });

  it("is the same bytes each time", async () => {
    const [first, second] = [await nationalDocument(sourceOf(made)), await nationalDocument(sourceOf(made))];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
