import {describe, expect, it} from "vitest";
import {auditReport} from "../../src/scoring/statistics/audit/audit-report.js";
import {cutAt, cutLevels} from "../../src/scoring/statistics/audit/cuts.js";
import {correlate} from "../../src/scoring/statistics/index.js";
import {group, index, leaf, observe, unitRow} from "../scoring/make.js";
import {asem, comparison, here, idsOf, read, toNumber, treated} from "../scoring/statistics/reference.js";
import {framework, observations, report, units} from "./make.js";

const linesOf = (verdict: string) =>
  report.checks.filter((line) => line.verdict === verdict).map(({check, about}) => `${check} ${about.join(" ")}`);

describe("an index with known flaws", () => {
  it("gets those flags and no others", () => {
    expect(linesOf("flag")).toEqual([
      "distinct-values f",
      "outliers f",
      // c goes against its own pillar and the index; a and b are all that is left of the pillar.
      "direction c p",
      "direction c index",
      "strength a p",
      "strength b p",
      "strength c p",
      "strength q index",
      "own-group c p q",
      "own-group d q p",
      "one-dimension p",
      "one-dimension q",
      "reliability p",
      "reliability q",
      "redundancy a b p",
      "opposition a c p",
      "opposition b c p",
      // Where one pillar cancels itself out, both rank units as the index does.
      "added-value p index",
      "added-value q index"
    ]);
    expect(linesOf("untold")).toEqual([]);
  });

  it("says of every rule how firm it is", () => {
    const bases = new Map(report.checks.map(({check, basis}) => [check, basis]));
    expect(bases.get("reliability")).toBe("published");
    expect(bases.get("outliers")).toBe("software");
    expect(bases.get("strength")).toBe("practice");
  });
});

