import {describe, expect, it} from "vitest";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets, type SeedTarget} from "../../loaders/seeds/targets.js";
import type {Target} from "../../src/scoring/model.js";

const targets = readTargets();
const indicators = new Map(readIndicators().map((indicator) => [indicator.id, indicator]));

/** Numbers of a wording with Vietnamese thousands dots: "16-18%" → [16, 18], "250.000 GPU" → [250000]. */
function numbersIn(words: string): readonly number[] {
  return [...words.matchAll(/\d{1,3}(?:\.\d{3})+|\d+/g)].map(([digits]) => Number(digits.replaceAll(".", "")));
}

/** The first wording that fits: qualifiers before bare numbers. */
function ruleOf(words: string): string | undefined {
  const wordings: readonly (readonly [RegExp, string])[] = [
    [/tối thiểu|ít nhất/i, "at-least"],
    [/^trên /i, "more-than"],
    [/^khoảng /i, "about"],
    [/^trước ngày /i, "before"],
    [/^nhóm \d+ /i, "rank-at-most"],
    [/\d-\d/, "range-low"],
    [/^trung bình /i, "average-growth"],
    [/^100%$/, "all"],
    [/^\d/, "reach"]
  ];
  return wordings.find(([pattern]) => pattern.test(words))?.[1];
}

function find(id: string): SeedTarget {
  const target = targets.find((row) => row.id === id);
  if (!target) throw new Error(`no target ${id}`);
  return target;
}

describe("seeds/targets.csv", () => {
  it("serves the engine as it is", () => {
    const plain: readonly Target[] = targets;
    expect(plain.length).toBeGreaterThan(60);
  });

  it("binds only levels at which its indicator has a reading, and cites the indicator's clause", () => {
    for (const {id, indicator, level, clause} of targets) {
      const found = indicators.get(indicator);
      expect([id, found?.levels.includes(level), found?.clause]).toEqual([id, true, clause]);
    }
  });

  it("leaves no indicator of the texts without a target, but the one without a reading", () => {
    const bound = new Set(targets.map(({indicator}) => indicator));
    const free = [...indicators.values()].filter(({id, document}) => document !== "san-sang" && !bound.has(id));
    expect(free.map(({id}) => id)).toEqual(["qd1678-iii3"]);
  });

  it("takes value and upper end from the words of the text", () => {
    const wordOnly = ["deliverable", "duty", "before"];
    const numeric = targets.filter(({level, wording_rule}) => level === "national" && !wordOnly.includes(wording_rule));
    expect(numeric.length).toBeGreaterThan(35);
    for (const {id, value, value_high, as_written} of numeric.filter(({indicator}) => indicator !== "cl2026-e3")) {
      const [low, high] = numbersIn(as_written);
      expect([id, value, value_high]).toEqual([id, low, value_high === null ? null : high]);
    }
  });

  it("reads each wording by its own words", () => {
    // "Tối thiểu" stands once, before the first of the three sizes of enterprise; "mỗi … tối thiểu 01" is every sector.
    const governed = ["cl2026-e1b", "cl2026-e1c", "cl2026-e3"];
    const numeric = targets.filter(({wording_rule}) => !["deliverable", "duty"].includes(wording_rule));
    for (const {id, indicator, as_written, wording_rule} of numeric.filter((t) => !governed.includes(t.indicator)))
      expect([id, indicator, wording_rule]).toEqual([id, indicator, ruleOf(as_written)]);
  });

  it("puts an agency's share of yes as yes, and its own ratio as the share", () => {
    for (const {id, indicator, level, unit, value} of targets) {
      const shareOfYes = indicators.get(indicator)?.roll_up === "share-of-yes";
      const expected = shareOfYes && level === "national" ? "percent" : indicators.get(indicator)?.unit;
      expect([id, unit]).toEqual([id, expected]);
      if (unit === "yes-no") expect([id, value]).toEqual([id, 1]);
    }
  });

  it.each([
    // id, comparator, value: the wordings domain readers get wrong
    ["cl2026-e2-2030-national", ">", 40],
    ["cl2026-a5-2030-national", "approx", 6],
    ["cl2026-c2c-2030-national", "range", 8],
    ["cl2026-a1b-2030-national", "<=", 30],
    ["cl2026-ii3-2045-national", "<=", 10],
    ["cl2026-iii3c-2030-national", ">=", 2],
    ["qd699-3-2024-national", ">=", 100]
  ])("reads %s as %s %d", (id, comparator, value) => {
    expect(find(id)).toMatchObject({comparator, value});
  });

  it("switches on Decision 699 alone: drafts and one-off requests count only when asked for", () => {
    expect([...new Set(targets.filter((t) => t.default_on).map((t) => t.version))]).toEqual(["699-2024"]);
    expect(targets.filter((t) => t.indicator.startsWith("cl2026-") && t.status !== "draft")).toEqual([]);
  });

  it("has no agency target for 20 % of agencies, nor for the national head count", () => {
    const ids = targets.map(({id}) => id);
    expect(ids).not.toContain("qd699-4-2024-agency");
    expect(ids.filter((id) => id.startsWith("qd699-3-") && id.endsWith("-agency"))).toEqual([]);
  });
});
