import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {UnitRow} from "../../../src/scoring/index.js";
import {type AuditCheck, type AuditCheckId, auditFramework} from "../../../src/scoring/statistics/index.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const framework = index([
  group("p", [leaf("a"), leaf("b"), leaf("c")]),
  group("q", [leaf("d"), leaf("e", {denominator: "population"})])
]);
/** a and b say the same, c pulls against them; e per head is flat in size, d is size itself; a has one far unit. */
const table = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 40].map((size, i) => [
    `u${i}`,
    {a: size, b: 2 * size + 1, c: 60 - size, d: size, e: size * (10 + ((i * 7) % 5))}
  ])
);
const units: readonly UnitRow[] = Object.entries(table).map(([unit, {d}]) => unitRow(unit, {}, {population: d}));

/** The audit of them, its lines by check and nodes, and their verdicts. */
function auditTable() {
  const audit = auditFramework({framework, observations: observe(table), units});
  const find = (check: AuditCheckId, ...about: readonly string[]): AuditCheck =>
    audit.find((line) => line.check === check && about.every((id, i) => line.about[i] === id))!;
  return {audit, find, verdict: (...given: Parameters<typeof find>) => find(...given).verdict};
}

describe("auditFramework", () => {
  it("flags long tails, and passes where the tail is gone", () => {
    const {find, verdict} = auditTable();
    expect(find("outliers", "a")).toMatchObject({n: 8, verdict: "flag", rule: "|skew| < 2 or kurtosis < 3.5"});
    expect(verdict("outliers", "e")).toBe("pass");
  });

  it("flags size where it is left, after the leaf's own denominator", () => {
    const {verdict} = auditTable();
    expect(verdict("size", "d", "population")).toBe("flag");
    expect(verdict("size", "e", "population")).toBe("pass");
  });

  it("flags what goes against its own group, what is said twice and what is its group", () => {
    const {verdict} = auditTable();
    expect(verdict("direction", "c", "p")).toBe("flag");
    expect(verdict("direction", "a", "p")).toBe("pass");
    expect(verdict("redundancy", "a", "b", "p")).toBe("flag");
    expect(verdict("redundancy", "a", "c", "p")).toBe("pass");
    expect(verdict("strength", "b", "p")).toBe("flag");
  });

  it("flags one dimension with loadings of both signs", () => {
    const {find} = auditTable();
    expect(find("one-dimension", "p")).toMatchObject({verdict: "flag", result: {aboveOne: 1, sameSign: 0}});
  });

  it("shows importance and leave-one-out without a verdict, since no limit is agreed on", () => {
    const {find} = auditTable();
    expect(find("importance", "a", "p")).toMatchObject({verdict: "shown", rule: ""});
    expect(find("importance", "a", "p").result.nominal).toBeCloseTo(1 / 3, 14);
    expect(find("leave-one-out", "q")).toMatchObject({verdict: "shown", n: 8});
  });

  it("flags a pillar that ranks units as the index does: it adds nothing", () => {
    const same = auditFramework({
      framework: index([group("p", [leaf("a"), leaf("b")])]),
      observations: observe(table)
    });
    const line = same.find(({check}) => check === "added-value")!;
    expect(line).toMatchObject({about: ["p", "index"], result: {share: 0, places: 1}, verdict: "flag"});
  });

  it("ranks a pillar among the units that are ranked on the index, before it counts places", () => {
    const ranked = {...index([leaf("x"), leaf("y")]), coverage: {index: 1, group: 0}};
    const lines = auditFramework({
      framework: ranked,
      observations: observe({u: {x: 9, y: null}, v: {x: 8, y: 8}, w: {x: 7, y: 7}})
    });
    const line = lines.find(({check, about}) => check === "added-value" && about[0] === "x")!;
    expect(line).toMatchObject({n: 2, result: {share: 0, places: 1}});
  });

  it("has a line on every node, with a source, whatever the verdict", () => {
    const {audit} = auditTable();
    expect(audit.filter(({check}) => check === "coverage").map(({about}) => about[0])).toEqual([
      "index",
      "p",
      "a",
      "b",
      "c",
      "q",
      "d",
      "e"
    ]);
    expect(audit.every(({source}) => source !== "")).toBe(true);
    expect(audit.every(({verdict, why}) => (verdict === "untold") === (why !== null) || why === "no-spread")).toBe(
      true
    );
  });

  it("flags coverage below 65 %, and does not count units that a leaf does not apply to", () => {
    const gaps = auditFramework({
      framework: index([leaf("x"), leaf("y")]),
      observations: observe({u: {x: 1, y: null}, v: {x: 2, y: null}, w: {x: 3, y: 4}})
    });
    const of = (id: string) => gaps.find(({check, about}) => check === "coverage" && about[0] === id)!;
    expect(of("y")).toMatchObject({verdict: "flag", n: 3});
    expect(of("y").result.coverage).toBeCloseTo(1 / 3, 14);
    expect(of("x").verdict).toBe("pass");
  });

  it("looks at one period and one group of peers, and asks which where there are several", () => {
    const {audit} = auditTable();
    const both = [...observe(table, "2023"), ...observe(table, "2024")];
    expect(() => auditFramework({framework, observations: both, units})).toThrow("2023, 2024");
    expect(auditFramework({framework, observations: both, units, period: "2024"})).toEqual(audit);
    const peers = {...framework, peers: "kind"};
    const kinds = units.map((row, i) => ({...row, groups: {kind: i < 4 ? "province" : "ministry"}}));
    expect(() => auditFramework({framework: peers, observations: observe(table), units: kinds})).toThrow(
      "ministry, province"
    );
    const own = observe(table).filter(({unit}) => unit < "u4");
    const some = auditFramework({framework: peers, observations: own, units: kinds.slice(0, 4)});
    expect(some.find(({check}) => check === "outliers")!.n).toBe(4);
  });
});

