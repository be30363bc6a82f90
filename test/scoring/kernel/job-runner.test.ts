import {describe, expect, it} from "vitest";
import {runInWorkers} from "../../../loaders/workers/run-in-workers.js";
import {type JobPort, makeJobRunner} from "../../../src/components/robustness-worker/job-runner.js";
import {portOfThread, portOfWorker} from "../../../src/components/robustness-worker/ports.js";
import {answerJobs, type JobAnswer, type JobMessage} from "../../../src/scoring/kernel/job-messages.js";
import {prepareJob, type RunJob} from "../../../src/scoring/kernel/run-job.js";
import {spreadOf} from "../../../src/scoring/kernel/tally.js";
import {makeJob} from "./make-job.js";

const RUNS = 300;
const inThread = () => portOfThread((task) => setTimeout(task, 0));
const singleThread = (job: RunJob) => prepareJob(job)(0, RUNS).map(spreadOf);

/** Without a variant that its second run asks for, so that it fails when it gets there. */
function brokenJob(): RunJob {
  const job = makeJob(RUNS);
  return {...job, variants: job.variants.map(({grid}) => ({grid, drawn: {method: "power", at: "index"}}))};
}

describe("runInWorkers", () => {
  it.each([1, 2, 3])("takes the ranks of a single thread, with %d workers", async (workers) => {
    const job = makeJob(RUNS);
    expect((await runInWorkers(job, {workers, chunk: 37})).map(spreadOf)).toEqual(singleThread(job));
  });

  it("rejects with what is wrong with the job", async () => {
    await expect(runInWorkers(brokenJob(), {workers: 2})).rejects.toThrow(/index: a power mean can't be drawn/);
  });

  it("stops when it is aborted", async () => {
    const abort = new AbortController();
    const run = runInWorkers(makeJob(RUNS), {
      workers: 1,
      chunk: 1,
      signal: abort.signal,
      onProgress: () => abort.abort(new Error("enough"))
    });
    await expect(run).rejects.toThrow("enough");
  });
});

describe("a job runner", () => {
  it("fills results in, piece by piece", async () => {
    const seen: number[] = [];
    const runner = makeJobRunner([inThread(), inThread()]);
    const onProgress = ({
      done,
      total,
      tallies
    }: {
      done: number;
      total: number;
      tallies: unknown[] | readonly unknown[];
    }) => {
      expect(total).toBe(RUNS);
      expect(tallies).toHaveLength(11);
      seen.push(done);
    };
    const job = makeJob(RUNS);
    expect((await runner.run(job, {chunk: 100, onProgress})).map(spreadOf)).toEqual(singleThread(job));
    expect(seen).toEqual([100, 200, 300]);
  });

  it("gives up a run when a new one is started, and mixes nothing of the two", async () => {
    const runner = makeJobRunner([inThread()]);
    const first = runner.run(makeJob(RUNS, 1), {chunk: 10});
    const refused = expect(first).rejects.toThrow("another run was started");
    await new Promise((resolve) => setTimeout(resolve, 5));
    const job = makeJob(RUNS, 2);
    expect((await runner.run(job, {chunk: 10})).map(spreadOf)).toEqual(singleThread(job));
    await refused;
  });

  it("says why a run failed, and takes the next one", async () => {
    const runner = makeJobRunner([inThread()]);
    await expect(runner.run(brokenJob())).rejects.toThrow(RangeError);
    const job = makeJob(RUNS);
    expect((await runner.run(job)).map(spreadOf)).toEqual(singleThread(job));
  });

  it("does not start when the signal was aborted before", async () => {
    const posted: JobMessage[] = [];
    const port: JobPort = {post: (message) => posted.push(message), listen: () => {}, close: () => {}};
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(makeJobRunner([port]).run(makeJob(3), {signal})).rejects.toThrow("too late");
    expect(posted).toEqual([]);
  });

  it("of no runs is done at once", async () => {
    const tallies = await makeJobRunner([inThread()]).run(makeJob(0));
    expect(tallies.map(spreadOf).every(({runs}) => runs === 0)).toBe(true);
  });

  it("ends its run when it is closed", async () => {
    const runner = makeJobRunner([inThread()]);
    const run = runner.run(makeJob(RUNS));
    runner.close();
    await expect(run).rejects.toThrow("the workers were closed");
  });
});

describe("portOfWorker", () => {
  /** As much of a Web Worker as the port uses. */
  class FakeWorker extends EventTarget {
    readonly #answer = answerJobs();
    terminated = false;
    postMessage(message: JobMessage): void {
      const data = this.#answer(structuredClone(message));
      queueMicrotask(() => data && this.dispatchEvent(new MessageEvent("message", {data})));
    }
    terminate(): void {
      this.terminated = true;
    }
  }

  it("runs a job in the worker, and ends it", async () => {
    const worker = new FakeWorker();
    const runner = makeJobRunner([portOfWorker(worker as unknown as Worker)]);
    const job = makeJob(RUNS);
    expect((await runner.run(job)).map(spreadOf)).toEqual(singleThread(job));
    runner.close();
    expect(worker.terminated).toBe(true);
  });

  it("tells of a worker that broke", () => {
    const worker = new FakeWorker();
    const heard: JobAnswer[] = [];
    portOfWorker(worker as unknown as Worker).listen((answer) => heard.push(answer));
    worker.dispatchEvent(Object.assign(new Event("error"), {message: "no memory"}));
    expect(heard).toEqual([{job: null, failed: "the worker broke: no memory"}]);
  });
});
