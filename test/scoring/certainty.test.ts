import {describe, expect, it} from "vitest";
import {certaintyOf} from "../../src/scoring/certainty.js";
import type {Edition} from "../../src/scoring/edition.js";

const EDITION = {
  units: [
    {id: "a", kind: "province"},
    {id: "b", kind: "province"},
    {id: "c", kind: "province"},
    {id: "d", kind: "province"},
    {id: "m", kind: "ministry"}
  ],
  ranks: [
    {unit: "a", rank: 1, group: "A", present: 10, applicable: 10},
    {unit: "b", rank: 2, group: "A", present: 8, applicable: 10},
    {unit: "c", rank: null, group: null, present: 1, applicable: 10},
    {unit: "d", rank: 3, group: "B", present: 5, applicable: 10},
    {unit: "m", rank: 1, group: "A", present: 9, applicable: 9}
  ],
  findings: [{severity: "error"}, {severity: "warning"}, {severity: "error"}]
} as unknown as Edition;

describe("certaintyOf", () => {
  it("counts ranks, groups by kind, values there and errors open", () => {
    expect(certaintyOf(EDITION)).toEqual({
      ...{units: 5, ranked: 4, unranked: ["c"], present: 33, applicable: 49, errors: 2},
      groups: {province: 2, ministry: 1}
    });
  });

  it("takes a unit without a row of ranks for not ranked", () => {
    const {unranked, groups} = certaintyOf({...EDITION, ranks: []});
    expect(unranked).toEqual(["a", "b", "c", "d", "m"]);
    expect(groups).toEqual({province: 0, ministry: 0});
  });
});
