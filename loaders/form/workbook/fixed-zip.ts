/**
 * Same input, same bytes: the times that a writer stamps into a workbook are set to a fixed one. Rows that were given a
 * height still grow with what is typed into them.
 */
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";

/** The earliest date a zip entry can have; fflate writes local fields, so it is built from local fields. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Repacks a workbook with fixed dates and rows free to grow.
 *
 * @param created ISO time written into `docProps/core.xml` as created and modified
 */
export function fixZip(bytes: Uint8Array, created: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core) parts["docProps/core.xml"] = strToU8(fixTimes(strFromU8(core), created));
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/sheet")) parts[name] = strToU8(freeHeights(strFromU8(part)));
  }
  return zipSync(parts, {level: 9, mtime: ZIP_EPOCH});
}

/** Without the mark of a height set by hand, Excel and LibreOffice measure the row anew at every entry. */
function freeHeights(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, "$1");
}

function fixTimes(xml: string, created: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${created}$2`);
}
