import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readBatch} from "../../loaders/intake/batch/read-batch.js";
import {readSubmission} from "../../loaders/intake/read-submission.js";
import {contextFor, FORM, fill, HA_NOI} from "../form/sample.js";

const folder = mkdtempSync(join(tmpdir(), "batch-"));

async function file(name: string, values: Readonly<Record<string, number>>) {
  const path = join(folder, name);
  writeFileSync(path, await fill(values));
  return {path, file: `ha-noi-63/${name}`, context: contextFor(HA_NOI)};
}

describe("readBatch", () => {
  it("reads what a single reading reads, in the order given, and tells how far it is", async () => {
    const files = await Promise.all([1, 2, 3].map((n) => file(`${n}.xlsx`, {"dvc-ai": n, "dvc-total": 10})));
    const steps: number[] = [];
    const readings = await readBatch(FORM, files, {children: 2, onProgress: (done) => steps.push(done)});
    const single = await readSubmission(
      await fill({"dvc-ai": 1, "dvc-total": 10}),
      "ha-noi-63/1.xlsx",
      FORM,
      contextFor(HA_NOI)
    );
    expect(readings.map((reading) => reading.file)).toEqual(files.map((one) => one.file));
    expect(readings[0]).toEqual(single);
    expect(steps).toEqual([1, 2, 3]);
  });

  it("makes a finding of a file that kills its child, and goes on with the next", async () => {
    const gone = {path: join(folder, "gone.xlsx"), file: "ha-noi-63/gone.xlsx", context: contextFor(HA_NOI)};
    const readings = await readBatch(FORM, [gone, await file("after.xlsx", {"dvc-ai": 7})], {children: 1});
    expect(readings[0]).toMatchObject({fit: false, findings: [{code: "unreadable", file: gone.file}]});
    expect(readings[1]?.cells.find(({item}) => item === "dvc-ai")?.value).toBe(7);
  });

  it("makes a finding of a file that takes too long", async () => {
    const [reading] = await readBatch(FORM, [await file("slow.xlsx", {})], {children: 1, limit: 1});
    expect(reading).toMatchObject({fit: false, findings: [{code: "too-slow"}]});
  });

  it("gives 100 results in the order asked for, whatever is done first", async () => {
    const large = join(folder, "large.csv");
    writeFileSync(large, `code,value\n${"x,1\n".repeat(150_000)}`);
    const small = await file("small.xlsx", {"dvc-ai": 1});
    const files = Array.from({length: 100}, (_, i) => ({
      ...small,
      ...(i % 50 === 0 ? {path: large} : {}),
      file: `ha-noi-63/${i}.${i % 50 === 0 ? "csv" : "xlsx"}`
    }));
    const done: string[] = [];
    const readings = await readBatch(FORM, files, {children: 3, onPeak: (name) => done.push(name)});
    expect(readings.map((reading) => reading.file)).toEqual(files.map((one) => one.file));
    expect(done).toHaveLength(100);
    expect(done).not.toEqual(files.map((one) => one.file));
  });

  it("reads nothing out of nothing", async () => expect(await readBatch(FORM, [])).toEqual([]));
});
