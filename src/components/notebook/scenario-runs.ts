/**
 * Rank intervals of a scenario: the edition's own runs around other weights, beside the page's thread where the browser
 * has workers.
 */
import type {RunJob} from "../../scoring/kernel/run-job.js";
import {type RankSpread, spreadOf} from "../../scoring/kernel/tally.js";
import type {UnitId} from "../../scoring/model.js";
import {makeJob, type RobustnessJob} from "../../scoring/robustness/make-job.js";
import {type JobRunner, makeJobRunner} from "../robustness-worker/job-runner.js";
import {portOfThread, portOfWorker} from "../robustness-worker/ports.js";
import type {NotebookData} from "./data.js";
import {type PillarWeights, unitRows, withWeights} from "./scenario.js";

/** Ranks over the runs done so far, of the units that are ranked. */
export interface RunsSoFar {
  readonly done: number;
  readonly total: number;
  readonly spreads: ReadonlyMap<UnitId, RankSpread>;
}

export interface ScenarioRuns {
  /**
   * Runs around these weights; the runs before are given up.
   *
   * @param show called as results fill in, the last time with all runs done
   * @returns true once all are done, false if they were given up for others
   * @throws (rejects) RangeError as `makeJob`
   */
  readonly run: (weights: PillarWeights, show: (soFar: RunsSoFar) => void) => Promise<boolean>;
}

/** Runs in a piece: a worker answers about ten times, the page's own thread gets back to the reader in between. */
const CHUNK = {worker: 100, thread: 25};

export function prepareScenarioRuns(data: NotebookData): ScenarioRuns {
  const jobFor = rememberJobs(data);
  let runner = startWorker();
  let chunk = runner === null ? CHUNK.thread : CHUNK.worker;
  const useThread = () => {
    runner?.close();
    chunk = CHUNK.thread;
    runner = makeJobRunner([portOfThread((task) => setTimeout(task))]);
  };
  if (runner === null) useThread();
  const run: ScenarioRuns["run"] = async (weights, show) => {
    const {job, cases} = jobFor(weights);
    const used = runner!;
    try {
      await used.run(job, {
        chunk,
        onProgress: ({done, total, tallies}) =>
          show({done, total, spreads: new Map(cases.map(({unit}, i) => [unit, spreadOf(tallies[i]!)]))})
      });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return false;
      if (chunk === CHUNK.thread && used === runner) throw error;
      if (used === runner) useThread();
      return run(weights, show);
    }
  };
  return {run};
}

/** null where the browser has no workers, or the page may not start one. */
function startWorker(): JobRunner | null {
  try {
    return makeJobRunner([
      portOfWorker(new Worker(import.meta.resolve("../robustness-worker/worker.js"), {type: "module"}))
    ]);
  } catch {
    return null;
  }
}

/** A job serves all weights with the same pillars: its leaf scores are worked out once. */
function rememberJobs({framework, observations, units, seed}: NotebookData): (weights: PillarWeights) => RobustnessJob {
  const made = new Map<string, RobustnessJob>();
  return (weights) => {
    const weighted = withWeights(framework, weights);
    const pillars = weighted.index.children.map(({id}) => id).join(" ");
    const known = made.get(pillars) ?? makeJob(weighted, observations, {units: unitRows(units), seed});
    made.set(pillars, known);
    const job: RunJob = {...known.job, framework: weighted};
    return {...known, job};
  };
}
