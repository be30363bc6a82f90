import {describe, expect, it} from "vitest";
import {splitChange} from "../../../src/scoring/change/split-change.js";
import type {Framework, UnitRow} from "../../../src/scoring/index.js";
import {index, leaf, observe, unitRow} from "../make.js";

const ZERO = {own: 0, others: 0, method: 0, units: 0};
const one = index([leaf("a")]);
type Figures = Readonly<Record<string, number>>;
type Crosswalk = Parameters<typeof splitChange>[2];

const table = (figures: Figures) => Object.fromEntries(Object.entries(figures).map(([unit, a]) => [unit, {a}]));

/** The split of every unit between two years with one figure each. */
function split(before: Figures, after: Figures, {units, ...options}: Crosswalk & {units?: readonly UnitRow[]} = {}) {
  const framework: Framework = units === undefined ? one : {...one, peers: "kind"};
  const {rows} = splitChange(
    {framework, observations: observe(table(before), "2024"), units},
    {framework, observations: observe(table(after), "2025"), units},
    options
  );
  return Object.fromEntries(rows.map((row) => [row.unit, row]));
}

describe("a corner of a change", () => {
  it("has each unit's own figures of one year and all others' of the other", () => {
    // Ranks of u: 3 with its own 10, whatever v has; 1 with 60. Of v: 1 with both figures of before; 2 where v has 30 or
    // u 60; 3 with both.
    const {u, v, w} = split({u: 10, v: 50, w: 40}, {u: 60, v: 30, w: 40});
    expect([u!.score, u!.rank]).toEqual([
      {...ZERO, own: 50},
      {...ZERO, own: -2}
    ]);
    expect([v!.score, v!.rank]).toEqual([
      {...ZERO, own: -20},
      {...ZERO, own: 1, others: 1}
    ]);
    expect([w!.score, w!.rank]).toEqual([ZERO, ZERO]);
  });

  it("compares a unit with those of its own kind alone", () => {
    // Among provinces u is second with 10 and first with 60; v falls behind it once u has 60. x is the only ministry.
    const kinds = {u: "province", x: "ministry", v: "province"};
    const units = Object.entries(kinds).map(([unit, kind]) => unitRow(unit, {kind}));
    const {u, v, x} = split({u: 10, x: 20, v: 50}, {u: 60, x: 99, v: 30}, {units});
    expect([u!.before.rank, u!.after.rank, u!.rank]).toEqual([2, 1, {...ZERO, own: -1}]);
    expect([v!.before.rank, v!.after.rank, v!.rank]).toEqual([1, 2, {...ZERO, others: 1}]);
    expect([x!.score, x!.rank]).toEqual([{...ZERO, own: 79}, ZERO]);
  });

  it("is without a unit that is gone where the set or the others' figures are of after", () => {
    // v has no figures of after: w moves up with either, so each is half of it.
    const {u, w} = split({u: 90, v: 50, w: 40}, {u: 90, w: 40});
    expect([w!.score, w!.rank]).toEqual([ZERO, {...ZERO, others: -0.5, units: -0.5}]);
    expect([u!.score, u!.rank]).toEqual([ZERO, ZERO]);
  });

  it("is without a newcomer where the set or the others' figures are of before", () => {
    const {w} = split({u: 90, w: 40}, {u: 90, v: 50, w: 40});
    expect(w!.rank).toEqual({...ZERO, others: 0.5, units: 0.5});
  });

  it("has a unit in the place of those that it came from, and nobody else there", () => {
    // x stands for x1 and x2, which agree on 40; y has 30 in both years. To y, two units above it become one.
    const crosswalk = [
      {from: "x1", to: "x"},
      {from: "x2", to: "x"}
    ];
    const {x, y} = split({x1: 40, x2: 40, y: 30}, {x: 40, y: 30}, {crosswalk});
    expect([x!.before.rank, x!.after.rank, x!.score, x!.rank]).toEqual([1, 1, ZERO, ZERO]);
    expect([y!.before.rank, y!.after.rank, y!.rank]).toEqual([3, 2, {...ZERO, units: -1}]);
  });
});

describe("a corner that the method refuses", () => {
  it("is named, also where the figures and the unit's own kind are known", () => {
    // Only the later method ranks by kind, and of y, which is gone, no kind was ever given.
    const crosswalk = [
      {from: "x1", to: "x"},
      {from: "x2", to: "x"}
    ];
    const kind = {kind: "province"};
    const {rows} = splitChange(
      {
        framework: one,
        observations: observe(table({x1: 40, x2: 40, y: 30, z: 10}), "2024"),
        units: [unitRow("x1", kind), unitRow("x2", kind), unitRow("y"), unitRow("z", kind)]
      },
      {
        framework: {...one, peers: "kind"},
        observations: observe(table({x: 40, z: 10}), "2025"),
        units: [unitRow("x", kind), unitRow("z", kind)]
      },
      {crosswalk}
    );
    const corner = {own: "before", others: "before", method: "after", units: "before"};
    for (const {before, why} of rows) {
      expect(before.rank).not.toBeNull();
      expect(why).toEqual({code: "refused", corner, message: expect.stringContaining("unit y has no kind")});
    }
  });
});
