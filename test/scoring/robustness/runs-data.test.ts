import {describe, expect, it} from "vitest";
import {prepareLeaves} from "../../../src/scoring/index.js";
import {
  DATA_SETS,
  dataSetAt,
  drawGaps,
  drawReported,
  seedOfDataSet
} from "../../../src/scoring/robustness/draw-data.js";
import {index, leaf, observe, unitRow} from "../make.js";

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe("data drawn within what is reported", () => {
  const rows = observe({a: {x: 5, y: 1}, b: {x: 7}}).map((row) =>
    row.unit === "a" && row.indicator === "x" ? {...row, low: 4, high: 8} : row
  );

  it("lies between low and high, evenly; what has no range stays", () => {
    const drawn = Array.from({length: 2000}, (_, seed) => drawReported(rows, seed));
    const values = drawn.map((each) => each[0]!.value!);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...values)).toBeLessThan(8);
    expect(mean(values)).toBeCloseTo(6, 0);
    expect(mean(values.map((value) => (value - 6) ** 2))).toBeCloseTo(16 / 12, 0);
    expect(drawn[3]!.slice(1)).toEqual(rows.slice(1));
  });

  it("each cell by its own name: other rows and their order change nothing", () => {
    expect(drawReported(rows.toReversed(), 5).toReversed()).toEqual(drawReported(rows, 5));
    expect(drawReported(rows.slice(0, 1), 5)).toEqual(drawReported(rows, 5).slice(0, 1));
  });

  it("half a range, and a value outside it, are refused by name", () => {
    expect(() => drawReported([{...rows[0]!, high: null}], 1)).toThrow(
      "unit a, indicator x, period 2024: low 4 and high null"
    );
    expect(() => drawReported([{...rows[0]!, low: null}], 1)).toThrow("low null and high 8 must both be there");
    expect(() => drawReported([{...rows[0]!, low: 6}], 1)).toThrow(/value 5 between/);
    expect(() => drawReported([{...rows[0]!, high: 4.5}], 1)).toThrow(/low 4 and high 4.5 .* value 5 between/);
    expect(() => drawReported([{...rows[0]!, high: Number.POSITIVE_INFINITY}], 1)).toThrow(/value 5 between/);
  });

  it("a value may stand on either end of its range, and a gap has none to draw from", () => {
    for (const row of [
      {...rows[0]!, low: 5},
      {...rows[0]!, high: 5}
    ]) {
      const drawn = drawReported([row], 3)[0]!.value!;
      expect(drawn).toBeGreaterThanOrEqual(row.low!);
      expect(drawn).toBeLessThanOrEqual(row.high!);
    }
    const gap = {...rows[0]!, value: null, status: "not-reported" as const};
    expect(drawReported([gap], 3)).toEqual([gap]);
  });

  it("one of 256 sets, by the first 8 bits of the coordinate", () => {
    expect([0, 0.5, 0.999999].map(dataSetAt)).toEqual([0, 128, DATA_SETS - 1]);
    expect(seedOfDataSet(128)).toBe(2 ** 31);
  });
});

describe("gaps drawn", () => {
  const units = ["a", "b", "c", "d", "e"].map((unit) => unitRow(unit, {region: "abc".includes(unit) ? "n" : "s"}));
  const given = {a: {x: 1, y: 10}, b: {x: 3, y: 50}, c: {x: null, y: 90}, d: {x: 20, y: 10}, e: {x: null, y: 50}};

  /** What fills the gaps of x, over many seeds, by unit. */
  function drawnFor(impute: Parameters<ReturnType<typeof drawGaps>>[1], values = observe(given), period?: string) {
    const own = index([
      leaf("x", {impute, normalise: {method: "minmax"}}),
      leaf("y", {normalise: {method: "minmax"}}),
      leaf("w", {normalise: {method: "minmax"}, direction: "lower"})
    ]);
    const seen = new Map<string, Set<number | null>>();
    for (let seed = 0; seed < 60; seed++) {
      const {leaves} = prepareLeaves(own, values, {units, period, fill: drawGaps(seed)});
      const trace = leaves.traces.find((each) => each.leaf.id === "x")!;
      leaves.cases.forEach(({member}, i) => {
        if (trace.given[i] !== null) expect(trace.filled[i]).toBe(trace.given[i]);
        else seen.set(member.unit, (seen.get(member.unit) ?? new Set()).add(trace.filled[i]!));
      });
    }
    return Object.fromEntries([...seen].map(([unit, all]) => [unit, [...all].sort((a, b) => a! - b!)]));
  }

  it("by mean or median take the value of a donor, of the unit's own group where there is one", () => {
    expect(drawnFor({by: "mean"})).toEqual({c: [1, 3, 20], e: [1, 3, 20]});
    expect(drawnFor({by: "median", within: "region"})).toEqual({c: [1, 3], e: [20]});
  });

  it("by row take the unit's place on one of its other leaves, mapped back", () => {
    const both = observe({
      ...given,
      a: {...given.a, w: 0} as never,
      b: {...given.b, w: 4} as never,
      c: {...given.c, w: 3} as never
    });
    // c is best on y (1) and a quarter of the way up on w, where lower is better: 1 + 19 · 1, 1 + 19 · 0.25.
    expect(drawnFor({by: "row"}, both)).toEqual({c: [5.75, 20], e: [10.5]});
  });

  it("from other periods take what the rule gives plus one of its own errors, within the values reported", () => {
    const before = observe({a: {x: 1}, b: {x: 4}, c: {x: 8}, d: {x: 18}}, "2023");
    const now = observe({a: {x: 2}, b: {x: 3}, c: {x: null}, d: {x: 20}}, "2024");
    // Errors of the last value: 1, −1, 2; from 8 that is 9, 7, 10. e was never seen: it stays a gap.
    expect(drawnFor({by: "last"}, [...before, ...now], "2024")).toEqual({c: [7, 9, 10], e: [null]});
    const high = observe({a: {x: 1}, b: {x: 4}, c: {x: 19}, d: {x: 18}}, "2023");
    expect(drawnFor({by: "last"}, [...high, ...now], "2024").c).toEqual([18, 20]);
  });

  it("with nothing known to draw from stay as the rule fills them", () => {
    const before = observe({c: {x: 8}}, "2023");
    const now = observe({a: {x: 2}, b: {x: 3}}, "2024");
    expect(drawnFor({by: "last"}, [...before, ...now], "2024").c).toEqual([8]);
    expect(drawnFor({by: "mean"}, observe({a: {x: 7}, b: {x: null}}))).toMatchObject({b: [7]});
  });
});
