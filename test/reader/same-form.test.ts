/**
 * The form saved in another format reads to the same cells. Committed copies were saved by LibreOffice; where it is
 * installed the form of today is saved afresh, else that test is skipped and its name says so.
 */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {strToU8} from "fflate";
import {afterAll, describe, expect, it} from "vitest";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {contextFor, FORM, fill, HA_NOI} from "../form/sample.js";
import {VALUES} from "../intake/sample.js";
import {editParts} from "./edit-parts.js";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "..", "fixtures", "reader", name));
const installed = spawnSync("soffice", ["--version"], {stdio: "ignore"}).status === 0;
const folder = mkdtempSync(join(tmpdir(), "same-form-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const FILE = `${HA_NOI.id}/bao-cao.xlsx`;
const read = (bytes: Uint8Array, file = FILE) => readSubmission(bytes, file, FORM, contextFor(HA_NOI));

function saveAs(bytes: Uint8Array, format: string): Uint8Array {
  writeFileSync(join(folder, "bao-cao.xlsx"), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const args = [
    profile,
    "--headless",
    "--norestore",
    "--convert-to",
    format,
    "--outdir",
    folder,
    join(folder, "bao-cao.xlsx")
  ];
  const {status, stderr} = spawnSync("soffice", args, {encoding: "utf8", timeout: 90_000});
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  return readFileSync(join(folder, `bao-cao.${format}`));
}

describe("the form in another format", () => {
  it.each(["form.xls", "form.ods"])("gives the same answers from a committed copy: %s", async (name) => {
    const copy = await read(fixture(name));
    expect(copy).toMatchObject({fit: true, unit: "ha-noi-63", edition: "2024"});
    const answers = new Map(copy.cells.map(({item, value}) => [item, value]));
    for (const [item, value] of Object.entries(VALUES)) expect([item, answers.get(item)]).toEqual([item, value]);
    expect(copy.findings.map(({code}) => code)).not.toContain("hidden-content");
  });

  it.skipIf(!installed)(
    `gives the same cells${installed ? "" : " (skipped: LibreOffice is not installed)"}`,
    async () => {
      const bytes = await fill(VALUES);
      const before = await read(bytes);
      for (const format of ["xls", "ods"]) expect(await read(saveAs(bytes, format))).toEqual(before);
    },
    200_000
  );

  it("gives the same cells with macros in it, which are said and never run", async () => {
    const bytes = await fill(VALUES);
    const [before, after] = [
      await read(bytes),
      await read(editParts(bytes, {}, {"xl/vbaProject.bin": strToU8("x")}), "ha-noi-63/bao-cao.xlsm")
    ];
    expect(after.cells).toEqual(before.cells);
    expect(after.findings.map(({code}) => code)).toContain("macros");
  });
});

describe("answers that are not as they seem", () => {
  it("are decoded from a legacy encoding, and a finding about one shows both what was received and what was read", async () => {
    const bytes = await fill({...VALUES, "doc-number": "12/BC", "trained-146": "XXXX"});
    const legacy = editParts(bytes, {
      "xl/sharedStrings.xml": (xml) => xml.replace("XXXX", "kho¶ng m\u00ADêi ng\u00ADêi ë §µ N½ng")
    });
    const reading = await read(legacy);
    expect(reading.cells.find(({item}) => item === "trained-146")).toMatchObject({
      raw: "kho¶ng m\u00ADêi ng\u00ADêi ë §µ N½ng",
      value: null
    });
    const finding = reading.findings.find(({raw}) => raw.startsWith("kho¶ng"));
    expect(finding?.advice_vi).toContain("“khoảng mười người ở Đà Nẵng”");
    expect(reading.findings.map(({code}) => code)).toContain("legacy-text");
  });

  it("are said to be hidden", async () => {
    const hide = (xml: string) => xml.replace('<row r="4"', '<row r="4" hidden="1"');
    const reading = await read(editParts(await fill(VALUES), {"xl/worksheets/sheet3.xml": hide}));
    const finding = reading.findings.find(({code}) => code === "hidden-content");
    expect(finding?.raw).toBe("2 Chỉ tiêu QĐ 699!4");
  });
});
