import {describe, expect, it} from "vitest";
import type {Framework, Observation, UnitRow} from "../../../src/scoring/index.js";
import {type AuditCheckId, auditFramework} from "../../../src/scoring/statistics/index.js";
import {group, index, leaf, observe, unitRow} from "../make.js";

const plain = (id: string, extra = {}) => leaf(id, {normalise: {method: "none"}, ...extra});

/** A table of columns by indicator, each value of a unit of its own: u00, u01 … */
function tableOf(columns: Readonly<Record<string, readonly (number | null)[]>>): readonly Observation[] {
  const length = Object.values(columns)[0]!.length;
  const rows = Array.from({length}, (_, i) => {
    const row = Object.entries(columns).map(([id, values]) => [id, values[i]!] as const);
    return [`u${String(i).padStart(2, "0")}`, Object.fromEntries(row)] as const;
  });
  return observe(Object.fromEntries(rows));
}

/** The line of a check about these nodes. */
function lineOf(framework: Framework, observations: readonly Observation[], units?: readonly UnitRow[]) {
  const lines = auditFramework({framework, observations, units});
  return (check: AuditCheckId, ...about: readonly string[]) =>
    lines.find((line) => line.check === check && about.every((id, i) => line.about[i] === id))!;
}

describe("the audit of one indicator", () => {
  const outliersOf = (x: readonly (number | null)[]) =>
    lineOf(index([plain("x"), plain("y")]), tableOf({x, y: x.map((_, i) => i)}))("outliers", "x");

  it("flags a tail only where skewness and kurtosis are both at their limits", () => {
    // Ten ones among 80: skewness 2.31, kurtosis 3.43. One far on either side: skewness 0.
    const skewed = outliersOf(Array.from({length: 80}, (_, i) => (i < 10 ? 1 : 0)));
    expect(skewed.verdict).toBe("pass");
    expect(skewed.result.skew).toBeGreaterThan(2);
    expect(skewed.result.kurtosis).toBeLessThan(3.5);
    const heavy = outliersOf(Array.from({length: 21}, (_, i) => (i === 0 ? -50 : i === 20 ? 50 : (i % 5) - 2)));
    expect(heavy.verdict).toBe("pass");
    expect(heavy.result.kurtosis).toBeGreaterThan(3.5);
    // One of four: skewness 2 and kurtosis 4 by type 2.
    expect(outliersOf([0, 0, 0, 1])).toMatchObject({verdict: "flag"});
    expect(outliersOf([0, 0, 0, 1]).result.skew).toBeCloseTo(2, 12);
    expect(outliersOf([0, 0, 0, 1]).result.kurtosis).toBeCloseTo(4, 12);
  });

  it("says why tails can't be told: all alike, or too few units, of which three have a skewness but no kurtosis", () => {
    expect(outliersOf([7, 7, 7, 7, 7])).toMatchObject({verdict: "untold", why: "no-spread"});
    expect(outliersOf([1, 2, 9, null, null])).toMatchObject({verdict: "untold", why: "too-few", n: 3});
    expect(outliersOf([1, 2, 9, null, null]).result).toEqual({skew: expect.closeTo(1.63, 2), kurtosis: null});
    expect(outliersOf([0, 0, 0, 1]).why).toBeNull();
  });

  it("passes exactly 65 % of coverage and exactly half the values distinct, and flags less", () => {
    const given = (n: number) => Array.from({length: 20}, (_, i) => (i < n ? i : null));
    const line = lineOf(
      index([plain("x"), plain("y"), plain("z")]),
      tableOf({x: given(13), y: given(12), z: given(20).map((value) => Math.floor(value! / 2))})
    );
    expect([line("coverage", "x").verdict, line("coverage", "y").verdict]).toEqual(["pass", "flag"]);
    expect(line("coverage", "x").result.coverage).toBeCloseTo(0.65, 12);
    expect(line("distinct-values", "z")).toMatchObject({
      verdict: "pass",
      result: {share: 0.5, ties: 20, mostCommon: 2}
    });
    const fewer = lineOf(index([plain("x")]), tableOf({x: [1, 1, 1, 2, 2]}));
    expect(fewer("distinct-values", "x")).toMatchObject({verdict: "flag", result: {share: 0.4}});
  });

  it("says too-few, not a share of 0, of an indicator that nobody reported", () => {
    const line = lineOf(index([plain("x"), plain("y")]), tableOf({x: [null, null], y: [1, 2]}));
    expect(line("distinct-values", "x")).toMatchObject({verdict: "untold", why: "too-few", result: {share: null}});
    expect(line("coverage", "x")).toMatchObject({verdict: "flag", result: {coverage: 0}});
  });

  it("keeps an indicator that applies to some of the units, and leaves out one that applies to none", () => {
    const framework = index([
      plain("x"),
      plain("some", {applies: ["ministry"]}),
      plain("none", {applies: ["university"]})
    ]);
    const units = ["u00", "u01", "u02"].map((unit, i) => unitRow(unit, {kind: i === 0 ? "province" : "ministry"}));
    const line = lineOf(framework, observe({u00: {x: 1}, u01: {x: 2, some: 5}, u02: {x: 3}}), units);
    expect(line("coverage", "some")).toMatchObject({n: 2, result: {coverage: 0.5}, verdict: "flag"});
    expect(line("coverage", "none")).toBeUndefined();
  });
});

