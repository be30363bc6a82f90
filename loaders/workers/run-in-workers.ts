/**
 * Large robustness runs on all cores.
 */
import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";
import {type JobOptions, type JobPort, makeJobRunner} from "../../src/components/robustness-worker/job-runner.js";
import type {RunJob} from "../../src/scoring/kernel/run-job.js";
import type {RankTally} from "../../src/scoring/kernel/tally.js";
import {inProject} from "../files/paths.js";
import {bundleEntry} from "../reader/child/bundle-entry.js";

export interface WorkerOptions extends JobOptions {
  /** Threads; one per core unless given. */
  readonly workers?: number;
}

/**
 * Runs a job in worker threads. The ranks are those of one thread, whatever the number of workers.
 *
 * @returns tallies by unit
 * @throws (rejects) RangeError as `prepareJob`, or if a worker breaks; the signal's reason when it is aborted
 */
export async function runInWorkers(job: RunJob, options: WorkerOptions = {}): Promise<readonly RankTally[]> {
  const {workers = availableParallelism()} = options;
  const entry = bundleEntry(inProject("loaders", "workers", "job-worker.ts"));
  const runner = makeJobRunner(Array.from({length: workers}, () => portOfThread(new Worker(entry))));
  try {
    return await runner.run(job, options);
  } finally {
    runner.close();
  }
}

function portOfThread(worker: Worker): JobPort {
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.on("message", hear);
      worker.on("error", ({message}) => hear({job: null, failed: `the worker broke: ${message}`}));
      worker.on("exit", (code) => hear({job: null, failed: `the worker ended with code ${code}`}));
    },
    close: () => {
      worker.terminate();
    }
  };
}
