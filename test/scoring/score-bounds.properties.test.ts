/** Whatever the framework, the truth revealed later lies within the bounds. */
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {score} from "../../src/scoring/index.js";
import {scoreBounds} from "../../src/scoring/score-bounds.js";
import {scoreRange} from "../../src/scoring/score-range.js";
import {anyFramework, anyValues, MEANS, NORMALISERS, tableOf, unlessRefused} from "./arbitrary.js";
import {leaf, observe} from "./make.js";

const RANGED = NORMALISERS.filter((normalise) => scoreRange(leaf("x", {normalise})) !== null);
const FIXED = NORMALISERS.filter(({method, clamp}) => method === "goalposts" && clamp !== false);

describe("scoreBounds", () => {
  it("contains the truth once the missing values are revealed, whatever the framework", () => {
    const revealed = fc.oneof(
      {arbitrary: fc.double({min: -20, max: 120, noNaN: true}).map((value) => Math.round(value)), weight: 3},
      {arbitrary: fc.constant(0), weight: 1}
    );
    const shown = {bounded: 0, wide: 0};
    fc.assert(
      fc.property(
        fc.oneof(
          {arbitrary: anyFramework(), weight: 1},
          {arbitrary: anyFramework(RANGED, MEANS), weight: 1},
          {arbitrary: anyFramework(FIXED, MEANS), weight: 2}
        ),
        anyValues(fc.option(revealed, {freq: 3})),
        anyValues(revealed, 5),
        (framework, values, truth) => {
          const units = tableOf(values);
          const full = Object.fromEntries(
            Object.entries(values).map(([unit, row]) => [
              unit,
              Object.fromEntries(Object.entries(row).map(([id, value]) => [id, value ?? truth[unit]![id]!]))
            ])
          );
          const bounds = unlessRefused(() => scoreBounds(framework, observe(values), {units}));
          const later = unlessRefused(() => score(framework, observe(full), {units}));
          if (bounds === null || later === null) return;
          for (const {unit, lower, upper, why} of bounds) {
            expect(why === null).toBe(lower !== null && upper !== null);
            const own = later.scores.find((row) => row.unit === unit && row.level === 0)!.score;
            if (lower === null || upper === null || own === null) continue;
            expect(own).toBeGreaterThanOrEqual(lower - 1e-9);
            expect(own).toBeLessThanOrEqual(upper + 1e-9);
            shown.bounded += 1;
            if (upper > lower) shown.wide += 1;
          }
        }
      ),
      {numRuns: 1200}
    );

    expect(shown.bounded).toBeGreaterThan(200);
    expect(shown.wide).toBeGreaterThan(60);
  });
});
