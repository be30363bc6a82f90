import {describe, expect, it} from "vitest";
import {hasDocumentNumber, hasLink} from "../../../loaders/intake/rules/document-number.js";

describe("document numbers", () => {
  it.each([
    "1678/QĐ-BKHCN",
    "15/2022/TT-BTTTT",
    "4409/BKHCN-CNC",
    "số 125/KH-UBND ngày 05/12/2024",
    "57-NQ/TW",
    "202/2025/QH15",
    "09/CT-TTg",
    "71/NQ-CP",
    "466/PVHXH-VP",
    "12a/BC-SKHCN"
  ])("are seen in %j", (text) => expect(hasDocumentNumber(text)).toBe(true));

  it.each(["12/2024", "05/12/2024", "125", "KH-UBND", "", "có", "45/150 (30%)", "QĐ của UBND tỉnh", "3/10", "12/ABC"])(
    "are not seen in %j",
    (text) => expect(hasDocumentNumber(text)).toBe(false)
  );
});

describe("links", () => {
  it.each(["https://data.gov.vn/a", "data.gov.vn", "xem http://opendata.hanoi.gov.vn/x?y=1"])(
    "are seen in %j",
    (text) => expect(hasLink(text)).toBe(true)
  );
  it.each(["", "có", "trên cổng dữ liệu", "1.234", "12.5%", "v.v. và khác"])("are not seen in %j", (text) =>
    expect(hasLink(text)).toBe(false)
  );
});
