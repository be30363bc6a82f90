import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {robustDistance, spreadOf} from "../../../loaders/intake/rules/years/robust.js";
import {DATA} from "./make.js";

const smallest = DATA.thresholds["smallest-spread"];

describe("robust distance", () => {
  it("is 0 at the median and counts deviations beside it", () => {
    const spread = spreadOf([0, 1, 2, 3, 100], smallest);
    expect(spread.middle).toBe(2);
    expect(robustDistance(2, spread)).toBe(0);
    expect(robustDistance(2 + 1.4826, spread)).toBeCloseTo(1, 12);
  });

  it("has a smallest spread, so that a year in which nothing changed does not make every change unusual", () => {
    expect(spreadOf([0, 0, 0], smallest).deviation).toBe(smallest);
  });

  it("stays the same when every unit's figure is multiplied by one number", () => {
    const figure = fc.double({min: 1, max: 1e9, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(figure, figure), {minLength: 3, maxLength: 40}),
        fc.double({min: 1e-3, max: 1e3, noNaN: true}),
        (pairs, factor) => {
          const distances = (scale: number) => {
            const changes = pairs.map(([before, now]) => Math.log((scale * now) / before));
            return changes.map((change) => robustDistance(change, spreadOf(changes, smallest)));
          };
          const scaled = distances(factor);
          for (const [i, distance] of distances(1).entries()) expect(scaled[i]).toBeCloseTo(distance, 6);
        }
      )
    );
  });
});
