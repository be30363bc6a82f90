/**
 * A workbook as an OpenDocument spreadsheet, the same bytes each time.
 */
import {strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync} from "fflate";
import {writeOds} from "hucre/ods";
import type {CellValue, WriteOptions, WriteSheet} from "hucre/xlsx";

/** The earliest date a zip entry can have; fflate writes local fields, so it is built from local fields. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Values only: the writer for this format takes rows and no styles.
 *
 * @param created ISO time written as the document's date
 */
export async function packOds({sheets}: WriteOptions, created: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeOds({sheets: sheets.map(({name, ...sheet}) => ({name, rows: rowsOf(sheet)}))}));
  const meta = strFromU8(parts["meta.xml"]!).replace(/(<dc:date>)[^<]*(<)/, `$1${created}$2`);
  const zip: Zippable = {mimetype: [parts.mimetype!, {level: 0}]};
  return zipSync({...zip, ...omit(parts, "mimetype"), "meta.xml": strToU8(meta)}, {level: 9, mtime: ZIP_EPOCH});
}

function omit(parts: Unzipped, name: string): Unzipped {
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
}

/** The rows a sheet is written from, its single cells among them. */
function rowsOf({rows = [], cells}: Omit<WriteSheet, "name">): CellValue[][] {
  const placed = [...(cells ?? [])].map(([at, {value = null}]) => {
    const [row, column] = at.split(",").map(Number) as [number, number];
    return {row, column, value};
  });
  const height = Math.max(rows.length, ...placed.map(({row}) => row + 1));
  const all = Array.from({length: height}, (_, i) => [...(rows[i] ?? [])]);
  for (const {row, column, value} of placed) {
    const line = all[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return all;
}
