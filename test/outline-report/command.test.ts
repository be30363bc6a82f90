import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {outlineReportCommand} from "../../loaders/cli/outline-report.js";
import type {OutlineSource} from "../../loaders/outline-report/unit-document.js";
import {editionWith} from "./make-edition.js";
import {fourUnits, UNITS} from "./three-units.js";

const dir = mkdtempSync(join(tmpdir(), "san-sang-outline-"));
afterAll(() => rmSync(dir, {recursive: true, force: true}));

let edition: OutlineSource["edition"];
beforeAll(async () => {
  edition = editionWith(UNITS, await fourUnits());
});

async function run(args: readonly string[], read = () => edition) {
  const lines: string[] = [];
  const code = await outlineReportCommand(
    args,
    () => {},
    (line) => lines.push(line),
    read
  );
  return {code, lines};
}

const isZip = (path: string) => readFileSync(path).subarray(0, 2).toString() === "PK";

describe("san-sang outline-report", () => {
  it("writes the document of one unit", async () => {
    const out = join(dir, "mot.docx");
    expect(await run(["--edition", "2025", "--unit", "lang-mot", "--out", out])).toEqual({code: 0, lines: []});
    expect(isZip(out)).toBe(true);
  });

  it("writes the national document", async () => {
    const out = join(dir, "toan-quoc.docx");
    expect(await run(["--edition", "2025", "--national", "--out", out])).toEqual({code: 0, lines: []});
    expect(isZip(out)).toBe(true);
  });

  it("writes one for each unit, the silent one too, and says how far it is", async () => {
    const out = join(dir, "all", "2025");
    const {code, lines} = await run(["--edition", "2025", "--all", "--out", out]);
    expect(code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(["lang-ba.docx", "lang-hai.docx", "lang-im.docx", "lang-mot.docx"]);
    expect(lines).toContain("2025: đề cương 4/4");
    expect(lines.at(-1)).toBe(`wrote 4 documents into ${out}`);
  });

  it.each([
    ["nothing", []],
    ["no scope", ["--edition", "2025", "--out", "x.docx"]],
    ["two scopes", ["--edition", "2025", "--all", "--national", "--out", "x.docx"]],
    ["no place", ["--edition", "2025", "--national"]],
    ["an unknown option", ["--edition", "2025", "--national", "--out", "x.docx", "--lang", "vi"]]
  ])("explains itself on %s", async (_, args) => {
    const {code, lines} = await run(args);
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("usage: san-sang outline-report --edition Y");
  });

  it.each([
    ["a unit that is not there", ["--unit", "lang-mat"], /^no unit "lang-mat"; like it: .*lang-mot/],
    [
      "a unit that had become another",
      ["--unit", "bac-giang-63"],
      /^no unit "bac-giang-63" on .*: it had become bac-ninh$/
    ],
    [
      "a folder that is not there",
      ["--national", "--out", join(dir, "none", "x.docx")],
      /can't write .*none: the folder does not exist/
    ],
    [
      "a file that is no .docx",
      ["--national", "--out", join(dir, "x.pdf")],
      /--out must be a \.docx file, got ".*x\.pdf"/
    ],
    ["a year that is none", ["--national", "--edition", "25"], /--edition must be a year such as 2025, got "25"/],
    ["an edition that does not exist", ["--national", "--edition", "2031"], /^no edition 2031/]
  ])("refuses %s in one line", async (_, args, message) => {
    const {code, lines} = await run(["--edition", "2025", "--out", join(dir, "y.docx"), ...args]);
    expect(code).toBe(2);
    expect(lines).toEqual([expect.stringMatching(message)]);
  });

  it("refuses a folder to write into that is a file", async () => {
    const file = join(dir, "file");
    writeFileSync(file, "");
    const {code, lines} = await run(["--edition", "2025", "--all", "--out", file]);
    expect([code, lines.at(-1)]).toEqual([2, expect.stringMatching(/can't write .*file: a file is where/)]);
  });

  it("refuses an edition that has not been assessed, or by an earlier version", async () => {
    const args = ["--edition", "2025", "--national", "--out", join(dir, "z.docx")];
    const missing = await run(args, () => {
      throw new Error('edition 2025 has not been assessed: run "san-sang assess --edition 2025"');
    });
    expect(missing).toEqual({code: 2, lines: [expect.stringContaining("has not been assessed")]});
    const old = await run(args, () => ({...edition, outline: undefined}) as unknown as OutlineSource["edition"]);
    expect(old).toEqual({code: 2, lines: [expect.stringContaining('run "san-sang assess --edition 2025"')]});
  });
});
