import {describe, expect, it} from "vitest";
import {parseEdition, readEditionSettings} from "../../loaders/assess/edition-settings.js";

const row = {
  year: "2025",
  as_of: "2025-12-31",
  deadline: "2025-12-15",
  framework: "ai-readiness-2024",
  form: "annual-report",
  method_version: "1.0",
  status: "draft",
  illustrative: "true",
  seed: "2025"
};

describe("edition settings", () => {
  it("takes TRUE, which is what a spreadsheet saves, for true", () => {
    expect(parseEdition({...row, illustrative: "TRUE"}).illustrative).toBe(true);
  });

  it.each([
    ["illustrative", ""],
    ["illustrative", "yes"],
    ["status", "final"],
    ["deadline", "15/12/2025"],
    ["deadline", "2025-13-45"],
    ["as_of", "2024-12-31"],
    ["seed", ""],
    ["framework", ""]
  ])("stops at %s %j, naming year and column", (column, text) => {
    expect(() => parseEdition({...row, [column]: text})).toThrow(`editions.csv: 2025, ${column}: "${text}" must be`);
  });

  it("lets no illustrative edition be official", () => {
    expect(() => parseEdition({...row, status: "official"})).toThrow("2025 is illustrative and can't be official");
  });

  it("reads the editions that ship, newest first, all illustrative drafts", () => {
    const editions = readEditionSettings();
    expect(editions.map((edition) => edition.year)).toEqual([2025, 2024]);
    expect(editions.every((edition) => edition.illustrative && edition.status === "draft")).toBe(true);
  });
});
