import {beforeAll, describe, expect, it} from "vitest";
import type {EditionOutline} from "../../loaders/outline-report/edition-outline.js";
import {ASKED} from "./make.js";
import {fourUnits, UNITS} from "./three-units.js";

let made: EditionOutline;
beforeAll(async () => {
  made = await fourUnits();
});

const total = (field: string, part = "") => {
  const {value, reported, expected} = made.outline_totals.find((row) => row.field === field && row.part === part)!;
  return [value, reported, expected];
};

describe("totals over three small units and a silent one", () => {
  it.each([
    // field, part, by hand, units that gave it
    ["4409-2.2c-1", "", 15, 2], // 10 + 5
    ["4409-2.2c-2a", "", 30, 2], // 10 + 20
    ["4409-2.2c-2b", "", 12, 2], // 4 + 8
    ["4409-2.2c-2c", "", 8, 2], // 3 + 5
    ["4409-2.2c-2d", "", 1, 1], // 1; the second gave none
    ["4409-2.2c-2a", "other-degree", 2, 1], // 10 − 4 − 3 − 1; the second can't be told
    ["4409-2.2c-3a", "", 7, 1], // “khoảng 30” is held back
    ["4409-2.2c-4a", "", 2, 2], // 0 + 2
    ["4409-2.1", "", 1, 2], // 1 + 0
    ["4409-2.1", "ai", 1, 2],
    ["4409-2.2a", "", 3, 3], // 2 + 0 + 1: the same name in two units is two databases
    ["4409-2.2a", "digitised", 2, 3], // 1 + 0 + 1
    ["4409-2.2a", "digitised-not-stated", 0, 3],
    ["4409-2.2a", "connected", 1, 3], // 1 + 0 + 0
    ["4409-2.2a", "connected-not-stated", 1, 3], // the third does not say
    ["4409-2.2a", "standardised-not-stated", 3, 3],
    ["4409-2.3b", "", 2, 2],
    ["4409-2.3b", "users-citizens", 1, 2],
    ["4409-2.3b", "users-management", 1, 2],
    ["4409-2.3b", "users-enterprises", 0, 2],
    ["4409-2.3b", "several-states", 1, 2], // Trợ lý ảo is planned too
    ["4409-2.3c", "", 1, 2],
    ["4409-2.3c", "users-not-stated", 1, 2],
    ["4409-2.3c", "several-states", 1, 2],
    ["4409-2.3d", "", 0, 2],
    ["4409-2.6a", "", 2, 2], // 1 + 1
    ["4409-2.6a", "with-result", 1, 2], // “Chưa có” is no result
    ["4409-2.6b", "", 0, 2],
    ["4409-2.7b1", "", 1300, 2], // 1200,5 + 99,5; the second is secret
    ["4409-2.7b2", "", 0, 1]
  ])("%s %s is %d, given by %d of 4", (field, part, value, reported) => {
    expect(total(field, part)).toEqual([value, reported, 4]);
  });

  it("has no sum where nobody gave a number", () => {
    expect(total("4409-2.7c1")).toEqual([null, 0, 4]);
    expect(total("4409-2.2c-3a", "other-degree")).toEqual([null, 0, 4]);
  });

  it("sums exactly the values in the outline of the units, field by field", () => {
    for (const {field, part, value, reported} of made.outline_totals.filter((row) => row.part === "")) {
      const given = made.outline.filter((row) => row.field === field).flatMap((row) => row.value ?? []);
      expect([field, part, given.length]).toEqual([field, "", reported]);
      expect(value).toBe(given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0));
    }
  });

  it("never has more in a part than in the whole", () => {
    for (const row of made.outline_totals.filter(({part}) => part !== "")) {
      const [whole, reported] = total(row.field);
      expect(row.reported).toBeLessThanOrEqual(reported!);
      if (row.value !== null) expect(row.value).toBeLessThanOrEqual(whole!);
    }
  });

  it("has one row for each unit and field, in the order of both", () => {
    const expected = UNITS.flatMap(({id}) => ASKED.map((field) => `${id} ${field.id}`));
    expect(made.outline.map(({unit, field}) => `${unit} ${field}`)).toEqual(expected);
  });

  it("gives the duplicate section a number of its own, and keeps the letter's beside it", () => {
    const shown = made.outline.filter(({unit}) => unit === "lang-im").map((row) => [row.section_source, row.section]);
    expect(new Map(shown as [string, string][])).toEqual(
      new Map([
        ["đầu báo cáo", "0"],
        ...["1.1", "1.2", "2.1"].map((number): [string, string] => [number, number]),
        ["2.2 (lần 1)", "2.2"],
        ["2.2 (lần 2)", "2.3"],
        ["2.3", "2.4"],
        ...["2.5", "2.6", "2.7", "3.1", "3.2"].map((number): [string, string] => [number, number])
      ])
    );
  });
});
