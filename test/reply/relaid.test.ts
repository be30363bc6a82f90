/**
 * Ids of findings in real workbooks that were laid out anew: blank rows inserted, tabs moved and renamed, saved in
 * another format. The same answers have the same ids.
 */
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {strToU8} from "fflate";
import type {WriteSheet} from "hucre/xlsx";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {fillDocument} from "../../loaders/form/word/write-document.js";
import {layWorkbook, packWorkbook} from "../../loaders/form/write-template.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {answerFile} from "../../loaders/reply/answer-file.js";
import {compareFindings} from "../../loaders/reply/ids/compare-findings.js";
import {insertRows} from "../intake/sample.js";
import {COMPLETE, FORM, readBack, replyInput, TASKS, UNIT} from "./make.js";

const VALUES = new Map(
  Object.entries({
    ...COMPLETE,
    gpu: "mười hai",
    "open-data-link": "cổng dữ liệu",
    "ung-dung-count": 2,
    "ung-dung[1].state": "thử",
    "ung-dung[1].name": "Trợ lý ảo",
    "ung-dung[1].purpose": "Tra cứu",
    "ung-dung[1].effect": "Nhanh hơn",
    "ung-dung[2].state": "operating",
    "ung-dung[2].name": "Camera giao thông",
    "ung-dung[2].purpose": "Phát hiện vi phạm",
    "ung-dung[2].effect": "Giảm tai nạn",
    "ung-dung[2].users": "mọi người"
  })
);
const OPTIONS = {edition: "2024", tasks: TASKS};

function workbook(change: (sheets: readonly WriteSheet[]) => readonly WriteSheet[] = (same) => same) {
  const laid = layWorkbook(FORM, UNIT, VALUES, OPTIONS);
  return packWorkbook({...laid, sheets: [...change(laid.sheets)]}, "2024");
}

const inSheet = (name: string, at: number, count: number) => (sheets: readonly WriteSheet[]) =>
  sheets.map((sheet) => (sheet.name === name ? insertRows(sheet, at, count) : sheet));
/** Ids that speak of answers: where a tab was renamed, that is said besides. */
const ids = ({findings}: SubmissionReading) => findings.filter(({code}) => code !== "renamed-sheet").map(({id}) => id);
const idsIn = (reading: SubmissionReading) => ids(reading).toSorted();

let original: SubmissionReading;
beforeAll(async () => {
  original = await readBack(await workbook());
});

describe("ids of findings in a workbook laid out anew", () => {
  it("name rows by their names", () => {
    expect(idsIn(original)).toContain("ha-noi-63/not-in-list/ung-dung/ung-dung[tro-ly-ao].state");
    expect(idsIn(original)).toContain("ha-noi-63/not-in-list/ung-dung/ung-dung[camera-giao-thong].users");
  });

  it.each([
    ["blank rows above a table", inSheet("7 Ứng dụng", 1, 3)],
    ["blank rows between the rows of a table", inSheet("7 Ứng dụng", 5, 2)],
    ["blank rows between items", inSheet("3 Sẵn sàng", 6, 4)],
    ["tabs in another order", (sheets: readonly WriteSheet[]) => sheets.toReversed()],
    [
      "tabs of other names",
      (sheets: readonly WriteSheet[]) =>
        sheets.map((sheet, i) => ({...sheet, name: sheet.name === "_form" ? "_form" : `Trang tính ${i + 1}`}))
    ]
  ] as const)("stay with %s, and nothing is taken for fixed or new", async (_name, change) => {
    const again = await readBack(await workbook(change));
    expect(idsIn(again)).toEqual(idsIn(original));
    const {fixed, fresh} = compareFindings(original.findings, again.findings);
    expect(fixed).toEqual([]);
    expect(fresh.filter(({code}) => code !== "renamed-sheet")).toEqual([]);
  });

  it("are those of the same answers in Word and in a CSV", async () => {
    const word = await readBack(await fillDocument(FORM, UNIT, VALUES, OPTIONS), "ha-noi-63/bao-cao.docx");
    expect(idsIn(word)).toEqual(idsIn(original));
    const identity = {_form: FORM.id, _version: FORM.version, _unit: UNIT.id, _edition: "2024"};
    const words: Record<string, string> = {
      true: "Có",
      false: "Chưa",
      operating: "Đang vận hành",
      "not-started": "Chưa bắt đầu"
    };
    const rows = [...Object.entries(identity), ...VALUES].map(
      ([code, value]) => `${code},"${words[String(value)] ?? value}",`
    );
    const csv = await readBack(strToU8(["code,value,note", ...rows].join("\n")), "ha-noi-63/bao-cao.csv");
    expect(idsIn(csv)).toEqual(idsIn(original));
  });
});

const installed = spawnSync("soffice", ["--version"], {stdio: "ignore"}).status === 0;
const folder = mkdtempSync(join(tmpdir(), "reply-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe.skipIf(!installed)(`saved by LibreOffice${installed ? "" : " (skipped: not installed)"}`, () => {
  it.each(["xls", "ods"])(
    "as .%s, findings keep their ids, and a copy goes back with their cells marked",
    async (format) => {
      const source = join(folder, "bao-cao.xlsx");
      writeFileSync(source, await workbook());
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
      spawnSync("soffice", [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", folder, source], {
        timeout: 90_000
      });
      const bytes = new Uint8Array(readFileSync(join(folder, `bao-cao.${format}`)));
      const reading = await readBack(bytes, `ha-noi-63/bao-cao.${format}`);
      expect(idsIn(reading)).toEqual(idsIn(original));
      const {visible: _visible, copy: _copy, ...input} = replyInput(reading);
      const {reply, workbook: copy, unmarked} = await answerFile(bytes, input);
      expect([reply.copy, unmarked]).toEqual(["format", null]);
      const returned = await readBack(copy, "ha-noi-63/phan-hoi-bao-cao.xlsx");
      expect([returned.fit, returned.findings.map(({code}) => code)]).toEqual([false, ["returned-copy"]]);
    },
    120_000
  );
});