describe("the tables", () => {
  it("have every pair of a level once, by three methods", () => {
    const level = (n: number) => report.correlations.filter((line) => line.level === n);
    expect([level(1).length, level(2).length]).toEqual([3 * 1, 3 * 15]);
    const columns = Object.fromEntries(
      ["a", "e"].map((id) => [id, observations.filter((row) => row.indicator === id)])
    );
    const values = (id: string) => columns[id]!.map(({value}) => value);
    const line = report.correlations.find(({a, b, method}) => a === "a" && b === "e" && method === "kendall")!;
    expect(line).toMatchObject(correlate(values("a"), values("e"), "kendall"));
  });

  it("have every node against all above it, its parent's level, and its weight", () => {
    const above = report.betweenLevels.filter(({node, method}) => node === "a" && method === "pearson");
    expect(above.map((line) => line.above)).toEqual(["p", "index"]);
    expect(report.loadings.filter(({node}) => node === "d").map(({group: id, own}) => [id, own])).toEqual([
      ["p", false],
      ["q", true]
    ]);
    expect(report.weights.find(({node}) => node === "d")).toMatchObject({
      parent: "q",
      nominal: 1 / 3,
      effective: 1 / 6
    });
    expect(report.weights.some(({node}) => node === "index")).toBe(false);
  });

  it("have components whose shares add up to all variance", () => {
    const own = report.components.filter((line) => line.group === "q");
    expect(own.map(({component}) => component)).toEqual([1, 2, 3]);
    expect(own.at(-1)!.cumulative).toBeCloseTo(1, 12);
    expect(own.reduce((sum, {eigenvalue}) => sum + eigenvalue!, 0)).toBeCloseTo(3, 12);
  });

  it("have every unit's rank without every node", () => {
    expect(report.leaveOneOut).toHaveLength(8 * 12);
    const change = ({nominal, rank}: {nominal: number | null; rank: number | null}) => nominal! - rank!;
    expect(report.leaveOneOut.every((line) => line.change === change(line))).toBe(true);
  });

  it("describe values as given, per denominator, and as treated", () => {
    const capped = auditReport({
      framework: index([
        leaf("f", {
          normalise: {method: "minmax"},
          treat: {winsorise: 1, otherwise: "none"},
          denominator: "people",
          per: 10
        }),
        leaf("a")
      ]),
      observations: observations.filter(({indicator}) => "af".includes(indicator)),
      units: units.map((row) => ({...row, denominators: {people: 10}}))
    });
    const [given, after] = capped.indicators.filter(({id}) => id === "f");
    expect([given!.stage, given!.max, after!.stage, after!.max]).toEqual(["given", 95, "treated", 4]);
  });

  it("never hold a figure that is not finite", () => {
    expect(JSON.stringify(report)).not.toContain("NaN");
    const walkNumbers = (value: unknown): readonly number[] =>
      typeof value === "number"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(walkNumbers)
          : [];
    const numbers = walkNumbers(report);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  it("are the same whatever the order of observations and units", () => {
    const turned = {framework, observations: [...observations].reverse(), units: [...units].reverse()};
    expect(auditReport(turned)).toEqual(report);
  });
});

describe("what applies to nobody", () => {
  const kinds = (kind: string) => ["u", "v", "w", "x"].map((unit) => unitRow(unit, {kind}));
  const whole = index([group("p", [leaf("a"), leaf("b"), leaf("c", {applies: ["province"]})])], {
    units: ["province", "ministry"]
  });
  const values = observe({u: {a: 1, b: 3}, v: {a: 2, b: 1}, w: {a: 3, b: 2}, x: {a: 5, b: 4}});

  it("is in no table, and does not keep its group from being told", () => {
    const ministries = auditReport({framework: whole, observations: values, units: kinds("ministry")});
    expect(ministries.inapplicable).toEqual(["c"]);
    expect(ministries.nodes.map(({id}) => id)).toEqual(["index", "p", "a", "b"]);
    expect(ministries.checks.find(({check}) => check === "reliability")!.verdict).not.toBe("untold");
  });

  it("is another thing than what nobody reported", () => {
    const provinces = auditReport({framework: whole, observations: values, units: kinds("province")});
    expect(provinces.inapplicable).toEqual([]);
    expect(provinces.checks.find(({check, about}) => check === "coverage" && about[0] === "c")).toMatchObject({
      result: {coverage: 0},
      verdict: "flag"
    });
  });
});

describe("one period of several", () => {
  it("is scored as `score` does, gaps filled from the others", () => {
    const filled = index([leaf("a", {impute: {by: "last"}}), leaf("b")]);
    const early = observe({u: {a: 7, b: 1}, v: {a: 5, b: 2}, w: {a: 9, b: 4}}, "2023");
    const late = observe({u: {a: null, b: 2}, v: {a: 6, b: 3}, w: {a: 4, b: 8}}, "2024");
    const {indicators, period} = auditReport({framework: filled, observations: [...early, ...late], period: "2024"});
    expect(period).toBe("2024");
    const of = (stage: string) => indicators.find((line) => line.id === "a" && line.stage === stage)!;
    expect([of("given").n, of("treated").n, of("treated").max]).toEqual([2, 3, 7]);
  });
});

describe("cuts through a tree", () => {
  it("take the leaves above a level along", () => {
    const nodes = [
      {id: "index", level: 0, leaf: false},
      {id: "health", level: 1, leaf: true},
      {id: "education", level: 1, leaf: false},
      {id: "eys", level: 2, leaf: true}
    ];
    expect(cutLevels(nodes)).toEqual([1, 2]);
    expect(cutAt(nodes, 1).map(({id}) => id)).toEqual(["health", "education"]);
    expect(cutAt(nodes, 2).map(({id}) => id)).toEqual(["health", "eys"]);
  });
});

describe.skipIf(!here)("against COINr 1.1.14", () => {
  it("10_corr_pillars: correlations of the eight pillars, from the treated data through our own scoring", () => {
    const {correlations, loadings} = auditReport({framework: asem(), observations: treated()});
    const pillars = new Set(idsOf(2));
    for (const method of ["pearson", "spearman"] as const) {
      const files = comparison(`10_corr_pillars_${method}.csv`, 1e-11);
      const expected = new Map(
        read(`10_corr_pillars_${method}`).map((row) => [`${row.Var1} ${row.Var2}`, row.Correlation])
      );
      for (const {a, b, r} of correlations.filter(
        (line) => line.method === method && pillars.has(line.a) && pillars.has(line.b)
      ))
        files.close(r, toNumber(expected.get(`${a} ${b}`)), `${a} ${b}`);
      files.done(28);
    }
    expect(loadings.filter(({own}) => own)).toHaveLength(49 + 8 + 2);
  });
});
