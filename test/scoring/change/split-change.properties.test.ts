import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {CAUSES, type ChangeParts, type CrosswalkRow} from "../../../src/scoring/change/model.js";
import {splitChange} from "../../../src/scoring/change/split-change.js";
import type {Framework, Observation, UnitRow} from "../../../src/scoring/index.js";
import {frameworks} from "../explain/arbitrary.js";
import {figures, unitRows} from "../explain/figures.js";
import {rowsOf} from "../make.js";
import {changeByOrders} from "./change-by-orders.js";

const sumOf = (parts: ChangeParts | null) => CAUSES.reduce((sum, cause) => sum + parts![cause], 0);

const IDS = ["u0", "u1", "u2", "u3", "u4", "u5"];
const years = fc.record({
  early: fc.record({framework: frameworks, observations: figures(IDS.slice(0, 5), ["2024"])}),
  late: fc.record({framework: frameworks, observations: figures(IDS.slice(1), ["2025"])})
});

/** Both years by themselves are taken by the engine. */
function areScored(
  ...sides: readonly {framework: Framework; observations: readonly Observation[]; units: readonly UnitRow[]}[]
) {
  try {
    for (const {framework, observations, units} of sides) rowsOf(framework, observations, {units});
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

describe("properties of splitChange", () => {
  it("agrees with the mean over all 24 orders, each corner put together by hand", {timeout: 120_000}, () => {
    let compared = 0;
    fc.assert(
      fc.property(years, ({early, late}) => {
        const [was, is] = [
          {...early, units: unitRows(IDS.slice(0, 5))},
          {...late, units: unitRows(IDS.slice(1))}
        ];
        fc.pre(areScored(was, is));
        const {rows} = splitChange(was, is);
        for (const each of rows.filter(({why}) => why === null)) {
          const expected = changeByOrders(was, is, each.unit)!;
          for (const cause of CAUSES) {
            expect(each.score![cause]).toBeCloseTo(expected.score[cause]!, 9);
            expect(each.rank![cause]).toBeCloseTo(expected.rank[cause]!, 9);
          }
          compared += 1;
        }
      }),
      {numRuns: 40, seed: 11}
    );
    console.log(`changes compared with 24 orders: ${compared}`);
    expect(compared).toBeGreaterThan(20);
  });

  const crosswalks: fc.Arbitrary<readonly CrosswalkRow[]> = fc.constantFrom(
    [
      {from: "u0", to: "u1"},
      {from: "u1", to: "u1"}
    ],
    [{from: "u0", to: "u5"}],
    [
      {from: "u0", to: "u5"},
      {from: "u1", to: "u5"},
      {from: "u2", to: "u1"}
    ],
    [
      {from: "u0", to: "u5", share: 0.3},
      {from: "u0", to: "u4", share: 0.7},
      {from: "u4", to: "u4"}
    ]
  );
  const SET = ["u1", "u2", "u3", "u4", "u5"];

  it("adds up to the change of score and rank, mergers or not", {timeout: 120_000}, () => {
    let split = 0;
    fc.assert(
      fc.property(years, crosswalks, fc.boolean(), ({early, late}, crosswalk, sameMethod) => {
        const was = {...early, units: unitRows(IDS.slice(0, 5))};
        const is = {...late, ...(sameMethod ? {framework: early.framework} : {}), units: unitRows(SET)};
        fc.pre(areScored(was, is));
        const {rows} = splitChange(was, is, {crosswalk});
        expect(rows.map(({unit}) => unit)).toEqual(SET);
        const final = rowsOf(is.framework, is.observations, {units: is.units});
        for (const each of rows) {
          expect(each.after).toEqual({score: final[each.unit]!.score, rank: final[each.unit]!.rank});
          if (each.why !== null) continue;
          split += 1;
          const scale = Math.max(1, Math.abs(each.after.score!), Math.abs(each.before.score!));
          expect(Math.abs(sumOf(each.score) - (each.after.score! - each.before.score!)) / scale).toBeLessThan(1e-9);
          expect(Math.abs(sumOf(each.rank) - (each.after.rank! - each.before.rank!))).toBeLessThan(1e-9);
          if (sameMethod) expect([each.score!.method, each.rank!.method]).toEqual([0, 0]);
        }
      }),
      {numRuns: 40, seed: 5}
    );
    console.log(`changes that add up: ${split}`);
    expect(split).toBeGreaterThan(40);
  });

  it("is before's own score and rank where a unit just goes on", {timeout: 60_000}, () => {
    fc.assert(
      fc.property(years, ({early, late}) => {
        const [was, is] = [
          {...early, units: unitRows(IDS.slice(0, 5))},
          {...late, units: unitRows(IDS.slice(1))}
        ];
        fc.pre(areScored(was, is));
        const first = rowsOf(was.framework, was.observations, {units: was.units});
        for (const each of splitChange(was, is).rows.filter(({predecessors}) => predecessors.length > 0)) {
          expect(each.before).toEqual({score: first[each.unit]!.score, rank: first[each.unit]!.rank});
        }
      }),
      {numRuns: 25, seed: 3}
    );
  });

  it("does not hang on the order of figures, units or crosswalk rows", {timeout: 60_000}, () => {
    const crosswalk = [
      {from: "u0", to: "u5"},
      {from: "u1", to: "u5"},
      {from: "u2", to: "u1"}
    ];
    fc.assert(
      fc.property(years, ({early, late}) => {
        const was = {...early, units: unitRows(IDS.slice(0, 5))};
        const is = {...late, units: unitRows(IDS.slice(1))};
        fc.pre(areScored(was, is));
        const turn = (side: typeof was) => ({
          ...side,
          observations: side.observations.toReversed(),
          units: side.units.toReversed()
        });
        const turned = splitChange(turn(was), turn(is), {crosswalk: crosswalk.toReversed()});
        expect(turned).toEqual(splitChange(was, is, {crosswalk}));
      }),
      {numRuns: 20, seed: 2}
    );
  });
});
