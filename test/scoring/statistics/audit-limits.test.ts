import {describe, expect, it} from "vitest";
import {type AuditCheckId, auditFramework} from "../../../src/scoring/statistics/index.js";
import {index, leaf, observe} from "../make.js";

/** The audit's line of a check on an index of these columns, x0, x1 …, one value per unit each. */
function lineOf(check: AuditCheckId, ...columns: readonly (readonly number[])[]) {
  const rows = columns[0]!.map((_, i) => {
    const row = columns.map((values, k) => [`x${k}`, values[i]!] as const);
    return [`u${String(i).padStart(2, "0")}`, Object.fromEntries(row)] as const;
  });
  const framework = index(columns.map((_, k) => leaf(`x${k}`, {normalise: {method: "none"}})));
  const lines = auditFramework({framework, observations: observe(Object.fromEntries(rows))});
  return lines.find((line) => line.check === check)!;
}

describe("what can and what can't be told", () => {
  const ALL: readonly AuditCheckId[] = ["coverage", "distinct-values", "reliability", "one-dimension", "added-value"];

  it("is told of units that differ without a reason why not", () => {
    for (const check of ALL) {
      const line = lineOf(check, [1, 2, 4, 9], [2, 1, 5, 7]);
      expect(line, check).toMatchObject({n: 4, why: null});
      expect(line.verdict, check).not.toBe("untold");
      expect(Object.values(line.result), check).not.toContain(null);
    }
  });

  it("has no figure of no units, and no count of 0 for one that is not known", () => {
    const lines = auditFramework({framework: index([leaf("a"), leaf("b")]), observations: []});
    const of = (check: AuditCheckId) => lines.find((line) => line.check === check)!;
    const untold = {n: 0, verdict: "untold", why: "too-few"};
    expect(of("coverage")).toMatchObject({...untold, result: {coverage: null}});
    expect(of("distinct-values")).toMatchObject({...untold, result: {share: null}});
    expect(of("added-value")).toMatchObject({...untold, result: {share: null}});
    expect(of("one-dimension")).toMatchObject({
      ...untold,
      result: {explained: null, aboveOne: null, sameSign: null}
    });
  });
});

/** A column of the corners of a cube: those of other bits have nothing to do with it. */
const corner = (...parts: readonly (readonly [number, number])[]) =>
  Array.from({length: 8}, (_, i) => 50 + parts.reduce((sum, [bit, size]) => sum + (i & bit ? size : -size), 0));

describe("the limits of a group that hangs together", () => {
  it("are reached by an alpha of 0.7 exactly, and by a first component of more than 60 %", () => {
    // Squares of deviations add up to 32 and 20, products to 14: alpha is 2 · 28 / (52 + 28).
    const columns = [
      [7, 7, 11, 12, 13],
      [7, 11, 9, 10, 13]
    ];
    expect(lineOf("reliability", ...columns)).toMatchObject({n: 5, result: {alpha: 0.7}, verdict: "pass", why: null});
    // Correlations of 0.25 and 0.15: the first component explains 62.5 % and 57.5 %.
    const lineAt = (common: number) =>
      lineOf("one-dimension", corner([1, common], [2, 1]), corner([1, common], [4, 1]));
    const [above, below] = [lineAt(Math.sqrt(1 / 3)), lineAt(Math.sqrt(3 / 17))];
    expect(above).toMatchObject({result: {explained: expect.closeTo(0.625, 12), sameSign: 1}, verdict: "pass"});
    expect(below).toMatchObject({result: {explained: expect.closeTo(0.575, 12), sameSign: 1}, verdict: "flag"});
  });

  it("count no component that only reaches 1, and take no part of 0 for one of the same sign", () => {
    const apart = lineOf("one-dimension", corner([1, 5]), corner([2, 5]));
    expect(apart).toMatchObject({result: {aboveOne: 0, explained: 0.5}, verdict: "flag"});
    // Two of one thing and one of another: the first component has nothing of the third.
    const third = lineOf("one-dimension", corner([1, 5]), corner([1, 3]), corner([2, 5]));
    expect(third).toMatchObject({result: {explained: expect.closeTo(2 / 3, 12), aboveOne: 1, sameSign: 0}});
    expect(third.verdict).toBe("flag");
  });

  it("let a correlation of 0.92 pass as not yet redundant", () => {
    // Squares of deviations add up to 50; −1 and 1 change places, so products to 46.
    const [a, b] = [
      [6, 8, 8, 9, 11, 12, 12, 14],
      [6, 8, 8, 11, 9, 12, 12, 14]
    ];
    expect(lineOf("redundancy", a!, b!)).toMatchObject({result: {r: 0.92}, verdict: "pass"});
    expect(lineOf("redundancy", a!, a!)).toMatchObject({verdict: "flag"});
  });

  it("are missed by children that have nothing to do with each other, and opposed by those that go against it", () => {
    const [a, b] = [corner([1, 5]), corner([2, 5])];
    expect(lineOf("reliability", a, b)).toMatchObject({about: ["index"], result: {alpha: 0}, verdict: "flag"});
    expect(lineOf("one-dimension", a, b).about).toEqual(["index"]);
    expect(lineOf("opposition", a, a)).toMatchObject({result: {r: expect.closeTo(1, 12)}, verdict: "pass"});
    const turned = a.map((value) => 101 - value);
    expect(lineOf("opposition", a, turned)).toMatchObject({result: {r: expect.closeTo(-1, 12)}, verdict: "flag"});
  });
});

describe("two units, whose correlation has no p-value", () => {
  const [a, b] = [
    [1, 9],
    [7, 3]
  ];

  it("go against each other or their group, but not significantly", () => {
    expect(lineOf("opposition", a!, b!)).toMatchObject({
      n: 2,
      result: {r: expect.closeTo(-1, 12), p: null},
      verdict: "pass",
      why: null
    });
    // The index is 4 and 6: the second goes against it.
    expect(lineOf("direction", b!, a!)).toMatchObject({
      about: ["x0", "index"],
      result: {r: expect.closeTo(-1, 12), p: null},
      verdict: "pass"
    });
  });
});
