import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {correlate} from "../../../src/scoring/statistics/correlation.js";
import {correlationRatio} from "../../../src/scoring/statistics/correlation-ratio.js";
import {cronbachAlpha} from "../../../src/scoring/statistics/cronbach.js";
import {effectiveWeights} from "../../../src/scoring/statistics/effective-weights.js";
import {measureImportance} from "../../../src/scoring/statistics/importance.js";
import {group, index, leaf, pillars} from "../make.js";

const column = (id: string, values: readonly (number | null)[]) => ({id, values});

describe("cronbachAlpha", () => {
  it("is 1 where children are the same and below 0 where they pull apart", () => {
    expect(cronbachAlpha([column("a", [1, 2, 3]), column("b", [1, 2, 3])]).alpha).toBeCloseTo(1, 14);
    expect(cronbachAlpha([column("a", [1, 2, 3]), column("b", [3, 2, 2])]).alpha!).toBeLessThan(0);
  });

  it("says why it cannot be told", () => {
    expect(cronbachAlpha([column("a", [1, 2])])).toEqual({columns: 1, alpha: null, why: "too-few"});
    expect(cronbachAlpha([])).toEqual({columns: 0, alpha: null, why: "too-few"});
    expect(cronbachAlpha([column("a", [1, null]), column("b", [null, 1])]).why).toBe("too-few");
    expect(cronbachAlpha([column("a", [null, null]), column("b", [null, null])]).why).toBe("too-few");
    expect(cronbachAlpha([column("a", [2, 2]), column("b", [5, 5])]).why).toBe("no-spread");
    expect(cronbachAlpha([column("a", [1, 2]), column("b", [2, 1])]).why).toBe("no-spread");
  });

  it("names the column with a number that is not finite", () => {
    expect(() => cronbachAlpha([column("a", [1]), column("b", [Number.NaN])])).toThrow(/^b: /);
  });

  it("is never NaN and at most 1 without gaps, whatever the size of the numbers", () => {
    const value = fc.double({noNaN: true, noDefaultInfinity: true});
    const rows = fc.array(fc.tuple(value, value, value), {minLength: 2, maxLength: 10});
    fc.assert(
      fc.property(rows, (table) => {
        const {alpha, why} = cronbachAlpha(
          [0, 1, 2].map((k) =>
            column(
              `c${k}`,
              table.map((row) => row[k]!)
            )
          )
        );
        if (alpha === null) expect(why).toBe("no-spread");
        else expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
      })
    );
  });
});

describe("correlationRatio", () => {
  it("of three units is the squared correlation: every bandwidth predicts alike, and rounding must not choose", () => {
    const {ratio, bandwidth} = correlationRatio([10, 100, 3], [8, 6, 2]);
    expect(bandwidth).toBeNull();
    // Sums of squares 17558/3 and 56/3, of products 250/3.
    expect(ratio).toBeCloseTo(62_500 / (17_558 * 56), 12);
  });

  const x = Array.from({length: 41}, (_, i) => (i - 20) / 10);

  it("sees a curve that the squared correlation does not", () => {
    const y = x.map((value) => value * value);
    expect(correlate(x, y, "pearson").r! ** 2).toBeLessThan(1e-20);
    expect(correlationRatio(x, y).ratio!).toBeGreaterThan(0.95);
  });

  it("is the squared correlation where a straight line predicts best", () => {
    const y = x.map((value, i) => 2 * value + (i % 2));
    const found = correlationRatio(x, y);
    expect(found.bandwidth).toBeNull();
    expect(found.ratio).toBeCloseTo(correlate(x, y, "pearson").r! ** 2, 12);
  });

  it("takes no bandwidth at which a unit far from all others is predicted by itself alone", () => {
    // At 0.12 of the range the weight of units 0.9 away is exp(-0.5 · 7.5²), below 1e-12; at 0.18 it is above 1e-6.
    const near = fc.tuple(fc.integer({min: 0, max: 10}), fc.nat(9));
    fc.assert(
      fc.property(fc.array(near, {minLength: 3, maxLength: 9}), fc.nat(9), (rows, far) => {
        const {bandwidth} = correlationRatio([...rows.map(([a]) => a), 100], [...rows.map(([, b]) => b), far]);
        if (bandwidth !== null) expect(bandwidth).toBeGreaterThanOrEqual(0.18);
      }),
      {numRuns: 300}
    );
  });

  it("is the share between groups where x is yes or no", () => {
    const found = correlationRatio([0, 0, 0, 1, 1], [1, 2, 3, 5, 7]);
    // Means 2 and 6, over all 3.6: (3 · 1.6² + 2 · 2.4²) / 23.2.
    expect(found.ratio).toBeCloseTo((3 * 1.6 ** 2 + 2 * 2.4 ** 2) / 23.2, 12);
  });

  it("is never below the squared correlation, though local lines may vary less than a straight one", () => {
    const value = fc.integer({min: 0, max: 50});
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {minLength: 5, maxLength: 25}), (rows) => {
        const [a, b] = [rows.map(([first]) => first), rows.map(([, second]) => second)];
        const {ratio} = correlationRatio(a, b);
        if (ratio !== null) expect(ratio).toBeGreaterThanOrEqual(correlate(a, b, "pearson").r! ** 2 - 1e-12);
      })
    );
  });

  it("says why it cannot be told", () => {
    expect(correlationRatio([1, 2, null], [1, 2, 3])).toMatchObject({n: 2, ratio: null, why: "too-few"});
    expect(correlationRatio([1, 1, 1], [1, 2, 3])).toMatchObject({ratio: null, why: "no-spread"});
    expect(() => correlationRatio([1], [1, 2])).toThrow("1 and 2 places");
    const complete = correlationRatio([1, 3, 5, 9], [1, 2, 9, 4]);
    expect(complete).toMatchObject({n: 4, why: null});
    expect(correlationRatio([1, 2, 3, 5, null, 9], [1, null, 2, 9, 7, 4])).toEqual(complete);
  });

  it("lies within 0 and 1, whatever the numbers", () => {
    const value = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer({min: 0, max: 3}));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {maxLength: 12}), (rows) => {
        const {ratio} = correlationRatio(
          rows.map(([a]) => a),
          rows.map(([, b]) => b)
        );
        if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true);
      })
    );
  });
});

