import {describe, expect, it} from "vitest";
import {
  compareNames,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatSigned,
  withUnit
} from "../../src/i18n/format.js";

describe("formatNumber", () => {
  it.each([
    [1234567.891, 1, "vi", "1.234.567,9"],
    [1234567.891, 1, "en", "1,234,567.9"],
    [0, 0, "vi", "0"],
    [-8.44, 1, "vi", "−8,4"]
  ] as const)("prints %d with %d decimals in %s as %s", (value, digits, lang, text) => {
    expect(formatNumber(value, lang, digits)).toBe(text);
  });

  it("prints no minus before a value that rounds to zero", () => {
    expect(formatNumber(-0.04, "vi", 1)).toBe("0,0");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d, so that no page ever prints it", (value) => {
    expect(() => formatNumber(value, "vi")).toThrow(RangeError);
  });
});

describe("other formats", () => {
  it("keeps a number and its unit on one line", () => {
    expect(withUnit(846, "người", "vi")).toBe("846\u00A0người");
  });
  it("signs differences, and leaves zero without a sign", () => {
    expect([2, -2, 0].map((value) => formatSigned(value, "vi", 0))).toEqual(["+2", "−2", "0"]);
  });
  it("prints percentages of 0–100", () => {
    expect(formatPercent(33.333, "vi")).toBe("33,3%");
  });
  it("prints dates day first, without a time zone", () => {
    expect(formatDate("2025-12-05", "vi")).toBe("5/12/2025");
    expect(formatDate("2025-12-05", "en")).toBe("5 December 2025");
  });
  it("joins lists in words", () => {
    expect(formatList(["Huế", "Hà Nội", "Hải Phòng"], "vi")).toBe("Huế, Hà Nội và Hải Phòng");
  });
  it("sorts names as Vietnamese does: Cà Mau, Cao Bằng, Cần Thơ, Dĩ An, Đà Nẵng", () => {
    const names = ["Đà Nẵng", "Cần Thơ", "Dĩ An", "Cao Bằng", "Cà Mau"];
    expect(names.toSorted((a, b) => compareNames(a, b, "vi"))).toEqual([
      "Cà Mau",
      "Cao Bằng",
      "Cần Thơ",
      "Dĩ An",
      "Đà Nẵng"
    ]);
  });
});
