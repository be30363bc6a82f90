/**
 * The runs of a robustness analysis, by as many threads as they are worth.
 */
import {availableParallelism} from "node:os";
import {joinPieces, type OnProgress, type RunScores, type RunSetting, runPoints} from "../../src/scoring/analysis.js";
import {runPointsInWorkers} from "../workers/run-points-in-workers.js";

/** Runs made first, in this thread, to see how long one takes. */
const TRIED = 64;
/** Milliseconds of work left above which threads save more than their start costs. */
const WORTH = 4_000;
/** Each holds the observations and its own memory of variants. */
const MOST_THREADS = 8;

/**
 * What `runPoints` gives, whatever the number of threads.
 *
 * @param workers threads; unless given, all processors if the runs left after a trial take seconds
 * @throws (rejects) RangeError as `runPoints`
 */
export async function makeRuns(
  setting: RunSetting,
  points: readonly Float64Array[],
  onProgress: OnProgress = () => {},
  workers?: number
): Promise<RunScores> {
  if (workers !== undefined && workers > 1) return runPointsInWorkers(setting, points, workers, onProgress);
  const tried = Math.min(points.length, workers === 1 ? points.length : TRIED);
  const start = performance.now();
  const first = runPoints(setting, points.slice(0, tried), (done) => onProgress(done, points.length));
  const left = points.slice(tried);
  if (left.length === 0) return first;
  const wait = ((performance.now() - start) / tried) * left.length;
  const onRest: OnProgress = (done) => onProgress(tried + done, points.length);
  const threads = wait < WORTH ? 1 : Math.min(MOST_THREADS, availableParallelism());
  const rest =
    threads > 1 ? await runPointsInWorkers(setting, left, threads, onRest) : runPoints(setting, left, onRest);
  const numbers = [...points.keys()];
  return joinPieces(setting, points.length, [
    {runs: numbers.slice(0, tried), made: first},
    {runs: numbers.slice(tried), made: rest}
  ]);
}
