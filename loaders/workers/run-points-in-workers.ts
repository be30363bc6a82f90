/**
 * Robustness runs of large sets on all processors.
 */
import {on} from "node:events";
import {Worker} from "node:worker_threads";
import {
  joinPieces,
  type MadePiece,
  type OnProgress,
  type RunScores,
  type RunSetting,
  shareRuns
} from "../../src/scoring/analysis.js";
import {inProject} from "../files/paths.js";
import {bundleEntry} from "../reader/child/bundle-entry.js";
import type {PointsAnswer, PointsWork} from "./points-messages.js";

/** Pieces per thread: one that is slow holds up no more than its last piece. */
const PIECES_EACH = 4;

/**
 * `runPoints` in worker threads; scores, weights and limits are those of one thread, however many there are.
 *
 * @param workers 1 or more
 * @throws (rejects) RangeError as `runPoints`; the error of a thread that broke; what `onProgress` throws
 */
export async function runPointsInWorkers(
  setting: RunSetting,
  points: readonly Float64Array[],
  workers: number,
  onProgress: OnProgress = () => {}
): Promise<RunScores> {
  const queue = [...shareRuns(setting, points, workers * PIECES_EACH)];
  const {framework, observations, units, period, weightSets} = setting;
  const workerData: PointsWork = {framework, observations, units, period, weightSets};
  const entry = bundleEntry(inProject("loaders", "workers", "points-worker.ts"));
  const threads = Array.from({length: Math.min(workers, queue.length)}, () => new Worker(entry, {workerData}));
  let done = 0;
  const onDone = (count: number) => {
    done += count;
    onProgress(done, points.length);
  };
  try {
    const made = await Promise.all(threads.map((thread) => emptyQueue(thread, queue, points, onDone)));
    return joinPieces(setting, points.length, made.flat());
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Has a thread make one piece after another until none is left. */
async function emptyQueue(
  thread: Worker,
  queue: (readonly number[])[],
  points: readonly Float64Array[],
  onDone: (count: number) => void
): Promise<readonly MadePiece[]> {
  const pieces: MadePiece[] = [];
  for (let runs = queue.shift(); runs !== undefined; runs = queue.shift()) {
    const asked = runs.map((run) => points[run]!);
    pieces.push({runs, made: await makePiece(thread, asked, onDone)});
  }
  return pieces;
}

async function makePiece(
  thread: Worker,
  points: readonly Float64Array[],
  onDone: (count: number) => void
): Promise<RunScores> {
  const answers = on(thread, "message", {close: ["exit"]});
  thread.postMessage(points);
  let before = 0;
  for await (const [answer] of answers as AsyncIterable<[PointsAnswer]>) {
    if ("made" in answer) return answer.made;
    if ("failed" in answer) throw new RangeError(answer.failed);
    onDone(answer.done - before);
    before = answer.done;
  }
  throw new Error("the thread ended without an answer");
}
