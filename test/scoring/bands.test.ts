/** Bands: named stretches of the index, and what it takes to rise by one. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cheapestCombination, leastChange} from "../../src/scoring/analysis.js";
import {type Band, bandOf, checkFramework} from "../../src/scoring/index.js";
import {index, leaf, observe} from "./make.js";

const BANDS: readonly Band[] = [
  {id: "high", from: 70},
  {id: "low", from: 20},
  {id: "middle", from: 40}
];
const framework = index([leaf("x"), leaf("y")], {bands: BANDS});
const rounded = {...framework, rank: {ties: "competition", decimals: 0}} as const;
const observations = observe({hue: {x: 50, y: 10}, moc: {x: 90, y: 90}, son: {x: 5, y: 5}, yen: {x: null, y: null}});

describe("bandOf", () => {
  it.each([
    [70, "high"],
    [70 - 1e-11, "high"],
    [69.9, "middle"],
    [40, "middle"],
    [20, "low"],
    [19.9, null],
    [null, null]
  ])("%s is in %s", (score, band) => {
    expect(bandOf(framework, score)?.id ?? null).toBe(band);
  });

  it("rounds as the ranks do", () => {
    expect([bandOf(rounded, 69.5)?.id, bandOf(rounded, 69.4999)?.id]).toEqual(["high", "middle"]);
  });

  it("is none without bands, and refuses a score that is no number", () => {
    expect(bandOf(index([leaf("x")]), 70)).toBeNull();
    expect(() => bandOf(framework, Number.NaN)).toThrow("score must be finite");
  });

  it("never falls as the score rises", () => {
    const score = fc.double({min: 0, max: 100, noNaN: true});
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((own) => bandOf(framework, own)?.from ?? -1);
        expect(high).toBeGreaterThanOrEqual(low!);
      })
    );
  });
});

describe("checkFramework, of bands", () => {
  it.each([
    [[{id: "a", from: Number.NaN}], "/bands/0/from"],
    [[...BANDS, {id: "low", from: 5}], "/bands/3/id"],
    [[...BANDS, {id: "other", from: 40}], "/bands/3/from"]
  ])("refuses %j at %s", (bands, path) => {
    expect(checkFramework({...framework, bands}).map((problem) => problem.path)).toEqual([path]);
  });

  it("refuses a start that no rounded score has", () => {
    expect(checkFramework({...rounded, bands: [{id: "a", from: 0.5}]})).toEqual([
      {path: "/bands/0/from", message: "0.5 has more decimals than ranks are taken at (0)"}
    ]);
  });
});

describe("rising by bands", () => {
  const ask = (unit: string, bands: number, own = framework) => leastChange(own, observations, {unit, goal: {bands}});

  const expectNeeded = (changes: readonly {readonly needed: number | null}[], values: readonly number[]) => {
    expect(changes).toHaveLength(values.length);
    changes.forEach(({needed}, i) => {
      expect(needed).toBeCloseTo(values[i]!, 9);
    });
  };

  it("takes the least that reaches the next band, and no further than the last", () => {
    const one = ask("hue", 1);
    expect([one.band, one.rank, one.reached]).toEqual(["middle", null, false]);
    expectNeeded(one.changes, [70, 30]);
    expect(ask("hue", 9).band).toBe("high");
    expect(ask("moc", 1)).toMatchObject({band: "high", reached: true, changes: []});
    expect(ask("son", 1).band).toBe("low");
  });

  it("stops where the rounded score is enough, and not a last digit before", () => {
    const {changes} = ask("hue", 1, rounded);
    expectNeeded(changes, [69, 29]);
    const combined = cheapestCombination(rounded, observations, {unit: "hue", goal: {bands: 1}});
    expect(bandOf(rounded, combined.place!.score)?.id).toBe("middle");
    expect(combined.cost).toBeCloseTo(0.19, 9);
  });

  it("is refused of a unit without a score, of a framework without bands, and by no or half a band", () => {
    expect(() => ask("yen", 1)).toThrow("unit yen has no score to rise from");
    expect(() => ask("hue", 1, index([leaf("x"), leaf("y")]))).toThrow("framework test has no bands");
    expect(() => ask("hue", 0.5)).toThrow("the number of bands must be a whole number above 0, got 0.5");
  });
});
