import {describe, expect, it} from "vitest";
import type {EditionInputs} from "../../loaders/assess/edition-inputs.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {earlierOfNation, type NationalYears} from "../../loaders/gaps/national-earlier.js";
import {readRegistry} from "../../loaders/registry/registry.js";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import type {TargetRow} from "../../src/scoring/targets/model.js";
import type {TrendRow} from "../../src/scoring/trends/model.js";
import {silentRow, targetRow} from "../scoring/gaps/make.js";

const registry = readRegistry();
const indicators = new Map(readIndicators().map((indicator) => [indicator.id, indicator]));
const unitsOf = (day: string) => ({
  settings: {year: Number(day.slice(0, 4)), as_of: day},
  units: editionUnits(registry, day)
});

function inputs(before: string | null, now = "2025-12-31"): EditionInputs {
  return {...unitsOf(now), registry, before: before === null ? null : unitsOf(before)} as unknown as EditionInputs;
}

const nation = (over: Partial<TargetRow> = {}) =>
  targetRow({level: "national", unit: null, reported: 34, expected: 34, denominator: 800, numerator: 200, ...over});
const years = (indicator: string, over: Partial<NationalYears> = {}): NationalYears => ({
  now: nation({value: 25}),
  earlier: nation({value: 17, lower: 16, upper: 20, numerator: 140, denominator: 820, reported: 63, expected: 63}),
  indicator: indicators.get(indicator)!,
  trends: [],
  ...over
});
const eras = inputs("2024-12-31");

describe("earlierOfNation", () => {
  it("compares a sum over provinces across their mergers: 63 of 2024 with 34 of 2025", () => {
    expect(earlierOfNation(years("qd699-2"), eras)).toEqual({year: 2024, value: 17, lower: 16, upper: 20});
  });

  it("does not where bodies have joined that were not asked: social security is the finance ministry's since 2025", () => {
    expect(earlierOfNation(years("qd699-1"), eras)).toBe("functions-moved");
  });

  it("compares both kinds again once the units are the same in both years", () => {
    const same = inputs("2025-12-31", "2026-12-31");
    expect(earlierOfNation(years("qd699-1"), same)).toMatchObject({year: 2025, value: 17});
    expect(earlierOfNation(years("qd699-4"), same)).toMatchObject({year: 2025, value: 17});
  });

  it("does not where a body that is not asked handed a function over, until the year after", () => {
    const transfer = {to: "mcst", valid_from: "2026-05-01"};
    const units = registry.units.map((unit) => (unit.id === "vtv" ? {...unit, transfers: [transfer]} : unit));
    const handed = (before: string, now: string) =>
      ({...inputs(before, now), registry: {...registry, units}}) as unknown as EditionInputs;
    expect(earlierOfNation(years("qd699-1"), handed("2025-12-31", "2026-12-31"))).toBe("functions-moved");
    expect(earlierOfNation(years("qd699-1"), handed("2026-12-31", "2027-12-31"))).toMatchObject({value: 17});
    expect(earlierOfNation(years("qd699-2"), handed("2025-12-31", "2026-12-31"))).toMatchObject({value: 17});
  });

  it("does not compare shares of agencies of which there are fewer: 63 and 34 provinces", () => {
    expect(earlierOfNation(years("cl2026-a4"), eras)).toBe("k-of-n");
  });

  it("compares a head count only where all reported in both years", () => {
    const same = inputs("2025-12-31", "2026-12-31");
    expect(earlierOfNation(years("qd699-3"), same)).toMatchObject({value: 17});
    const earlier = nation({value: 17, reported: 60, expected: 63});
    expect(earlierOfNation(years("qd699-3", {earlier}), same)).toBe("part-missing");
    const now = nation({value: 25, reported: 33, expected: 34});
    expect(earlierOfNation(years("qd699-3", {now}), same)).toBe("part-missing");
  });

  it("does not compare the ratio of some with that of others where nothing bounds what the rest would add", () => {
    // 28 of 63 provinces surveyed their firms in one year, 15 of 34 in the next: not the same ones.
    const [open, some] = [
      {lower: null, upper: null},
      {reported: 15, expected: 34}
    ];
    const bounded = years("cl2026-e1a").earlier;
    expect(earlierOfNation(years("cl2026-e1a", {now: nation({value: 25, ...open, ...some})}), eras)).toBe(
      "part-missing"
    );
    const earlier = nation({value: 17, ...open, reported: 28, expected: 63});
    expect(earlierOfNation(years("cl2026-e1a", {earlier}), eras)).toBe("part-missing");
    const now = nation({value: 25, lower: 20, upper: 60, ...some});
    expect(earlierOfNation(years("cl2026-e1a", {now, earlier: bounded}), eras)).toMatchObject({value: 17});
  });

  it("does not compare a whole that is smaller than its part was", () => {
    expect(earlierOfNation(years("qd699-2", {now: nation({denominator: 139})}), eras)).toBe("total-shrank");
    expect(earlierOfNation(years("qd699-2", {now: nation({denominator: 140})}), eras)).toMatchObject({value: 17});
  });

  it.each(["other-definition", "not-asked-before"] as const)(
    "takes over what holds for all units at once: %s",
    (reason) => {
      const trends = [{reason: "same-unit"}, {reason}] as unknown as readonly TrendRow[];
      expect(earlierOfNation(years("qd699-2", {trends}), eras)).toBe(reason);
    }
  );

  it("says what is missing, and never takes it for 0", () => {
    const silent = silentRow({unit: null, level: "national"});
    expect(earlierOfNation(years("qd699-2"), inputs(null))).toBe("no-earlier-year");
    expect(earlierOfNation(years("qd699-2", {earlier: undefined}), eras)).toBe("not-reported-before");
    expect(earlierOfNation(years("qd699-2", {earlier: silent}), eras)).toBe("not-reported-before");
    expect(earlierOfNation(years("qd699-2", {now: silent}), eras)).toBe("not-reported-now");
    expect(earlierOfNation(years("cl2026-a1b"), eras)).toBe("published");
  });
});
