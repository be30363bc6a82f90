/**
 * Writes an edition's results: every table as CSV and as JSON, all of them in one Excel workbook, the data package, the
 * manifest, and for ourselves everything as one JSON.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {INDEX_INPUTS} from "../../src/components/scenario/model.js";
import type {Edition} from "../../src/scoring/edition.js";
import {editionWorkbook, workbookName} from "../exports/edition-workbook.js";
import {tableJson} from "../exports/table-json.js";
import {type TableRows, tableRows} from "../exports/table-rows.js";
import {formatCsv} from "../files/csv.js";
import type {NamedContent} from "../files/write-together.js";
import {dataPackage} from "./data-package.js";
import {editionFolder, MANIFEST, manifestText, PACKAGE, WORKING_FILE} from "./edition-manifest.js";
import {EDITION_TABLES} from "./edition-tables.js";
import {indexInputs} from "./index-inputs.js";

export {editionFolder};

/**
 * Writes into an emptied folder, so that nothing of an earlier run survives. Every byte follows from the inputs: no
 * clock, fixed orders, full precision.
 *
 * @param inputs path → SHA-256 of every file the edition was made from
 * @returns the folder
 */
export async function writeEdition(
  edition: Edition,
  inputs: Readonly<Record<string, string>>,
  folder = editionFolder(edition.info.year)
): Promise<string> {
  const tables = tableRows(EDITION_TABLES, edition);
  const files = await filesOf(edition, tables);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, MANIFEST), manifestText(edition.info, inputs, files, tables));
  return folder;
}

/** Every file but the manifest, in the order in which the manifest lists them. */
async function filesOf(edition: Edition, tables: readonly TableRows[]): Promise<readonly NamedContent[]> {
  const {info} = edition;
  return [
    ...tables.map((table): NamedContent => [`${table.name}.csv`, tableCsv(table)]),
    ...tables.map((table): NamedContent => [`${table.name}.json`, tableJson(info, table)]),
    [workbookName(info.year), await editionWorkbook(edition, tables)],
    [INDEX_INPUTS, `${JSON.stringify(indexInputs(edition))}\n`],
    [PACKAGE, `${JSON.stringify(dataPackage(info), null, 2)}\n`],
    [WORKING_FILE, `${JSON.stringify(edition)}\n`]
  ];
}

function tableCsv({fields, rows}: TableRows): string {
  return formatCsv(fields.map(({name}) => name) as never[], rows);
}

/** Reads an edition's results back. @throws {Error} if it has not been assessed yet */
export function readEdition(year: number): Edition {
  const path = join(editionFolder(year), WORKING_FILE);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Edition;
  } catch (error) {
    throw new Error(`edition ${year} has not been assessed: run "san-sang assess --edition ${year}"`, {cause: error});
  }
}
