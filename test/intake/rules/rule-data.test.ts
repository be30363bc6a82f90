import {describe, expect, it} from "vitest";
import {RULE_TEXTS} from "../../../loaders/intake/findings/rule-texts.js";
import {inForce, readRuleData, THRESHOLDS} from "../../../loaders/intake/rules/rule-data.js";

describe("the rules' data", () => {
  it("has a number above 0 for every threshold in the first edition and after", () => {
    for (const edition of ["2024", "2025"]) {
      const {thresholds} = readRuleData(edition);
      expect(Object.keys(thresholds).toSorted()).toEqual([...THRESHOLDS].toSorted());
      expect(Object.values(thresholds).every((value) => value > 0)).toBe(true);
    }
  });

  it("of a later date holds from its year on, whatever the order of the rows", () => {
    const rows = ["2024-01-01", "2026-07-01", "2025-01-01"].map((valid_from) => ({
      id: "a",
      value: valid_from,
      valid_from
    }));
    const value = (edition: string) => inForce(rows, edition, "x.csv").map((row) => row.value);
    expect([value("2023"), value("2024"), value("2025")]).toEqual([[], ["2024-01-01"], ["2025-01-01"]]);
    expect([value("2026"), value("2030")]).toEqual([["2026-07-01"], ["2026-07-01"]]);
    expect(() => inForce([{id: "a", valid_from: ""}], "2024", "x.csv")).toThrow("x.csv: a has no date in valid_from");
  });

  it("is not there for a year before the rules began", () => {
    expect(() => readRuleData("2020")).toThrow(/seeds\/rules\/thresholds\.csv: no threshold "robust-distance"/);
  });
});

describe("the rules' texts", () => {
  it.each(Object.entries(RULE_TEXTS))(
    "%s say politely how to mend it, with an example, in both languages",
    (_, text) => {
      expect(text.vi).toMatch(/[Xx]in /);
      expect(text.vi).not.toMatch(/\bsai\b/);
      expect(text.vi).toMatch(/ví dụ/);
      expect(text.en).toMatch(/[Pp]lease/);
      expect(text.en).toMatch(/example/);
    }
  );
});
