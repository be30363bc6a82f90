/**
 * A child process that opens workbooks with the library alone: what reading is held against.
 */
import {readFile} from "node:fs/promises";
import {readXlsx} from "hucre/xlsx";

process.on("message", async (path: string) => {
  await readXlsx(await readFile(path)).catch(() => null); // a file that is no workbook is one for both
  process.send?.("read");
});
process.send?.("ready");
