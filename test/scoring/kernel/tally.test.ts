import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {addRanks, addTallies, makeTallies, spreadOf} from "../../../src/scoring/kernel/tally.js";
import {quantileOfSorted} from "../../../src/scoring/quantile.js";

/** The spread of one unit whose ranks are counted in pieces of these lengths, each by itself, then added. */
function spread(ranks: readonly number[], pieces: readonly number[]) {
  const all = makeTallies(1);
  let from = 0;
  for (const length of [...pieces, ranks.length]) {
    const piece = ranks.slice(from, from + length);
    const own = makeTallies(1);
    addRanks(own, Int32Array.from(piece), piece.length);
    addTallies(all, own);
    from += length;
  }
  return spreadOf(all[0]!);
}

function expected(ranks: readonly number[]) {
  const taken = ranks.filter((rank) => rank > 0).sort((a, b) => a - b);
  const at = (share: number) => (taken.length === 0 ? null : quantileOfSorted(taken, share));
  return {runs: taken.length, median: at(0.5), p05: at(0.05), p95: at(0.95), best: at(0), worst: at(1)};
}

function expectAlike(found: ReturnType<typeof spread>, ranks: readonly number[]): void {
  for (const [key, value] of Object.entries(expected(ranks))) {
    const own = found[key as keyof typeof found];
    if (value === null) expect(own).toBeNull();
    else expect(own).toBeCloseTo(value, 9);
  }
}

describe("a tally of ranks", () => {
  it("has the quantiles of all ranks taken, however many and in whatever pieces they came", () => {
    const rank = fc.oneof({weight: 9, arbitrary: fc.integer({min: 40, max: 60})}, fc.integer({min: 0, max: 3321}));
    const pieces = fc.array(fc.integer({min: 0, max: 300}), {maxLength: 4});
    fc.assert(
      fc.property(fc.array(rank, {maxLength: 700, size: "max"}), pieces, (ranks, lengths) => {
        expectAlike(spread(ranks, lengths), ranks);
      })
    );
  });

  it.each([[[7]], [[2, 3]], [[1, 1, 5]], [[0, 4, 0]]])("of few runs: %j", (ranks) => {
    expectAlike(spread(ranks, []), ranks);
  });

  it("of a unit that never had a rank says null", () => {
    expect(spread([0, 0], [])).toEqual({runs: 0, median: null, p05: null, p95: null, best: null, worst: null});
  });

  it("can be asked in between and go on", () => {
    const [tally] = makeTallies(1);
    const ranks = Int32Array.from({length: 500}, (_, i) => 1 + (i % 17));
    for (let i = 0; i < 500; i += 50) {
      addRanks([tally!], ranks.subarray(i, i + 50), 50);
      expectAlike(spreadOf(tally!), [...ranks.subarray(0, i + 50)]);
    }
  });
});
