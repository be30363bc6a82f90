/**
 * Files that can't be returned marked: a copy of their cells goes back, without contacts and without secrets.
 */
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {assignedTasks, readFormTasks} from "../../loaders/form/assigned-tasks.js";
import {fillDocument} from "../../loaders/form/word/write-document.js";
import {answerFile} from "../../loaders/reply/answer-file.js";
import {REPORT_NAME} from "../../loaders/reply/report/report-sheet.js";
import {writeAnswer} from "../../loaders/reply/write-answer.js";
import {commentsBySheetjs, sheetParts} from "./compare.js";
import {COMPLETE, FORM, fillWorkbook, readBack, replyInput, UNIT} from "./make.js";
import {richWorkbook} from "./rich-workbook.js";

const CONTACT = "Trần Thị Kiểm Thử";

function csvOf(answers: Readonly<Record<string, string>>): Uint8Array {
  const identity = {_form: FORM.id, _version: FORM.version, _unit: UNIT.id, _edition: "2024"};
  const rows = Object.entries({...identity, ...answers}).map(([code, value]) => `${code},"${value}",`);
  return strToU8(["code,value,note", ...rows].join("\n"));
}

async function answer(bytes: Uint8Array, file: string) {
  const reading = await readBack(bytes, file);
  const {visible: _visible, copy: _copy, ...input} = replyInput(reading);
  return answerFile(bytes, input);
}

async function everyText(workbook: Uint8Array): Promise<string> {
  return Object.values(unzipSync(workbook))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}

describe("the reply to a CSV", () => {
  const bytes = csvOf({"dvc-ai": "mười hai", "dvc-total": "Mật", "contact-name": CONTACT, "open-data": "=1+1"});

  it("is a copy that says so in its first line, with the findings marked where they stand", async () => {
    const {reply, workbook} = await answer(bytes, "ha-noi-63/bao-cao.csv");
    expect(reply.copy).toBe("format");
    const [first, copy] = [...sheetParts(unzipSync(workbook)).keys()];
    expect(first).toBe(REPORT_NAME);
    const {sheets} = await readXlsx(workbook);
    expect(String(sheets[0]!.rows[0]![1])).toMatch(/^Báo cáo .* bản sao .*\.csv/);
    const comments = commentsBySheetjs(workbook, copy!);
    const at = reply.rows.find(({code}) => code === "not-a-number")!;
    expect(comments.get(at.cell)).toContain("mười hai");
  });

  it("runs no formula that was sent, and shows neither contact nor secret", async () => {
    const {workbook, page, csv, json} = await answer(bytes, "ha-noi-63/bao-cao.csv");
    const all = (await everyText(workbook)) + page + csv + json;
    expect(all).not.toContain(CONTACT);
    expect(all).not.toMatch(/<f[ >]/);
    expect(all).not.toContain("Mật</t>");
    expect(csv).toContain(',"\'=1+1",');
  });
});

describe("the reply to a Word form", () => {
  it("is a copy whose cells are marked by their tags", async () => {
    const tasks = assignedTasks(FORM, UNIT, readFormTasks());
    const values = new Map(Object.entries({...COMPLETE, "dvc-ai": "mười hai", "contact-name": CONTACT}));
    const bytes = await fillDocument(FORM, UNIT, values, {edition: "2024", tasks});
    const {reply, workbook} = await answer(bytes, "ha-noi-63/bao-cao.docx");
    expect(reply.copy).toBe("format");
    expect(await everyText(workbook)).not.toContain(CONTACT);
    const copy = [...sheetParts(unzipSync(workbook)).keys()][1]!;
    const marked = [...commentsBySheetjs(workbook, copy)];
    expect(marked.map(([, text]) => /\[([a-z-]+)\]/.exec(text)?.[1])).toContain("not-a-number");
  });
});

describe("the reply to a file that can't be read", () => {
  it("is the sheet Phản hồi alone, a page, and rows", async () => {
    const whole = await fillWorkbook();
    const {reply, workbook, page} = await answer(whole.slice(0, 9000), "ha-noi-63/bao-cao.xlsx");
    expect(reply.copy).toBe("unreadable");
    expect([...sheetParts(unzipSync(workbook)).keys()]).toEqual([REPORT_NAME]);
    expect((await readXlsx(workbook)).sheets[0]!.rows[0]![0]).toBe("#phan-hoi");
    expect(page).toContain("Chưa đọc được ô nào");
  });
});

describe("a contact in a file of another agency", () => {
  it("is in no copy, though its cells were not read", async () => {
    const bytes = strToU8(
      Buffer.from(csvOf({"contact-name": CONTACT, "dvc-ai": "1"}))
        .toString()
        .replace(`_unit,"${UNIT.id}"`, '_unit,"moh"')
    );
    const {reply, workbook} = await answer(bytes, "ha-noi-63/bao-cao.csv");
    expect(reply.rows.map(({code}) => code)).toContain("unit-mismatch");
    expect(await everyText(workbook)).not.toContain(CONTACT);
  });
});

describe("an .xlsx that can't be marked", () => {
  it("goes back as a copy, the reason told, and its own name kept", async () => {
    const parts = unzipSync(await richWorkbook());
    const drawings = Object.keys(parts).filter((path) => path.endsWith(".vml"));
    expect(drawings).not.toEqual([]);
    const cut = drawings.map((path) => [path, strToU8(strFromU8(parts[path]!).replace(/<\/xml>\s*$/, ""))] as const);
    const bytes = zipSync({...parts, ...Object.fromEntries(cut)});
    const {reply, workbook, unmarked} = await answer(bytes, "ha-noi-63/bao-cao.xlsx");
    expect(reply.copy).toBe("not-patchable");
    expect(unmarked).toMatch(/drawing of the comments has no end/);
    expect(String((await readXlsx(workbook)).sheets[0]!.rows[0]![1])).toMatch(/cấu trúc tệp gốc .* gửi lại tệp gốc/);
  });
});

describe("a workbook with macros", () => {
  it("goes back marked, as .xlsm, its macros as they were", async () => {
    const parts = unzipSync(await fillWorkbook({"dvc-ai": "mười hai"}));
    const macros = new Uint8Array([1, 2, 3, 4]);
    const types = strFromU8(parts["[Content_Types].xml"]!)
      .replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml")
      .replace(/application\/vnd\.openxmlformats-officedocument\.ms-excel/, "application/vnd.ms-excel")
      .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
    const bytes = zipSync({...parts, "[Content_Types].xml": strToU8(types), "xl/vbaProject.bin": macros});
    const made = await answer(bytes, "ha-noi-63/bao-cao.xlsm");
    expect([made.reply.copy, made.unmarked]).toEqual([null, null]);
    expect(unzipSync(made.workbook)["xl/vbaProject.bin"]).toEqual(macros);
    const folder = mkdtempSync(join(tmpdir(), "reply-"));
    const paths = writeAnswer(folder, made).map((path) => basename(path));
    rmSync(folder, {recursive: true});
    expect(paths[0]).toBe("phan-hoi-bao-cao.xlsm");
  });
});
