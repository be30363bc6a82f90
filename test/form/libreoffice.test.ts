/**
 * An agency without Excel: LibreOffice opens a workbook, saves it in its own format and back, and it still reads.
 * Where no LibreOffice is installed the test is skipped, and its name says so.
 */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {readXlsx} from "hucre/xlsx";
import {afterAll, describe, expect, it} from "vitest";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {contextFor, FORM, fill, HA_NOI} from "./sample.js";

const FILE = `${HA_NOI.id}/bao-cao.xlsx`;
const ANSWERS = {
  "doc-number": "12/BC-UBND",
  "doc-date": "2024-12-05",
  "contact-phone": "0912345678",
  "dvc-ai": 0,
  "dvc-total": 1234,
  "dvc-ai.note": "12/2024",
  "open-data": true,
  "spend-state": 12.5,
  "context-need": "Dòng một\nDòng hai: nhu cầu thực hiện Chiến lược",
  "ung-dung-count": 1,
  "ung-dung[1].state": "planned",
  "ung-dung[1].name": "Trợ lý ảo",
  "nhiem-vu[qd699-pl2-1].state": "in-progress"
};

const installed = spawnSync("soffice", ["--version"], {stdio: "ignore"}).status === 0;
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Converts a file in the folder, with a profile of its own so that no running LibreOffice is disturbed. */
function convert(file: string, to: string, out: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const args = [profile, "--headless", "--norestore", "--convert-to", to, "--outdir", join(folder, out), file];
  const {status, stderr} = spawnSync("soffice", args, {encoding: "utf8", timeout: 90_000});
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  return join(folder, out, `bao-cao.${to.split(":")[0]}`);
}

async function resave(bytes: Uint8Array): Promise<Uint8Array> {
  const file = join(folder, "bao-cao.xlsx");
  writeFileSync(file, bytes);
  return readFileSync(convert(convert(file, "ods", "ods"), "xlsx:Calc MS Excel 2007 XML", "back"));
}

describe.skipIf(!installed)(`a workbook re-saved by LibreOffice${installed ? "" : " (skipped: not installed)"}`, () => {
  it("reads the same, cell by cell, and keeps its dropdowns, locks and hidden sheet", async () => {
    const sent = await fill(ANSWERS);
    const saved = await resave(sent);
    const [before, after] = await Promise.all(
      [sent, saved].map((bytes) => readSubmission(bytes, FILE, FORM, contextFor(HA_NOI)))
    );
    expect(before!.fit).toBe(true);
    expect(after).toEqual(before);
    expect(after!.cells.filter(({value}) => value !== null).length).toBeGreaterThanOrEqual(11);
    expect(after!.contacts).toEqual([{item: "contact-phone", value: "0912345678"}]);

    const {sheets} = await readXlsx(saved, {readStyles: true});
    expect(sheets.at(-1)).toMatchObject({name: "_form"});
    const targets = sheets[2]!;
    expect(targets.protection).toMatchObject({sheet: true});
    expect(targets.cells?.get("3,3")?.style?.protection?.locked).toBe(false);
    expect(targets.cells?.get("3,1")?.style?.protection?.locked).not.toBe(false);
    expect(targets.dataValidations?.find(({range}) => range === "D9")?.values).toEqual(["Có", "Chưa"]);
    expect(targets.pageSetup).toMatchObject({orientation: "landscape", printTitlesRow: "$3:$3"});
  }, 200_000);
});
