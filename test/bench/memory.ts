/**
 * A sheet of 50,000 rows and 20 columns, read and written out as `san-sang read` does, in each kind of file: the most
 * memory its child process holds, against the bound.
 */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {inProject} from "../../loaders/files/paths.js";
import {BoundedChild} from "../../loaders/reader/child/bounded-child.js";
import type {ReadAnswer} from "../../loaders/reader/child/read-messages.js";
import {COLUMNS, KINDS, type LargeKind, largeSheet, ROWS} from "./large-sheet.js";
import {type BenchRow, timed} from "./measure.js";

/** Megabytes that reading such a sheet may take. */
export const MEMORY = 400;

/** Peak megabytes (0 where the system does not tell) and seconds of reading a file in a child and taking its lines. */
export interface LargeRead {
  readonly peak: number;
  readonly seconds: number;
  /** Megabytes of the file. */
  readonly size: number;
}

/** @throws {Error} if the file is not read, or not every cell of it */
export async function readLarge(kind: LargeKind): Promise<LargeRead> {
  const folder = mkdtempSync(join(tmpdir(), "large-"));
  const name = `a.${kind}`;
  const path = join(folder, name);
  const bytes = await largeSheet(kind);
  writeFileSync(path, bytes);
  const child = new BoundedChild(inProject("loaders", "reader", "child", "read-child.ts"));
  const {seconds} = await timed(async () => {
    const outcome = await child.ask<ReadAnswer>({path, name}, 60_000);
    if (!("answer" in outcome) || "refused" in outcome.answer) throw new Error(`not read: ${JSON.stringify(outcome)}`);
    const cells = outcome.answer.sheets[0]?.cells;
    if (cells !== ROWS * COLUMNS) throw new Error(`${cells} cells read of ${ROWS * COLUMNS}`);
    child.output.resume();
    await child.ask({write: null}, 60_000);
  });
  rmSync(folder, {recursive: true, force: true});
  return {peak: child.peak, seconds, size: bytes.length / 1e6};
}

export async function benchMemory(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const kind of KINDS) {
    const {peak, seconds, size} = await readLarge(kind);
    rows.push({
      what: `read and write out ${ROWS} rows × ${COLUMNS} columns, ${kind}`,
      figure: peak === 0 ? "memory not told here" : `${Math.round(peak)} MB at most`,
      ratio: `of ${MEMORY} MB allowed; ${size.toFixed(1)} MB in ${seconds.toFixed(1)} s`
    });
  }
  return rows;
}
