/**
 * An edition as one Excel workbook: a sheet that says what this is, one for each published table, one for the columns.
 * For people; programs read the CSV or JSON files.
 */
import {type WriteOptions, writeXlsx} from "hucre/xlsx";
import {WORKBOOK} from "../../src/i18n/workbook.js";
import type {Edition} from "../../src/scoring/edition.js";
import {fixZip} from "../form/workbook/fixed-zip.js";
import {printTitles} from "../form/workbook/print-titles.js";
import {columnsSheet} from "./columns-sheet.js";
import {dataSheet, namesOfIds} from "./data-sheet.js";
import {firstSheet} from "./first-sheet.js";
import type {TableRows} from "./table-rows.js";

/** Name of the workbook in the edition's folder. @example workbookName(2025); // "san-sang-2025.xlsx" */
export function workbookName(year: number): string {
  return `san-sang-${year}.xlsx`;
}

/** Packs the workbook. Same edition, same bytes: its times are the edition's day. */
export async function editionWorkbook(edition: Edition, tables: readonly TableRows[]): Promise<Uint8Array> {
  return fixZip(await writeXlsx(layWorkbook(edition, tables)), `${edition.info.as_of}T00:00:00Z`);
}

function layWorkbook(edition: Edition, tables: readonly TableRows[]): WriteOptions {
  const {info} = edition;
  const footer = WORKBOOK.footer(info.year, info.illustrative);
  const names = namesOfIds(edition);
  const sheets = [
    firstSheet(info, tables, footer),
    ...tables.map((table) => dataSheet(table, names, footer)),
    columnsSheet(tables, footer)
  ];
  return {
    properties: {title: footer, creator: "Sẵn Sàng"},
    sheets,
    namedRanges: printTitles(sheets)
  };
}
