import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {RobustnessRuns} from "../../../src/scoring/robustness/model.js";
import {countPairs, probabilityAbove} from "../../../src/scoring/robustness/results/pair-probability.js";
import {APART_FROM, alikeGroups} from "../../../src/scoring/robustness/results/tell-apart.js";
import {makeRuns} from "./make-runs.js";

/** Up to 6 units in up to 30 runs, with ties and runs without a rank. */
const someRuns = fc
  .tuple(fc.integer({min: 2, max: 6}), fc.integer({min: 1, max: 30}))
  .chain(([units, runs]) =>
    fc.array(fc.array(fc.integer({min: 0, max: 6}), {minLength: runs, maxLength: runs}), {
      minLength: units,
      maxLength: units
    })
  )
  .map((rows) => {
    const ranks = Object.fromEntries(rows.map((row, i) => [`u${i}`, row]));
    return makeRuns({ranks, nominal: Object.fromEntries(rows.map((_, i) => [`u${i}`, i + 1]))});
  });

/** The probability by counting run by run. */
function countPlainly({ranks, cases, points}: RobustnessRuns, a: number, b: number): number | null {
  let [wins, both] = [0, 0];
  for (let run = 0; run < points.length; run++) {
    const [x, y] = [ranks[run * cases.length + a]!, ranks[run * cases.length + b]!];
    if (x === 0 || y === 0) continue;
    both += 1;
    wins += x < y ? 1 : x === y ? 0.5 : 0;
  }
  return both === 0 ? null : wins / both;
}

describe("countPairs", () => {
  it("counts a tie half, and only runs that ranked both", () => {
    const [pairs] = countPairs(makeRuns({ranks: {a: [1, 1, 2, 0, 1], b: [2, 1, 1, 1, 2]}}));
    expect(probabilityAbove(pairs!, 0, 1)).toBe(2.5 / 4);
    expect(probabilityAbove(pairs!, 1, 0)).toBe(1.5 / 4);
    expect(probabilityAbove(pairs!, 0, 0)).toBeNull();
  });

  it("agrees with counting run by run, and both directions sum to 1", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const [pairs] = countPairs(runs);
        for (const a of runs.cases.keys())
          for (const b of runs.cases.keys()) {
            if (a === b) continue;
            const [above, below] = [probabilityAbove(pairs!, a, b), probabilityAbove(pairs!, b, a)];
            const plain = countPlainly(runs, a, b);
            if (plain === null) expect([above, below]).toEqual([null, null]);
            else {
              expect(above).toBeCloseTo(plain, 12);
              expect(above! + below!).toBeCloseTo(1, 12);
            }
          }
      })
    );
  });

  it("pairs units of one pool alone, and says where a pool is too large", () => {
    const runs = makeRuns({ranks: {a: [1], b: [1], c: [2]}, pools: {b: "other"}});
    const [first, other] = countPairs(runs, 1);
    expect([first!.pool, first!.cases, first!.counts]).toEqual(["all", [0, 2], null]);
    expect([other!.pool, other!.cases]).toEqual(["other", [1]]);
    expect(other!.counts).not.toBeNull();
    expect(probabilityAbove(first!, 0, 1)).toBeNull();
    expect(alikeGroups(first!, runs.cases)).toEqual([]);
  });
});

describe("alikeGroups", () => {
  const groupsOf = (runs: RobustnessRuns) => alikeGroups(countPairs(runs)[0]!, runs.cases);

  it("overlap where being alike is not transitive", () => {
    // a above b in 15 of 20 runs, b above c in 15, a above c in all.
    const ranks = {
      a: Array.from({length: 20}, (_, i) => (i < 5 ? 2 : 1)),
      b: Array.from({length: 20}, (_, i) => (i < 5 ? 1 : i < 10 ? 3 : 2)),
      c: Array.from({length: 20}, (_, i) => (i < 5 ? 3 : i < 10 ? 2 : 3))
    };
    const groups = groupsOf(makeRuns({ranks, nominal: {a: 1, b: 2, c: 3}}));
    expect(groups.map(({units, first, last}) => [units, first, last])).toEqual([
      [["a", "b"], 1, 2],
      [["b", "c"], 2, 3]
    ]);
  });

  it("stand in the order published, equal ranks by id, whatever the order of the cases", () => {
    const ranks = {c: [3, 3], b: [2, 2], d: [2, 2], a: [1, 1]};
    const groups = groupsOf(makeRuns({ranks}));
    expect(groups.map(({units, first, last}) => [units, first, last])).toEqual([
      [["a"], 1, 1],
      [["b", "d"], 2, 2],
      [["c"], 3, 3]
    ]);
    expect(groups.map(({number}) => number)).toEqual([1, 2, 3]);
  });

  it("tells apart from 95 % on, whichever of the two is published first", () => {
    const ahead = (wins: number) => ({
      a: Array.from({length: 20}, (_, i) => (i < wins ? 1 : 2)),
      b: Array.from({length: 20}, (_, i) => (i < wins ? 2 : 1))
    });
    const units = (wins: number) => groupsOf(makeRuns({ranks: ahead(wins), nominal: {a: 1, b: 2}})).map((g) => g.units);
    expect(units(19)).toEqual([["a"], ["b"]]);
    expect(units(18)).toEqual([["a", "b"]]);
    expect(units(1)).toEqual([["a"], ["b"]]);
  });

  it("hold every unit, no two told apart, and can't be made longer", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const groups = groupsOf(runs).map(({units}) => units.map((unit) => Number(unit.slice(1))));
        const apart = (a: number, b: number) => {
          const above = countPlainly(runs, a, b);
          return above !== null && Math.max(above, 1 - above) >= APART_FROM - 1e-12;
        };
        const alike = (places: readonly number[]) => places.every((a) => places.every((b) => a === b || !apart(a, b)));
        expect(new Set(groups.flat()).size).toBe(runs.cases.length);
        for (const group of groups) {
          expect(alike(group)).toBe(true);
          const [before, after] = [group[0]! - 1, group.at(-1)! + 1];
          if (before >= 0) expect(alike([before, ...group])).toBe(false);
          if (after < runs.cases.length) expect(alike([...group, after])).toBe(false);
        }
      })
    );
  });
});
