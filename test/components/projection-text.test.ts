import {describe, expect, it} from "vitest";
import {projectionText} from "../../src/components/parts/projection-text.js";
import {gapRow} from "../../src/scoring/gaps/gap-row.js";
import type {GapRow, Projection} from "../../src/scoring/gaps/model.js";
import {against, targetRow} from "../scoring/gaps/make.js";

const row = (projection: Partial<Projection>, why_no_pace: GapRow["why_no_pace"] = ""): GapRow => {
  const made = gapRow(targetRow(), against());
  return {...made, why_no_pace, projection: {...made.projection, ...projection}};
};

describe("projectionText", () => {
  it("never prints a year without its interval", () => {
    const found = row({year: 2035, earliest: 2032, latest: 2041, basis: "bounds", why: ""});
    expect(projectionText(found, 2025, "vi")).toEqual({year: "2035", note: "từ 2032 đến 2041"});
    expect(projectionText(found, 2025, "en")).toEqual({year: "2035", note: "from 2032 to 2041"});
  });

  it("says after which year nothing is named", () => {
    const open = row({year: 2035, earliest: 2032, latest: null, basis: "bounds", why: ""});
    expect(projectionText(open, 2025, "en").note).toBe("from 2032 to after 2055");
    const late = row({year: null, earliest: 2040, latest: null, basis: "bounds", why: "beyond-horizon"});
    expect(projectionText(late, 2025, "vi")).toEqual({year: "sau 2055", note: "từ 2040 đến sau 2055"});
    const never = row({year: null, earliest: null, latest: null, basis: "bounds", why: "beyond-horizon"});
    expect(projectionText(never, 2025, "en")).toEqual({year: "after 2055", note: ""});
  });

  it.each([
    ["met", "", "met", ""],
    ["moving-away", "", "moving away", ""],
    ["no-pace", "functions-moved", "not comparable", "functions moved"],
    ["no-pace", "published", "not comparable", "published by others"]
  ] as const)("gives the reason where there is none: %s %s", (why, noPace, year, note) => {
    expect(projectionText(row({why}, noPace), 2025, "en")).toEqual({year, note});
  });
});
