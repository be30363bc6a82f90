import {describe, expect, it} from "vitest";
import {trackSubmissions} from "../../loaders/intake/tracker.js";
import type {ReceivedRow, SubmissionReading} from "../../loaders/intake/types.js";
import {FORM} from "../form/sample.js";

const reading = (file: string, fit = true): SubmissionReading => ({
  ...{file, fit, unit: null, edition: null, form: null, cells: [], contacts: [], findings: []}
});
const logged = (unit_folder: string, file: string, received_at: string): ReceivedRow => ({
  ...{unit_folder, file, received_at, channel: "thu-dien-tu"}
});
const track = (readings: readonly SubmissionReading[], received: readonly ReceivedRow[]) =>
  trackSubmissions({readings, received, units: new Set(["a", "b"]), deadline: "2024-12-15"});

describe("trackSubmissions", () => {
  it("takes the last received of a unit's fit files, whatever their names", () => {
    const rows = track(
      [reading("a/2.xlsx"), reading("a/1.xlsx")],
      [logged("a", "2.xlsx", "2024-12-01"), logged("a", "1.xlsx", "2024-12-02")]
    );
    expect(rows.map(({verdict}) => verdict)).toEqual(["superseded", "accepted"]);
  });

  it("lets no unfit file supersede a fit one", () => {
    const rows = track(
      [reading("a/1.xlsx"), reading("a/2.xlsx", false)],
      [logged("a", "1.xlsx", "2024-12-01"), logged("a", "2.xlsx", "2024-12-02")]
    );
    expect(rows.map(({verdict}) => verdict)).toEqual(["accepted", "sent-back"]);
  });

  it.each([
    ["2024-12-14", false],
    ["2024-12-15", true],
    ["2025-01-02", true]
  ])("a file received on %s is late: %s", (date, late) => {
    expect(track([reading("a/1.xlsx")], [logged("a", "1.xlsx", date)])[0]?.late).toBe(late);
  });

  it("does not know whether a file is late whose date is left blank", () => {
    const row = track([reading("a/1.xlsx")], [logged("a", "1.xlsx", "")])[0];
    expect(row).toMatchObject({late: null, received_at: null, verdict: "accepted"});
  });

  it("does not know whether a file is late that the log does not have", () => {
    expect(track([reading("a/1.xlsx")], [])[0]).toMatchObject({late: null, received_at: null, verdict: "accepted"});
  });

  it("holds each file against the day of its own folder, and nobody's file against none", () => {
    const days: Readonly<Record<string, string>> = {a: "2024-11-30", b: "2024-12-15"};
    const rows = trackSubmissions({
      readings: [reading("a/1.xlsx"), reading("b/1.xlsx"), reading("khac/1.xlsx", false)],
      received: ["a", "b", "khac"].map((folder) => logged(folder, "1.xlsx", "2024-12-01")),
      units: new Set(["a", "b"]),
      deadline: (folder) => days[folder] ?? null
    });
    expect(rows.map(({due, late, days_late}) => [due, late, days_late])).toEqual([
      ["2024-11-30", true, 2],
      ["2024-12-15", false, 0],
      [null, null, null]
    ]);
  });

  it("does not say how complete a file is that could not be read, or without a form", () => {
    const unread = {asked: null, answered: null, with_value: null, completeness: null};
    expect(track([reading("a/1.xlsx")], [])[0]).toMatchObject(unread);
    const input = {received: [], units: new Set(["a"]), deadline: "2024-12-15", form: FORM};
    expect(trackSubmissions({...input, readings: [reading("a/1.xlsx", false)]})[0]).toMatchObject(unread);
  });

  it("says how complete a file is by its required questions", () => {
    const cell = (item: string, status: "reported" | "not-reported") => ({
      ...{item, sheet: "", cell: "", raw: "", rule: "", status, value: status === "reported" ? 1 : null}
    });
    const cells = [cell("dvc-ai", "reported"), cell("dvc-total", "not-reported"), cell("year", "reported")];
    const input = {received: [], units: new Set(["a"]), deadline: "2024-12-15", form: FORM};
    const [row] = trackSubmissions({...input, readings: [{...reading("a/1.xlsx"), cells}]});
    expect(row).toMatchObject({asked: 2, answered: 1, with_value: 1, completeness: 0.5});
  });

  it("names no unit for a folder that is none", () => {
    expect(track([reading("khac/1.xlsx", false)], [])[0]).toMatchObject({unit: null, verdict: "sent-back"});
  });

  it("throws where a file is counted twice under one name", () => {
    const twice = [reading("a/1.xlsx"), reading("a/1.xlsx")];
    expect(() => track(twice, [])).toThrow(/a\/1\.xlsx/);
  });
});
