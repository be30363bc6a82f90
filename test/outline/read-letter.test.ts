import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {inProject} from "../../loaders/files/paths.js";
import type {OutlineReading} from "../../loaders/outline/model.js";
import {countFound, readLetter} from "../../loaders/outline/read-letter.js";
import {readDocx} from "../../loaders/reader/docx/read-docx.js";
import type {ReadDocument} from "../../loaders/reader/model.js";
import {readOutline} from "../../loaders/seeds/outline.js";
import {docx, p} from "../reader/docx/build.js";
import {LETTER} from "./letter.js";

const FIELDS = readOutline();

function open(bytes: Uint8Array): ReadDocument {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.refused);
  return read.document;
}

const fixture = (name: string) => readLetter(open(readFileSync(inProject("test", "fixtures", "reader", name))), FIELDS);
const letter = (...lines: readonly string[]) => readLetter(open(docx(lines.map((text) => p(text)).join(""))), FIELDS);

function field(readings: readonly OutlineReading[], id: string): OutlineReading {
  const found = readings.find((reading) => reading.field === id);
  if (!found) throw new Error(`no reading of ${id}`);
  return found;
}

const values = (readings: readonly OutlineReading[], ...ids: readonly string[]) =>
  ids.map((id) => field(readings, `4409-${id}`).value?.value ?? null);

describe("a filled letter", () => {
  const {readings, contacts} = fixture("letter.docx");
  const of = (id: string) => field(readings, `4409-${id}`);

  it("has one reading for each of the 35 fields that are not personal, none of them confirmed", () => {
    expect(readings.map((reading) => reading.field)).toEqual(
      FIELDS.filter(({personal}) => !personal).map(({id}) => id)
    );
    expect(readings.every(({confirmed}) => confirmed === false)).toBe(true);
    expect(countFound(readings)).toBe(34);
  });

  it("gives head counts with their degrees, by the decimal style of the whole letter", () => {
    expect(values(readings, "2.2c-2a", "2.2c-2b", "2.2c-2c", "2.2c-2d")).toEqual([1250, 800, 340, 110]);
    expect(values(readings, "2.2c-1", "2.2c-3a", "2.2c-3c")).toEqual([45, 96, 12]);
  });

  it("tells dots that were left from a figure, and never makes them 0", () => {
    for (const id of ["2.2c-3b", "2.2c-3d", "2.2c-4a", "2.2c-4d", "2.7b2", "2.5b", "2.3d"]) {
      expect(of(id)).toMatchObject({found: "blank", value: null, text: ""});
    }
  });

  it("gives amounts in dong, and asks about one without a unit", () => {
    expect(values(readings, "2.7b1", "2.7c1")).toEqual([12_500_000_000, 3_500_000_000]);
    expect(of("2.7c2").confidence).toBeLessThan(0.8);
  });

  it("lists documents with number, date and issuer, and no date for a day that does not exist", () => {
    expect(of("2.1").entries.map(({number, date, issuer}) => [number, date, issuer])).toEqual([
      ["2489/QĐ-UBND", "2020-07-22", "UBND tỉnh"],
      ["115/KH-UBND", "2022-05-03", "UBND tỉnh"],
      ["05/CT-UBND", undefined, undefined]
    ]);
    expect(of("2.5c").entries).toMatchObject([{number: "77/QĐ-UBND", date: "2023-03-01"}]);
  });

  it("keeps a reference, “chưa có” and “không có” apart in lists", () => {
    expect(of("2.2a")).toMatchObject({value: {status: "refers-to", value: null}, entries: []});
    expect(of("2.3c")).toMatchObject({value: {status: "not-yet"}, entries: []});
    expect(of("2.5a")).toMatchObject({value: {status: "reported", value: []}, entries: []});
    expect(of("2.3b").entries.map(({text}) => text)).toEqual([
      "Trợ lý ảo dịch vụ công: trả lời người dân",
      "Camera giao thông: đếm xe"
    ]);
  });

  it("takes no sentence for a heading because it begins with the same words", () => {
    expect(of("1.1").text.split("\n")).toEqual([LETTER[6]!.text, LETTER[7]!.text]);
    expect(of("1.2").text).toBe("hạ tầng viễn thông tốt; thiếu nhân lực.");
    expect(of("2.3a").text).toBe("trả lời tự động, phân loại hồ sơ.");
  });

  it("gives the place of every heading, and the letter's own number and date", () => {
    expect(of("1.1").place).toBe("p6");
    expect(of("0").entries).toMatchObject([{number: "123/BC-UBND", date: "2023-12-08"}]);
  });

  it("keeps the contact person apart from every reading", () => {
    expect(contacts).toEqual([
      {field: "4409-c1", value: "Nguyễn Văn A"},
      {field: "4409-c2", value: "0000 000 000"},
      {field: "4409-c3", value: "a@example.vn"}
    ]);
    expect(JSON.stringify(readings)).not.toMatch(/Nguyễn Văn A|0000 000|example/);
  });

  it.each([
    ["letter-tcvn3.docx", "in TCVN3 fonts"],
    ["letter-tracked.docx", "with tracked changes, as if they were accepted"],
    ["letter-libreoffice.docx", "saved by LibreOffice"]
  ])("reads the same from %s, %s", (name) => {
    expect(fixture(name)).toEqual({readings, contacts});
  });
});

