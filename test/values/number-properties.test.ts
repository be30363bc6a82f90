import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decodeColumn} from "../../loaders/values/decode-column.js";
import {styleOf} from "../../loaders/values/number/style.js";

describe("numbers written the Vietnamese way", () => {
  it("reads back whole numbers written the Vietnamese way", () => {
    const format = new Intl.NumberFormat("vi-VN");
    fc.assert(
      fc.property(fc.integer({min: 0, max: 10 ** 12}), (number) => {
        expect(decodeColumn("count", [format.format(number)])[0]).toMatchObject({status: "reported", value: number});
      })
    );
  });

  it("reads back any number written the Vietnamese way, once the column shows its style", () => {
    const format = new Intl.NumberFormat("vi-VN", {maximumFractionDigits: 6});
    fc.assert(
      fc.property(fc.integer({min: -(10 ** 12), max: 10 ** 12}), fc.constantFrom(0, 1, 2, 3, 4, 6), (whole, digits) => {
        const number = whole / 10 ** digits;
        const [, reading] = decodeColumn("number", ["0,5", format.format(number)]);
        expect(reading).toMatchObject({status: "reported", value: Number(number.toFixed(6)) + 0});
      }),
      {numRuns: 500}
    );
  });
});

describe("the style of a column", () => {
  it("does not depend on the order, and more texts only add evidence", () => {
    const texts = fc.array(
      fc.constantFrom("1.234,5", "1,234.5", "12,5", "1.5", "1.234", "12", "khoảng 3", "22.07.2020"),
      {maxLength: 8}
    );
    fc.assert(
      fc.property(texts, texts, (some, more) => {
        const style = styleOf(some);
        expect(styleOf(some.toReversed())).toBe(style);
        const wider = styleOf([...some, ...more]);
        expect([wider, wider === "mixed", style === null]).toSatisfy(
          ([got, mixed, none]: readonly unknown[]) => got === style || mixed === true || none === true
        );
      })
    );
  });
});
