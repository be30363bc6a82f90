import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {closeGap, unitsToHalf} from "../../../src/scoring/gaps/closing.js";
import type {TargetRow} from "../../../src/scoring/targets/model.js";
import {silentRow, targetRow} from "./make.js";

function share(unit: string, numerator: number, denominator: number, aim = 100): TargetRow {
  const to_do = Math.max(0, Math.ceil((aim * denominator) / 100) - numerator);
  return targetRow({unit, aim, numerator, denominator, value: (100 * numerator) / denominator, to_do});
}

function nation(to_do: number | null, over: Partial<TargetRow> = {}): TargetRow {
  return targetRow({target: "x-2030-national", level: "national", unit: null, to_do, ...over});
}

describe("closeGap", () => {
  it("puts first where one point closes most", () => {
    // big: 200 services, 20 to do = 10 points, 2 a point. mid: 100, 80 to do = 80 points, 1 a point. small: 10, 10, 100, 0.1
    const rows = closeGap(nation(110), [share("small", 0, 10), share("mid", 20, 100), share("big", 180, 200)]);
    expect(rows.map(({order, unit, to_do, effort, per_effort}) => [order, unit, to_do, effort, per_effort])).toEqual([
      [1, "big", 20, 10, 2],
      [2, "mid", 80, 80, 1],
      [3, "small", 10, 100, 0.1]
    ]);
    expect(rows.map((row) => row.cumulative)).toEqual([2000 / 110, 10_000 / 110, 100]);
    expect(rows.every(({target, indicator}) => target === "x-2030-national" && indicator === "x")).toBe(true);
    expect(unitsToHalf(rows)).toBe(2);
  });

  it("stops where the nation has enough, and counts no more than it needs of the last one", () => {
    // 30 % of 200 + 100 + 10 = 93 of 310; the three have 10 + 70 + 0, so 13 are needed: big alone could do 50
    const rows = closeGap(nation(13, {aim: 30}), [share("big", 10, 200, 30), share("small", 0, 10, 30)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({unit: "big", to_do: 50, share: 100, cumulative: 100});
  });

  it("counts of the last one only what those before it have left over", () => {
    // 13 are needed: b closes 10 of its 10, a only 3 of its 10
    const rows = closeGap(nation(13), [share("a", 0, 10), share("b", 10, 20)]);
    expect(rows.map(({unit, to_do, share: closed}) => [unit, to_do, closed])).toEqual([
      ["b", 10, 1000 / 13],
      ["a", 10, 300 / 13]
    ]);
    expect(rows.at(-1)!.cumulative).toBe(100);
  });

  it("ends below 100 where the agencies' own parts are not enough", () => {
    const rows = closeGap(nation(40), [share("a", 0, 10), share("b", 10, 20)]);
    expect(rows.map(({unit, cumulative}) => [unit, cumulative])).toEqual([
      ["b", 25],
      ["a", 50]
    ]);
    expect(unitsToHalf(rows)).toBe(2);
    expect(unitsToHalf(rows.slice(0, 1))).toBe(0);
  });

  it("breaks ties by what there is to do, then by id", () => {
    const rows = closeGap(nation(25), [share("c", 0, 10), share("b", 5, 10), share("a", 0, 10)]);
    expect(rows.map(({unit}) => unit)).toEqual(["a", "c", "b"]);
  });

  it("leaves out who has nothing to do, did not report, has no stock, or is no agency: none is a 0 in the list", () => {
    const rows = closeGap(nation(50), [
      share("done", 10, 10),
      silentRow({unit: "silent"}),
      targetRow({unit: "none", to_do: null, denominator: 0}),
      targetRow({unit: null, to_do: 5}),
      share("open", 5, 10)
    ]);
    expect(rows.map(({unit}) => unit)).toEqual(["open"]);
  });

  it("counts every agency alike in a share of agencies: order by id", () => {
    const no = (unit: string) =>
      targetRow({unit, measured_in: "yes-no", aim: 1, value: 0, numerator: null, denominator: null, to_do: 1});
    const rows = closeGap(nation(2), [no("b"), no("a")]);
    expect(rows).toMatchObject([
      {unit: "a", effort: 1, per_effort: 1, share: 50},
      {unit: "b", effort: 1, per_effort: 1, cumulative: 100}
    ]);
  });

  it("takes the effort of a count for 1, even one that stands beside a whole: most to do first", () => {
    const people = (unit: string, to_do: number, denominator: number) =>
      targetRow({unit, measured_in: "people", aim: 100, to_do, denominator});
    const rows = closeGap(nation(50), [people("a", 10, 1000), people("b", 40, 80)]);
    expect(rows).toMatchObject([
      {unit: "b", to_do: 40, effort: 1, per_effort: 40, share: 80},
      {unit: "a", to_do: 10, effort: 1, per_effort: 10, share: 20}
    ]);
  });

  it("is empty where nobody has a target of his own, nothing is left, or the nation's need is not known", () => {
    expect(closeGap(nation(200, {measured_in: "people"}), [])).toEqual([]);
    expect(closeGap(nation(0), [share("a", 5, 10)])).toEqual([]);
    expect(closeGap(nation(null), [share("a", 5, 10)])).toEqual([]);
    expect(unitsToHalf([])).toBe(0);
  });

  it("refuses rows of another indicator, year, version or level, naming both targets", () => {
    for (const other of [{indicator: "y"}, {year: 2024}, {version: "v2"}, {level: "national"}] as const) {
      expect(() => closeGap(nation(5), [targetRow(other)])).toThrow(/x-2030-agency.*x-2030-national/);
    }
  });
});

describe("laws of the order of least effort", () => {
  const unit = fc.record({all: fc.integer({min: 1, max: 500}), percent: fc.integer({min: 0, max: 100})});
  const rowsOf = (units: readonly {all: number; percent: number}[]) => {
    const agencies = units.map(({all, percent}, i) => share(`u${i}`, Math.floor((all * percent) / 100), all));
    const need = agencies.reduce((sum, {to_do}) => sum + to_do!, 0);
    return closeGap(nation(need), agencies);
  };

  it("adds up to the whole, growing all the way", () => {
    fc.assert(
      fc.property(fc.array(unit, {minLength: 1, maxLength: 12}), (units) => {
        const rows = rowsOf(units);
        fc.pre(rows.length > 0);
        expect(rows.at(-1)!.cumulative).toBe(100);
        rows.forEach((row, i) => {
          expect(row.cumulative).toBeGreaterThan(rows[i - 1]?.cumulative ?? 0);
          expect(row.cumulative - (rows[i - 1]?.cumulative ?? 0)).toBeCloseTo(row.share, 9);
          expect(row.per_effort * row.effort).toBeCloseTo(row.to_do, 9);
        });
      })
    );
  });

  it("no other set of units closes as much for fewer points: against all sets of up to eight", () => {
    fc.assert(
      fc.property(fc.array(unit, {minLength: 1, maxLength: 8}), (units) => {
        const rows = rowsOf(units);
        const sums = (set: readonly number[]) =>
          set.reduce((sum, i) => ({points: sum.points + rows[i]!.effort, things: sum.things + rows[i]!.to_do}), {
            points: 0,
            things: 0
          });
        for (let k = 1; k <= rows.length; k++) {
          const {points, things} = sums(rows.slice(0, k).map((_, i) => i));
          for (let mask = 0; mask < 1 << rows.length; mask++) {
            const set = rows.flatMap((_, i) => ((mask >> i) & 1 ? [i] : []));
            const other = sums(set);
            if (other.points <= points - 1e-9) expect(other.things).toBeLessThan(things + 1e-9);
          }
        }
      }),
      {numRuns: 50}
    );
  });
});
