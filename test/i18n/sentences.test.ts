import {describe, expect, it} from "vitest";
import {aimText, figureText} from "../../src/i18n/aims.js";
import {allMetText, dueMetText} from "../../src/i18n/due-targets.js";
import {shortEnough} from "../../src/i18n/headline-words.js";
import {shortList} from "../../src/i18n/short-list.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("dueMetText", () => {
  it.each([
    [0, 1, "Mục tiêu quốc gia duy nhất năm 2024 chưa chắc chắn đạt"],
    [1, 1, "Mục tiêu quốc gia duy nhất năm 2024 chắc chắn đã đạt"],
    [0, 2, "Chưa mục tiêu nào trong hai mục tiêu quốc gia năm 2024 chắc chắn đã đạt"],
    [2, 2, "Cả hai mục tiêu quốc gia năm 2024 chắc chắn đã đạt"],
    [1, 4, "Một trong bốn mục tiêu quốc gia năm 2024 chắc chắn đã đạt"],
    [12, 14, "12 trong 14 mục tiêu quốc gia năm 2024 chắc chắn đã đạt"]
  ])("says %d of %d in Vietnamese", (met, count, text) => {
    expect(dueMetText({met, count, year: 2024}, "vi")).toBe(text);
  });
  it.each([
    [0, 1, "The one national target for 2024 is not certainly met"],
    [1, 1, "The one national target for 2024 is certainly met"],
    [0, 2, "Neither of the two national targets for 2024 is certainly met"],
    [1, 2, "One of the two national targets for 2024 is certainly met"],
    [2, 2, "Both national targets for 2024 are certainly met"],
    [0, 4, "None of the four national targets for 2024 is certainly met"],
    [3, 4, "Three of the four national targets for 2024 are certainly met"],
    [4, 4, "All four national targets for 2024 are certainly met"]
  ])("says %d of %d in English", (met, count, text) => {
    expect(dueMetText({met, count, year: 2024}, "en")).toBe(text);
  });
  it("says that they are due where their years differ", () => {
    expect(dueMetText({met: 1, count: 3, year: null}, "en")).toContain("national targets due by now is certainly met");
    expect(allMetText({count: 1, year: null}, "vi")).toBe("Mục tiêu quốc gia duy nhất đã đến hạn đã đạt");
    expect(allMetText({count: 2, year: 2030}, "en")).toBe("Both national targets for 2030 are met");
  });
});

describe("shortList", () => {
  const names = ["A", "B", "C", "D", "E"];
  it("prints all names up to the most, and counts the rest of a longer list", () => {
    expect(shortList(names, "vi", 5)).toBe("A, B, C, D và E");
    expect(plain(shortList(names, "vi", 4))).toBe("A, B, C và 2 nơi khác");
    expect(plain(shortList(names, "en", 4))).toBe("A, B, C and 2 others");
  });
  it("never leaves out a single name: its place is that of a name", () => {
    for (let most = 2; most < names.length; most++) expect(shortList(names, "en", most)).not.toContain("1\u00A0others");
  });
});

describe("shortEnough", () => {
  const words = (n: number) => Array.from({length: n}, (_, i) => `w${i}`).join(" ");
  it("takes the first of at most 30 words, and the last where none is", () => {
    expect(shortEnough([words(31), words(30), "short"])).toBe(words(30));
    expect(shortEnough([words(40), words(31)])).toBe(words(31));
  });
});

describe("aimText", () => {
  const aim = (measured_in: string, comparator: string, aim: number, aim_high: number | null = null) =>
    ({measured_in, comparator, aim, aim_high}) as TargetRow;
  it.each([
    [aim("percent", ">=", 30), "từ 30%", "at least 30%"],
    [aim("percent", ">=", 100), "100%", "100%"],
    [aim("percent", ">", 40), "trên 40%", "more than 40%"],
    [aim("percent", "approx", 6), "khoảng 6%", "about 6%"],
    [aim("percent-per-year", "range", 16, 18), "16–18%/năm", "16–18% a year"],
    [aim("rank", "<=", 3), "hạng 3 trở lên", "rank 3 or better"],
    [aim("yes-no", ">=", 1), "có", "yes"],
    [aim("GPU", ">=", 250000), "từ 250.000 GPU", "at least 250,000 GPUs"],
    [aim("people-per-year", ">=", 10000), "từ 10.000 người/năm", "at least 10,000 people a year"],
    [aim("times", ">=", 2), "từ 2 lần", "at least 2 times"],
    [aim("items", "<", 5), "dưới 5", "less than 5"]
  ])("says what is asked for: %o", (row, vi, en) => {
    expect([plain(aimText(row, "vi")), plain(aimText(row, "en"))]).toEqual([vi, en]);
  });
  it("prints a figure in its unit, and a no as a no", () => {
    expect(figureText(59, {measured_in: "rank"}, "vi")).toBe("hạng 59");
    expect(figureText(42.09, {measured_in: "percent"}, "vi")).toBe("42,1%");
    expect(figureText(0, {measured_in: "yes-no"}, "en")).toBe("no");
  });
});
