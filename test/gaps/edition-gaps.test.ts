import {beforeAll, describe, expect, it} from "vitest";
import {assessEdition} from "../../loaders/assess/assess-edition.js";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import type {Edition} from "../../src/scoring/edition.js";
import type {GapRow} from "../../src/scoring/gaps/model.js";

let now: Edition;
let before: Edition;
beforeAll(async () => {
  now = (await assessEdition(settingsOf(2025))).edition;
  before = (await assessEdition(settingsOf(2024))).edition;
}, 120_000);

const nation = (target: string): GapRow => now.gaps.find((row) => row.unit === null && row.target === target)!;
const stateOf = (edition: Edition, indicator: string) => edition.national.find((row) => row.indicator === indicator)!;

describe("gaps of the illustrative edition", () => {
  it("has one row for every target at every level, in the same order", () => {
    const key = ({target, unit}: {target: string; unit: string | null}) => `${target}|${unit}`;
    expect(now.gaps.map(key)).toEqual(now.targets.map(key));
    expect(now.gaps.length).toBeGreaterThan(500);
  });

  it("sees the nation move by the difference of the two published national figures", () => {
    const [a, b] = [stateOf(before, "qd699-2"), stateOf(now, "qd699-2")];
    const row = nation("qd699-2-2030-national");
    const pace = (100 * b.numerator!) / b.denominator! - (100 * a.numerator!) / a.denominator!;
    expect(row.pace).toBeCloseTo(pace, 10);
    expect(row.pace_since).toBe(2024);
    expect(row.projection.year).toBe(2025 + Math.ceil((100 - b.value!) / pace));
    expect(row.projection.basis).toBe("bounds");
    expect(row.needed_pace).toBeCloseTo((100 - b.value!) / 5, 10);
  });

  it("has no pace for the nation where ministries took in bodies that were not asked, or a count is not complete", () => {
    for (const target of ["qd699-1-2030-national", "qd699-3-2030-national", "qd699-4-2030-national"]) {
      expect(nation(target)).toMatchObject({pace: null, why_no_pace: "functions-moved"});
    }
  });

  it("stands on the path as the targets do, wherever the path begins at a target in force", () => {
    const states = new Map(now.targets.map((row) => [`${row.target}|${row.unit}`, row.state]));
    const rows = now.gaps.filter((row) => row.status === "in-force" && row.path !== null);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row.path_state).toBe(states.get(`${row.target}|${row.unit}`));
  });

  it("has a pace exactly where the comparison of the two years says yes", () => {
    const trends = new Map(now.trends.map((row) => [`${row.unit}|${row.indicator}`, row]));
    const rows = now.gaps.filter((row) => row.unit !== null && row.indicator.startsWith("qd699") && row.value !== null);
    expect(rows.some((row) => row.pace !== null)).toBe(true);
    for (const row of rows) {
      const trend = trends.get(`${row.unit}|${row.indicator}`)!;
      if (row.why_no_pace !== "yes-no") expect(row.pace).toBe(trend.change);
    }
  });

  it("gives a year with an interval around it, or a reason", () => {
    for (const {projection, state} of now.gaps) {
      const {year, earliest, latest, basis, why} = projection;
      expect(basis === "none").toBe(why !== "" && why !== "beyond-horizon");
      expect(year === null).toBe(why !== "");
      if (year !== null) expect(earliest).toBeLessThanOrEqual(year);
      if (year !== null && latest !== null) expect(latest).toBeGreaterThanOrEqual(year);
      if (state === "not-reported") expect(why).toBe("no-figure");
    }
  });
});

describe("closing of the illustrative edition", () => {
  it("closes the whole national gap of 2030, each unit as much as its own gap says", () => {
    const own = new Map(now.gaps.map((row) => [`${row.target}|${row.unit}`, row.to_do]));
    for (const indicator of ["qd699-1", "qd699-2", "qd699-4"]) {
      const rows = now.closing.filter((row) => row.target === `${indicator}-2030-national`);
      const total = stateOf(now, indicator).targets.at(-1)!.to_do!;
      expect(rows.reduce((sum, row) => sum + row.to_do, 0)).toBe(total);
      expect(rows.at(-1)!.cumulative).toBe(100);
      for (const row of rows) expect(row.to_do).toBe(own.get(`${indicator}-2030-agency|${row.unit}`));
    }
  });

  it("has nobody in it who did not report, and nobody for a head count of the nation", () => {
    const silent = now.gaps.filter((row) => row.unit !== null && row.state === "not-reported");
    const closing = new Set(now.closing.map((row) => `${row.indicator}|${row.unit}`));
    expect(silent.length).toBeGreaterThan(0);
    for (const row of silent) expect(closing.has(`${row.indicator}|${row.unit}`)).toBe(false);
    expect(now.closing.some((row) => row.indicator === "qd699-3")).toBe(false);
  });
});

describe("an edition without one before it", () => {
  it("has gaps and a closing order, no pace, and says why", () => {
    expect(before.gaps.length).toBe(before.targets.length);
    expect(before.closing.length).toBeGreaterThan(0);
    const reasons = new Set(
      before.gaps.filter((row) => row.indicator.startsWith("qd699")).map((row) => row.why_no_pace)
    );
    expect(before.gaps.every((row) => row.pace === null)).toBe(true);
    expect([...reasons].sort()).toEqual(expect.arrayContaining(["no-earlier-year"]));
    expect(reasons.has("")).toBe(false);
  });
});