describe("the audit at the edges", () => {
  const verdicts = (lines: readonly AuditCheck[]) => new Set(lines.map((line) => line.verdict));

  it("tells nothing but coverage and leave-one-out of one unit", () => {
    const lines = auditFramework({framework, observations: observe({u0: table.u0!}), units: [units[0]!]});
    const told = lines.filter((line) => line.verdict !== "untold").map(({check}) => check);
    expect(new Set(told)).toEqual(new Set(["coverage", "distinct-values", "leave-one-out"]));
  });

  it("tells nothing of units that reported nothing but that they did not", () => {
    const lines = auditFramework({
      framework: index([leaf("a"), leaf("b")]),
      observations: observe({u: {a: null, b: null}})
    });
    const told = lines.filter((line) => line.verdict !== "untold");
    expect(told.map(({check}) => check)).toEqual(["coverage", "coverage", "coverage"]);
    expect(verdicts(told)).toEqual(new Set(["flag"]));
  });

  it("compares no children where there is one indicator", () => {
    const lines = auditFramework({framework: index([leaf("a")]), observations: observe(table)});
    expect([...new Set(lines.map(({check}) => check))]).toEqual([
      "coverage",
      "distinct-values",
      "outliers",
      "added-value",
      "leave-one-out"
    ]);
    expect(lines.at(-1)).toMatchObject({verdict: "untold", why: "all-weight"});
  });

  it("has no lines about no units", () => {
    expect(verdicts(auditFramework({framework: index([leaf("a"), leaf("b")]), observations: []}))).toEqual(
      new Set(["untold"])
    );
  });

  it("lets score refuse observations of a unit that is not audited, rather than leave them out in silence", () => {
    const observations = observe(table);
    expect(() => auditFramework({framework, observations, units: units.slice(1)})).toThrow("unit u0");
  });

  it("lets score refuse what is not finite, by unit and indicator", () => {
    expect(() => auditFramework({framework, observations: observe({u: {a: Number.NaN}})})).toThrow(
      "unit u, indicator a"
    );
  });

  it("never has a figure that is NaN or infinite, and the order of observations changes nothing", () => {
    const cell = fc.option(fc.oneof(fc.integer({min: 0, max: 3}), fc.double({min: -50, max: 150, noNaN: true})));
    const row = fc.record({a: cell, b: cell, c: cell, d: cell});
    const flat = index([
      group("p", [leaf("a"), leaf("b")]),
      group("q", [leaf("c"), leaf("d", {normalise: {method: "minmax"}})])
    ]);
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 8}), (rows) => {
        const observations = observe(Object.fromEntries(rows.map((values, i) => [`u${i}`, values])));
        const lines = auditFramework({framework: flat, observations});
        for (const {result, verdict} of lines) {
          for (const figure of Object.values(result)) expect(figure === null || Number.isFinite(figure)).toBe(true);
          if (verdict !== "untold") expect(Object.values(result).some((figure) => figure !== null)).toBe(true);
        }
        expect(auditFramework({framework: flat, observations: [...observations].reverse()})).toEqual(lines);
      }),
      {numRuns: 60}
    );
  });
});
