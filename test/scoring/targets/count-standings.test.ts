import {describe, expect, it} from "vitest";
import type {UnitKind} from "../../../src/scoring/model.js";
import {countStandings} from "../../../src/scoring/targets/count-standings.js";
import type {TargetRow} from "../../../src/scoring/targets/model.js";

const KIND = new Map<string, UnitKind>([
  ["a", "province"],
  ["b", "province"],
  ["m", "ministry"]
]);
const row = (unit: string | null, state: TargetRow["state"], year = 2024, status: TargetRow["status"] = "in-force") =>
  ({unit, state, year, status}) as TargetRow;

describe("countStandings", () => {
  it("counts nation, provinces and ministries apart, years apart, drafts apart", () => {
    const rows = [
      row(null, "met"),
      row(null, "off-path", 2030),
      row("a", "met"),
      row("b", "not-reported"),
      row("a", "off-path", 2030),
      row("b", "on-path", 2030),
      row("a", "met", 2030, "draft"),
      row("m", "not-met")
    ];
    const said = countStandings(rows, KIND).map(({kind, status, year, applicable}) => [kind, status, year, applicable]);
    expect(said).toEqual([
      [null, "in-force", 2024, 1],
      [null, "in-force", 2030, 1],
      ["province", "in-force", 2024, 2],
      ["province", "in-force", 2030, 2],
      ["province", "draft", 2030, 1],
      ["ministry", "in-force", 2024, 1]
    ]);
  });

  it("puts the nation first, then provinces, then ministries; then in force, draft, one-off; then by year", () => {
    const rows = [
      row("m", "met"),
      row("a", "met", 2025, "one-off"),
      row("a", "met", 2024, "draft"),
      row("a", "met", 2030),
      row("a", "met", 2024),
      row("a", "met", 2027),
      row(null, "met", 2035)
    ];
    expect(countStandings(rows, KIND).map(({kind, status, year}) => [kind, status, year])).toEqual([
      [null, "in-force", 2035],
      ["province", "in-force", 2024],
      ["province", "in-force", 2027],
      ["province", "in-force", 2030],
      ["province", "draft", 2024],
      ["province", "one-off", 2025],
      ["ministry", "in-force", 2024]
    ]);
  });

  it("counts each state, and leaves what does not apply out of those that apply", () => {
    const [only] = countStandings([row("a", "met"), row("a", "not-assessable"), row("b", "not-applicable")], KIND);
    expect(only!.counts).toMatchObject({met: 1, "not-assessable": 1, "not-applicable": 1, "not-reported": 0});
    expect(only!.applicable).toBe(2);
  });

  it("has nothing to say without targets, and refuses a unit nobody knows", () => {
    expect(countStandings([], KIND)).toEqual([]);
    expect(() => countStandings([row("x", "met")], KIND)).toThrow("unit x has a target and no kind");
  });
});
