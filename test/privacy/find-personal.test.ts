import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findPersonal} from "../../loaders/privacy/find-personal.js";
import {knownPeople} from "../../loaders/privacy/known-people.js";
import {MASKED, maskText} from "../../loaders/privacy/mask-text.js";

const known = knownPeople(
  [
    {item: "contact-name", value: "Bà Trần Thị Kiểm Thử - Chuyên viên"},
    {item: "contact-phone", value: "0987 000 111"}
  ],
  ["TP. Hồ Chí Minh"]
);

describe("what is taken for personal data", () => {
  it.each([
    "0987000111",
    "0987 000 111",
    "0987.000.111",
    "098-700-0111",
    "09 87 00 01 11",
    "(0987) 000 111",
    "+84987000111",
    "+84 987 000 111",
    "(+84) 987.000.111",
    "+84 (0)987 000 111",
    "024 3943 9731",
    "(024) 3.943.9731",
    "001099012345",
    "001 099 012 345",
    "kiem.thu@example.vn",
    "kiem.thu @ example.vn",
    "kiem.thu(at)example.vn"
  ])("%s, wherever it stands", (text) => {
    expect(maskText(text)).toBe(MASKED);
    expect(maskText(`Ghi chú: ${text}, xem thêm`)).toBe(`Ghi chú: ${MASKED}, xem thêm`);
  });

  it.each([
    ["Người lập biểu: Nguyễn Văn A", "Người lập biểu: (đã che)"],
    ["NGƯỜI LẬP BIỂU: NGUYỄN VĂN A", "NGƯỜI LẬP BIỂU: (đã che)"],
    ["Người liên hệ (không công bố): Lê Thị B, phòng 3", "Người liên hệ (không công bố): (đã che), phòng 3"],
    ["gặp đ/c Trần Văn C để biết", "gặp đ/c (đã che) để biết"],
    ["do ông Nguyễn Văn A ký", "do ông (đã che) ký"],
    ["ĐT: 987000111", "ĐT: (đã che)"],
    ["CCCD: 123456789", "CCCD: (đã che)"],
    ["0987 000 111 2024", "(đã che) 2024"]
  ])("%s becomes %s", (text, masked) => expect(maskText(text)).toBe(masked));
});

describe("what is left alone", () => {
  it.each([
    "2489/QĐ-UBND",
    "12/2024/QĐ-UBND ngày 05/12/2024",
    "0123456789/QĐ-UBND",
    "05.12.2024 10",
    "01/01/2024 - 31/12/2024",
    "1.234.567.890",
    "987000111",
    "84987000111",
    "0.1234567890",
    "0,0987000111",
    "090.123.456 triệu",
    "Bà Rịa Vũng Tàu",
    "quận Hai Bà Trưng Hà Nội",
    "Liên hệ Sở Thông Tin để biết",
    "Thủ trưởng cơ quan",
    "chuyên viên phụ trách",
    "2024-12-05",
    "QCVN 03:2023/BTTTT"
  ])("%s", (text) => expect(maskText(text)).toBe(text));

  it("a bare mobile number, unless no figure is read from the text", () => {
    expect(maskText("987000222")).toBe("987000222");
    expect(maskText("987000222", {loose: true})).toBe(MASKED);
  });

  it("every text without digits and without a known name, to the letter", () => {
    const words = fc.array(
      fc.constantFrom("đô thị", "Ban hành", "kế hoạch", "ứng dụng", "AI", "Bộ", "–", "dữ liệu mở")
    );
    fc.assert(fc.property(words, (some) => maskText(some.join(" "), {known}) === some.join(" ")));
  });
});

describe("what an agency's own contact cells name", () => {
  it.each([
    "Trần Thị Kiểm Thử",
    "TRẦN THỊ KIỂM THỬ",
    "tran thi kiem thu",
    "Trần  Thị\nKiểm Thử",
    "Trần Thị Kiểm Thử".normalize("NFD"),
    "987.000.111",
    "0 9 8 7 0 0 0 1 1 1",
    "84 987 000 111"
  ])("is found as %j", (text) => expect(maskText(text, {known})).toBe(MASKED));

  it("is found in the name of a file", () => {
    expect(maskText("ha-noi/bao-cao-tran-thi-kiem-thu.xlsx", {known})).toBe("ha-noi/bao-cao-(đã che).xlsx");
  });

  it("is no name where the cell has an office, a post, one word, or a unit's name", () => {
    const cells = ["Sở Khoa học và Công nghệ", "Chuyên viên phòng CNTT", "Hương", "TP. Hồ Chí Minh"];
    const nobody = knownPeople(
      cells.map((value) => ({item: "contact-name", value})),
      ["TP. Hồ Chí Minh"]
    );
    expect(nobody).toEqual({names: null, numbers: null});
  });
});

describe("finding and masking", () => {
  const digit = fc.constantFrom(..."0123456789");
  const mobile = fc
    .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.array(digit, {minLength: 8, maxLength: 8}))
    .map(([first, rest]) => `0${first}${rest.join("")}`);

  it("find every mobile number in every usual grouping", () => {
    const groupings = [[10], [4, 3, 3], [3, 3, 4], [4, 2, 2, 2], [2, 2, 2, 2, 2], [5, 5]];
    fc.assert(
      fc.property(mobile, fc.constantFrom(...groupings), fc.constantFrom(" ", ".", "-"), (number, sizes, mark) => {
        const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
        const written = sizes.map((size, i) => number.slice(starts[i], starts[i]! + size)).join(mark);
        expect(maskText(written)).toBe(MASKED);
      })
    );
  });

  it("give places in order that overlap nowhere, and leave nothing to mask", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 80}), mobile, (text, number) => {
        const whole = `${text} ${number} ${text}`.normalize("NFC");
        const spans = findPersonal(whole, {known});
        spans.forEach(({start, end}, i) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        });
        expect(maskText(whole, {known})).not.toContain(number);
      })
    );
  });
});
