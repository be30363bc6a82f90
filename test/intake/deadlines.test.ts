import {describe, expect, it} from "vitest";
import {awaitedReporters, readDeadlineSources} from "../../loaders/intake/deadlines/awaited.js";
import {daysLate, deadlineOf} from "../../loaders/intake/deadlines/deadline-of.js";
import {parseDeadlines, readDeadlines} from "../../loaders/intake/deadlines/read-deadlines.js";
import {readScienceUnits, scienceUnitsOn} from "../../loaders/intake/deadlines/science-units.js";
import {readDocuments} from "../../loaders/seeds/documents.js";
import {readTasks} from "../../loaders/seeds/tasks.js";
import {unit} from "../assess/make.js";
import {foldBody} from "../seeds/clauses.js";
import {itWithShared, lawText} from "../seeds/shared.js";

const [rules, documents] = [readDeadlines(), readDocuments()];
const due = (kind: "province" | "ministry" | "science-unit", year: number) => deadlineOf(rules, documents, kind, year);
const year = {year: 2024, as_of: "2024-12-31", deadline: "2024-12-15"};

describe("the deadline of a reporter", () => {
  it.each([
    ["province", 2023, "2023-12-15", "CV 4409 đoạn 3", "one-off"],
    ["ministry", 2023, "2023-12-15", "CV 4409 đoạn 3", "one-off"],
    ["province", 2024, "2024-12-15", "Dự thảo 2026 Điều 2.9.a", "draft"],
    ["ministry", 2026, "2026-12-15", "Dự thảo 2026 Điều 2.9.a", "draft"],
    ["science-unit", 2021, "2021-11-30", "QĐ 1678 III.3", "in-force"],
    ["science-unit", 2025, "2025-11-30", "QĐ 1678 III.3", "in-force"]
  ] as const)("of kind %s in %d is before %s, by %s (%s)", (kind, of, day, clause, basis) => {
    expect(due(kind, of)).toEqual({due: day, clause, basis});
  });

  it("is never guessed: without a rule, or with two of one standing, it throws", () => {
    expect(() => due("science-unit", 2020)).toThrow("no deadline for science-unit in 2020");
    const twice = [...rules, {...rules.find(({id}) => id === "qd1678-iii3-yearly")!, id: "again"}];
    expect(() => deadlineOf(twice, documents, "science-unit", 2024)).toThrow("qd1678-iii3-yearly and again");
  });

  it("is of a document that seeds/documents.csv has", () => {
    for (const rule of rules) expect(documents.map(({id}) => id)).toContain(rule.document);
  });
});

describe("seeds/deadlines.csv", () => {
  const row = (changes: Readonly<Record<string, string>>) => {
    const good = {
      ...{id: "a", document: "qd1678", clause: "x", applies_to: "province", due_before: "12-15"},
      ...{from_year: "", to_year: "", as_written: "x", note: ""}
    };
    const cells = {...good, ...changes};
    return `${Object.keys(cells).join()}\n${Object.values(cells).join()}\n`;
  };
  it.each([
    ["due_before", "15/12"],
    ["due_before", "02-29"],
    ["applies_to", "provinces"],
    ["from_year", "2o23"]
  ])("refuses %s %j by name", (column, text) => {
    expect(() => parseDeadlines(row({[column]: text}), "deadlines.csv")).toThrow(`row a, column ${column}: "${text}"`);
  });
  it("refuses a span that ends before it begins", () => {
    expect(() => parseDeadlines(row({from_year: "2024", to_year: "2023"}), "d.csv")).toThrow("to_year");
  });
});

describe("the words of each deadline", () => {
  const texts = {qd1678: "001", draft2026: "002", cv4409: "003"} as const;
  itWithShared("seeds", "stand in the text of its document", () => {
    for (const {id, document, as_written} of rules) {
      const text = lawText(texts[document as keyof typeof texts]);
      expect(text.includes(as_written), id).toBe(true);
    }
  });
});

describe("days late", () => {
  it.each([
    ["2025-11-01", 0],
    ["2025-12-14", 0],
    ["2025-12-14T23:59:00", 0],
    ["2025-12-15", 1],
    ["2025-12-20", 6],
    ["2026-01-02", 19]
  ])("received on %s, due before 15 December: %d", (received, days) => {
    expect(daysLate(received, "2025-12-15")).toBe(days);
  });
  it("refuses what is no date", () => expect(() => daysLate("hôm qua", "2025-12-15")).toThrow("hôm qua"));
});

describe("whom an edition awaits", () => {
  it("is its units with the day of their kind, then the science ministry's own units with theirs", () => {
    const awaited = awaitedReporters(year, [unit("hue"), unit("moh", "ministry")]);
    expect(awaited.slice(0, 2).map(({unit: id, due: day}) => [id, day])).toEqual([
      ["hue", "2024-12-15"],
      ["moh", "2024-12-15"]
    ]);
    const science = awaited.slice(2);
    expect(science).toHaveLength(9);
    expect(new Set(science.map(({kind, due: day}) => `${kind} ${day}`))).toEqual(new Set(["science-unit 2024-11-30"]));
  });

  it("stops where editions.csv has another day than the clause", () => {
    const moved = {...year, deadline: "2024-12-20"};
    expect(() => awaitedReporters(moved, [unit("hue")])).toThrow(
      /2024, deadline: "2024-12-20" is not 2024-12-15 \(Dự thảo 2026 Điều 2\.9\.a\)/
    );
  });

  it("stops where a science unit has the id of a ministry", () => {
    const sources = readDeadlineSources();
    const [first] = sources.scienceUnits;
    const clash = {...sources, scienceUnits: [{...first!, id: "moh"}]};
    expect(() => awaitedReporters(year, [unit("moh", "ministry")], clash)).toThrow("moh");
  });
});

describe("seeds/science-units.csv", () => {
  it("has every unit that leads a task of Decision 1678, but the department that receives the reports", () => {
    const leads = readTasks().flatMap(({document, lead}) => (document === "qd1678" ? lead : []));
    const others = new Set(leads.filter((name) => name !== "Vụ Công nghệ cao").map(foldBody));
    expect(new Set(readScienceUnits().map(({name}) => foldBody(name.vi)))).toEqual(others);
  });

  it("knows none since the ministry was formed anew: their names are not guessed", () => {
    expect(scienceUnitsOn(readScienceUnits(), "2025-02-28")).toHaveLength(9);
    expect(scienceUnitsOn(readScienceUnits(), "2025-03-01")).toEqual([]);
  });
});
