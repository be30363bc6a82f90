import {describe, expect, it} from "vitest";
import {indicatorPlaces, levelCounts, targetTallies} from "../../../src/scoring/indicators/standings.js";
import type {TargetRow} from "../../../src/scoring/targets/model.js";
import {plain} from "../../assess/make.js";
import {edition, indicator, silent} from "./make.js";

const ITEMS = indicator("i", "items", "count");

describe("indicatorPlaces", () => {
  it("gives equal values one place, passes over what is missing and keeps kinds apart", () => {
    const rows = [plain("a", "i", 2), plain("b", "i", 5), plain("c", "i", 2), plain("d", "i", 0)];
    const all = edition([ITEMS], [...rows, silent("e", "i", "not-reported"), plain("m", "i", 1)]);
    expect(indicatorPlaces(all).map(({kind, unit, place}) => [kind, unit, place])).toEqual([
      ["province", "b", 1],
      ["province", "a", 2],
      ["province", "c", 2],
      ["province", "d", 4],
      ["ministry", "m", 1]
    ]);
  });
});

describe("levelCounts", () => {
  it("counts a reported 0 as a level and what is missing as none", () => {
    const rows = [plain("a", "i", 0), plain("b", "i", 3), plain("c", "i", 3), silent("d", "i", "error")];
    expect(levelCounts(edition([ITEMS], rows))).toEqual([
      {indicator: "i", kind: "province", value: 0, units: 1},
      {indicator: "i", kind: "province", value: 3, units: 2}
    ]);
  });

  it("counts yes and no, and puts levels in the order of their numbers", () => {
    const yesNo = indicator("y", "yes-no", "yes-no");
    const rows = [plain("a", "y", 1), plain("b", "y", 0), plain("c", "y", 1)];
    const many = [10, 9, 2, 0, 2].map((value, i) => plain("abcde"[i]!, "i", value));
    const levels = levelCounts(edition([yesNo, ITEMS], [...rows, ...many]));
    expect(levels.map(({indicator: of, value, units}) => [of, value, units])).toEqual([
      ...[["y", 0, 1] as const, ["y", 1, 2] as const],
      ...[["i", 0, 1] as const, ["i", 2, 2] as const, ["i", 9, 1] as const, ["i", 10, 1] as const]
    ]);
  });

  it("has none of shares", () => {
    expect(levelCounts(edition([indicator("s", "percent", "ratio")], [plain("a", "s", 30)]))).toEqual([]);
  });
});

describe("targetTallies", () => {
  it("counts units by state, each target and kind apart, the nation left out", () => {
    const {units} = edition([], []);
    const row = (target: string, unit: string | null, state: TargetRow["state"]) =>
      ({
        target,
        unit,
        state,
        level: unit === null ? "national" : "agency",
        status: "in-force",
        year: 2030
      }) as TargetRow;
    const targets = [
      row("t", null, "met"),
      row("t", "a", "met"),
      row("t", "b", "not-reported"),
      row("t", "m", "off-path"),
      row("u", "a", "met")
    ];
    const said = targetTallies({units, targets}).map(({target, kind, states}) => [
      ...[target, kind, states.met, states["off-path"], states["not-reported"]]
    ]);
    expect(said).toEqual([
      ["t", "province", 1, 0, 1],
      ["t", "ministry", 0, 1, 0],
      ["u", "province", 1, 0, 0]
    ]);
  });
});
