import {describe, expect, it} from "vitest";
import {numberWithin, numberWord} from "../../src/i18n/number-words.js";

describe("numberWord", () => {
  it("says up to ten in words and writes the rest in digits", () => {
    expect([0, 4, 10, 11].map((count) => numberWord(count, "vi"))).toEqual(["Không", "Bốn", "Mười", "11"]);
    expect([0, 6, 11].map((count) => numberWithin(count, "en"))).toEqual(["none", "six", "11"]);
  });
});
