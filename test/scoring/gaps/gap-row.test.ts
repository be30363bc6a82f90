import {describe, expect, it} from "vitest";
import {gapRow} from "../../../src/scoring/gaps/gap-row.js";
import {against, exactly, silentRow, spread, targetRow} from "./make.js";

const from2024 = {year: 2024, value: 30};
const lastYear = (value: number) => ({year: 2024, ...exactly(value)});

describe("gapRow: straight path", () => {
  it("runs from the earlier target in force to this one", () => {
    // 30 + (100 − 30) / 6 = 41.67 after one of six years
    const row = gapRow(targetRow(), against({base: from2024}));
    expect(row.path).toBeCloseTo(30 + 70 / 6, 12);
    expect([row.path_base_year, row.path_state]).toEqual([2024, "off-path"]);
    expect(gapRow(targetRow(exactly(42)), against({base: from2024})).path_state).toBe("on-path");
  });

  it("is where it should be even for an agency that did not report", () => {
    const row = gapRow(silentRow(), against({base: from2024}));
    expect(row.path).toBeCloseTo(30 + 70 / 6, 12);
    expect(row.path_state).toBe("not-reported");
  });

  it("starts from the earlier figure where no earlier target is in force, unless that met the target", () => {
    // 10 + (100 − 10) / 6 = 25
    const row = gapRow(targetRow(), against({earlier: lastYear(10)}));
    expect([row.path, row.path_base_year, row.path_state]).toEqual([25, 2024, "on-path"]);
    const fallen = gapRow(targetRow(), against({earlier: lastYear(100)}));
    expect([fallen.path, fallen.path_base_year, fallen.path_state]).toEqual([null, null, null]);
  });

  it("is where it begins, for a figure from before that", () => {
    expect(gapRow(targetRow({period: "2023"}), against({base: from2024})).path).toBe(30);
  });

  it("prefers the target in force to the figure", () => {
    expect(gapRow(targetRow(), against({base: from2024, earlier: lastYear(10)})).path).toBeCloseTo(30 + 70 / 6, 12);
  });

  it.each([
    ["nothing to start from", targetRow(), against()],
    ["a yes/no", targetRow({measured_in: "yes-no", aim: 1, ...exactly(0)}), against({base: from2024})],
    ["a target of every year", targetRow({year_basis: "yearly"}), against({base: from2024})],
    ["a base that is no earlier", targetRow({year: 2024}), against({base: from2024})]
  ])("is none with %s", (_, target, other) => {
    const {path, path_base_year, path_state} = gapRow(target, other);
    expect([path, path_base_year, path_state]).toEqual([null, null, null]);
  });

  it("ends in the target's year: then it is met or not", () => {
    const late = gapRow(targetRow({period: "2031"}), against({year: 2031, base: from2024}));
    expect([late.path, late.path_state]).toEqual([100, "not-met"]);
    const due = gapRow(targetRow({year: 2025}), against({base: from2024}));
    expect([due.path, due.path_state]).toEqual([100, "not-met"]);
  });

  it("keeps what can't be judged", () => {
    const row = (state: "not-applicable" | "not-assessable") =>
      gapRow(silentRow({state}), against({base: from2024})).path_state;
    expect([row("not-applicable"), row("not-assessable")]).toEqual(["not-applicable", "not-assessable"]);
  });
});

