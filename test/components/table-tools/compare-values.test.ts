import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compareValues} from "../../../src/components/table-tools/compare-values.js";
import type {CellValue} from "../../../src/components/table-tools/model.js";

const sorted = (values: readonly CellValue[], descending: boolean) =>
  values.toSorted((a, b) => compareValues(a, b, {descending, lang: "vi"}));

describe("compareValues", () => {
  it("puts what is missing last, whichever way; a zero is not missing", () => {
    expect(sorted([null, 0, 30, null, -1], false)).toEqual([-1, 0, 30, null, null]);
    expect(sorted([null, 0, 30, null, -1], true)).toEqual([30, 0, -1, null, null]);
  });

  it("compares numbers as numbers", () => expect(sorted([10, 9, 100], false)).toEqual([9, 10, 100]));

  it("compares names as Vietnamese does", () => {
    const names = ["Đồng Nai", "Cao Bằng", "An Giang", "Cà Mau", "Điện Biên", "Cần Thơ", "Gia Lai"];
    expect(sorted(names, false)).toEqual([
      "An Giang",
      "Cà Mau",
      "Cao Bằng",
      "Cần Thơ",
      "Điện Biên",
      "Đồng Nai",
      "Gia Lai"
    ]);
  });

  it("is a consistent order: antisymmetric, and ties are ties both ways", () => {
    const value = fc.oneof(fc.constant(null), fc.integer({min: -3, max: 3}));
    fc.assert(
      fc.property(value, value, fc.boolean(), (a, b, descending) => {
        const order = compareValues(a, b, {descending, lang: "vi"});
        expect(Math.sign(order) + Math.sign(compareValues(b, a, {descending, lang: "vi"}))).toBe(0);
        expect(order === 0).toBe(a === b);
      })
    );
  });
});
