import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {listSubmissions, readReceivedLog} from "../../loaders/assess/list-submissions.js";
import {inProject} from "../../loaders/files/paths.js";
import type {Finding} from "../../loaders/finding.js";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import {formUnits} from "../../loaders/form/form-units.js";
import {readForm} from "../../loaders/form/read-form.js";
import type {Expected} from "../../loaders/illustrative/mess/expected.js";
import {readBatch} from "../../loaders/intake/batch/read-batch.js";
import {toObservations} from "../../loaders/intake/observations/to-observations.js";
import {trackSubmissions} from "../../loaders/intake/tracker.js";

const FORM = readForm();
const KEY: readonly Expected[] = JSON.parse(
  readFileSync(inProject("test", "illustrative", "expected-errors.json"), "utf8")
);

/** A finding's item is the last part of its id, after unit, code and sheet. */
const place = (file: string, code: string, item: string | null) => [file, code, item ?? ""].join(" ");
const found = ({file, code, id}: Finding) => place(file, code, id.split("/")[3] ?? null);

describe.each(["2024", "2025"])("the seeded errors of %s", async (edition) => {
  const units = formUnits(edition);
  const tasks = readFormTasks();
  const files = listSubmissions(Number(edition)).map(({path, file, folder}) => {
    const unit = units.find(({id}) => id === folder);
    const assigned = unit ? assignedTasks(FORM, unit, tasks) : [];
    return {path, file, context: {unit: unit?.id ?? null, kind: unit?.kind ?? null, edition, tasks: assigned}};
  });
  const readings = await readBatch(FORM, files);
  const findings = readings.flatMap((reading) => reading.findings);
  const expected = KEY.filter((row) => row.edition === edition);

  it("are all found, and nothing else is", () => {
    const want = new Set(expected.map((row) => place(row.file, row.code, row.item)));
    const have = new Set(findings.map(found));
    const hits = [...want].filter((key) => have.has(key)).length;
    console.log(`${edition}: precision ${hits}/${have.size}, recall ${hits}/${want.size}`);
    expect([...want].filter((key) => !have.has(key))).toEqual([]);
    expect([...have].filter((key) => !want.has(key))).toEqual([]);
    expect(want.size).toBeGreaterThan(100);
  });

  it("have the severity foreseen", () => {
    const severity = new Map(findings.map((finding) => [found(finding), finding.severity]));
    for (const row of expected) expect(severity.get(place(row.file, row.code, row.item))).toBe(row.severity);
  });

  it("leave no value behind: what is in error has none", () => {
    const cells = readings.flatMap((reading) => reading.cells);
    expect(cells.some(({status}) => status === "error")).toBe(true);
    for (const {status, value} of cells) expect(value === null).toBe(status !== "reported" && status !== "not-yet");
  });

  it("keep no personal data, since none was generated", () => {
    expect(readings.flatMap((reading) => reading.contacts)).toEqual([]);
  });

  it("end as one verdict for each file, five of them late", () => {
    const rows = trackSubmissions({
      ...{
        readings,
        received: readReceivedLog(Number(edition), listSubmissions(Number(edition))),
        units: new Set(units.map(({id}) => id))
      },
      deadline: `${edition}-12-15`
    });
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    const back = edition === "2024" ? 3 : 2;
    expect([count("sent-back"), count("superseded")]).toEqual([back, 1]);
    expect(count("accepted") + count("accepted-with-notes")).toBe(readings.length - back - 1);
    expect(rows.filter(({late}) => late)).toHaveLength(5);
  });

  it("give observations that say by their status why there is no value", () => {
    const fit = readings.filter((reading) => reading.fit);
    const rows = fit.flatMap((reading) => {
      const unit = units.find(({id}) => reading.file.startsWith(`${id}/`))!;
      return toObservations(FORM, reading, unit, edition).observations;
    });
    expect(rows).toHaveLength(fit.length * FORM.indicators.length);
    for (const {status, value} of rows) expect(value === null).toBe(status !== "reported" && status !== "not-yet");
    expect(rows.every(({source}) => source !== "")).toBe(true);
  });
});
