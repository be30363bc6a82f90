import {describe, expect, it} from "vitest";
import {groupsPart} from "../../src/components/robustness/groups-part.js";
import {intervalText} from "../../src/components/robustness/interval-text.js";
import {sensitivityPart} from "../../src/components/robustness/sensitivity-part.js";
import {choiceText, poolText} from "../../src/i18n/robustness-words.js";
import type {SobolIndex} from "../../src/scoring/statistics/index.js";

describe("intervalText", () => {
  it("rounds outwards: never narrower than it is", () => {
    expect(intervalText(2.5, 9.05, "vi")).toBe("2–10");
    expect(intervalText(3, 3, "vi")).toBe("3");
    expect(intervalText(null, null, "vi")).toBe("–");
  });
});

describe("groupsPart", () => {
  const group = (number: number, units: readonly string[]) => ({
    pool: "2025",
    number,
    units,
    first: 1,
    last: units.length
  });

  it("says where pairs were not counted, and where all are told apart", () => {
    expect(groupsPart(null, new Map(), "en").text).toContain("Pairs are not counted");
    expect(groupsPart([group(1, ["a"]), group(2, ["b"])], new Map(), "en").text).toContain(
      "All neighbours can be told"
    );
  });

  it("names a long group by its ends and a short one in full", () => {
    const long = Array.from({length: 20}, (_, i) => `u${i}`);
    const text = groupsPart([group(1, long), group(2, ["u1", "x"])], new Map([["x", "Huế"]]), "vi").text;
    expect(text).toContain("u0, u1, u2 … u17, u18, u19");
    expect(text).toContain("u1, Huế");
  });
});

describe("sensitivityPart", () => {
  const row = {firstInterval: null, totalInterval: null, acts: true};
  const part = (indices: readonly SobolIndex[]) => sensitivityPart({pool: null, samples: 4, indices}, "en", "s").text;

  it("says why there is no index", () => {
    const none = {...row, input: "weights", first: null, total: null};
    expect(part([{...none, why: "no-spread"}])).toContain("no rank changes in any run");
    expect(part([{...none, why: "too-few"}])).toContain("some run ranks nobody");
  });

  it("draws an index outside 0–1 within the picture, and prints it as it is", () => {
    const text = part([{...row, input: "weights", first: -0.1, total: 1.2, why: null}]);
    expect(text).toContain("−0.10");
    expect(text).toContain("1.20");
    const places = [...text.matchAll(/ x="([-\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
});

describe("names of choices and pools", () => {
  it("are words where we have them, and stand as they are elsewhere", () => {
    expect([choiceText("geometric", "vi"), choiceText("minmax, range [1,100]", "vi")]).toEqual([
      "trung bình nhân",
      "minmax, range [1,100]"
    ]);
    expect([poolText("ministry, 2025", "vi"), poolText("2022", "en")]).toEqual(["Bộ, 2025", "2022"]);
  });
});