describe("gapRow: pace", () => {
  it("is the change a year since the comparable figure, and the needed one to the target's year", () => {
    const row = gapRow(targetRow(), against({earlier: lastYear(30), spread: spread(0)}));
    expect([row.pace, row.pace_since, row.why_no_pace]).toEqual([10, 2024, ""]);
    expect(row.needed_pace).toBe(12); // (100 − 40) / 5
    expect(row.projection).toMatchObject({year: 2031, earliest: 2031, latest: 2031, why: ""});
  });

  it("is per year where the comparable figure is older than a year", () => {
    // 30 in 2023, 40 in 2025: 5 a year, so 100 after twelve more
    const row = gapRow(targetRow(), against({earlier: {year: 2023, ...exactly(30)}, spread: spread(0)}));
    expect([row.pace, row.pace_since, row.projection.year]).toEqual([5, 2023, 2037]);
  });

  it("is that of the figure's year where the figure is of a day in it", () => {
    const row = gapRow(targetRow({period: "2025-06-30"}), against({base: from2024, earlier: lastYear(30)}));
    expect([row.pace, row.needed_pace, row.why_no_pace]).toEqual([10, 12, ""]);
    expect(row.path).toBeCloseTo(30 + 70 / 6, 12);
  });

  it("carries gap, things to do, clause and source over unchanged", () => {
    expect(gapRow(targetRow(), against())).toMatchObject({
      target: "x-2030-agency",
      level: "agency",
      unit: "a",
      indicator: "x",
      year: 2030,
      status: "in-force",
      value: 40,
      aim: 100,
      state: "off-path",
      gap: 60,
      to_do: 30,
      clause: "c",
      source: "f#s!A1"
    });
  });

  it.each([
    ["the comparison's reason", targetRow(), "k-of-n", "k-of-n", "no-pace"],
    ["no earlier year", targetRow(), "no-earlier-year", "no-earlier-year", "no-pace"],
    ["a yes/no", targetRow({measured_in: "yes-no", ...exactly(0)}), lastYear(0), "yes-no", "no-pace"],
    ["an older figure", targetRow({period: "2023"}), lastYear(30), "older-figure", "no-pace"],
    ["no figure now", silentRow(), lastYear(30), "not-reported-now", "no-figure"],
    ["no figure in either year", silentRow(), "not-reported-before", "not-reported-before", "no-figure"],
    ["not applicable", silentRow({state: "not-applicable"}), "not-reported-now", "not-applicable", "no-figure"],
    [
      "no earlier figure",
      targetRow(),
      {year: 2024, value: null, lower: 0, upper: 100},
      "not-reported-before",
      "no-pace"
    ],
    ["met, without a pace", targetRow({...exactly(100), state: "met"}), "part-missing", "part-missing", "met"]
  ] as const)("is none with %s: it says why, and is no 0", (_, target, earlier, why, unprojected) => {
    const row = gapRow(target, against({earlier, spread: spread(1)}));
    expect([row.pace, row.pace_since, row.why_no_pace]).toEqual([null, null, why]);
    expect(row.projection).toEqual({year: null, earliest: null, latest: null, basis: "none", why: unprojected});
  });

  it("needs nothing once met, and has no years left from the target's year on, in a yearly target, or to a yes", () => {
    const needed = (over: Parameters<typeof targetRow>[0], year = 2025) =>
      gapRow(targetRow(over), against({year})).needed_pace;
    expect(needed({...exactly(100), state: "met"})).toBe(0);
    expect(needed({year: 2025})).toBeNull();
    expect(needed({year: 2024})).toBeNull();
    expect(needed({year_basis: "yearly"})).toBeNull();
    expect(needed({measured_in: "yes-no", aim: 1, ...exactly(0)})).toBeNull();
    expect(needed({measured_in: "yes-no", aim: 1, ...exactly(1)})).toBe(0);
    expect(gapRow(silentRow(), against()).needed_pace).toBeNull();
    const disputed = targetRow({state: "not-assessable", lack: "sources-conflict", gap: null, to_do: null});
    expect(gapRow(disputed, against()).needed_pace).toBeNull();
  });

  it("is counted from the year of the figure: the world rank 59 of 2023, asked to be 30 in 2030", () => {
    const rank = targetRow({comparator: "<=", aim: 30, measured_in: "rank", period: "2023", ...exactly(59)});
    expect(gapRow(rank, against()).needed_pace).toBeCloseTo(-29 / 7, 12);
    expect(gapRow({...rank, year: 2025}, against()).needed_pace).toBeNull();
  });

  it("projects the nation between its bounds", () => {
    const nation = targetRow({unit: null, level: "national", value: 30, lower: 28, upper: 35, state: "off-path"});
    const earlier = {year: 2024, value: 20, lower: 15, upper: 25};
    expect(gapRow(nation, against({earlier, spread: spread(0)})).projection).toEqual({
      year: 2032,
      earliest: 2029,
      latest: 2049,
      basis: "bounds",
      why: ""
    });
  });
});

describe("gapRow: a target of about 50, give or take 5", () => {
  const about = (over: Parameters<typeof targetRow>[0] = {}) =>
    targetRow({comparator: "approx", aim: 50, tolerance: 5, ...over});

  it("is reached at its nearer edge, and its path and its pace lead to its middle", () => {
    // From 34 over 40 by 6 a year: 46 in 2026. Path 34 + 16 / 6 = 36.67. Needed: (50 − 40) / 5 = 2.
    const row = gapRow(about(), against({earlier: lastYear(34), spread: spread(0)}));
    expect(row.projection).toMatchObject({year: 2026, earliest: 2026, latest: 2026});
    expect([row.path, row.path_base_year, row.path_state]).toEqual([expect.closeTo(34 + 16 / 6, 12), 2024, "on-path"]);
    expect([row.pace, row.needed_pace]).toEqual([6, 2]);
  });

  it("is met within the tolerance: nothing more is needed, and a path that began within it is none", () => {
    const row = gapRow(about({...exactly(46), state: "met"}), against({earlier: lastYear(54), spread: spread(0)}));
    expect([row.needed_pace, row.path, row.projection.why]).toEqual([0, null, "met"]);
  });

  it("is met or not in its year", () => {
    const state = (value: number) =>
      gapRow(about({year: 2025, ...exactly(value)}), against({base: from2024})).path_state;
    expect([state(45), state(44)]).toEqual(["met", "not-met"]);
  });
});
