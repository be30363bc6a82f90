import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type RankedPlace, rankGroups} from "../../src/scoring/index.js";

const place = (unit: string, rank: number, p05: number | null, p95: number | null): RankedPlace => ({
  unit,
  rank,
  p05,
  p95
});
const lettersOf = (places: readonly RankedPlace[]) => {
  const groups = rankGroups(places);
  return places.map(({unit}) => groups.get(unit)).join("");
};

describe("rankGroups", () => {
  it("holds together the run whose intervals overlap the leader's", () => {
    expect(lettersOf([place("a", 1, 1, 3), place("b", 2, 1, 4), place("c", 3, 3, 3), place("d", 4, 4, 5)])).toBe(
      "AAAB"
    );
  });

  it("is not transitive: who overlaps a member but not the leader starts the next group", () => {
    expect(lettersOf([place("a", 1, 1, 2), place("b", 2, 2, 4), place("c", 3, 3, 4)])).toBe("AAB");
  });

  it("is a run: after the first that does not overlap, nobody joins the old group again", () => {
    expect(lettersOf([place("a", 1, 1, 2), place("b", 2, 3, 4), place("c", 3, 2, 5)])).toBe("ABB");
  });

  it("takes intervals as they are printed, rounded outwards", () => {
    expect(lettersOf([place("a", 1, 1, 1.2), place("b", 2, 1.9, 2)])).toBe("AA");
  });

  it("lets units of one rank share a group, and a unit without an interval stand for its place", () => {
    expect(lettersOf([place("a", 1, 1, 1), place("b", 1, 2, 2)])).toBe("AA");
    expect(lettersOf([place("a", 1, null, null), place("b", 2, null, null)])).toBe("AB");
  });

  it("gives nothing to nobody, and letters beyond Z as a spreadsheet does", () => {
    expect(rankGroups([]).size).toBe(0);
    const apart = Array.from({length: 28}, (_, i) => place(`u${i}`, i + 1, i + 1, i + 1));
    expect([...rankGroups(apart).values()].slice(-3)).toEqual(["Z", "AA", "AB"]);
  });

  it("refuses an interval that ends before it starts, naming the unit", () => {
    expect(() => rankGroups([place("a", 1, 1, 1), place("b", 2, 5, 2)])).toThrow(/unit b/);
  });

  it("does not hang on the order given, and never puts a unit into a group above its leader's", () => {
    const width = fc.integer({min: 0, max: 6});
    fc.assert(
      fc.property(fc.array(fc.tuple(width, width), {minLength: 1, maxLength: 40}), (widths) => {
        const places = widths.map(([down, up], i) => place(`u${i}`, i + 1, Math.max(1, i + 1 - down), i + 1 + up));
        const groups = rankGroups(places);
        expect(rankGroups(places.toReversed())).toEqual(groups);
        const letters = places.map(({unit}) => groups.get(unit)!);
        expect(letters).toEqual(letters.toSorted((a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)));
      })
    );
  });
});
