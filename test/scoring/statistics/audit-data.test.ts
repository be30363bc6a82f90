import {describe, expect, it} from "vitest";
import type {UnitRow} from "../../../src/scoring/index.js";
import {auditReport} from "../../../src/scoring/statistics/audit/audit-report.js";
import {cutAt, cutLevels} from "../../../src/scoring/statistics/audit/cuts.js";
import {auditFramework} from "../../../src/scoring/statistics/index.js";
import {index, leaf, observe, unitRow} from "../make.js";

const plain = (id: string) => leaf(id, {normalise: {method: "none"}});

describe("the data that an audit takes", () => {
  const framework = index([plain("x"), plain("y")]);
  const table = {u1: {x: 1, y: 3}, u2: {x: 2, y: 1}, u3: {x: 3, y: 2}};

  it("are of one period, and the periods to pick from are named in their order", () => {
    const both = [...observe(table, "2025"), ...observe(table, "2023"), ...observe(table, "2024")];
    expect(() => auditFramework({framework, observations: both})).toThrow(/have 2023, 2024, 2025$/);
    expect(auditReport({framework, observations: both, period: "2023"}).period).toBe("2023");
    expect(auditReport({framework, observations: observe(table, "2025")}).period).toBe("2025");
  });

  it("have every denominator by its name, and a unit without it has none", () => {
    const units: readonly UnitRow[] = [
      unitRow("u1", {}, {staff: 5}),
      unitRow("u2", {}, {staff: 9, people: 20}),
      unitRow("u3", {}, {area: 1, people: 10})
    ];
    const lines = auditFramework({framework, observations: observe(table), units});
    expect(lines.filter(({check}) => check === "size").map(({about, n}) => [...about, n])).toEqual([
      ["x", "area", 1],
      ["x", "people", 2],
      ["x", "staff", 2],
      ["y", "area", 1],
      ["y", "people", 2],
      ["y", "staff", 2]
    ]);
  });
});

describe("a cut through the tree", () => {
  it("has the nodes of its level and the leaves above, none of those below", () => {
    const node = (id: string, level: number, isLeaf: boolean) => ({id, level, leaf: isLeaf});
    const nodes = [node("index", 0, false), node("p", 1, false), node("p1", 2, true), node("q", 1, true)];
    const cut = (level: number) => cutAt(nodes, level).map(({id}) => id);
    expect(cutLevels(nodes)).toEqual([1, 2]);
    expect([cut(0), cut(1), cut(2)]).toEqual([["index"], ["p", "q"], ["p1", "q"]]);
    expect(cutLevels([])).toEqual([]);
  });
});

describe("the descriptions of a report", () => {
  it("are of every leaf as given, over its denominator, and as treated", () => {
    const treat = {winsorise: 1, otherwise: "none", skew: 1, kurtosis: 1} as const;
    const tree = index([leaf("x", {treat, denominator: "people", normalise: {method: "minmax"}}), plain("y")]);
    const rows = [2, 4, 6, 8, 10, 180].map((x, i) => [`u${i}`, {x, y: i}] as const);
    const units = rows.map(([unit]) => unitRow(unit, {}, {people: 2}));
    const {indicators} = auditReport({framework: tree, observations: observe(Object.fromEntries(rows)), units});
    expect(indicators.map(({id, stage, min, max}) => [id, stage, min, max])).toEqual([
      ["x", "given", 1, 90],
      ["x", "treated", 1, 5],
      ["y", "given", 0, 5],
      ["y", "treated", 0, 5]
    ]);
  });
});
