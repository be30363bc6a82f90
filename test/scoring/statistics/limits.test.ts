/** What stands on a limit, and what can't be told, is on the right side of it. */
import {describe, expect, it} from "vitest";
import {correlate} from "../../../src/scoring/statistics/correlation.js";
import {correlationRatio} from "../../../src/scoring/statistics/correlation-ratio.js";
import {crossLoadings} from "../../../src/scoring/statistics/cross-loadings.js";
import {flagPairs} from "../../../src/scoring/statistics/flag-pairs.js";
import {factorsToKeep, pcaWeights} from "../../../src/scoring/statistics/pca-weights.js";
import {sizeEffects} from "../../../src/scoring/statistics/size-effect.js";
import {estimateSobol} from "../../../src/scoring/statistics/sobol-estimate.js";
import {sobolDesign} from "../../../src/scoring/statistics/sobol-indices.js";
import {sobolSequence} from "../../../src/scoring/statistics/sobol-sequence.js";

const column = (id: string, values: readonly (number | null)[]) => ({id, values});
const x = column("x", [1, 2, 3, 4, 5]);
const near = column("near", [1, 2, 4, 3, 5]);
const against = column("against", [5, 3, 4, 2, 1]);
const flat = column("flat", [7, 7, 7, 7, 7]);
const correlationOf = (a: typeof x, b: typeof x) => correlate(a.values, b.values, "pearson").r!;

describe("limits of correlations", () => {
  it("a pair is redundant or negative beyond its limit, not on it", () => {
    const kinds = (b: typeof x, limits: {above?: number; below?: number}) =>
      flagPairs([{id: "g", columns: [x, b]}], limits).map(({kind}) => kind);
    const [high, low] = [correlationOf(x, near), correlationOf(x, against)];
    expect([kinds(near, {above: high}), kinds(near, {above: high - 1e-9})]).toEqual([[], ["redundant"]]);
    expect([kinds(against, {below: low}), kinds(against, {below: low + 1e-9})]).toEqual([[], ["negative"]]);
  });

  it("a pair that can't be told is not flagged, though 0 would be", () => {
    const pair = [{id: "g", columns: [x, flat]}];
    expect(flagPairs(pair, {below: 0.1})).toEqual([]);
    expect(flagPairs(pair, {above: -0.1})).toEqual([]);
  });

  it("size is left where the correlation is farther from 0 than the limit, either way", () => {
    const flagged = (a: typeof x, limit: number) => sizeEffects([a], [x], {limit})[0]!.flagged;
    for (const a of [near, against]) {
      const limit = Math.abs(correlationOf(a, x));
      expect([flagged(a, limit), flagged(a, limit - 1e-9)]).toEqual([false, true]);
    }
  });

  it("a group that a child goes with just as much as with its own is not a stronger one", () => {
    const [found] = crossLoadings([{...x, group: "own"}], [{...near, id: "own"}, {...near, id: "other"}, flat]);
    expect(found!.stronger).toEqual([]);
    expect(() => crossLoadings([{...x, group: "own"}], [])).toThrow(/^x: its group own is not among the groups$/);
  });
});

describe("the bandwidth of a correlation ratio", () => {
  it("is a share of the range of x, whatever x is measured in", () => {
    const places = Array.from({length: 21}, (_, i) => i - 10);
    const curve = places.map((place) => place * place);
    const plain = correlationRatio(places, curve);
    expect(plain.bandwidth).not.toBeNull();
    for (const factor of [1.7, 0.3, 1e-9]) {
      const other = places.map((place) => 5 * factor + factor * place);
      expect(correlationRatio(other, curve)).toEqual({...plain, ratio: expect.closeTo(plain.ratio!, 9)});
    }
  });
});

describe("limits of factors", () => {
  it("one of exactly a tenth is not kept once 60 % is explained", () => {
    const components = (second: number) => [
      {eigenvalue: 9, explained: 0.75},
      {eigenvalue: 1.2, explained: second}
    ];
    expect([factorsToKeep(components(0.1)), factorsToKeep(components(0.11))]).toEqual([1, 2]);
  });

  it("there are no loadings where there are no weights", () => {
    expect(pcaWeights([x, flat])).toEqual({
      ...{columns: ["x", "flat"], n: 5, factors: 0, explained: 0},
      ...{rotated: [], weights: [], why: "no-spread"}
    });
  });
});

describe("limits of a sensitivity analysis", () => {
  it("is of 1 to 20 inputs and 2 samples or more", () => {
    expect(sobolDesign(20, 2, 1)).toHaveLength(2 * 22);
    expect(sobolDesign(1, 2, 1)).toHaveLength(2 * 3);
    expect(() => sobolDesign(21, 2, 1)).toThrow(/^there must be 1 to 20 inputs, got 21$/);
    expect(() => sobolDesign(1, 2.5, 1)).toThrow(/^samples must be 2 or more, got 2.5$/);
  });

  it("has points of one dimension, by numbers of 32 bits", () => {
    const at = sobolSequence(1);
    // Halves, quarters … of the numbers' digits turned round, in Gray's order: 1 → 1, 2 → 3, 3 → 2.
    expect([0, 1, 2, 3].map((number) => at(number)[0])).toEqual([0, 0.5, 0.75, 0.25]);
    // The last number is 2³¹ in Gray's order: its one digit is the lowest.
    expect(at(2 ** 32 - 1)[0]).toBe(2 ** -32);
    expect(() => at(2 ** 32)).toThrow(/^a point's number is a whole number from 0 to 2\^32 - 1, got 4294967296$/);
    expect(() => at(0.5)).toThrow(/got 0.5$/);
  });

  it("takes one replication for a bootstrap, which is then both ends", () => {
    const [only] = estimateSobol([1, 2, 3, 4, 2, 5], ["a"], {bootstrap: {replications: 1, seed: 4}});
    expect(only!.firstInterval![0]).toBe(only!.firstInterval![1]);
    expect(only!.totalInterval![0]).toBe(only!.totalInterval![1]);
  });

  it("tells nothing of outputs of which one of hundreds differs by rounding", () => {
    const [few, many] = [2e-12, 2e-9].map((off) => {
      const outputs = Array.from({length: 600}, (_, i) => (i === 7 ? 1 + off : 1));
      return estimateSobol(outputs, ["a"])[0]!;
    });
    expect(few).toMatchObject({first: null, total: null, acts: true, why: "no-spread"});
    expect(many).toMatchObject({acts: true, why: null});
  });
});
