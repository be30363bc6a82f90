import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Course, project} from "../../../src/scoring/gaps/project.js";
import type {Bounded} from "../../../src/scoring/model.js";
import {spread} from "./make.js";

const percent = fc.double({min: 0, max: 100, noNaN: true});
const bounded: fc.Arbitrary<Bounded> = fc.tuple(percent, percent, percent).map((values) => {
  const [lower, value, upper] = values.toSorted((a, b) => a - b) as [number, number, number];
  return {value, lower, upper};
});
const course: fc.Arbitrary<Course> = fc.record({
  year: fc.constant(2025),
  now: bounded,
  since: fc.constantFrom(2023, 2024),
  before: bounded,
  spread: fc
    .tuple(fc.double({min: 0, max: 20, noNaN: true}), fc.integer({min: 4, max: 60}))
    .map(([sd, n]) => spread(sd, n))
});
const all = {comparator: ">=", value: 100} as const;
/** No year is later than any year. */
const late = (year: number | null) => year ?? Number.POSITIVE_INFINITY;
const minus = ({value, lower, upper}: Bounded): Bounded => ({
  value: 0 - value!,
  lower: 0 - upper!,
  upper: 0 - lower!
});

describe("laws of a projection", () => {
  it("the earliest year is not after the year, the year not after the latest", () => {
    fc.assert(
      fc.property(course, (made) => {
        const {year, earliest, latest, basis} = project(made, all);
        fc.pre(basis !== "none");
        expect(late(earliest)).toBeLessThanOrEqual(late(year));
        expect(late(year)).toBeLessThanOrEqual(late(latest));
      })
    );
  });

  it("a faster pace never gives a later year", () => {
    fc.assert(
      fc.property(course, percent, (made, by) => {
        const slow = project(made, all);
        const {value, lower, upper} = made.before;
        const before = {value: value! - by, lower: lower! - by, upper: upper! - by};
        const fast = project({...made, before}, all);
        fc.pre(slow.basis !== "none");
        for (const key of ["year", "earliest", "latest"] as const)
          expect(late(fast[key])).toBeLessThanOrEqual(late(slow[key]));
      })
    );
  });

  it("a wider spread and wider bounds never narrow the interval, nor move the year", () => {
    const more = fc.double({min: 0, max: 10, noNaN: true});
    fc.assert(
      fc.property(course, more, more, (made, sd, by) => {
        const narrow = project(made, all);
        const widen = ({value, lower, upper}: Bounded) => ({value, lower: lower! - by, upper: upper! + by});
        const wide = project(
          {
            ...made,
            now: widen(made.now),
            before: widen(made.before),
            spread: {...made.spread!, sd: made.spread!.sd + sd}
          },
          all
        );
        fc.pre(narrow.basis !== "none");
        expect(wide.year).toBe(narrow.year);
        expect(late(wide.earliest)).toBeLessThanOrEqual(late(narrow.earliest));
        expect(late(wide.latest)).toBeGreaterThanOrEqual(late(narrow.latest));
      })
    );
  });

  it("is mirrored where lower is better", () => {
    fc.assert(
      fc.property(course, percent, (made, value) => {
        const mirrored = {...made, now: minus(made.now), before: minus(made.before)};
        expect(project(mirrored, {comparator: "<=", value: 0 - value})).toEqual(
          project(made, {comparator: ">=", value})
        );
      })
    );
  });

  it("names the first year in which the line is there: not there the year before", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 98}), fc.integer({min: 1, max: 40}), (now, step) => {
        const at = (value: number) => ({value, lower: value, upper: value});
        const made = {year: 2025, now: at(now), since: 2024, before: at(now - step), spread: spread(0)};
        const {year} = project(made, all);
        const needed = Math.ceil((100 - now) / step);
        expect(year).toBe(needed > 30 ? null : 2025 + needed);
      })
    );
  });
});
