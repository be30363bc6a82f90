/**
 * The agency mends the reply itself and sends it back: as most will.
 */
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {readFile} from "../../loaders/reader/read-file.js";
import {MARK_COLOURS} from "../../loaders/reply/colours.js";
import {markWorkbook} from "../../loaders/reply/mark-workbook.js";
import {findReport} from "../../loaders/reply/report/find-report.js";
import {readConfirmations} from "../../loaders/reply/report/read-confirmations.js";
import {REPORT_NAME} from "../../loaders/reply/report/report-sheet.js";
import {commentsBySheetjs, fillsByHucre, sheetParts} from "./compare.js";
import {fillWorkbook, readBack, replyTo} from "./make.js";
import {OWN_COMMENTS, RICH_TAB, richWorkbook} from "./rich-workbook.js";

/** The workbook with some cells of one tab replaced: address → content of the cell element. */
function type(bytes: Uint8Array, tab: string, cells: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = sheetParts(parts).get(tab)!;
  let xml = strFromU8(parts[path]!);
  for (const [cell, content] of Object.entries(cells)) {
    const old = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`);
    if (!old.test(xml)) throw new Error(`no cell ${cell}`);
    const style = / s="\d+"/.exec(old.exec(xml)![1]!)?.[0] ?? "";
    xml = xml.replace(old, `<c r="${cell}"${style}${content}</c>`);
  }
  return zipSync({...parts, [path]: strToU8(xml)});
}

const text = (words: string) => ` t="inlineStr"><is><t>${words}</t></is>`;
const number = (value: number) => `><v>${value}</v>`;

async function reply(bytes: Uint8Array, before: Awaited<ReturnType<typeof readBack>> | null = null) {
  const reading = await readBack(bytes);
  const read = await readFile(bytes, "a.xlsx");
  if (!read.ok) throw new Error(read.refused);
  const names = read.file.sheets.map(({name}) => name);
  const made = replyTo(reading, {before: before && {file: before.file, findings: before.findings}});
  const earlier = findReport(read.file.sheets)?.name ?? null;
  const marked = markWorkbook(bytes, made, {names, earlier});
  if (!marked.ok) throw new Error(marked.reason);
  return {reading, made, bytes: marked.bytes, sheets: read.file.sheets};
}

describe("a reply that comes back with one cell mended", () => {
  let first: Awaited<ReturnType<typeof reply>>;
  let second: Awaited<ReturnType<typeof reply>>;
  beforeAll(async () => {
    first = await reply(await richWorkbook());
    second = await reply(type(first.bytes, RICH_TAB, {D5: number(1200)}), first.reading);
  });

  it("is no unknown sheet, and has exactly that finding fixed", () => {
    const codes = second.reading.findings.filter(({sheet}) => sheet === REPORT_NAME);
    expect(codes).toEqual([]);
    expect(second.made.fixed.map(({cell, code}) => [cell, code])).toEqual([["D5", "negative"]]);
    expect(second.made.rows.filter(({status}) => status === "new")).toEqual([]);
    expect(second.made.rows).toHaveLength(first.made.rows.length - 1);
  });

  it("gets a new sheet Phản hồi in place of the old one, first", () => {
    const tabs = [...sheetParts(unzipSync(second.bytes)).keys()];
    expect(tabs.filter((name) => name.startsWith(REPORT_NAME))).toEqual([REPORT_NAME]);
    expect(tabs[0]).toBe(REPORT_NAME);
    expect(tabs).toEqual([...sheetParts(unzipSync(first.bytes)).keys()]);
  });

  it("has the mark taken from the mended cell: its comment, and its colour back to what it was", async () => {
    const [original, now] = [await fillsByHucre(await richWorkbook(), ""), await fillsByHucre(second.bytes, "")];
    expect(now.get(`${RICH_TAB}!4,3`)).toBe(original.get(`${RICH_TAB}!4,3`));
    expect(now.get(`${RICH_TAB}!3,3`)).toContain(MARK_COLOURS.error);
    const comments = commentsBySheetjs(second.bytes, RICH_TAB);
    expect(comments.has("D5")).toBe(false);
    expect(comments.get("B5")).toBe(OWN_COMMENTS.B5);
  });

  it("says once what stays open, below the sender's own words", () => {
    const comment = commentsBySheetjs(second.bytes, RICH_TAB).get("D4")!;
    expect(comment.startsWith(OWN_COMMENTS.D4)).toBe(true);
    expect(comment.match(/not-a-number/g)).toHaveLength(1);
  });
});

describe("a confirmation written into the sheet Phản hồi", () => {
  async function sendBack(cells: Readonly<Record<string, string>>, raw = "khong phai duong dan") {
    const {bytes} = await reply(await fillWorkbook({"open-data-link": raw, "doc-date": "31/11/2024"}));
    const returned = await reply(type(bytes, REPORT_NAME, cells));
    return readConfirmations(findReport(returned.sheets)!, "ha-noi-63", returned.reading.findings);
  }
  const ROW = 7; // the warning; the error of the date stands in row 6
  const GOOD = {[`L${ROW}`]: text("Đúng"), [`M${ROW}`]: text("Phòng Kế hoạch"), [`N${ROW}`]: number(45646)};

  it("is proposed with finding, value, office and day", async () => {
    expect(await sendBack(GOOD)).toEqual([
      {
        finding_id: "ha-noi-63/not-a-link/qd699/open-data-link",
        unit: "ha-noi-63",
        raw: "khong phai duong dan",
        who: "Phòng Kế hoạch",
        when: "2024-12-20",
        note: "",
        problem: null
      }
    ]);
  });

  it("may have its day as text", async () => {
    expect((await sendBack({...GOOD, [`N${ROW}`]: text("20/12/2024")}))[0]).toMatchObject({
      when: "2024-12-20",
      problem: null
    });
  });

  it.each([
    ["another word than Đúng", {[`L${ROW}`]: text("ok")}, /not “Đúng”/],
    ["no office", {[`M${ROW}`]: text(" ")}, /no office/],
    ["a telephone number for an office", {[`M${ROW}`]: text("0987 000 111")}, /phone number/],
    ["a day that does not exist", {[`N${ROW}`]: text("31/11/2024")}, /no readable date/],
    ["another value than was confirmed", {[`H${ROW}`]: text("cu")}, /was “cu” when/]
  ])("is listed with its problem: %s", async (_name, cells, problem) => {
    const [proposed] = await sendBack({...GOOD, ...cells});
    expect(proposed!.problem!.en).toMatch(problem);
    expect(proposed!.who).not.toMatch(/\d{3}/);
  });

  it("can't stand for mending an error", async () => {
    const [proposed] = await sendBack({L6: text("Đúng"), M6: text("Phòng Kế hoạch"), N6: number(45646)});
    expect(proposed!.problem!.en).toMatch(/has to be mended/);
  });
});
