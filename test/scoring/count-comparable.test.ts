import {describe, expect, it} from "vitest";
import {countComparable} from "../../src/scoring/trends/count-comparable.js";
import type {TrendRow} from "../../src/scoring/trends/model.js";

const row = (comparable: TrendRow["comparable"], change: number | null, reason: TrendRow["reason"] = "same-unit") =>
  ({comparable, change, reason}) as TrendRow;

describe("how many figures compare", () => {
  it("counts ways of comparing, and directions of those that compare", () => {
    const rows = [row("yes", 2), row("yes", -1), row("yes", 0), row("approximate", null), row("no", null, "k-of-n")];
    expect(countComparable(rows)).toEqual({all: 5, yes: 3, approximate: 1, no: 1, up: 1, down: 1, same: 1});
  });

  it("leaves out figures that do not apply to their unit", () => {
    expect(countComparable([row("no", null, "not-applicable"), row("yes", 1)])).toMatchObject({all: 1, yes: 1, no: 0});
  });

  it("counts no direction of a figure that does not compare, whatever change stands beside it", () => {
    const rows = [row("approximate", 3), row("approximate", 0), row("no", -2, "levels-differ"), row("yes", null)];
    expect(countComparable(rows)).toEqual({all: 4, yes: 1, approximate: 2, no: 1, up: 0, down: 0, same: 0});
  });

  it("counts nothing of nothing", () => {
    expect(countComparable([])).toMatchObject({all: 0, yes: 0, up: 0});
  });
});
