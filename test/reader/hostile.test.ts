/**
 * Files made to do harm, through the batch as submissions come: each ends in a finding within time and memory, and the
 * file after it is read. Where the system does not tell the memory of a process, its bound is not checked.
 */
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readBatch} from "../../loaders/intake/batch/read-batch.js";
import type {SubmissionReading} from "../../loaders/intake/types.js";
import {contextFor, FORM, fill, HA_NOI} from "../form/sample.js";
import {type Hostile, hostileFiles} from "./hostile-files.js";

const SECONDS = 10;
const MEGABYTES = 800;
const measured = existsSync("/proc/self/status");

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe(`the hostile set${measured ? "" : " (memory not measured: no /proc here)"}`, () => {
  let hostile: readonly Hostile[];
  const readings = new Map<string, SubmissionReading>();
  const peaks = new Map<string, number>();
  const seconds = new Map<string, number>();

  beforeAll(async () => {
    hostile = await hostileFiles();
    const good = {name: "good.xlsx", bytes: await fill({"dvc-ai": 7, "dvc-total": 10}), codes: []};
    const files = hostile.flatMap((one) => [one, {...good, name: `after-${one.name}`}]);
    for (const {name, bytes} of files) writeFileSync(join(folder, name), bytes);
    const asked = files.map(({name}) => ({
      path: join(folder, name),
      file: `${HA_NOI.id}/${name}`,
      context: contextFor(HA_NOI)
    }));
    let last = performance.now();
    const read = await readBatch(FORM, asked, {
      children: 1,
      onPeak(file, megabytes) {
        peaks.set(file, megabytes);
        seconds.set(file, (performance.now() - last) / 1000);
        last = performance.now();
      }
    });
    for (const reading of read) readings.set(reading.file, reading);
  }, 300_000);

  it("has every kind", () => {
    expect(hostile.length).toBeGreaterThanOrEqual(16);
    expect(readings.size).toBe(2 * hostile.length);
  });

  it("says something about each, and reads none that does harm", () => {
    for (const {name, codes, fit = false} of hostile) {
      const reading = readings.get(`${HA_NOI.id}/${name}`)!;
      expect({name, codes: reading.findings.map(({code}) => code), fit: reading.fit}).toMatchObject({
        ...{name, fit, codes: expect.arrayContaining([...codes])}
      });
      for (const {advice_vi, advice_en} of reading.findings) expect(`${advice_vi}${advice_en}`).not.toMatch(/[{}]/);
    }
  });

  it("goes on to a good file after each", () => {
    for (const {name} of hostile) {
      const reading = readings.get(`${HA_NOI.id}/after-${name}`)!;
      expect({name, fit: reading.fit}).toEqual({name, fit: true});
      expect(reading.cells.find(({item}) => item === "dvc-ai")?.value).toBe(7);
    }
  });

  it(`stays within ${SECONDS} seconds and ${MEGABYTES} MB for each`, () => {
    for (const {name} of hostile) {
      const file = `${HA_NOI.id}/${name}`;
      expect(seconds.get(file), name).toBeLessThan(SECONDS);
      expect(peaks.get(file), name).toBeLessThan(MEGABYTES);
      if (measured) expect(peaks.get(file), name).toBeGreaterThan(20);
    }
  });

  it("takes a formula without a stored result for no answer, never for 0", () => {
    const reading = readings.get(`${HA_NOI.id}/formula-without-result.xlsx`)!;
    expect(reading.cells.find(({item}) => item === "dvc-ai")).toMatchObject({
      value: null,
      status: "error",
      raw: "=1+1"
    });
  });

  it("reads the far cell's sheet without looping to it", () => {
    const reading = readings.get(`${HA_NOI.id}/cell-XFD1048576.xlsx`)!;
    expect(reading.cells.find(({item}) => item === "dvc-total")?.value).toBe(10);
  });
});
