import {describe, expect, it} from "vitest";
import {readIndicators} from "../../loaders/seeds/indicators.js";
import {readOutline} from "../../loaders/seeds/outline.js";
import {outlineClauses} from "./clauses.js";
import {itWithShared, lawText} from "./shared.js";

describe("letter 4409", () => {
  it("shows consecutive sections although two are numbered 2.2 and none 2.4", () => {
    const fields = readOutline();
    const shown = [...new Set(fields.map(({section_shown}) => section_shown))];
    expect(shown).toEqual("0 1.1 1.2 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 4".split(" "));
    expect(new Set(fields.filter((f) => f.section_source.startsWith("2.2")).map((f) => f.section_source)).size).toBe(2);
    expect(fields.some(({section_source}) => section_source === "2.4")).toBe(false);
  });

  it("keeps the three contact fields, and only them, as personal data that feeds nothing", () => {
    const personal = readOutline().filter((field) => field.personal);
    expect(personal.map(({id}) => id)).toEqual(["4409-c1", "4409-c2", "4409-c3"]);
    expect(personal.flatMap(({feeds}) => feeds)).toEqual([]);
  });

  it("never feeds an indicator from the trained count, which is only an upper bound", () => {
    const trained = readOutline().filter(({id}) => id.startsWith("4409-2.2c-3"));
    expect(trained).toHaveLength(4);
    expect(trained.flatMap(({feeds}) => feeds)).toEqual([]);
  });

  itWithShared("seeds", "has the sections of the outline, and no other", () => {
    const printed = [...outlineClauses(lawText("003")).keys()].filter((key) => !key.includes("gạch"));
    const ours = new Set(readOutline().map(({section_source}) => section_source.replace(" (lần 1)", "")));
    expect([...ours].filter((section) => /^\d/.test(section))).toEqual(printed);
  });

  itWithShared("seeds", "has every clause that an indicator cites", () => {
    const clauses = outlineClauses(lawText("003"));
    const cited = readIndicators()
      .flatMap(({clause}) => clause.split("; "))
      .filter((clause) => clause.startsWith("CV 4409 mục "))
      .map((clause) => clause.replace("CV 4409 mục ", ""));
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((clause) => !clauses.has(clause))).toEqual([]);
    expect(lawText("003")).toContain("trước ngày 15/12/2023");
  });
});
