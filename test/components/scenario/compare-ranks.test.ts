import {describe, expect, it} from "vitest";
import {compareRanks, reproduces, summariseMoves} from "../../../src/components/scenario/compare-ranks.js";
import {movedText} from "../../../src/components/scenario/fill-columns.js";

const official = (unit: string, rank: number | null, score: number | null = null) => ({
  unit,
  name: unit.toUpperCase(),
  rank,
  score
});
const scenario = (unit: string, rank: number | null, score: number | null = null) => ({unit, rank, score});

const OFFICIAL = [official("a", 1, 80), official("b", 2, 70), official("c", 3, 60), official("d", null)];

describe("compareRanks", () => {
  it("counts places won as positive, and none where a rank is missing", () => {
    const rows = compareRanks(OFFICIAL, [
      scenario("d", 4, 10),
      scenario("c", 1, 65),
      scenario("a", 3),
      scenario("b", 2)
    ]);
    expect(rows.map(({unit, moved}) => [unit, moved])).toEqual([
      ["a", -2],
      ["b", 0],
      ["c", 2],
      ["d", null]
    ]);
    expect(rows[3]).toEqual({unit: "d", name: "D", official: null, rank: 4, score: 10, moved: null});
  });

  it("names a unit that the scenario lacks", () => {
    expect(() => compareRanks(OFFICIAL, [scenario("a", 1)])).toThrow(new RangeError("the scenario has no unit b"));
  });
});

describe("summariseMoves", () => {
  it("says how many move, how far, who comes in and who drops out", () => {
    const rows = compareRanks(OFFICIAL, [scenario("a", 2), scenario("b", null), scenario("c", 1), scenario("d", 3)]);
    expect(summariseMoves(rows, 1)).toEqual({changed: 2, most: 2, entered: 1, left: 1, movers: [rows[2]]});
  });

  it("names equal moves in official order, whatever order the rows are given in", () => {
    const rows = compareRanks(OFFICIAL.slice(0, 3), [scenario("a", 2), scenario("b", 1), scenario("c", 3)]);
    expect(summariseMoves(rows.toReversed(), 5).movers.map(({unit}) => unit)).toEqual(["a", "b"]);
  });

  it.each([
    [[], []],
    [[official("a", 1)], [scenario("a", 1)]],
    [[official("a", null)], [scenario("a", null)]]
  ])("finds nothing where nobody moves (%j)", (units, rows) =>
    expect(summariseMoves(compareRanks(units, rows), 5)).toEqual({changed: 0, most: 0, entered: 0, left: 0, movers: []})
  );
});

describe("reproduces", () => {
  const again = (...changes: readonly ReturnType<typeof scenario>[]) => [
    ...OFFICIAL.filter(({unit}) => !changes.some((row) => row.unit === unit)),
    ...changes
  ];
  it("takes the page's own ranks and scores, whatever the last digits", () => {
    expect(reproduces(OFFICIAL, again())).toBe(true);
    expect(reproduces(OFFICIAL, again(scenario("a", 1, 80 + 1e-12)))).toBe(true);
  });
  it.each([
    [scenario("a", 2, 80)],
    [scenario("a", 1, 80.001)],
    [scenario("a", 1, null)],
    [scenario("d", 4, 12)],
    [scenario("d", null, 12)]
  ])("refuses %j", (row) => expect(reproduces(OFFICIAL, again(row))).toBe(false));
  it("refuses a run that lacks a unit", () => expect(reproduces(OFFICIAL, again().slice(1))).toBe(false));
});

describe("movedText", () => {
  const move = (from: number | null, to: number | null) => ({
    official: from,
    rank: to,
    moved: from === null || to === null ? null : from - to
  });
  it.each([
    [5, 2, "lên\u00A03", "up\u00A03"],
    [2, 5, "xuống\u00A03", "down\u00A03"],
    [2, 2, "như cũ", "same"],
    [null, 2, "mới có hạng", "now ranked"],
    [2, null, "không còn hạng", "not ranked"],
    [null, null, "–", "–"]
  ])("says %s to %s in words", (from, to, vi, en) => {
    expect(movedText(move(from, to), "vi")).toBe(vi);
    expect(movedText(move(from, to), "en")).toBe(en);
  });
});
