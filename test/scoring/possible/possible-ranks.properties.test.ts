import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type AggregateMethod, type Framework, type Group, score} from "../../../src/scoring/index.js";
import {possibleRanks} from "../../../src/scoring/possible/possible-ranks.js";
import {sortTree} from "../../../src/scoring/possible/sort-tree.js";
import {seedRandom} from "../../../src/scoring/random.js";
import {rankScores} from "../../../src/scoring/rank.js";
import {withWeights} from "../../../src/scoring/robustness/draw-weights.js";
import type {WeightSet} from "../../../src/scoring/robustness/model.js";
import {isGroup, walk} from "../../../src/scoring/tree.js";
import {group, index, leaf, observe} from "../make.js";

const LEAVES = ["a1", "a2", "b1", "b2", "b3", "c"];

/** A tree of two pillars and a leaf, of the aggregations given. */
function build(share: number, top: AggregateMethod, pillars: AggregateMethod, decimals?: number): Framework {
  const power = (method: AggregateMethod) => (method === "power" ? {power: 2} : {});
  const pillar = (id: string, children: readonly ReturnType<typeof leaf>[]) =>
    group(id, children, {aggregate: pillars, ...power(pillars)});
  const framework = index(
    [
      pillar("a", [leaf("a1", {weight: 2}), leaf("a2")]),
      pillar("b", [leaf("b1"), leaf("b2"), leaf("b3", {weight: 0})]),
      leaf("c", {weight: 0.5})
    ],
    {robustness: {replications: 1, weights: share}, rank: {ties: "competition", decimals}}
  );
  return {...framework, index: {...framework.index, aggregate: top, ...power(top)}};
}

/** Whole numbers, so that ties, zeros and units alike come up. */
const value = fc.integer({min: 0, max: 12}).map((each) => each * 8);
const tableOf = (cell: fc.Arbitrary<number | null>) =>
  fc
    .array(fc.tuple(...LEAVES.map(() => cell)), {minLength: 1, maxLength: 7})
    .map((rows) =>
      Object.fromEntries(rows.map((row, i) => [`u${i}`, Object.fromEntries(LEAVES.map((id, k) => [id, row[k]!]))]))
    );
const complete = tableOf(value);
const gappy = tableOf(fc.option(value, {freq: 5}));
const share = fc.constantFrom(0.05, 0.25, 0.6);
const method = fc.constantFrom<AggregateMethod>("arithmetic", "geometric", "harmonic", "power");

function drawWeights(framework: Framework, within: number, random: () => number): WeightSet {
  const places = walk(framework).slice(1);
  return Object.fromEntries(
    places.map(({node}) => {
      // Corners, where extremes are, as often as what lies between.
      const u = random() < 0.5 ? Math.sign(random() - 0.5) : 2 * random() - 1;
      return [node.id, node.weight! * (1 + within * u)];
    })
  );
}

function ranksOf(framework: Framework, values: Parameters<typeof observe>[0], weights: WeightSet) {
  const rows = score(withWeights(framework, weights), observe(values)).scores.filter((row) => row.level === 0);
  return new Map(rows.map((row) => [row.unit, row.rank]));
}

