import {describe, expect, it} from "vitest";
import {type Course, project} from "../../../src/scoring/gaps/project.js";
import type {Bounded} from "../../../src/scoring/model.js";
import {exactly, spread} from "./make.js";

const course = (before: number, now: number, sd: number): Course => ({
  year: 2025,
  now: exactly(now),
  since: 2024,
  before: exactly(before),
  spread: spread(sd)
});
const all = {comparator: ">=", value: 100} as const;
const between = (lower: number | null, value: number, upper: number | null): Bounded => ({lower, value, upper});

describe("project", () => {
  it("goes on by last year's change; the band is a random walk's with drift", () => {
    // 50 + 10h: 100 at h = 5. Half width t(30) · 2 · √(h + h²) = 3.3946 · √(h + h²).
    // Upper: h = 3: 80 + 11.76 = 91.8; h = 4: 90 + 15.18 = 105.2. Lower: h = 7: 120 − 25.4 = 94.6; h = 8: 130 − 28.8 = 101.2.
    expect(project(course(40, 50, 2), all)).toEqual({
      year: 2030,
      earliest: 2029,
      latest: 2033,
      basis: "peers-spread",
      why: ""
    });
  });

  it("without spread is one year at all three, exact to the last bit", () => {
    expect(project(course(0, 100 / 3, 0), all)).toMatchObject({year: 2027, earliest: 2027, latest: 2027});
  });

  it("rests on its own series: the world rank 76, 62, 55, 59, asked to be 30 at most", () => {
    // Drift (59 − 76) / 3 = −5.667: 30 or less at h = 6 (25.0; h = 5: 30.7). σ = 9.074, t(2) = 2.920, t · σ = 26.50.
    // Best after 1 year: 53.3 − 26.50 · √(1 + 1/3) = 22.7. Worst: −5.667 + 26.50 / √3 = +9.6 a year: never.
    const rank: Course = {
      year: 2023,
      now: exactly(59),
      since: 2020,
      before: exactly(76),
      spread: {basis: "own-series", sd: Math.sqrt(494 / 6), freedom: 2, changes: 3}
    };
    expect(project(rank, {comparator: "<=", value: 30})).toEqual({
      year: 2029,
      earliest: 2024,
      latest: null,
      basis: "own-series",
      why: ""
    });
  });

  it("takes the fastest and the slowest course that bounds allow", () => {
    // Point 30 + 10h: h = 7. Fastest 35 + 20h: h = 3.25 → 4. Slowest 28 + 3h: h = 24.
    const nation = {...course(0, 0, 0), before: between(15, 20, 25), now: between(28, 30, 35)};
    expect(project(nation, all)).toEqual({year: 2032, earliest: 2029, latest: 2049, basis: "bounds", why: ""});
  });

  it("has no latest year where the slowest course stands still or goes back", () => {
    const nation = {...course(0, 0, 0), before: between(10, 20, 30), now: between(25, 30, 35)};
    expect(project(nation, all)).toMatchObject({year: 2032, latest: null, basis: "bounds"});
  });

  it("is there this year on what was reported, where only the lower bound is not", () => {
    const nation = {...course(0, 0, 0), before: exactly(90), now: between(95, 100, 100)};
    expect(project(nation, all)).toMatchObject({year: 2025, earliest: 2025, latest: 2026});
  });

  it("names no year beyond 30 years, and still says how early it might be", () => {
    // 40 + h: h = 60. Upper with t · 2 = 3.3946: 40 + h + 3.3946 · √(h + h²): h = 13: 98.8; h = 14: 103.2.
    expect(project(course(39, 40, 2), all)).toEqual({
      year: null,
      earliest: 2039,
      latest: null,
      basis: "peers-spread",
      why: "beyond-horizon"
    });
    expect(project(course(10, 13, 0), all)).toMatchObject({year: 2054, why: ""});
    expect(project(course(37, 39, 0), all)).toMatchObject({year: null, why: "beyond-horizon"});
    expect(project(course(38, 40, 0), all)).toMatchObject({year: 2055, why: ""});
  });

  it.each([
    ["met", course(40, 100, 2)],
    ["no-change", course(40, 40, 2)],
    ["moving-away", course(41, 40, 2)],
    ["few-peers", {...course(30, 40, 2), spread: null}],
    ["not-boundable", {...course(30, 40, 2), now: between(null, 40, null)}],
    ["not-boundable", {...course(30, 40, 2), now: between(40, 40, null)}],
    ["not-boundable", {...course(30, 40, 2), before: between(30, 30, null)}],
    ["no-figure", {...course(30, 40, 2), now: {value: null, lower: 0, upper: 100}}]
  ] as const)("gives no year, and says %s", (why, made) => {
    expect(project(made, all)).toEqual({year: null, earliest: null, latest: null, basis: "none", why});
  });

  it.each([
    // 20 → 21 a year; the nearer edge of 25 ± 0.5 is 24.5; from above, 29 → 28, it is 25.5
    [20, 21, {comparator: "approx", value: 25}, 0.5, 2029],
    [29, 28, {comparator: "approx", value: 25}, 0.5, 2028],
    [20, 21, {comparator: "=", value: 25}, undefined, 2029],
    [20, 21, {comparator: "range", value: 25}, undefined, 2029],
    [20, 21, {comparator: ">", value: 25}, undefined, 2030],
    [29, 28, {comparator: "<", value: 25}, undefined, 2029],
    [29, 28, {comparator: "<=", value: 25}, undefined, 2028]
  ] as const)("from %d over %d towards %o, %s, in %d", (before, now, aim, tolerance, year) => {
    expect(project(course(before, now, 0), aim, tolerance).year).toBe(year);
  });

  it("takes the change per year, not per step", () => {
    expect(project({...course(30, 50, 0), since: 2023}, all).year).toBe(2030);
  });

  it("refuses an earlier figure that is not earlier", () => {
    expect(() => project({...course(1, 2, 0), since: 2025}, all)).toThrow(/2025.*before 2025/);
  });
});
