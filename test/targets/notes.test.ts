import {describe, expect, it} from "vitest";
import type {AssessedYear} from "../../loaders/assess/edition-inputs.js";
import {nationalRows} from "../../loaders/targets/national-rows.js";
import {targetNotes} from "../../loaders/targets/notes.js";
import type {Observation} from "../../src/scoring/model.js";
import {plain, ratio, unit} from "../assess/make.js";
import {inputs} from "./make.js";

function notes(now: readonly Observation[], then: readonly Observation[], bases = new Map()) {
  const given = inputs({observations: now, bases});
  const before = {units: [...given.units, unit("c")], observations: then} as unknown as AssessedYear;
  return targetNotes(nationalRows(given), given, before).map(({id}) => id);
}

describe("notes on denominators", () => {
  const full = (d: number) => ["a", "b", "m"].map((id) => ratio(id, "qd699-1", 1, d));
  const id = "denominator-shrank/qd699-1-2030-national";

  it("say that this year's total is below what was done the year before: 30 services against 31", () => {
    const then = ["a", "b", "m"].map((one, i) => ratio(one, "qd699-1", i === 0 ? 11 : 10, 100));
    expect(notes(full(10), then)).toContain(id);
    expect(notes(full(11), then)).not.toContain(id);
  });

  it("say nothing where this year's total is not known: those who reported are not the whole", () => {
    const now = [ratio("a", "qd699-1", 1, 10), ratio("b", "qd699-1", null, null), ratio("m", "qd699-1", 1, 10)];
    const then = ["a", "b", "m"].map((one) => ratio(one, "qd699-1", 30, 100));
    expect(notes(now, then)).not.toContain(id);
    expect(notes(now, then, new Map([["qd699-1", new Map([["b", 5]])]]))).toContain(id);
  });

  it("tell fewer bodies from fewer centres: only the first is the registry's doing", () => {
    const yes = (indicator: string) => ["a", "b", "c", "m"].map((one) => plain(one, indicator, 1));
    const all = [...yes("qd699-4"), ...yes("fw-3.4")];
    const said = notes(all, all);
    expect(said).toContain("fewer-agencies/qd699-4-2030-national");
    expect(said).not.toContain("fewer-agencies/cl2026-a4-2030-national");
  });
});

describe("notes on figures", () => {
  it("name both figures where sources lead to opposite verdicts, as an error", () => {
    const figures = new Map([
      [
        "cl2026-b5",
        [
          {period: "2025", value: 4, source: "A", note: ""},
          {period: "2025", value: 5, source: "B", note: ""}
        ]
      ]
    ]);
    const given = inputs({figures});
    const found = targetNotes(nationalRows(given), given, null).find(({subject}) => subject.startsWith("cl2026-b5"));
    expect(found).toMatchObject({code: "sources-conflict", severity: "error"});
    expect(found!.advice_en).toContain("4, 2025: A; 5, 2025: B");
  });

  it("ask for the year where a target is due in every year", () => {
    const given = inputs();
    const all = targetNotes(nationalRows(given), given, null);
    const of = (subject: string) => all.find((note) => note.subject === subject)!.advice_en;
    expect(of("cl2026-d1-2030-national")).toContain("of 2025");
    expect(of("cl2026-b5-2030-national")).not.toContain("2025");
  });
});
