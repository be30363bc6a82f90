/**
 * Makes the `.xls` fixtures: writes the workbooks of `fixture-books.ts` as .xlsx and has LibreOffice save them as .xls.
 *
 * Run by hand, where LibreOffice is installed: `node --import tsx test/reader/xls/make-fixtures.ts <working folder>`.
 */
import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {utils, write} from "@e965/xlsx";
import {type WriteOptions, writeXlsx} from "hucre/xlsx";
import {xls} from "./build-xls.js";
import {BUILT} from "./built-books.js";
import {longTextsBook, OTHER_ROWS, tcvn3Book} from "./fixture-books.js";

const FIXTURES = resolve("test", "fixtures", "reader");

/** Fixture, the workbook it is made from, and LibreOffice's name of the format. */
const MADE: readonly (readonly [string, WriteOptions, string])[] = [
  ["tcvn3", tcvn3Book(), "MS Excel 97"],

  ["long-texts", longTextsBook(), "MS Excel 97"],
  ["from-1904", {...tcvn3Book(), dateSystem: "1904"}, "MS Excel 97"]
];

const folder = resolve(process.argv[2] ?? "");
mkdirSync(folder, {recursive: true});
for (const [name, book, format] of MADE) {
  writeFileSync(join(folder, `${name}.xlsx`), await writeXlsx(book));
  execFileSync("soffice", [
    "--headless",
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
    "--convert-to",
    `xls:${format}`,
    "--outdir",
    folder,
    join(folder, `${name}.xlsx`)
  ]);
  copyFileSync(join(folder, `${name}.xls`), join(FIXTURES, `${name}.xls`));
}

/** What @e965/xlsx writes by itself: plain values and a merge. */
const sheet = utils.aoa_to_sheet(OTHER_ROWS.map((row) => [...row]));
sheet["!merges"] = [{s: {r: 0, c: 2}, e: {r: 0, c: 3}}];
const book = utils.book_new();
utils.book_append_sheet(book, sheet, "Bieu 1");
writeFileSync(join(FIXTURES, "other-writer.xls"), write(book, {bookType: "biff8", type: "buffer"}));

for (const [name, built] of Object.entries(BUILT)) writeFileSync(join(FIXTURES, `${name}.xls`), xls(built));
