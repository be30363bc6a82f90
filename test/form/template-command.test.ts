import {existsSync, mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {templateCommand} from "../../loaders/cli/template.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {contextFor, FORM, MOST} from "./sample.js";

const folder = mkdtempSync(join(tmpdir(), "template-"));

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await templateCommand(
    args,
    () => {},
    (line) => lines.push(line)
  );
  return {code, lines};
}

describe("san-sang template", () => {
  it("writes a form that its own reader accepts as the unit's", async () => {
    const out = join(folder, "most.xlsx");
    expect(await run("--edition", "2025", "--unit", "most", "--out", out)).toEqual({code: 0, lines: []});
    const reading = await readSubmission(readFileSync(out), "most/most.xlsx", FORM, contextFor(MOST, "2025"));
    expect(reading).toMatchObject({fit: true, unit: "most", edition: "2025"});
  });

  it("writes the same form for Word, read by its tags", async () => {
    const out = join(folder, "most.docx");
    expect(await run("--edition", "2025", "--unit", "most", "--format", "docx", "--out", out)).toEqual({
      ...{code: 0, lines: []}
    });
    const reading = await readSubmission(readFileSync(out), "most/most.docx", FORM, contextFor(MOST, "2025"));
    expect(reading).toMatchObject({fit: true, unit: "most", edition: "2025"});
  });

  it.each([
    [["--edition", "2025", "--unit", "mic"], /no unit "mic" on 2025-12-31/],
    [["--edition", "2025", "--unit", "most", "--format", "pdf"], /unknown format "pdf"/],
    [["--edition", "25", "--unit", "most"], /edition must be a year/],
    [["--edition", "2025"], /usage/],
    [["--edition", "2025", "--unit", "most", "--colour", "red"], /usage/]
  ])("refuses %j with one clear line and writes nothing", async (args, reason) => {
    const out = join(folder, "none.xlsx");
    const {code, lines} = await run(...args, "--out", out);
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(reason);
    expect(existsSync(out)).toBe(false);
  });

  it("says so where it can't write", async () => {
    const {code, lines} = await run(
      "--edition",
      "2025",
      "--unit",
      "most",
      "--out",
      join(folder, "no", "such", "a.xlsx")
    );
    expect([code, lines.length]).toEqual([2, 1]);
  });
});
