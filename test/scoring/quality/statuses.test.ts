import {describe, expect, it} from "vitest";
import type {UnitKind} from "../../../src/scoring/model.js";
import {countStatuses, statusesByIndicator, statusesByKind} from "../../../src/scoring/quality/statuses.js";
import {seen} from "./make.js";

describe("observations by status", () => {
  it("count a reported zero as a value, what is missing as asked, and what does not apply as neither", () => {
    const statuses = ["reported", "not-yet", "estimated", "carried", "not-reported", "error", "withheld"] as const;
    const rows = [...statuses, "not-applicable" as const, "not-applicable" as const];
    const {counts, ...sums} = countStatuses(rows.map((status) => seen("a", "x", status)));
    expect(sums).toEqual({applicable: 7, with_value: 4});
    expect(counts).toMatchObject({reported: 1, "not-yet": 1, "not-reported": 1, "not-applicable": 2, "refers-to": 0});
  });

  it("are zero where there are none", () => {
    expect(countStatuses([])).toMatchObject({applicable: 0, with_value: 0});
  });
});

describe("observations by kind of unit", () => {
  it("leave out a kind that the edition has not, and units that are of none", () => {
    const kindOf = new Map<string, UnitKind>([["m", "ministry"]]);
    const kinds = statusesByKind([seen("m", "x", "reported"), seen("nobody", "x", "error")], kindOf);
    expect(kinds.map(({kind, applicable, with_value}) => [kind, applicable, with_value])).toEqual([["ministry", 1, 1]]);
    expect(statusesByKind([], kindOf)).toEqual([]);
  });
});

describe("observations by indicator", () => {
  const rows = (indicator: string, given: number, missing: number) => [
    ...Array.from({length: given}, (_, i) => seen(`g${i}`, indicator, "reported")),
    ...Array.from({length: missing}, (_, i) => seen(`m${i}`, indicator, "not-reported"))
  ];

  it("stand by the share without a number, not by its number; of equal shares the larger number first", () => {
    const all = [...rows("none", 3, 0), ...rows("half", 1, 1), ...rows("third", 6, 3), ...rows("halves", 4, 4)];
    const order = statusesByIndicator([...all, ...rows("again", 1, 1), ...rows("all", 0, 1)]);
    expect(order.map(({indicator, applicable, with_value}) => [indicator, applicable, with_value])).toEqual([
      ["all", 1, 0],
      ["halves", 8, 4],
      ["half", 2, 1],
      ["again", 2, 1],
      ["third", 9, 6],
      ["none", 3, 3]
    ]);
  });

  it("leave out what applies to nobody, and are none of none", () => {
    const idle = [seen("a", "idle", "not-applicable"), seen("b", "idle", "not-applicable")];
    expect(statusesByIndicator([...idle, ...rows("x", 1, 0)]).map(({indicator}) => indicator)).toEqual(["x"]);
    expect(statusesByIndicator([])).toEqual([]);
  });
});
