import {describe, expect, it} from "vitest";
import type {RankRow} from "../../src/scoring/edition.js";
import {widestIntervals} from "../../src/scoring/widest-intervals.js";

const row = (unit: string, rank: number | null, p05: number | null, p95: number | null) =>
  ({unit, rank, p05, p95}) as RankRow;

describe("the least firm ranks", () => {
  it("are the widest intervals, in whole places with both ends, equals by rank", () => {
    const rows = [row("d", 4, 3, 5), row("a", 1, 1, 1), row("c", 3, 1.9, 4.1), row("b", 2, 2, 4)];
    expect(widestIntervals(rows, 1).map(({row: {unit}, places}) => [unit, places])).toEqual([["c", 5]]);
    expect(widestIntervals(rows, 2).map(({row: {unit}, places}) => [unit, places])).toEqual([
      ...[["c", 5] as const, ["b", 3] as const, ["d", 3] as const]
    ]);
  });

  it("leave out units without a rank, and ranks that never move", () => {
    expect(widestIntervals([row("a", 1, 1, 1), row("b", null, null, null)], 3)).toEqual([]);
    expect(widestIntervals([], 3)).toEqual([]);
  });

  it("take no missing end for 0, and no unit without a rank, though it has an interval", () => {
    expect(widestIntervals([row("a", 9, null, 12), row("b", 8, 3, null), row("c", null, 2, 20)], 3)).toEqual([]);
  });
});
