import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {OutlineFigure} from "../../../src/scoring/outline/model.js";
import {outlineTotals} from "../../../src/scoring/outline/totals.js";

const figure = (unit: string, value: number | null, field = "4409-2.2c-2a", part = ""): OutlineFigure => ({
  ...{unit, field, part, value},
  measured_in: "people"
});

describe("outlineTotals", () => {
  it("adds up those that gave the number, and says how many of how many they are", () => {
    // 6 + 119 = 125 over two of three units
    expect(outlineTotals([figure("a", 6), figure("b", null), figure("c", 119)])).toEqual([
      {field: "4409-2.2c-2a", part: "", value: 125, measured_in: "people", reported: 2, expected: 3}
    ]);
  });

  it("counts an explicit 0 as reported", () => {
    expect(outlineTotals([figure("a", 0), figure("b", 0)])[0]).toMatchObject({value: 0, reported: 2});
  });

  it("has no number where nobody gave one: not 0", () => {
    expect(outlineTotals([figure("a", null), figure("b", null)])[0]).toMatchObject({value: null, reported: 0});
  });

  it("keeps fields and parts apart, in the order in which they first occur", () => {
    const rows = [figure("a", 1, "x", "p"), figure("a", 2, "x"), figure("b", 4, "x", "p"), figure("b", 8, "w")];
    expect(outlineTotals(rows).map(({field, part, value}) => [field, part, value])).toEqual([
      ["x", "p", 5],
      ["x", "", 2],
      ["w", "", 8]
    ]);
  });

  it("has no totals without units", () => {
    expect(outlineTotals([])).toEqual([]);
  });

  it.each([
    ["a unit that is there twice", [figure("a", 1), figure("a", 2)], /4409-2\.2c-2a.*unit a is there twice/],
    ["a negative number", [figure("a", -1)], /unit a.*-1/],
    ["a number that is none", [figure("a", Number.NaN)], /unit a.*NaN/]
  ])("refuses %s", (_, rows, message) => {
    expect(() => outlineTotals(rows)).toThrow(message);
  });
});

const values = fc.array(fc.option(fc.nat(100_000), {nil: null}), {minLength: 1, maxLength: 60});
const rowsOf = (all: readonly (number | null)[]) => all.map((value, i) => figure(`u${i}`, value));

describe("laws of outlineTotals", () => {
  it("the order of units does not matter", () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(outlineTotals(rowsOf(all).toReversed())).toEqual(outlineTotals(rowsOf(all)));
      })
    );
  });

  it("units cut into two groups give the same sum and the same counts", () => {
    fc.assert(
      fc.property(values, fc.nat(), (all, at) => {
        const rows = rowsOf(all);
        const cut = at % rows.length;
        const parts = [rows.slice(0, cut), rows.slice(cut)].flatMap((group) => outlineTotals(group));
        const [total] = outlineTotals(rows);
        const given = parts.flatMap(({value}) => value ?? []);
        expect(given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0)).toBe(total!.value);
        expect(parts.reduce((sum, {reported}) => sum + reported, 0)).toBe(total!.reported);
        expect(parts.reduce((sum, {expected}) => sum + expected, 0)).toBe(all.length);
      })
    );
  });

  it("a unit that has not reported changes nothing but how many are expected", () => {
    fc.assert(
      fc.property(values, (all) => {
        const [before] = outlineTotals(rowsOf(all));
        const [after] = outlineTotals([...rowsOf(all), figure("silent", null)]);
        expect(after).toEqual({...before, expected: before!.expected + 1});
      })
    );
  });
});
