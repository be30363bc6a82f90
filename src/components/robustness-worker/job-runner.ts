/**
 * Runs a robustness job on workers, piece by piece: results fill in as pieces come back, and a run can be given up at any
 * time. The ranks are the same however many workers there are.
 */
import type {JobAnswer, JobMessage} from "../../scoring/kernel/job-messages.js";
import type {RunJob} from "../../scoring/kernel/run-job.js";
import {addTallies, makeTallies, type RankTally} from "../../scoring/kernel/tally.js";

/** A worker, as the runner sees it. Messages are answered in their order. */
export interface JobPort {
  readonly post: (message: JobMessage) => void;
  /** Called once, before anything is posted. */
  readonly listen: (hear: (answer: JobAnswer) => void) => void;
  readonly close: () => void;
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  /** Of the runs done; they go on changing. */
  readonly tallies: readonly RankTally[];
}

export interface JobOptions {
  /** Runs in a piece: 128 unless given. */
  readonly chunk?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: JobProgress) => void;
}

export interface JobRunner {
  /**
   * Runs a job; one at a time: a new one ends the one before, as if it had been aborted.
   *
   * @returns tallies by unit
   * @throws (rejects) RangeError as `prepareJob`; the signal's reason, or a DOMException "AbortError"
   */
  readonly run: (job: RunJob, options?: JobOptions) => Promise<readonly RankTally[]>;
  /** Ends the workers, and the run. */
  readonly close: () => void;
}

type Piece = Exclude<JobAnswer, {readonly failed: string}>;

/** A run under way. */
interface Going {
  readonly number: number;
  readonly hear: (port: JobPort, piece: Piece) => void;
  /** Settles the run's promise, once. */
  readonly fail: (reason: unknown) => void;
}

/** Pieces that a worker has before it, so that it need not wait for the next. */
const AHEAD = 2;

/** @param ports one or more workers; the runner listens to them from now on */
export function makeJobRunner(ports: readonly JobPort[]): JobRunner {
  let going: Going | null = null;
  let count = 0;
  for (const port of ports) {
    port.listen((answer) => {
      // What comes back from a run given up says nothing any more; a worker that broke ends whichever run there is.
      if (going === null || (answer.job !== null && answer.job !== going.number)) return;
      if ("failed" in answer) going.fail(new RangeError(answer.failed));
      else going.hear(port, answer);
    });
  }
  const abort = (why: string) => going?.fail(new DOMException(why, "AbortError"));
  const run = (job: RunJob, options: JobOptions = {}) => {
    abort("another run was started");
    options.signal?.throwIfAborted();
    const number = ++count;
    return new Promise<readonly RankTally[]>((resolve, reject) => {
      const finish = (settle: () => void) => {
        options.signal?.removeEventListener("abort", onAbort);
        going = null;
        settle();
      };
      const fail = (reason: unknown) => finish(() => reject(reason));
      const onAbort = () => fail(options.signal?.reason);
      options.signal?.addEventListener("abort", onAbort);
      const hear = gatherPieces(ports, job, number, options, (tallies) => finish(() => resolve(tallies)));
      going = {number, hear, fail};
    });
  };
  const close = () => {
    abort("the workers were closed");
    for (const port of ports) port.close();
  };
  return {run: async (job, options) => run(job, options), close};
}

/** Hands out a job's runs in pieces and adds up what comes back; the function it gives back takes a piece. */
function gatherPieces(
  ports: readonly JobPort[],
  job: RunJob,
  number: number,
  {chunk = 128, onProgress}: JobOptions,
  onDone: (tallies: readonly RankTally[]) => void
): Going["hear"] {
  const total = job.weightsAt.length;
  const tallies = makeTallies(job.variants[0]!.grid.units);
  let [handed, done] = [0, 0];
  const handOut = (port: JobPort) => {
    if (handed === total && total > 0) return;
    const from = handed;
    handed = Math.min(total, from + chunk);
    port.post({job: number, from, to: handed});
  };
  for (const port of ports) port.post({job: number, prepare: job});
  for (let k = 0; k < AHEAD; k++) for (const port of ports) handOut(port);
  return (port, piece) => {
    addTallies(tallies, piece.tallies);
    done += piece.runs;
    onProgress?.({done, total, tallies});
    if (done === total) onDone(tallies);
    else handOut(port);
  };
}
