import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leastHittingSet} from "../../../src/scoring/possible/hitting-set.js";

function leastByTrying(conflicts: readonly (readonly number[])[], members: number): number {
  let least = members;
  for (let set = 0; set < 2 ** members; set++) {
    if (!conflicts.every((conflict) => conflict.some((member) => (set >> member) & 1))) continue;
    least = Math.min(least, set.toString(2).replaceAll("0", "").length);
  }
  return least;
}

describe("leastHittingSet", () => {
  it("nothing to hit takes nobody; one member may hit all", () => {
    expect(leastHittingSet([], 10)).toEqual({members: [], bound: 0});
    expect(
      leastHittingSet(
        [
          [1, 2],
          [2, 3]
        ],
        100
      )
    ).toEqual({members: [2], bound: 1});
  });

  it("beats taking the most frequent first, which needs three here", () => {
    const conflicts = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [2, 4],
      [3, 4]
    ].map((pair) => [...pair]);
    const extra = [...conflicts, [1, 5], [2, 5], [3, 5]];
    expect(leastHittingSet(extra, 1000).bound).toBe(3);
    expect(leastHittingSet(conflicts, 1000).bound).toBe(2);
  });

  it("is as small as any set tried, and hits every conflict", () => {
    const conflict = fc.uniqueArray(fc.integer({min: 0, max: 7}), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(fc.array(conflict, {maxLength: 10}), (conflicts) => {
        const {members, bound} = leastHittingSet(conflicts, 100_000);
        expect(conflicts.every((each) => each.some((member) => members.includes(member)))).toBe(true);
        expect(members.length).toBe(bound);
        expect(bound).toBe(leastByTrying(conflicts, 8));
      })
    );
  });

  it("out of steps, it claims no more than holds", () => {
    const pairs = Array.from({length: 7}, (_, a) => Array.from({length: a}, (_, b) => [a, b])).flat();
    const {members, bound} = leastHittingSet(pairs, 1);
    expect(bound).toBeLessThanOrEqual(6);
    expect(members.length).toBeGreaterThanOrEqual(6);
  });
});