describe("measureImportance", () => {
  const [a, b] = [
    [0, 10, 20, 100],
    [50, 51, 49, 50]
  ] as const;
  const score = column(
    "index",
    a.map((value, i) => (value + b[i]!) / 2)
  );

  it("shows that a component that hardly varies counts for less than its weight", () => {
    const [wide, narrow] = measureImportance(
      [
        {...column("a", a), weight: 1},
        {...column("b", b), weight: 1}
      ],
      score
    );
    expect(wide).toMatchObject({nominal: 0.5, why: null});
    expect(wide!.squaredShare!).toBeGreaterThan(0.9);
    expect(wide!.squaredShare! + narrow!.squaredShare!).toBeCloseTo(1, 12);
  });

  it("says 0 and no-spread of a component that is equal for all, and null where the group is", () => {
    const flat = {...column("b", [5, 5, 5, 5]), weight: 1};
    expect(measureImportance([{...column("a", a), weight: 1}, flat], score)[1]).toMatchObject({
      squared: 0,
      ratio: 0,
      squaredShare: 0,
      why: "no-spread"
    });
    expect(measureImportance([{...column("a", a), weight: 1}], column("i", [1, 1, 1, 1]))[0]).toMatchObject({
      squared: null,
      squaredShare: null,
      why: "no-spread"
    });
  });

  it("has no share where one component's measure is not known", () => {
    const gaps = {...column("b", [1, null, null, null]), weight: 1};
    const rows = measureImportance([{...column("a", a), weight: 1}, gaps], score);
    expect(rows.map((row) => [row.squaredShare, row.why])).toEqual([
      [null, null],
      [null, "too-few"]
    ]);
  });

  it("refuses weights below 0 or all 0, by name", () => {
    expect(() => measureImportance([{...column("a", a), weight: -1}], score)).toThrow(/^a: weight/);
    expect(() => measureImportance([{...column("a", a), weight: 0}], score)).toThrow(/^index: the weights/);
    expect(measureImportance([], score)).toEqual([]);
  });
});

describe("effectiveWeights", () => {
  it("multiplies shares down the tree; the leaves sum to 1", () => {
    const rows = effectiveWeights(pillars);
    expect(rows.map((row) => row.node)).toEqual(["index", "p", "p1", "p2", "p3", "q"]);
    expect(rows.find((row) => row.node === "q")).toEqual({node: "q", level: 1, share: 0.75, effective: 0.75});
    expect(rows.find((row) => row.node === "p2")!.effective).toBeCloseTo(0.25 / 3, 15);
  });

  it("refuses a group whose weights are all 0, by its place", () => {
    expect(() => effectiveWeights(index([group("g", [leaf("a", {weight: 0})])]))).toThrow("/index/children/0/children");
  });
});
