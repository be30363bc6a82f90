import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cheapestCombination} from "../../../src/scoring/improve/combination/cheapest-combination.js";
import type {Combination, Goal} from "../../../src/scoring/improve/model.js";
import type {AggregateMethod, Framework, Observation} from "../../../src/scoring/index.js";
import {randomIndex, tables} from "../contributions/random-index.js";
import {group, index, leaf, observe, rowsOf} from "../make.js";

const MEANS = ["arithmetic", "geometric", "harmonic", "power"] as const;

function placeOf(framework: Framework, observations: readonly Observation[], {unit, changes}: Combination) {
  const rows = observations.map((row) => {
    const change = changes.find(({indicator}) => row.unit === unit && row.indicator === indicator);
    return change === undefined ? row : {...row, value: change.needed};
  });
  const {score, rank, coverage, status} = rowsOf(framework, rows)[unit]!;
  return {score, rank, coverage, status};
}

describe("properties of the cheapest combination", () => {
  it("is the cheapest of all, by trying every combination of whole values", () => {
    const cell = fc.integer({min: 0, max: 4});
    const whole = (id: string, weight: number) =>
      leaf(id, {weight, normalise: {method: "goalposts", worst: 0, best: 4}});
    fc.assert(
      fc.property(
        fc.tuple(cell, cell, cell),
        fc.tuple(cell, cell, cell),
        fc.array(fc.integer({min: 1, max: 9}), {minLength: 6, maxLength: 6}),
        fc.constantFrom<AggregateMethod>("arithmetic", "geometric", "harmonic"),
        (own, other, numbers, aggregate) => {
          const names = ["a", "b", "c"];
          const framework = index(
            [group("p", [whole("a", numbers[0]!), whole("b", numbers[1]!)], {aggregate}), whole("c", numbers[2]!)],
            {aggregate}
          );
          const table = (cells: readonly number[]) => Object.fromEntries(names.map((id, i) => [id, cells[i]!]));
          const limits = names.map((indicator, i) => ({indicator, step: 1, cost: numbers[3 + i]!}));
          const rows = observe({u: table(own), v: table(other)});
          const found = cheapestCombination(framework, rows, {unit: "u", goal: {toRank: 1}, limits});
          const costs: number[] = [];
          for (let a = own[0]; a <= 4; a++)
            for (let b = own[1]; b <= 4; b++)
              for (let c = own[2]; c <= 4; c++) {
                const {rank} = rowsOf(framework, observe({u: {a, b, c}, v: table(other)})).u!;
                const cost = [a, b, c].reduce((sum, value, i) => sum + (value - own[i]!) * limits[i]!.cost, 0);
                if (rank === 1) costs.push(cost);
              }
          const least = Math.min(...costs);
          if (found.outcome !== "reaches") return;
          expect(costs).toContain(found.cost);
          if (found.certainty!.kind === "exact") expect(found.cost).toBe(least);
          if (found.certainty!.kind === "within")
            expect(found.cost! / least).toBeLessThanOrEqual((1 + found.certainty!.share) * (1 + 1e-9));
          if (aggregate === "arithmetic") expect(found.certainty).toEqual({kind: "exact"});
        }
      ),
      {numRuns: 100}
    );
  });

  it("is confirmed by scoring again, and no cheaper point of a grid contradicts its certainty", () => {
    const goals = fc.integer({min: 10, max: 95}).map((score): Goal => ({score}));
    fc.assert(
      fc.property(
        randomIndex(MEANS),
        tables,
        goals,
        fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true})),
        (framework, values, goal, chance) => {
          const rows = observe(values);
          const found = cheapestCombination(framework, rows, {unit: "u0", goal});
          if (found.outcome !== "reaches") return;
          expect(placeOf(framework, rows, found)).toEqual(found.place);
          expect(found.place!.score!).toBeGreaterThanOrEqual((goal as {score: number}).score * (1 - 1e-11));
          if (found.certainty!.kind === "unknown") return;
          const share = found.certainty!.kind === "within" ? found.certainty!.share : 0;
          const names = Object.entries(values.u0!).flatMap(([id, value]) => (value === null ? [] : [{id, value}]));
          for (let k = 0; k < 30; k++) {
            const tried = names.map(({id, value}) => ({id, value, to: value + (100 - value) * chance.next().value}));
            const cost = tried.reduce((sum, {value, to}) => sum + (to - value) / 100, 0);
            if (cost >= (found.cost! / (1 + share)) * (1 - 1e-6)) continue;
            const changed = {...values, u0: {...values.u0, ...Object.fromEntries(tried.map(({id, to}) => [id, to]))}};
            expect(rowsOf(framework, observe(changed)).u0!.score!).toBeLessThan((goal as {score: number}).score);
          }
        }
      ),
      {numRuns: 30}
    );
  });

  it("the order of observations and children changes neither cost nor changes", () => {
    fc.assert(
      fc.property(randomIndex(["arithmetic", "geometric"]), tables, (framework, values) => {
        const turned = {...framework, index: {...framework.index, children: [...framework.index.children].reverse()}};
        const options = {unit: "u0", goal: {score: 70}};
        const one = cheapestCombination(framework, observe(values), options);
        const other = cheapestCombination(turned, [...observe(values)].reverse(), options);
        expect(other.outcome).toBe(one.outcome);
        if (one.cost === null) return;
        // Rounding may lead a search that is not exact to another answer; both keep what they promise.
        if (one.certainty!.kind === "exact") expect(one.cost / other.cost!).toBeLessThanOrEqual(1 + 1e-6);
        if (other.certainty!.kind === "exact") expect(other.cost! / one.cost).toBeLessThanOrEqual(1 + 1e-6);
      }),
      {numRuns: 15}
    );
  });
});
