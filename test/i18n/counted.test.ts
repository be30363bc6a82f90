import {describe, expect, it} from "vitest";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readTargets} from "../../loaders/seeds/targets.js";
import {countedText, hasNoun, nounOf, thingsText} from "../../src/i18n/counted.js";
import {formatReading, unitWord} from "../../src/i18n/values.js";

describe("countedText", () => {
  it("never parts a number from what it counts, nor the words of it", () => {
    expect(countedText(29008, "qd699-1", "vi")).toBe("29.008\u00A0dịch\u00A0vụ");
  });

  it("knows one from many in English", () => {
    expect(countedText(1, "qd699-4", "en")).toBe("1\u00A0agency");
    expect(countedText(0, "qd699-4", "en")).toBe("0\u00A0agencies");
  });

  it("prints the bare number where it has no noun, and adds no space", () => {
    expect(countedText(7, "something-else", "vi")).toBe("7");
    expect(nounOf("something-else", "en")).toBe("");
  });
});

describe("thingsText", () => {
  it("never leaves a number bare: agencies of a share of them, else items", () => {
    expect(thingsText(128, "something-else", "vi", false)).toBe("128\u00A0mục");
    expect(thingsText(1, "something-else", "en", false)).toBe("1\u00A0item");
    expect(thingsText(2, "something-else", "en", true)).toBe("2\u00A0agencies");
    expect(thingsText(2, "qd699-1", "en", true)).toBe("2\u00A0services");
  });
});

describe("nouns", () => {
  const indicators = readIndicators();

  it("are there for all that our own framework counts", () => {
    const counted = indicators.filter(
      ({id, unit}) => id.startsWith("fw-") && (unit === "items" || unit === "per-1000" || unit === "people")
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter(({id}) => !hasNoun(id)).map(({id}) => id)).toEqual([]);
  });

  it("are there for every ratio that one agency has a target for", () => {
    const ratios = new Set(indicators.filter(({measure}) => measure === "ratio").map(({id}) => id));
    const bound = readTargets().filter(({level, indicator, status}) => {
      return level === "agency" && status === "in-force" && ratios.has(indicator);
    });
    expect(bound.filter(({indicator}) => !hasNoun(indicator))).toEqual([]);
  });
});

describe("formatReading", () => {
  it.each([
    [1, {id: "fw-5.4", unit: "items"}, "vi", "1\u00A0ứng\u00A0dụng"],
    [0, {id: "fw-5.4", unit: "items"}, "en", "0\u00A0applications"],
    [0.5474, {id: "fw-3.1", unit: "per-1000"}, "vi", "0,55\u00A0GPU/1.000\u00A0người"],
    [0, {id: "qd699-4", unit: "yes-no"}, "vi", "chưa"],
    [0, {id: "qd699-1", unit: "percent"}, "vi", "0,0%"]
  ] as const)("prints %d of %o in %s as %s", (value, indicator, lang, text) => {
    expect(formatReading(value, indicator, lang)).toBe(text);
  });
});

describe("unitWord", () => {
  it("says every unit of measure of the framework in words of both languages", () => {
    expect(unitWord("yes-no", "vi")).toBe("có/chưa");
    expect(unitWord("per-1000", "en")).toBe("per 1,000 staff");
  });
});
