import {describe, expect, it} from "vitest";
import {trackSubmissions} from "../../loaders/intake/tracker.js";
import type {ReceivedRow, SubmissionReading} from "../../loaders/intake/types.js";

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

  it("names no unit for a folder that is none", () => {
    expect(track([reading("khac/1.xlsx", false)], [])[0]).toMatchObject({unit: null, verdict: "sent-back"});
  });

  it("throws where a file is counted twice under one name", () => {
    const twice = [reading("a/1.xlsx"), reading("a/1.xlsx")];
    expect(() => track(twice, [])).toThrow(/a\/1\.xlsx/);
  });
});