describe("properties of possible ranks", () => {
  it("no draw goes beyond them, and the weights given reach what they say, by score", () => {
    fc.assert(
      fc.property(
        fc.oneof(complete, gappy),
        share,
        method,
        method,
        fc.constantFrom(undefined, 0),
        (values, within, top, pillars, decimals) => {
          const framework = build(within, top, pillars, decimals);
          const rows = possibleRanks(framework, observe(values));
          for (const row of rows) {
            expect(ranksOf(framework, values, row.best_weights).get(row.unit)).toBe(row.best_reached);
            expect(ranksOf(framework, values, row.worst_weights).get(row.unit)).toBe(row.worst_reached);
            expect(row.best_how === "exact").toBe(row.best === row.best_reached);
            expect(row.worst_how === "exact").toBe(row.worst === row.worst_reached);
            expect(row.best).toBeLessThanOrEqual(row.best_reached);
            expect(row.worst).toBeGreaterThanOrEqual(row.worst_reached);
          }
          const random = seedRandom(1);
          for (let draw = 0; draw < 60; draw++) {
            const ranks = ranksOf(framework, values, drawWeights(framework, within, random));
            for (const {unit, best, worst} of rows) {
              expect(ranks.get(unit)).toBeGreaterThanOrEqual(best);
              expect(ranks.get(unit)).toBeLessThanOrEqual(worst);
            }
          }
        }
      ),
      {numRuns: 60}
    );
  }, 120_000);

  it("the weights given are allowed, and those of weight 0 stay there", () => {
    fc.assert(
      fc.property(gappy, share, (values, within) => {
        const framework = build(within, "arithmetic", "arithmetic");
        const nodes = walk(framework).slice(1);
        for (const {best_weights, worst_weights} of possibleRanks(framework, observe(values))) {
          for (const weights of [best_weights, worst_weights]) {
            for (const {node} of nodes) {
              const far = Math.abs(weights[node.id]! - node.weight!);
              expect(far).toBeLessThanOrEqual(within * node.weight! * (1 + 1e-12));
            }
          }
        }
      }),
      {numRuns: 40}
    );
  });

  it.each(["arithmetic", "geometric", "harmonic"] as const)(
    "complete data and %s means throughout are exact",
    (mean) => {
      fc.assert(
        fc.property(complete, share, (values, within) => {
          // Away from 0: there, means of logarithms have no finite difference.
          const positive = Object.fromEntries(
            Object.entries(values).map(([unit, row]) => [
              unit,
              Object.fromEntries(Object.entries(row).map(([id, each], k) => [id, each! + 1 + k / 7]))
            ])
          );
          const rows = possibleRanks(build(within, mean, mean), observe(positive));
          for (const row of rows) expect([row.best_how, row.worst_how]).toEqual(["exact", "exact"]);
        }),
        {numRuns: 60}
      );
    }
  );

  it("two weights: as every crossing of two units along the one ratio says", () => {
    const pair = fc.tuple(fc.integer({min: 0, max: 60}), fc.integer({min: 0, max: 60}));
    fc.assert(
      fc.property(fc.array(pair, {minLength: 1, maxLength: 9}), share, (units, within) => {
        const framework = index([leaf("x"), leaf("y")], {robustness: {replications: 1, weights: within}});
        const values = Object.fromEntries(units.map(([x, y], i) => [`u${i}`, {x, y}]));
        const [low, high] = [0.5 - within / 2, 0.5 + within / 2];
        const ranks = sweep(units, low, high);
        const rows = possibleRanks(framework, observe(values));
        expect(rows.map(({best, worst}) => [best, worst])).toEqual(
          units.map((_, i) => [Math.min(...ranks.map((run) => run[i]!)), Math.max(...ranks.map((run) => run[i]!))])
        );
        // A tie at the very end of the weights is there or not by rounding: then a bound is all that can be said.
        if (crossings(units).some((at) => Math.min(Math.abs(at - low), Math.abs(at - high)) < 1e-9)) return;
        for (const row of rows) expect([row.best_how, row.worst_how]).toEqual(["exact", "exact"]);
      }),
      {
        examples: [
          [
            [
              [22, 33],
              [42, 0],
              [7, 58]
            ],
            0.25
          ]
        ]
      }
    );
  });

  it("wider shares take nothing back: what is reached stays within what is possible", () => {
    fc.assert(
      fc.property(gappy, method, (values, top) => {
        const [narrow, wide] = [0.1, 0.4].map((within) =>
          possibleRanks(build(within, top, "arithmetic"), observe(values))
        );
        narrow!.forEach((row, i) => {
          expect(wide![i]!.best).toBeLessThanOrEqual(row.best_reached);
          expect(wide![i]!.worst).toBeGreaterThanOrEqual(row.worst_reached);
        });
      }),
      {numRuns: 40}
    );
  });

  it("neither the order of the observations nor that of the framework's children changes anything", () => {
    fc.assert(
      fc.property(gappy, method, (values, top) => {
        const framework = build(0.3, top, "arithmetic");
        const turned = {...framework, index: turn(framework.index)};
        expect(turned.index.children[0]!.id).toBe("c");
        expect(sortTree(turned)).toEqual(sortTree(framework));
        const rows = possibleRanks(framework, observe(values));
        expect(possibleRanks(turned, [...observe(values)].reverse())).toEqual(rows);
      }),
      {numRuns: 30}
    );
  });
});

type Pair = readonly [number, number];

/** The first weight's share at which two units tie, for every two that ever do. */
function crossings(units: readonly Pair[]): readonly number[] {
  return units.flatMap(([x, y]) =>
    units.flatMap(([u, v]) => {
      const at = (v - y) / (x - u - (y - v));
      return Number.isFinite(at) ? [at] : [];
    })
  );
}

/** Ranks at both ends of the first weight's share, at each crossing of two units, and halfway between these. */
function sweep(units: readonly Pair[], low: number, high: number) {
  const inside = crossings(units).filter((at) => at > low && at < high);
  const marks = [low, ...inside.toSorted((a, b) => a - b), high];
  const between = marks.slice(1).map((mark, i) => (mark + marks[i]!) / 2);
  return [...marks, ...between].map((at) => rankScores(units.map(([x, y]) => at * x + (1 - at) * y)));
}

function turn(node: Group): Group {
  return {...node, children: [...node.children].reverse().map((child) => (isGroup(child) ? turn(child) : child))};
}
