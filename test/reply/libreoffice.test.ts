/**
 * A marked workbook goes through LibreOffice without complaint and still reads the same. Skipped, and said so, where
 * LibreOffice is not installed.
 */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, describe, expect, it} from "vitest";
import {markWorkbook} from "../../loaders/reply/mark-workbook.js";
import {commentsBySheetjs} from "./compare.js";
import {readBack, replyTo, TWELVE_ERRORS} from "./make.js";
import {OWN_COMMENTS, RICH_TAB, richWorkbook} from "./rich-workbook.js";

const installed = spawnSync("soffice", ["--version"], {stdio: "ignore"}).status === 0;
const folder = mkdtempSync(join(tmpdir(), "reply-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function convert(file: string, to: string): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const out = join(folder, to.slice(0, 3));
  const args = [profile, "--headless", "--norestore", "--convert-to", to, "--outdir", out, file];
  const {status, stderr} = spawnSync("soffice", args, {encoding: "utf8", timeout: 90_000});
  if (status !== 0 || /error|corrupt|repair/i.test(stderr)) throw new Error(`soffice ended with ${status}: ${stderr}`);
  return readFileSync(join(out, readdirSync(out)[0]!));
}

describe.skipIf(!installed)(`a reply in LibreOffice${installed ? "" : " (skipped: not installed)"}`, () => {
  it("is saved as .xlsx, .ods and .pdf without complaint, and reads the same with its marks", async () => {
    const sent = await richWorkbook();
    const reading = await readBack(sent);
    const marked = markWorkbook(sent, replyTo(reading), {names: [], earlier: null});
    if (!marked.ok) throw new Error(marked.reason);
    const file = join(folder, "reply.xlsx");
    writeFileSync(file, marked.bytes);
    const saved = convert(file, "xlsx:Calc MS Excel 2007 XML");
    const again = await readBack(saved);
    expect(again.cells).toEqual(reading.cells);
    expect(again.findings.map(({id}) => id)).toEqual(reading.findings.map(({id}) => id));
    const comments = commentsBySheetjs(saved, RICH_TAB);
    expect([...comments.keys()].filter((cell) => comments.get(cell)!.includes("Sẵn Sàng"))).toHaveLength(
      reading.findings.filter(({sheet, cell}) => sheet === RICH_TAB && cell !== "").length
    );
    expect(comments.get("D4")!.startsWith(OWN_COMMENTS.D4)).toBe(true);
    const ods = await readBack(convert(file, "ods"), "ha-noi-63/bao-cao.ods");
    expect(
      ods.cells
        .filter(({status}) => status === "error")
        .map(({item}) => item)
        .toSorted()
    ).toEqual(Object.keys(TWELVE_ERRORS).toSorted());
    expect(Buffer.from(convert(file, "pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  }, 200_000);
});
