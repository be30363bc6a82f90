import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {occurrencesOf} from "../../../src/scoring/tasks/occurrences.js";

const years = {first: 2021, last: 2026};
const dueOf = (deadline: string) => occurrencesOf(deadline, years)[0]!.due;

describe("the last day in time", () => {
  it.each([
    ["2024-06", "2024-06-30"],
    ["2024-05", "2024-05-31"],
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2100-02", "2100-02-28"],
    ["2000-02", "2000-02-29"],
    ["2024-12", "2024-12-31"],
    ["2024-Q1", "2024-03-31"],
    ["2024-Q2", "2024-06-30"],
    ["2024-Q3", "2024-09-30"],
    ["2024-Q4", "2024-12-31"],
    ["2025", "2025-12-31"]
  ])("of %s is %s, once", (deadline, due) => {
    expect(occurrencesOf(deadline, years)).toEqual([{occurrence: null, due}]);
  });

  it("of any month is a day of the calendar whose morrow is in the next month", () => {
    fc.assert(
      fc.property(fc.integer({min: 1990, max: 2110}), fc.integer({min: 1, max: 12}), (year, month) => {
        const due = dueOf(`${year}-${String(month).padStart(2, "0")}`);
        const morrow = new Date(Date.parse(`${due}T00:00:00Z`) + 86_400_000).toISOString();
        expect(morrow.slice(8, 10)).toBe("01");
        expect(due.slice(0, 7)).toBe(`${year}-${String(month).padStart(2, "0")}`);
      })
    );
  });

  it.each(["", "2024-13", "2024-00", "2024-Q5", "2024-6", "hàng năm", "06/2024"])("refuses %j by name", (deadline) => {
    expect(() => occurrencesOf(deadline, years)).toThrow(RangeError);
    expect(() => occurrencesOf(deadline, years)).toThrow(`"${deadline}"`);
  });
});

describe("a yearly task", () => {
  it("is due at the end of each year, the first and the last included", () => {
    expect(occurrencesOf("annual", {first: 2021, last: 2023})).toEqual([
      {occurrence: 2021, due: "2021-12-31"},
      {occurrence: 2022, due: "2022-12-31"},
      {occurrence: 2023, due: "2023-12-31"}
    ]);
  });
  it("is due once where its only year is the first", () => {
    expect(occurrencesOf("annual", {first: 2030, last: 2030})).toHaveLength(1);
  });
  it("is not due where it ends before it begins", () => {
    expect(occurrencesOf("annual", {first: 2031, last: 2030})).toEqual([]);
  });
});
