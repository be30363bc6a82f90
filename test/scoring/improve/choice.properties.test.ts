import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Choice, cheapestChoice} from "../../../src/scoring/improve/combination/branch.js";
import {compareCosts} from "../../../src/scoring/improve/combination/certify.js";
import type {Curve, Knot} from "../../../src/scoring/improve/combination/curve.js";

/** How far apart the values of two knots are. */
const APART = 3;

/** Knots from now (0, 0) on, each dearer than the last; a gain may stand still, and its pace may rise and fall. */
const knots = fc
  .array(fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 0, max: 9})), {minLength: 1, maxLength: 6})
  .map((steps): readonly Knot[] => {
    const upTo = (count: number, key: 0 | 1) => steps.slice(0, count).reduce((sum, step) => sum + step[key], 0);
    return [...steps.keys(), steps.length].map((value) => ({
      value: APART * value,
      cost: upTo(value, 0),
      gain: upTo(value, 1)
    }));
  });

/** Only the shape of a curve matters here. */
const curveOf = (own: readonly Knot[], continuous: boolean): Curve => ({
  lever: undefined as never,
  knots: own,
  continuous
});

const curves = (continuous: boolean) =>
  fc.array(knots, {minLength: 1, maxLength: 3}).map((all) => all.map((own) => curveOf(own, continuous)));

const mostOf = (all: readonly Curve[]) => all.reduce((sum, curve) => sum + curve.knots.at(-1)!.gain, 0);

/** Cost and gain at a value, on the line between the knots around it. */
function at({knots: own}: Curve, value: number): {readonly cost: number; readonly gain: number} {
  const place = value / APART;
  const [before, after] = [own[Math.floor(place)]!, own[Math.ceil(place)]!];
  const share = place - Math.floor(place);
  const between = (key: "cost" | "gain") => before[key] + share * (after[key] - before[key]);
  return {cost: between("cost"), gain: between("gain")};
}

function total(all: readonly Curve[], values: readonly number[]) {
  const parts = all.map((curve, i) => at(curve, values[i]!));
  return {
    cost: parts.reduce((sum, part) => sum + part.cost, 0),
    gain: parts.reduce((sum, part) => sum + part.gain, 0)
  };
}

/** The least cost of all choices of values `step` of a knot apart that gain enough, by trying them; Infinity: none. */
function leastCost(all: readonly Curve[], need: number, step: number): number {
  const values = all.reduce<readonly (readonly number[])[]>(
    (done, {knots: own}) => {
      const count = Math.round((own.length - 1) / step) + 1;
      return done.flatMap((values) => Array.from({length: count}, (_, k) => [...values, k * step * APART]));
    },
    [[]]
  );
  const costs = values.map((each) => total(all, each)).flatMap(({cost, gain}) => (gain >= need - 1e-9 ? [cost] : []));
  return Math.min(...costs);
}

function expectHeld(all: readonly Curve[], need: number, choice: Choice): void {
  const {cost, gain} = total(all, choice.values);
  expect(gain).toBeGreaterThanOrEqual(need - 1e-9);
  expect(choice.cost).toBeCloseTo(cost, 9);
  expect(choice.lower).toBeLessThanOrEqual(choice.cost + 1e-9);
}

describe("the cheapest choice", () => {
  const need = fc.integer({min: 0, max: 280}).map((sevenths) => sevenths / 7);

  it("of whole steps is the cheapest of all, by trying every one", () => {
    fc.assert(
      fc.property(curves(false), need, (all, asked) => {
        const choice = cheapestChoice(all, asked);
        expect(choice === null).toBe(mostOf(all) < asked);
        if (choice === null) return;
        expectHeld(all, asked, choice);
        expect(choice.cost).toBeCloseTo(leastCost(all, asked, 1), 9);
        expect(choice.lower).toBeCloseTo(choice.cost, 9);
      }),
      {numRuns: 400}
    );
  });

  it("of any values is undercut by no point of a grid", () => {
    fc.assert(
      fc.property(curves(true), need, (all, asked) => {
        const choice = cheapestChoice(all, asked);
        expect(choice === null).toBe(mostOf(all) < asked);
        if (choice === null) return;
        expectHeld(all, asked, choice);
        expect(choice.lower).toBeLessThanOrEqual(leastCost(all, asked, 0.5) + 1e-9);
        expect(choice.cost).toBeLessThanOrEqual(leastCost(all, asked, 0.5) + 1e-9);
      }),
      {numRuns: 200}
    );
  });

  it("cut short still gains enough, and its bound still holds", () => {
    fc.assert(
      fc.property(curves(false), need, fc.integer({min: 1, max: 3}), (all, asked, parts) => {
        const choice = cheapestChoice(all, asked, parts);
        expect(choice === null).toBe(mostOf(all) < asked);
        if (choice === null) return;
        expectHeld(all, asked, choice);
        const least = leastCost(all, asked, 1);
        expect(choice.lower).toBeLessThanOrEqual(least + 1e-9);
        expect(choice.cost).toBeGreaterThanOrEqual(least - 1e-9);
      }),
      {numRuns: 300}
    );
  });

  it("is looked for in so many parts and no more: one part of this problem is not enough", () => {
    // Gains 3 for 3, 3 for 3 and 4 for 5; 6 are needed. The line through the hull asks for 6, and 3 + 3 does it; of 7,
    // one part sees 3 + 3 + 4 for 11, while 3 + 4 for 8 is enough.
    const all = [3, 3, 4].map((gain, i) =>
      curveOf(
        [
          {value: 0, cost: 0, gain: 0},
          {value: 1, cost: [3, 3, 5][i]!, gain}
        ],
        false
      )
    );
    expect(cheapestChoice(all, 6)).toEqual({values: [1, 1, 0], cost: 6, lower: 6});
    expect(cheapestChoice(all, 7)).toEqual({values: expect.any(Array), cost: 8, lower: 8});
    expect(cheapestChoice(all, 7, 1)).toMatchObject({values: [1, 1, 1], cost: 11});
    expect(cheapestChoice(all, 7, 1)!.lower).toBeLessThanOrEqual(8);
    expect(cheapestChoice(all, 10.5)).toBeNull();
  });
});

describe("what a cost is worth beside a bound", () => {
  it.each([
    [1, 1, {kind: "exact"}],
    [0, 0, {kind: "exact"}],
    [1, 1 - 5e-10, {kind: "exact"}],
    [1000, 1000 - 5e-7, {kind: "exact"}],
    [1, 0.8, {kind: "within", share: 1 / 0.8 - 1}],
    [2, 0.5, {kind: "within", share: 3}],
    [1, 0, {kind: "unknown"}],
    [1, -1, {kind: "unknown"}]
  ])("of %d beside %d", (cost, lower, certainty) => {
    expect(compareCosts(cost, lower)).toEqual(certainty);
  });
});
