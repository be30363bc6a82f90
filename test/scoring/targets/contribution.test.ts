import {describe, expect, it} from "vitest";
import type {Edition} from "../../../src/scoring/edition.js";
import {contributions} from "../../../src/scoring/targets/contribution.js";

type Given = Pick<Edition, "national" | "indicators" | "observations">;

const edition = (value: number | null, counts: readonly (readonly [string, number | null, string?])[]): Given =>
  ({
    national: [
      {indicator: "people", value},
      {indicator: "share", value: 50}
    ],
    indicators: [
      {id: "people", measure: "count"},
      {id: "share", measure: "ratio"},
      {id: "own", measure: "count"}
    ],
    observations: [
      ...counts.map(([unit, count, status = "reported"]) => ({unit, indicator: "people", value: count, status})),
      {unit: "a", indicator: "own", value: 7, status: "reported"},
      {unit: "a", indicator: "share", value: 40, status: "reported"}
    ]
  }) as unknown as Given;

describe("contributions to a national count", () => {
  it("are shares of the sum, and add up to all of it; a percentage has none", () => {
    const rows = contributions(
      edition(160, [
        ["a", 40],
        ["b", 120],
        ["c", null, "not-reported"]
      ])
    );
    expect(rows.map(({unit, contribution}) => [unit, contribution])).toEqual([
      ["a", 25],
      ["b", 75],
      ["c", null]
    ]);
    expect(new Set(rows.map(({indicator}) => indicator))).toEqual(new Set(["people"]));
  });

  it("of a sum of 0, or of none, are no number", () => {
    expect(contributions(edition(0, [["a", 0]]))[0]!.contribution).toBeNull();
    expect(contributions(edition(null, [["a", null]]))[0]!.contribution).toBeNull();
    expect(contributions(edition(null, [["a", 40]]))[0]).toMatchObject({value: 40, national: null, contribution: null});
  });

  it("leave out a unit to which the count does not apply", () => {
    expect(contributions(edition(1, [["a", null, "not-applicable"]]))).toEqual([]);
  });
});
