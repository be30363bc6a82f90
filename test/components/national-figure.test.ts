import {describe, expect, it} from "vitest";
import {nationalBounds, shortName} from "../../src/components/parts/national-figure.js";
import type {NationalState} from "../../src/scoring/edition.js";

const state = (values: Partial<NationalState>) =>
  ({
    unit: "percent",
    value: 40,
    lower: null,
    upper: null,
    missing: ["a", "b"],
    unbounded_by: ["b"],
    ...values
  }) as NationalState;
const nameOf = (unit: string) => ({a: "An Giang", b: "Bắc Ninh"})[unit] ?? unit;
const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("nationalBounds", () => {
  it("names who keeps the figure from having a range", () => {
    expect(plain(nationalBounds(state({}), "vi", nameOf))).toBe(
      "không tính được khoảng: chưa biết mẫu số của Bắc Ninh; 2 nơi chưa báo cáo"
    );
    expect(plain(nationalBounds(state({}), "en", nameOf))).toBe(
      "no range: the denominator of Bắc Ninh is unknown; 2 not reporting"
    );
  });

  it("cuts a long list of names, but not where all are asked for", () => {
    const ids = Array.from({length: 12}, (_, i) => `u${i}`);
    const silent = state({missing: ids, unbounded_by: ids});
    expect(plain(nationalBounds(silent, "vi", (unit) => unit))).toContain("u5, u6 và 5 nơi khác; 12 nơi");
    expect(nationalBounds(silent, "vi", (unit) => unit, Number.POSITIVE_INFINITY)).toContain("u10 và u11;");
  });

  it("says so without names where none are given", () => {
    expect(nationalBounds(state({}), "vi")).toContain("chưa biết đủ mẫu số");
  });

  it("prints both bounds where there are two, and never a missing one as 0", () => {
    expect(plain(nationalBounds(state({lower: 24.4, upper: 27.2, unbounded_by: []}), "vi", nameOf))).toBe(
      "khoảng 24,4–27,2%; 2 nơi chưa báo cáo"
    );
    const people = state({unit: "people", lower: 782, upper: null, unbounded_by: []});
    expect(plain(nationalBounds(people, "vi", nameOf))).toBe("ít nhất 782, không có cận trên; 2 nơi chưa báo cáo");
  });

  it("says that all have reported", () => {
    expect(nationalBounds(state({missing: [], unbounded_by: []}), "vi")).toBe("đủ báo cáo");
  });
});

describe("shortName", () => {
  it("is the few words written for an indicator; of a new text its label, and without one its id", () => {
    const label = {vi: "Nhãn", en: "Label"};
    expect(shortName("qd699-2", "en", label)).toBe("urban areas with AI");
    expect([shortName("qd1-1", "vi", label), shortName("qd1-1", "en")]).toEqual(["Nhãn", "qd1-1"]);
  });
});
