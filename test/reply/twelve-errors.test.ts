/**
 * The promise of a reply: a workbook with twelve seeded errors comes back with exactly those twelve cells marked, and
 * everything else as it was. Held against the parts themselves and against two readers that are not ours.
 */
import {unzipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {columnLetters} from "../../loaders/form/workbook/grid.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {markWorkbook} from "../../loaders/reply/mark-workbook.js";
import {REPORT_NAME} from "../../loaders/reply/report/report-sheet.js";
import type {Reply} from "../../src/components/reply/model.js";
import {
  around,
  cellsOf,
  changedParts,
  commentsBySheetjs,
  fillsByHucre,
  seenByHucre,
  seenBySheetjs,
  sheetParts
} from "./compare.js";
import {fillWorkbook, readBack, readBytes, replyTo, TWELVE_ERRORS, textOf} from "./make.js";
import {OWN_COMMENTS, RICH_TAB, richWorkbook} from "./rich-workbook.js";
import {inlineStrings, prefixed, withoutFills, withoutStyles} from "./variants.js";

const LIBREOFFICE = new URL("./fixtures/libreoffice.xlsx", import.meta.url).pathname;

const workbooks: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the form as it is handed out", () => fillWorkbook(TWELVE_ERRORS)],
  ["a workbook with comments, formats, picture and chart of its own", richWorkbook],
  ["a workbook saved by LibreOffice", async () => readBytes(LIBREOFFICE)],
  ["a workbook with its texts in the cells", async () => inlineStrings(await fillWorkbook(TWELVE_ERRORS))],
  ["a workbook whose styles have no fills", async () => withoutFills(await fillWorkbook(TWELVE_ERRORS))],
  ["a workbook without styles", async () => withoutStyles(await fillWorkbook(TWELVE_ERRORS))],
  ["a workbook whose elements have a prefix", async () => prefixed(await fillWorkbook(TWELVE_ERRORS))]
];

