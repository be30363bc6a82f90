import {describe, expect, it} from "vitest";
import {editionOutline} from "../../loaders/outline-report/edition-outline.js";
import {unitDocument} from "../../loaders/outline-report/unit-document.js";
import {isMarkedSecret} from "../../loaders/privacy/marked-secret.js";
import {readDocx} from "../../loaders/reader/docx/read-docx.js";
import {blockTexts} from "../../loaders/reader/docx/texts.js";
import {ASKED, FIELDS, FORM, inputsOf, outlineOf, read, unitNamed} from "./make.js";
import {editionWith} from "./make-edition.js";

const UNIT = unitNamed("lang-mau", "Làng Mẫu");
/** Made up: no such person, number or address. */
const PLANTED = {
  "contact-name": "Trịnh Thị Mẫu Đơn",
  "contact-phone": "0912 345 678",
  "contact-email": "mau.don@example.vn",
  "context-need": "Cần gấp, gọi Trinh Thi Mau Don hoặc 0987.000.111 (dau.moi@example.vn).",
  "context-conditions": "Kinh phí thiếu; số máy lẻ 912345678 gặp chị Mẫu.",
  "it-staff": "khoảng 30, hỏi 0987 000 111",
  "van-ban-count": 1,
  "van-ban[1].field": "2.1",
  "van-ban[1].number": "12/KH-UBND",
  "van-ban[1].date": "2025-03-01",
  "van-ban[1].issuer": "Người ký: Lê Văn Thử",
  "van-ban[1].title": "Kế hoạch, liên hệ mau.don@example.vn"
};
const LEAKS = /Mẫu Đơn|Mau Don|912.?345.?678|987.?000.?111|@example|Lê Văn Thử/iu;

describe("personal data", () => {
  it("is masked wherever it was typed: prose, lists, figures held back", async () => {
    const row = await outlineOf(PLANTED);
    expect(row("4409-1.1").text).toBe("Cần gấp, gọi (đã che) hoặc (đã che) ((đã che)).");
    expect(row("4409-1.2").text).toBe("Kinh phí thiếu; số máy lẻ (đã che) gặp chị Mẫu.");
    expect(row("4409-2.2c-1").text).toBe("khoảng 30, hỏi (đã che)");
    expect(row("4409-2.1").text).toBe("12/KH-UBND | 01/03/2025 | Người ký: (đã che) | Kế hoạch, liên hệ (đã che) | ");
  });

  it("is masked in the names of files and sheets that a row is traced to", async () => {
    const reading = await read(UNIT, PLANTED);
    const file = "lang-mau/bao cao Trịnh Thị Mẫu Đơn 0987000111.xlsx";
    const cells = reading.cells.map((cell) => ({...cell, sheet: cell.sheet && `${cell.sheet} mau.don@example.vn`}));
    const {outline} = editionOutline(inputsOf([UNIT], [{...reading, file, cells}]));
    expect(JSON.stringify(outline)).not.toMatch(LEAKS);
    expect(outline[0]!.source).toContain("(đã che)");
  });

  it("never reaches table or document; the contact's fields are in neither", async () => {
    const made = editionOutline(inputsOf([UNIT], [await read(UNIT, PLANTED)]));
    expect(JSON.stringify(made)).not.toMatch(LEAKS);
    expect(made.outline.map(({field}) => field)).toEqual(ASKED.map(({id}) => id));
    expect(made.outline.some(({field}) => /-c\d$/.test(field))).toBe(false);
    const bytes = await unitDocument(UNIT, {edition: editionWith([UNIT], made), form: FORM, fields: FIELDS});
    const document = readDocx(bytes);
    if (!document.ok) throw new Error(document.refused);
    const {raw} = blockTexts(document.document.blocks);
    expect(raw).toContain("(đã che)");
    expect(raw).not.toMatch(LEAKS);
    expect(raw).not.toMatch(/Họ và tên|Số điện thoại|Thư điện tử/);
  });
});

describe("secret content", () => {
  it("marked as such in prose or in a list is not shown", async () => {
    const row = await outlineOf({
      "context-need": "Mật: xây dựng hệ thống Alpha",
      equipment: "Cụm máy chủ Beta (mật)",
      "ung-dung-count": 1,
      "ung-dung[1].state": "operating",
      "ung-dung[1].name": "Mật: hệ thống Alpha"
    });
    expect(row("4409-1.1")).toMatchObject({status: "withheld", text: ""});
    expect(row("4409-2.7a").text).not.toContain("Beta");
    expect(row("4409-2.3b")).toMatchObject({status: "given", value: 1, text: "(không hiển thị) |  |  | "});
  });

  it.each([
    ["Mật", true],
    ["Tối mật.", true],
    ["“Mật”: 12 máy chủ", true],
    ["Nội dung mật: theo kế hoạch riêng", true],
    ["Cụm máy chủ (Mật)", true],
    ["Tài liệu tuyệt mật của bộ", true],
    ["Hệ thống một cửa\nMật: hệ thống Alpha", true],
    ["Camera | Mật: hệ thống Alpha | Có", true],
    ["Đã có máy chủ; mật: 12 GPU", true],
    ["Theo kế hoạch, Mật: 12 GPU", true],
    ["Mức bảo mật: cao", false],
    ["Mật mã dân sự được dùng rộng rãi", false],
    ["Đã có quy định bảo vệ bí mật nhà nước", false],
    ["Dữ liệu mật độ dân cư", false]
  ])("of %s: %s", (text, secret) => {
    expect(isMarkedSecret(text)).toBe(secret);
  });
});
