/**
 * Two independent readers and this one must see the same in every fixture. hucre reads BIFF8 alone, no formulas.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type CellObject, read, utils} from "@e965/xlsx";
import {readXls as readWithHucre} from "hucre/xlsx";
import {describe, expect, test} from "vitest";
import type {ReadCell, ReadSheet} from "../../../loaders/reader/model.js";
import {readXls} from "../../../loaders/reader/xls/read-xls.js";
import {errorName} from "../../../loaders/reader/xls/sheet/content.js";

const FOLDER = join(import.meta.dirname, "..", "..", "fixtures", "reader");
const REFUSED = ["password.xls"];
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".xls") && !REFUSED.includes(name));
const DAY = 86_400_000;

function bytesOf(file: string): Uint8Array {
  return readFileSync(join(FOLDER, file));
}

function sheetsOf(file: string): readonly ReadSheet[] {
  const read = readXls(bytesOf(file));
  if (!read.ok) throw new Error(`${file}: ${read.refused} ${read.detail}`);
  return read.sheets;
}

function valued(sheet: ReadSheet): readonly ReadCell[] {
  return sheet.cells.filter(({type}) => type !== "empty");
}

/** Dates as the day count they are stored as, errors by name. */
function plain({type, raw, value}: ReadCell, from1904: boolean): unknown {
  if (type === "error") return raw;
  if (type !== "date") return value;
  const text = String(value);
  const [hours, minutes] = /(\d\d):(\d\d)$/.exec(raw)?.slice(1).map(Number) ?? [0, 0];
  const days = (Date.parse(text) - Date.UTC(1899, 11, 30)) / DAY + (hours! * 60 + minutes!) / 1440;
  return from1904 ? days - 1462 : days;
}

/** A text without a character is no content, unless a formula gave it. */
function hasContent({t, v, f}: CellObject): boolean {
  return t !== "z" && (v !== "" || f !== undefined);
}

function theirs(cell: CellObject): unknown {
  return cell.t === "e" ? errorName(cell.v as number) : typeof cell.v === "string" ? cell.v.normalize("NFC") : cell.v;
}

/** Whole columns are written another way; the sign-less boolean formula in small letters. */
function sameFormula(text: string): string {
  return text
    .replace(/\$?([A-Z]+)\$1:\$?([A-Z]+)\$65536/g, "$1:$2")
    .replace(/^(true|false)$/, (word) => word.toUpperCase());
}

describe.each(FILES)("%s", (file) => {
  const sheets = sheetsOf(file);
  const book = read(bytesOf(file), {cellFormula: true, cellNF: true, cellStyles: true});
  const from1904 = book.Workbook?.WBProps?.date1904 === true;

  test("has the same tabs, hidden ones too, as @e965/xlsx sees", () => {
    const states = book.Workbook!.Sheets!.map(({name, Hidden}) => [
      name,
      ["visible", "hidden", "very-hidden"][Hidden ?? 0]
    ]);
    expect(sheets.map(({name, state}) => [name, state])).toEqual(states);
  });

  test("has the same values, formats and formulas in the same cells as @e965/xlsx", () => {
    for (const sheet of sheets) {
      const other = Object.entries(book.Sheets[sheet.name]!).filter(
        ([key, cell]) => key[0] !== "!" && hasContent(cell)
      );
      const ours = valued(sheet).map((cell) => [
        utils.encode_cell({r: cell.row, c: cell.column}),
        plain(cell, from1904),
        cell.format ?? "General",
        cell.formula
      ]);
      expect(ours.length).toBeGreaterThan(0);
      expect(ours).toEqual(
        other.map(([key, {f, z, ...cell}]) => [key, theirs(cell as CellObject), z, f && sameFormula(f)])
      );
    }
  });

  test("has the same merges and hidden rows as @e965/xlsx", () => {
    for (const {name, merges, hiddenRows} of sheets) {
      const other = book.Sheets[name]!;
      expect(merges).toEqual(
        (other["!merges"] ?? []).map(({s, e}) => ({top: s.r, left: s.c, bottom: e.r, right: e.c}))
      );
      expect(hiddenRows).toEqual([...(other["!rows"] ?? []).keys()].filter((row) => other["!rows"]![row]?.hidden));
    }
  });

  test.skipIf(file.includes("biff5"))(
    "has the same values as hucre, which reads no Excel 95 (skipped there)",
    async () => {
      const {sheets: others} = await readWithHucre(bytesOf(file));
      expect(others.map(({name}) => name)).toEqual(sheets.map(({name}) => name));
      sheets.forEach((sheet, i) => {
        for (const cell of valued(sheet).filter(({value}) => value !== "")) {
          const other = others[i]!.rows[cell.row]?.[cell.column];
          if (cell.format === "hh:mm") expect(other).toBeInstanceOf(Date);
          else if (other instanceof Date) expect(other.toISOString().slice(0, 10)).toBe(cell.value);
          else
            expect(typeof other === "string" ? other.normalize("NFC") : other).toBe(
              cell.type === "error" ? cell.raw : cell.value
            );
        }
      });
    }
  );
});