describe.each(workbooks)("%s, with twelve errors", (_name, make) => {
  let before: Uint8Array;
  let after: Uint8Array;
  let reading: SubmissionReading;
  let reply: Reply;
  let wanted: Set<string>;
  beforeAll(async () => {
    before = await make();
    reading = await readBack(before);
    reply = replyTo(reading);
    wanted = new Set(
      Object.keys(TWELVE_ERRORS).map((item) => {
        const {sheet, cell} = reading.cells.find((one) => one.item === item)!;
        return `${sheet}!${cell}`;
      })
    );
    const marked = markWorkbook(before, reply, {names: [...sheetParts(unzipSync(before)).keys()], earlier: null});
    if (!marked.ok) throw new Error(marked.reason);
    expect(marked.unplaced).toEqual([]);
    after = marked.bytes;
  });

  it("says that twelve cells need attention", () => {
    expect(reply.attention).toBe(12);
    expect(reply.rows.filter(({severity}) => severity === "error")).toHaveLength(12);
    expect(wanted.size).toBe(12);
  });

  it("gives exactly those twelve cells another format, and no other cell another character", () => {
    const [old, fresh] = [unzipSync(before), unzipSync(after)];
    const [was, is] = [sheetParts(old), sheetParts(fresh)];
    const touched: string[] = [];
    for (const [tab, path] of was) {
      const [a, b] = [cellsOf(textOf(old, path)), cellsOf(textOf(fresh, is.get(tab)!))];
      expect([...b.keys()]).toEqual([...a.keys()]);
      for (const [cell, xml] of b) if (xml !== a.get(cell)) touched.push(`${tab}!${cell}`);
      const bare = (xml: string) => xml.replace(/ s="\d+"/, "");
      for (const [cell, xml] of b) expect(bare(xml)).toBe(bare(a.get(cell)!));
      expect(around(textOf(fresh, is.get(tab)!))).toBe(around(textOf(old, path)));
    }
    expect(new Set(touched)).toEqual(wanted);
  });

  it("changes no part but those that have to, and loses none", () => {
    const {changed, lost} = changedParts(before, after);
    expect(lost).toEqual([]);
    const allowed =
      /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(workbook|styles|comments\d+|worksheets\/sheet\d+)\.xml|xl\/drawings\/vmlDrawing\d+\.vml|xl\/(worksheets\/)?_rels\/[^/]*\.rels)$/;
    expect(changed.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it("is the same to other readers: values, formulas, formats, merges, validations, protection, names", async () => {
    expect(seenBySheetjs(after, REPORT_NAME)).toEqual(seenBySheetjs(before, REPORT_NAME));
    expect(await seenByHucre(after, REPORT_NAME)).toEqual(await seenByHucre(before, REPORT_NAME));
  });

  it("colours the same twelve cells to another reader", async () => {
    const [was, is] = await Promise.all([fillsByHucre(before, REPORT_NAME), fillsByHucre(after, REPORT_NAME)]);
    const coloured = [...is]
      .filter(([place, fill]) => fill !== (was.get(place) ?? "null"))
      .map(([place]) => {
        const [, tab, row, column] = /^(.*)!(\d+),(\d+)$/.exec(place)!;
        return `${tab}!${columnLetters(Number(column))}${Number(row) + 1}`;
      });
    expect(new Set(coloured)).toEqual(wanted);
  });

  it("comments the same twelve cells to another reader, with code, value, and how to mend", () => {
    const found = [...sheetParts(unzipSync(after)).keys()]
      .filter((tab) => tab !== REPORT_NAME)
      .flatMap((tab) => [...commentsBySheetjs(after, tab)].map(([cell, text]) => [`${tab}!${cell}`, text] as const));
    const ours = found.filter(([, text]) => text.includes("Sẵn Sàng"));
    expect(new Set(ours.map(([place]) => place))).toEqual(wanted);
    for (const row of reply.rows.filter(({severity}) => severity === "error")) {
      const text = ours.find(([place]) => place === `${row.sheet}!${row.cell}`)![1];
      for (const part of [row.code, row.raw, row.expected, row.mend.vi, row.mend.en]) expect(text).toContain(part);
    }
  });

  it("puts Phản hồi first, with a line and a link for each finding", () => {
    const parts = unzipSync(after);
    const [first, path] = [...sheetParts(parts)][0]!;
    expect(first).toBe(REPORT_NAME);
    const xml = textOf(parts, path);
    const links = [...xml.matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map((found) => found[1]);
    expect(links).toEqual(reply.rows.flatMap(({sheet, cell}) => (cell === "" ? [] : [`'${sheet}'!${cell}`])));
    expect(xml).not.toContain("<f>");
    for (const {id} of reply.rows) expect(xml).toContain(`>${id}<`);
  });

  it("gives the same bytes each time", () => {
    const again = markWorkbook(before, reply, {names: [...sheetParts(unzipSync(before)).keys()], earlier: null});
    expect(again.ok && Buffer.compare(again.bytes, after)).toBe(0);
  });
});

describe("a cell that had a comment", () => {
  it.each([
    ["rich", richWorkbook],
    ["LibreOffice", async () => readBytes(LIBREOFFICE)]
  ] as const)("keeps its text, ours below, and a comment elsewhere stays as it was (%s)", async (_name, make) => {
    const before = await make();
    const reply = replyTo(await readBack(before));
    const marked = markWorkbook(before, reply, {names: [], earlier: null});
    if (!marked.ok) throw new Error(marked.reason);
    const comments = commentsBySheetjs(marked.bytes, RICH_TAB);
    expect(comments.get("D4")!.startsWith(OWN_COMMENTS.D4)).toBe(true);
    expect(comments.get("D4")).toContain("not-a-number");
    expect(comments.get("B5")).toBe(OWN_COMMENTS.B5);
  });
});
