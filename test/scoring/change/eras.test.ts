import {describe, expect, it} from "vitest";
import {earlierEra, laterEra, type Year, type Years} from "../../../src/scoring/change/eras.js";
import {traceLineage} from "../../../src/scoring/change/lineage.js";
import type {Observation, UnitRow} from "../../../src/scoring/index.js";

type Cell = Partial<Pick<Observation, "value" | "numerator" | "denominator">>;

const row = (unit: string, indicator: string, cell: Cell): Observation => ({
  unit,
  indicator,
  period: "2025",
  value: null,
  numerator: null,
  denominator: null,
  status: cell.value === undefined ? "not-reported" : "reported",
  source: "",
  rule: "",
  ...cell
});

/** A year of units with counts `n`, and their groups and denominators where given. */
function year(
  counts: Readonly<Record<string, number | null>>,
  units: Readonly<Record<string, Partial<UnitRow>>> = {}
): Year {
  const ids = Object.keys(counts);
  return {
    units: new Map(ids.map((unit) => [unit, {unit, groups: {}, denominators: {}, ...units[unit]}])),
    rows: new Map(ids.map((unit) => [unit, [row(unit, "n", counts[unit] === null ? {} : {value: counts[unit]!})]]))
  };
}

const COUNT = new Map([["n", {measure: "count", scale: 1} as const]]);

/** `a` and `b` became `m`. */
function merged(before: Year, after: Year): Years {
  const lineage = traceLineage(
    [...before.units.keys()],
    [...after.units.keys()],
    [...before.units.keys()].filter((unit) => unit !== "m" && unit !== "z").map((from) => ({from, to: "m"}))
  );
  return {before, after, lineage, addings: COUNT};
}

const countOf = (years: Years, unit: string) =>
  earlierEra(years, (each) => each)
    .after.get(unit)!
    .rows.find(({indicator}) => indicator === "n")!.value;

describe("earlierEra", () => {
  it("gives each former unit the part of the count that was its own before", () => {
    const years = merged(year({a: 30, b: 10}), year({m: 100}));
    expect([countOf(years, "a"), countOf(years, "b")]).toEqual([75, 25]);
  });

  it("parts a count equally where a former unit's own is not known, is negative, or all are 0", () => {
    for (const before of [
      {a: 30, b: null},
      {a: 30, b: -10},
      {a: 0, b: 0}
    ]) {
      const years = merged(year(before), year({m: 100}));
      expect([countOf(years, "a"), countOf(years, "b")]).toEqual([50, 50]);
    }
    expect(countOf(merged(year({a: 1, b: 0}), year({m: 100})), "b")).toBe(0);
  });

  it("gives a unit that merely changed its name everything", () => {
    expect(countOf(merged(year({a: 0}), year({m: 100})), "a")).toBe(100);
  });

  it("parts denominators as they were, by their own name", () => {
    const before = year(
      {a: 1, b: 1},
      {a: {denominators: {people: 3, area: 1}}, b: {denominators: {people: 1, area: null}}}
    );
    const after = year({m: 100}, {m: {denominators: {people: 8, area: 8}}});
    const era = earlierEra(merged(before, after), (each) => each);
    expect(era.after.get("a")!.denominators).toEqual({people: 6, area: 4});
    expect(era.after.get("b")!.denominators).toEqual({people: 2, area: 4});
  });

  it("parts a ratio's sums by its denominators, not by its value", () => {
    const ratio = (unit: string, numerator: number, denominator: number) =>
      row(unit, "n", {value: (100 * numerator) / denominator, numerator, denominator});
    const years: Years = {
      ...merged(
        {
          ...year({a: 1, b: 1}),
          rows: new Map([
            ["a", [ratio("a", 9, 30)]],
            ["b", [ratio("b", 9, 10)]]
          ])
        },
        {...year({m: 1}), rows: new Map([["m", [ratio("m", 40, 80)]]])}
      ),
      addings: new Map([["n", {measure: "ratio", scale: 100}]])
    };
    const [found] = earlierEra(years, (each) => each).after.get("a")!.rows;
    expect(found).toMatchObject({value: 50, numerator: 30, denominator: 60});
  });
});

describe("laterEra", () => {
  it("keeps of the former units' groups those in which all are alike; its own go before them", () => {
    const before = year(
      {a: 1, b: 1},
      {
        a: {groups: {kind: "province", region: "north", era: "63"}},
        b: {groups: {kind: "province", region: "south", era: "63"}}
      }
    );
    const after = year({m: 2}, {m: {groups: {era: "34"}}});
    expect(laterEra(merged(before, after)).groups.get("m")).toEqual({kind: "province", era: "34"});
  });
});
