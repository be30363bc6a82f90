import {existsSync} from "node:fs";
import {expect, it} from "vitest";
import {COLUMNS, KINDS, ROWS} from "../bench/large-sheet.js";
import {MEMORY, readLarge} from "../bench/memory.js";

const measured = existsSync("/proc/self/status");

it.skipIf(!measured).each(KINDS)(
  `reads ${ROWS} rows of ${COLUMNS} columns of %s in less than ${MEMORY} MB${measured ? "" : " (skipped: no /proc here)"}`,
  async (kind) => {
    const {peak} = await readLarge(kind);
    expect(peak).toBeGreaterThan(50);
    expect(peak).toBeLessThan(MEMORY);
  },
  120_000
);
