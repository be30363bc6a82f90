import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {settingsOf} from "../../loaders/assess/edition-settings.js";
import {editionUnits} from "../../loaders/assess/edition-units.js";
import {readSubmissions} from "../../loaders/assess/read-submissions.js";
import {inProject} from "../../loaders/files/paths.js";
import type {Finding} from "../../loaders/finding.js";
import {readForm} from "../../loaders/form/read-form.js";
import type {Expected} from "../../loaders/illustrative/mess/expected.js";
import {RULE_TEXTS} from "../../loaders/intake/findings/rule-texts.js";
import {readRegistry} from "../../loaders/registry/registry.js";

const FORM = readForm();
const KEY: readonly Expected[] = JSON.parse(
  readFileSync(inProject("test", "illustrative", "expected-errors.json"), "utf8")
);
/** Nothing in the form adds up exactly. */
const NOT_IN_THE_FORM = ["sum-not-total"];
/** A ministry's change is noted only where one can be seen; a total below last year's part is tried in shrunk-totals.test.ts. */
const NOT_SEEDED = ["change-after-merger", "total-below-last-part"];

describe("the seeded errors", () => {
  it("hold every kind that the rules can find in this form", () => {
    const seeded = new Set(KEY.map(({code}) => code));
    const missing = Object.keys(RULE_TEXTS).filter((code) => !seeded.has(code));
    expect(missing.toSorted()).toEqual([...NOT_IN_THE_FORM, ...NOT_SEEDED].toSorted());
  });
});

describe.each([2024, 2025])("the seeded errors of %d", async (year) => {
  const settings = settingsOf(year);
  const intake = await readSubmissions(settings, editionUnits(readRegistry(), settings.as_of), FORM);
  const cells = new Map(
    intake.readings.map(({file, cells}) => [file, new Map(cells.map((cell) => [cell.item, cell]))])
  );
  const expected = KEY.filter((row) => row.edition === String(year));

  /** Where a finding is in the file; a seeded item is looked up there, without the indicator that speaks of it. */
  const found = ({file, code, sheet, cell}: Finding) => [file, code, cell === "" ? "" : `${sheet}!${cell}`].join(" ");
  const wanted = ({file, code, item}: Expected) => {
    const cell = item === null ? undefined : cells.get(file)?.get(item.replace(/^fw-[^/]+\//, ""));
    return [file, code, cell ? `${cell.sheet}!${cell.cell}` : ""].join(" ");
  };

  it("are all found, and nothing else is", () => {
    const want = new Set(expected.map(wanted));
    const have = new Set(intake.findings.map(found));
    const hits = [...want].filter((key) => have.has(key)).length;
    console.log(`${year}: precision ${hits}/${have.size}, recall ${hits}/${want.size}`);
    expect([...want].filter((key) => !have.has(key))).toEqual([]);
    expect([...have].filter((key) => !want.has(key))).toEqual([]);
    expect(want.size).toBe(expected.length);
    expect(want.size).toBeGreaterThan(100);
  });

  it("have the severity foreseen, and nothing correct is flagged as an error", () => {
    const severity = new Map(intake.findings.map((finding) => [found(finding), finding.severity]));
    for (const row of expected) expect(severity.get(wanted(row))).toBe(row.severity);
    const errors = intake.findings.filter((finding) => finding.severity === "error");
    const seeded = new Set(expected.filter((row) => row.severity === "error").map(wanted));
    const right = errors.filter((finding) => seeded.has(found(finding))).length;
    console.log(`${year}, errors alone: precision ${right}/${errors.length}, recall ${right}/${seeded.size}`);
    expect([right, right]).toEqual([errors.length, seeded.size]);
  });

  it("leave no value behind: what is in error has none", () => {
    const all = intake.readings.flatMap((reading) => reading.cells);
    expect(all.some(({status}) => status === "error")).toBe(true);
    for (const {status, value} of all) expect(value === null).toBe(status !== "reported" && status !== "not-yet");
  });

  it("keep no personal data, since none was generated", () => {
    expect(intake.readings.flatMap((reading) => reading.contacts)).toEqual([]);
  });

  it("come in every format that is read, each file with one verdict, five of them late", () => {
    const rows = intake.submissions;
    const endings = new Set(rows.map(({file}) => file.split(".").at(-1)));
    expect([...endings].toSorted()).toEqual(["csv", "docx", "ods", "xlsx"]);
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    const back = year === 2024 ? 3 : 2;
    expect([count("sent-back"), count("superseded")]).toEqual([back, 1]);
    expect(count("accepted") + count("accepted-with-notes")).toBe(intake.readings.length - back - 1);
    expect(rows.filter(({late}) => late)).toHaveLength(5);
  });

  it("give observations that say by their status why there is no value", () => {
    for (const {status, value} of intake.observations) {
      expect(value === null).toBe(status !== "reported" && status !== "not-yet");
    }
  });
});
