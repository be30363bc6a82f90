/**
 * Two independent readers and this one must see the same: values, formulas, merges, number formats, hidden rows.
 * `.xls` has a test of its own in `xls/`.
 */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type CellObject, read, utils} from "@e965/xlsx";
import {readXlsx as readWithHucre, writeXlsx} from "hucre/xlsx";
import {describe, expect, it} from "vitest";
import {cellName, rangeName} from "../../loaders/reader/address.js";
import type {ReadCell, ReadSheet} from "../../loaders/reader/model.js";
import {readFile} from "../../loaders/reader/read-file.js";
import {fill} from "../form/sample.js";
import {VALUES} from "../intake/sample.js";
import {oddWorkbook} from "./odd-workbook.js";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");
const books: [string, () => Promise<Uint8Array>][] = [
  ["the template, filled", () => fill(VALUES)],
  ["a workbook with everything odd", async () => oddWorkbook()],
  ["a workbook written by hucre", async () => new Uint8Array(await written())],
  ...["reader", "mapping"]
    .map((folder) => join(FIXTURES, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(xlsx|xlsm|ods)$/.test(path))
    .map((path): [string, () => Promise<Uint8Array>] => [
      path.slice(FIXTURES.length + 1),
      async () => readFileSync(path)
    ])
];

function written() {
  const date = new Date(Date.UTC(2024, 5, 7));
  const rows = [
    ["Tỉnh", "Số"],
    ["Đà Nẵng", 1.5],
    [" x ", true],
    [date, -0.25]
  ];
  return writeXlsx({sheets: [{name: "A", rows, merges: [{startRow: 0, startCol: 0, endRow: 0, endCol: 1}]}]});
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const result = await readFile(bytes, "a.xlsx", {encoding: "unicode"});
  if (!result.ok) throw new Error(`${result.refused} ${result.detail}`);
  return result.file.sheets;
}

/** Texts as received; a date as the day count it is stored as. */
function plain({type, raw, value}: ReadCell): unknown {
  if (type === "error") return raw;
  if (type === "text") return plainText(raw);
  if (type !== "date") return value;
  const [hours, minutes] = /(\d\d):(\d\d)$/.exec(raw)?.slice(1).map(Number) ?? [0, 0];
  return (Date.parse(String(value)) - Date.UTC(1899, 11, 30)) / 86_400_000 + (hours! * 60 + minutes!) / 1440;
}

/** Readers differ over the end of a line. */
function plainText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").normalize("NFC");
}

function theirs({t, v, w}: CellObject): unknown {
  if (t === "e") return w;
  if (v instanceof Date) return (v.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return typeof v === "string" ? plainText(v) : v;
}

describe.each(books)("%s", (name, make) => {
  it("holds what SheetJS finds in it", async () => {
    const bytes = await make();
    const book = read(bytes, {cellFormula: true, cellNF: true, cellStyles: true, UTC: true});
    const sheets = await sheetsOf(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(book.SheetNames);
    for (const sheet of sheets) {
      const other = book.Sheets[sheet.name]!;
      const found = Object.entries(other).filter(
        ([at, cell]) => /^[A-Z]+\d+$/.test(at) && cell.t !== "z" && (cell.v !== "" || cell.f !== undefined)
      ) as [string, CellObject][];
      const cached = sheet.cells.filter(({type, cached}) => type !== "empty" && cached !== false);
      const ours = cached.map((cell): [string, unknown] => [cellName(cell.row, cell.column), plain(cell)]);
      const uncached = new Set(
        sheet.cells.filter((cell) => cell.cached === false).map(({row, column}) => cellName(row, column))
      );
      const compared = found
        .filter(([at]) => !uncached.has(at))
        .map(([at, cell]): [string, unknown] => [at, theirs(cell)]);
      expect(new Map(ours)).toEqual(new Map(compared));
      expect(new Set(sheet.merges.map(rangeName))).toEqual(
        new Set((other["!merges"] ?? []).map((range) => utils.encode_range(range)))
      );
      const formulas = sheet.cells
        .filter(({formula}) => formula !== undefined)
        .map(({row, column}) => cellName(row, column));
      expect(new Set(formulas)).toEqual(
        new Set(Object.keys(other).filter((at) => (other[at] as CellObject).f !== undefined))
      );
    }
  });

  it.skipIf(name.endsWith(".ods"))("holds what hucre finds in it", async () => {
    const bytes = await make();
    const book = await readWithHucre(bytes, {readStyles: true});
    const sheets = await sheetsOf(bytes);
    book.sheets.forEach((other, i) => {
      const {cells, state, hiddenRows} = sheets[i]!;
      for (const cell of cells) {
        if (cell.cached === false || cell.type === "empty") continue;
        const value = other.rows[cell.row]?.[cell.column];
        const stored = value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : value;
        const compared = typeof stored === "string" ? plainText(stored) : stored;
        expect({at: cellName(cell.row, cell.column), value: plain(cell)}).toEqual({
          at: cellName(cell.row, cell.column),
          value: compared
        });
        const style = other.cells?.get(`${cell.row},${cell.column}`)?.style;
        if (style?.font?.name !== undefined) expect(cell.font).toBe(style.font.name);
      }
      expect(state).toBe(other.veryHidden ? "very-hidden" : other.hidden ? "hidden" : "visible");
      const hidden = [...(other.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row);
      expect([...hiddenRows]).toEqual(hidden.sort((a, b) => a - b));
    });
  });
});
