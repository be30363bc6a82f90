import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {COLUMNS, largeWorkbook, ROWS, readInChild} from "../bench/memory.js";

const measured = existsSync("/proc/self/status");

it.skipIf(!measured)(
  `reads ${ROWS} rows of ${COLUMNS} columns in less than 400 MB${measured ? "" : " (skipped: no /proc here)"}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "memory-"));
    writeFileSync(join(folder, "a.xlsx"), await largeWorkbook());
    const {peak} = await readInChild(join(folder, "a.xlsx"));
    rmSync(folder, {recursive: true, force: true});
    expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(400);
  },
  120_000
);
