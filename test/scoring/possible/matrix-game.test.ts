import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {solveGame} from "../../../src/scoring/possible/matrix-game.js";

describe("solveGame", () => {
  it("matching pennies: both mix evenly and nobody wins", () => {
    const {value, rows, columns} = solveGame([
      [1, -1],
      [-1, 1]
    ]);
    expect(value).toBeCloseTo(0, 12);
    for (const part of [...rows, ...columns]) expect(part).toBeCloseTo(0.5, 12);
  });

  it("a saddle point: neither mixes", () => {
    const {value, rows, columns} = solveGame([
      [4, 2, 3],
      [5, 6, 7]
    ]);
    expect(value).toBeCloseTo(4, 12);
    expect(rows).toEqual([1, 0]);
    expect(columns).toEqual([1, 0, 0]);
  });

  it("one row, one column", () => {
    expect(solveGame([[-3, 2]]).value).toBeCloseTo(2, 12);
    expect(solveGame([[-3], [2]]).value).toBeCloseTo(-3, 12);
    expect(solveGame([[0]])).toEqual({value: 0, rows: [1], columns: [1]});
  });

  it("each mix guarantees the value, whatever the other picks: that proves both", () => {
    const size = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 9}));
    // Whole numbers make many ties, on which a simplex without care runs in circles.
    const game = size.chain(([m, n]) =>
      fc.array(fc.array(fc.integer({min: -3, max: 3}), {minLength: n, maxLength: n}), {minLength: m, maxLength: m})
    );
    fc.assert(
      fc.property(game, (payoff) => {
        const {value, rows, columns} = solveGame(payoff);
        const byColumn = columns.map((_, j) => rows.reduce((sum, part, i) => sum + part * payoff[i]![j]!, 0));
        const byRow = payoff.map((row) => columns.reduce((sum, part, j) => sum + part * row[j]!, 0));
        expect(Math.max(...byColumn)).toBeLessThanOrEqual(value + 1e-9);
        expect(Math.min(...byRow)).toBeGreaterThanOrEqual(value - 1e-9);
        expect(Math.min(...rows, ...columns)).toBeGreaterThanOrEqual(0);
      }),
      {numRuns: 500}
    );
  });
});
