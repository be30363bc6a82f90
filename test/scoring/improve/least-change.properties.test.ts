import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leastChange} from "../../../src/scoring/improve/least-change.js";
import type {Goal, LeastChange, LeastChanges} from "../../../src/scoring/improve/model.js";
import {randomIndex, tables} from "../contributions/random-index.js";
import {group, index, leaf, observe} from "../make.js";
import {placeWith, reaches} from "./make.js";

const MEANS = ["arithmetic", "geometric", "harmonic", "power"] as const;

describe("properties of the least change", () => {
  it("reaches by every claim, and a hair less does not", () => {
    const goals = fc.oneof(
      fc.record({score: fc.integer({min: 1, max: 99})}),
      fc.record({toRank: fc.integer({min: 1, max: 3})})
    ) as fc.Arbitrary<Goal>;
    fc.assert(
      fc.property(randomIndex(MEANS), tables, goals, (framework, values, goal) => {
        const rows = observe(values);
        const found = leastChange(framework, rows, {unit: "u0", goal});
        for (const {indicator, outcome, now, needed, place, search, best} of found.changes) {
          if (outcome === "reaches") {
            const again = placeWith(framework, rows, "u0", indicator, needed!);
            expect(again).toEqual(place);
            expect(reaches(found, again)).toBe(true);
            expect(search).toBe("exact");
            const start = now ?? 0;
            if (needed! - 1e-9 <= start) continue;
            for (const less of [needed! - 1e-9, start + 0.3 * (needed! - start)]) {
              const short = placeWith(framework, rows, "u0", indicator, less);
              // It may reach only where the index can't tell the two values apart.
              if (reaches(found, short)) expect(Math.abs(short.score! - place!.score!)).toBeLessThan(1e-11);
            }
          }
          if (outcome === "not-enough") {
            for (const value of [best!, (best! + (now ?? 0)) / 2]) {
              expect(reaches(found, placeWith(framework, rows, "u0", indicator, value))).toBe(false);
            }
          }
        }
      }),
      {numRuns: 150}
    );
  });

  it("agrees with trying every whole value", () => {
    const whole = (id: string) => leaf(id, {normalise: {method: "goalposts", worst: 0, best: 10}});
    const framework = index([group("p", [whole("a"), whole("b")], {aggregate: "geometric"}), whole("c")]);
    const cell = fc.integer({min: 0, max: 10});
    const unit = fc.record({a: cell, b: cell, c: cell});
    fc.assert(
      fc.property(unit, unit, unit, (u, v, w) => {
        const rows = observe({u, v, w});
        const limits = ["a", "b", "c"].map((indicator) => ({indicator, step: 1}));
        const found = leastChange(framework, rows, {unit: "u", goal: {ranks: 1}, limits});
        for (const change of found.changes) {
          const now = u[change.indicator as "a"];
          const tries = Array.from({length: 10 - now}, (_, k) => now + k + 1);
          const first = tries.find(
            (value) => placeWith(framework, rows, "u", change.indicator, value).rank! <= found.rank!
          );
          expect(change.needed).toBe(first ?? null);
        }
      })
    );
  });

  it("the order of observations, units and children changes nothing", () => {
    fc.assert(
      fc.property(randomIndex(MEANS), tables, (framework, values) => {
        const turned = {...framework, index: {...framework.index, children: [...framework.index.children].reverse()}};
        const byName = (found: LeastChanges) =>
          Object.fromEntries(found.changes.map((each): [string, LeastChange] => [each.indicator, each]));
        const options = {unit: "u0", goal: {score: 60}};
        const [one, other] = [
          byName(leastChange(framework, observe(values), options)),
          byName(leastChange(turned, [...observe(values)].reverse(), options))
        ];
        for (const [id, {outcome, needed}] of Object.entries(one)) {
          expect(other[id]!.outcome).toBe(outcome);
          if (needed !== null) expect(Math.abs(other[id]!.needed! - needed)).toBeLessThan(1e-6);
        }
      }),
      {numRuns: 40}
    );
  });
});
