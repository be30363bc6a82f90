import {describe, expect, it} from "vitest";
import {crossLoadings} from "../../../src/scoring/statistics/cross-loadings.js";
import {flagPairs} from "../../../src/scoring/statistics/flag-pairs.js";
import {sizeEffects} from "../../../src/scoring/statistics/size-effect.js";

const column = (id: string, values: readonly (number | null)[]) => ({id, values});

describe("flagPairs", () => {
  it("looks within groups only, and keeps strictly to its limits", () => {
    const [up, down] = [column("up", [1, 2, 3]), column("down", [3, 2, 1])];
    const again = column("again", [2, 4, 6]);
    const flags = flagPairs([
      {id: "g", columns: [up, again, down]},
      {id: "h", columns: [up]}
    ]);
    expect(flags.map((flag) => [flag.group, flag.a, flag.b, flag.kind])).toEqual([
      ["g", "up", "again", "redundant"],
      ["g", "up", "down", "negative"],
      ["g", "again", "down", "negative"]
    ]);
    expect(flagPairs([{id: "g", columns: [up, again]}], {above: 1})).toEqual([]);
    expect(flagPairs([])).toEqual([]);
  });
});

describe("sizeEffects", () => {
  it("flags an indicator that follows size, and says why where it can't be told", () => {
    const rows = sizeEffects(
      [column("total", [1, 2, 30]), column("rate", [5, 4, 5]), column("flat", [1, 1, 1])],
      [column("population", [100, 220, 3100])]
    );
    expect(rows.map((row) => [row.a, row.flagged, row.why])).toEqual([
      ["total", true, null],
      ["rate", false, null],
      ["flat", false, "no-spread"]
    ]);
  });
});

describe("crossLoadings", () => {
  const groups = [column("g", [1, 2, 3, 4]), column("h", [4, 1, 3, 2])];

  it("lists other groups that a child goes with more than with its own", () => {
    const [at, off] = crossLoadings(
      [
        {...column("at", [1, 2, 3, 5]), group: "g"},
        {...column("off", [1, 2, 3, 5]), group: "h"}
      ],
      groups
    );
    expect(at!.stronger).toEqual([]);
    expect(off!.stronger.map(({b}) => b)).toEqual(["g"]);
  });

  it("compares nothing where the own correlation can't be told, and names a group that is not there", () => {
    expect(crossLoadings([{...column("x", [1, 1, 1, 1]), group: "h"}], groups)[0]).toMatchObject({
      own: {r: null, why: "no-spread"},
      stronger: []
    });
    expect(() => crossLoadings([{...column("x", [1, 2, 3, 4]), group: "no"}], groups)).toThrow(/^x: its group no/);
  });
});
