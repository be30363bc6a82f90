/**
 * A sheet of 50,000 rows and 20 columns, read and written out as `san-sang read` does: the most memory its child process
 * holds, against the megabytes of XML in the sheet.
 */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {writeXlsx} from "hucre/xlsx";
import {inProject} from "../../loaders/files/paths.js";
import {BoundedChild} from "../../loaders/reader/child/bounded-child.js";
import type {ReadAnswer} from "../../loaders/reader/child/read-messages.js";
import {openArchive} from "../../loaders/reader/guard/archive.js";
import {type BenchRow, timed} from "./measure.js";

export const ROWS = 50_000;
export const COLUMNS = 20;

/** The workbook: a name in every fourth column, numbers in the others. */
export async function largeWorkbook(): Promise<Uint8Array> {
  const rows = Array.from({length: ROWS}, (_, r) =>
    Array.from({length: COLUMNS}, (_, c) => (c % 4 === 0 ? `Xã số ${r}-${c}` : r * COLUMNS + c + 0.5))
  );
  return new Uint8Array(await writeXlsx({sheets: [{name: "Biểu 1", rows}]}));
}

/** Peak megabytes and seconds of reading a file in a child and taking all its lines. */
export async function readInChild(path: string): Promise<{readonly peak: number; readonly seconds: number}> {
  const child = new BoundedChild(inProject("loaders", "reader", "child", "read-child.ts"));
  const {seconds} = await timed(async () => {
    const outcome = await child.ask<ReadAnswer>({path, name: "a.xlsx"}, 60_000);
    if (!("answer" in outcome) || "refused" in outcome.answer) throw new Error(`not read: ${JSON.stringify(outcome)}`);
    child.output.resume();
    await child.ask({write: null}, 60_000);
  });
  return {peak: child.peak, seconds};
}

export async function benchMemory(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-memory-"));
  const bytes = await largeWorkbook();
  const path = join(folder, "a.xlsx");
  writeFileSync(path, bytes);
  const {peak, seconds} = await readInChild(path);
  rmSync(folder, {recursive: true, force: true});
  const unpacked = [...openArchive(bytes).entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0) / 1e6;
  return [
    {
      what: `read and write out ${ROWS} rows × ${COLUMNS} columns`,
      figure: peak === 0 ? "memory not told here" : `${Math.round(peak)} MB at most`,
      ratio: `${Math.round(unpacked)} MB of XML, ${Math.round(seconds * 10) / 10} s; the bound is 400 MB`
    }
  ];
}
