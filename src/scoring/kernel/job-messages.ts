/**
 * What is said to a worker and what it says: the same in Node, in a browser, and in one thread.
 */
import {prepareJob, type RunChunk, type RunJob} from "./run-job.js";
import type {RankTally} from "./tally.js";

/** A job to get ready for, or runs of the job last sent: from `from` to before `to`. `job` is its number. */
export type JobMessage =
  | {readonly job: number; readonly prepare: RunJob}
  | {readonly job: number; readonly from: number; readonly to: number};

/** The ranks taken in those runs, or why there are none. A worker that broke has no job: `null`. */
export type JobAnswer =
  | {readonly job: number; readonly runs: number; readonly tallies: readonly RankTally[]}
  | {readonly job: number | null; readonly failed: string};

/** The worker's end: answers messages; null where there is nothing to say yet, or no longer. */
export function answerJobs(): (message: JobMessage) => JobAnswer | null {
  let current: {readonly job: number; readonly chunk: RunChunk} | null = null;
  return (message) => {
    const {job} = message;
    try {
      if ("prepare" in message) {
        current = null;
        current = {job, chunk: prepareJob(message.prepare)};
        return null;
      }
      if (current?.job !== job) return null;
      return {job, runs: message.to - message.from, tallies: current.chunk(message.from, message.to)};
    } catch (error) {
      return {job, failed: (error as Error).message};
    }
  };
}
