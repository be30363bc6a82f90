import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {reportedOnTime} from "../../loaders/assess/on-time.js";
import type {Awaited} from "../../loaders/intake/deadlines/awaited.js";
import {daysLate} from "../../loaders/intake/deadlines/deadline-of.js";
import {fileFinding} from "../../loaders/intake/findings/make.js";
import {receiveFreely} from "../../loaders/intake/free-reports.js";
import {reportingRows} from "../../loaders/intake/reporting.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {byUrgency, countReporting} from "../../src/components/reporting.js";
import type {SubmissionRow} from "../../src/scoring/submission-model.js";

const DUE = "2025-12-15";
const reporter = (unit: string, kind: Awaited["kind"] = "province"): Awaited => ({
  ...{unit, kind, name: {vi: unit, en: unit}, due: DUE, clause: "x", basis: "draft"}
});
const file = (
  name: string,
  verdict: SubmissionRow["verdict"],
  received_at: string | null,
  errors = 0
): SubmissionRow => {
  const days_late = received_at === null ? null : daysLate(received_at, DUE);
  return {
    ...{unit: "a", file: `a/${name}`, verdict, received_at, due: DUE, days_late, errors, warnings: 0, sha256: ""},
    late: days_late === null ? null : days_late > 0,
    ...{asked: 10, answered: 8, with_value: 7, completeness: 0.8}
  };
};
const row = (...files: readonly SubmissionRow[]) => reportingRows([reporter("a")], files)[0]!;

describe("how things stand with a reporter", () => {
  it("is not-sent, without a figure made up, where nothing came", () => {
    expect(row()).toMatchObject({state: "not-sent", file: null, late: null, completeness: null, files: 0, due: DUE});
  });

  it("takes lateness from the first usable file and the answers from the one that counts", () => {
    const first = {...file("1", "superseded", "2025-12-10", 3), answered: 2};
    expect(row(first, file("2", "accepted", "2025-12-20", 1))).toMatchObject({
      ...{state: "accepted", file: "a/2", received_at: "2025-12-10", late: false, days_late: 0},
      ...{answered: 8, errors: 1, files: 2}
    });
  });

  it("keeps open what is wrong with a file sent back after the one that counts, not before it", () => {
    const counts = file("2", "accepted", "2025-12-05", 1);
    expect(row(file("1", "sent-back", "2025-12-01", 4), counts).errors).toBe(1);
    expect(row(counts, file("3", "sent-back", "2025-12-08", 4)).errors).toBe(5);
  });

  it("is sent-back, neither in time nor late, where nothing usable came", () => {
    expect(row(file("1", "sent-back", "2025-12-01", 1))).toMatchObject({
      ...{state: "sent-back", received_at: "2025-12-01", late: null, days_late: null, errors: 1}
    });
  });

  it("does not know lateness where a usable file without a day may have been in time", () => {
    const late = file("2", "accepted", "2025-12-20");
    expect(row(file("1", "superseded", null), late)).toMatchObject({late: null, days_late: null, received_at: null});
  });

  it("agrees with the indicator of reporting on time, whatever was received", () => {
    const verdicts = ["accepted", "superseded", "sent-back"] as const;
    const day = fc.constantFrom(null, "2025-12-01", "2025-12-14", "2025-12-15", "2026-01-03");
    const some = fc.array(fc.tuple(fc.constantFrom(...verdicts), day), {maxLength: 5});
    fc.assert(
      fc.property(some, (made) => {
        const files = made.map(([verdict, received], i) => file(String(i), verdict, received));
        const known = {1: false, 0: true}[reportedOnTime("a", files, "2025").value as 0 | 1] ?? null;
        const usable = files.some(({verdict}) => verdict !== "sent-back");
        expect(row(...files).late).toBe(usable ? known : null);
      })
    );
  });

  it("leaves out files in folders that are nobody's", () => {
    expect(reportingRows([reporter("b")], [file("1", "accepted", "2025-12-01")])[0]!.state).toBe("not-sent");
  });
});

describe("counting and ordering reporters", () => {
  const rows = reportingRows(
    [reporter("a"), reporter("b"), reporter("c")],
    [file("1", "accepted", "2025-12-20", 2), {...file("1", "accepted", "2025-12-01"), unit: "b"}]
  );
  it("counts who sent, who came late, who has errors open", () => {
    expect(countReporting(rows)).toEqual({all: 3, sent: 2, silent: 1, late: 1, errors: 1});
  });
  it("puts those with most left to do first", () => {
    expect(byUrgency(rows, "vi").map(({unit}) => unit)).toEqual(["c", "a", "b"]);
  });
});

describe("a report of the science ministry's own unit", () => {
  const reading = (codes: readonly ("unknown-folder" | "unreadable")[]): SubmissionReading => ({
    ...{file: "most-x/bao-cao.docx", unit: null, edition: null, form: null, cells: [], contacts: [], fit: false},
    findings: codes.map((code) => fileFinding({unit: "most-x", file: "most-x/bao-cao.docx"}, code))
  });
  it("is received though it is no form, without a remark", () => {
    expect(receiveFreely(reading(["unknown-folder"]), [reporter("most-x", "science-unit")])).toMatchObject({
      fit: true,
      findings: []
    });
  });
  it("is sent back where it can't be opened", () => {
    const received = receiveFreely(reading(["unreadable"]), [reporter("most-x", "science-unit")]);
    expect([received.fit, received.findings.map(({code}) => code)]).toEqual([false, ["unreadable"]]);
  });
  it("is no excuse for other folders", () => {
    const other = reading(["unknown-folder"]);
    expect(receiveFreely(other, [reporter("most-y", "science-unit"), reporter("most-x", "ministry")])).toBe(other);
  });
});