describe("headings", () => {
  it("are known by their words: without numbers, in capitals, with the tone elsewhere, with AI for TTNT", () => {
    const {readings} = letter(
      "HIỆN TRẠNG VỀ TỔ CHỨC VÀ NHÂN LỰC",
      "Nhân lực chuyên trách về công nghệ thông tin, AI là 12 người",
      "Tổng số cán bộ làm việc trong lĩnh vực AI: 30 người, trong đó: kỹ sư 20, thạc sĩ 8, tiến sĩ 2",
      "TÌNH HÌNH TRIỂN KHAI CÁC ỨNG DỤNG AI",
      "Các ứng dụng trí tuệ nhân tạo đã và đang vận hành: Trợ lý ảo",
      "ĐẦU TƯ VÀO CNTT/AI",
      "Ngân sách nhà nước: 1,5 tỷ đồng",
      "KIẾN NGHỊ VÀ ĐỀ XUẤT",
      "Kiến nghị chung: không"
    );
    expect(values(readings, "2.2c-1", "2.2c-2a", "2.2c-2b", "2.2c-2c", "2.2c-2d", "2.7b1")).toEqual([
      ...[12, 30, 20, 8, 2, 1_500_000_000]
    ]);
    expect(field(readings, "4409-2.3b").entries).toEqual([{text: "Trợ lý ảo"}]);
  });

  it("may stand with degrees on lines of their own", () => {
    const {readings} = letter(
      "2.2. Hiện trạng về tổ chức và nhân lực CNTT/TTNT",
      "- Tổng số cán bộ làm việc trong lĩnh vực TTNT: 15 người",
      "+ Kỹ sư/CN: 12",
      "+ Thạc sỹ: 02",
      "+ Tiến sỹ: 01"
    );
    expect(values(readings, "2.2c-2a", "2.2c-2b", "2.2c-2c", "2.2c-2d")).toEqual([15, 12, 2, 1]);
  });

  it("are less sure out of their section, and twice", () => {
    const alone = letter("Nhân lực chuyên trách về CNTT/TTNT: 12 người");
    expect(field(alone.readings, "4409-2.2c-1")).toMatchObject({value: {value: 12}, confidence: 0.6});
    const twice = letter(
      "2.2. Hiện trạng về tổ chức và nhân lực",
      "- Nhân lực chuyên trách: 12 người",
      "- Nhân lực chuyên trách: 15 người"
    );
    expect(field(twice.readings, "4409-2.2c-1").confidence).toBeLessThanOrEqual(0.5);
  });

  it("are doubted where the degrees add up to more than their total, and believed where to less", () => {
    const counts = (total: number) =>
      letter(
        "2.2. Hiện trạng về tổ chức và nhân lực",
        `- Tổng số cán bộ làm việc trong lĩnh vực TTNT là ${total} người; trong đó có 8 Kỹ sư/CN; 3 Thạc sỹ`
      ).readings;
    expect(field(counts(10), "4409-2.2c-2a").confidence).toBeLessThan(0.5);
    expect(field(counts(10), "4409-2.2c-2c").confidence).toBeLessThan(0.5);
    expect(field(counts(12), "4409-2.2c-2a").confidence).toBeGreaterThan(0.8);
  });

  it("give nothing in another document", () => {
    const {readings, contacts} = letter("Giấy mời họp", "Kính mời ông, bà dự họp lúc 8 giờ ngày 05/12/2024.");
    expect([countFound(readings), contacts]).toEqual([0, []]);
  });
});