describe("the audit of a group", () => {
  /** Columns of the 16 corners of a cube of four dimensions: 1, 2, 4 and 8 have nothing to do with each other. */
  const corner = (...parts: readonly (readonly [number, number])[]) =>
    Array.from({length: 16}, (_, i) => 50 + parts.reduce((sum, [bit, size]) => sum + (i & bit ? size : -size), 0));
  const dimensionOf = (...columns: readonly (readonly number[])[]) => {
    const ids = columns.map((_, i) => `x${i}`);
    const table = tableOf(Object.fromEntries(columns.map((values, i) => [`x${i}`, values])));
    return lineOf(
      index([
        group(
          "p",
          ids.map((id) => plain(id))
        )
      ]),
      table
    )("one-dimension", "p");
  };

  it("is of one dimension where the first component explains 60 %, it alone is above 1, and all signs agree", () => {
    expect(dimensionOf(corner([1, 9], [2, 3]), corner([1, 9], [4, 3]))).toMatchObject({
      verdict: "pass",
      result: {aboveOne: 1, sameSign: 1, explained: expect.closeTo(0.95, 12)}
    });
  });

  it("is flagged where a second component is above 1, though the first explains enough", () => {
    // Four columns of one thing and two of another, with a correlation of 0.1 between the two things.
    const [one, other] = [corner([1, 10]), corner([1, 1], [2, Math.sqrt(99)])];
    const line = dimensionOf(one, one, one, one, other, other);
    expect(line).toMatchObject({verdict: "flag", result: {aboveOne: 2, sameSign: 1}});
    expect(line.result.explained).toBeGreaterThan(0.6);
  });

  it("is flagged where the first component explains too little, though it alone is above 1", () => {
    // Three columns that share 1 part of 5: correlations of 0.2, so the eigenvalues 1.4, 0.8 and 0.8.
    const columns = [2, 4, 8].map((bit) => corner([1, 1], [bit, 2]));
    const line = dimensionOf(...columns);
    expect(line).toMatchObject({verdict: "flag", result: {aboveOne: 1, sameSign: 1}});
    expect(line.result.explained).toBeCloseTo(1.4 / 3, 12);
  });

  it("names the child that has no spread", () => {
    expect(dimensionOf(corner([1, 1]), corner())).toMatchObject({about: ["p", "x1"], why: "no-spread", n: 16});
  });

  it("lets pass what goes against its group, or against another child, by no more than chance may do", () => {
    const against = [1, 2, 3, 4, 5].map((a, i) => ({a, b: [3, 5, 1, 4, 2][i]!, c: [40, 10, 50, 20, 30][i]!}));
    const column = (pick: (row: (typeof against)[number]) => number) => against.map(pick);
    const framework = index([group("p", [plain("a"), plain("b"), plain("c")]), plain("d")]);
    const table = tableOf({a: column(({a}) => a), b: column(({b}) => b), c: column(({c}) => c), d: [1, 3, 2, 5, 4]});
    const line = lineOf(framework, table);
    // Deviations of a and b have the products −3 of 10, so r = −0.3: of five units, p is above 0.05.
    expect(line("opposition", "a", "b").result.r).toBeCloseTo(-0.3, 12);
    expect(line("opposition", "a", "b").verdict).toBe("pass");
    expect(line("direction", "a", "p").result.r).toBeLessThan(0);
    expect(line("direction", "a", "p").verdict).toBe("pass");
  });
});

describe("the audit of ranks", () => {
  it("counts places by the number of units: 3 of 24", () => {
    const i = Array.from({length: 24}, (_, k) => k);
    // The index is 1.8 a, plus 5 for every third unit: that lifts it over the two above it, and lowers each by one.
    const framework = index([group("p", [plain("a")], {weight: 9}), group("q", [plain("b")])]);
    const line = lineOf(framework, tableOf({a: i.map((k) => 2 * k), b: i.map((k) => (k % 3 === 0 ? 50 : 0))}));
    expect(line("added-value", "p")).toMatchObject({n: 24, result: {places: 3, share: 0}, verdict: "flag"});
    expect(line("leave-one-out", "q").result).toEqual({meanChange: expect.closeTo(32 / 24, 12), largest: 2});
  });

  it("takes a third of the units, moved by a place, for added value", () => {
    // The index of u01 and u02 is 18 and 19: they change places by b, and the other four of six keep theirs.
    const framework = index([group("p", [plain("a")], {weight: 9}), group("q", [plain("b")])]);
    const line = lineOf(framework, tableOf({a: [40, 20, 19, 10, 5, 0], b: [0, 0, 19, 0, 0, 0]}));
    expect(line("added-value", "p")).toMatchObject({verdict: "pass", result: {places: 1, share: 2 / 6}});
  });

  it("says too-few of one unit, and has no largest change where no unit keeps a rank", () => {
    const framework = index([plain("a"), plain("b")]);
    expect(lineOf(framework, observe({u: {a: 1, b: 2}}))("added-value", "a")).toMatchObject({
      verdict: "untold",
      why: "too-few"
    });
    const apart = lineOf(framework, observe({u: {a: 1, b: null}, v: {a: 2, b: null}}));
    expect(apart("leave-one-out", "a")).toMatchObject({
      n: 0,
      result: {meanChange: null, largest: null},
      verdict: "untold",
      why: "too-few"
    });
    const some = lineOf(framework, observe({u: {a: 5, b: null}, v: {a: 9, b: 1}, w: {a: 1, b: 2}}));
    // Of means 5, 5 and 1.5: u and v share rank 1, w has 3. Without a, u has no rank, w has 1 and v 2.
    expect(some("leave-one-out", "a")).toMatchObject({n: 2, result: {meanChange: 1.5, largest: 2}});
  });
});
