/** What the browser's bench runs in a page: 1,000 replications again and again, in the page's thread and in a worker. */
import {type JobPort, type JobProgress, makeJobRunner} from "../../src/components/robustness-worker/job-runner.js";
import {portOfThread, portOfWorker} from "../../src/components/robustness-worker/ports.js";
import {prepareJob, type RunJob} from "../../src/scoring/kernel/run-job.js";
import {spreadOf} from "../../src/scoring/kernel/tally.js";
import {sampleJob} from "./sample-job.js";

/** Milliseconds of each round, and of each frame that the page drew meanwhile. */
export interface BrowserRounds {
  readonly rounds: readonly number[];
  readonly frames: readonly number[];
}

export interface BenchAsked {
  readonly how: "idle" | "at-once" | "worker" | "frames";
  readonly units: number;
  readonly indicators: number;
  readonly rounds: number;
  /** Source of the worker. */
  readonly worker: string;
}

const RUNS = 1000;
/** Replications between two frames. */
const SLICE = 250;

async function benchInPage({how, units, indicators, rounds, worker}: BenchAsked): Promise<BrowserRounds> {
  const job = sampleJob(units, indicators, RUNS);
  const run = runnerOf(how, worker);
  for (let i = 0; i < 10; i++) await run(job);
  const frames = watchFrames();
  const taken: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await nextFrame();
    const start = performance.now();
    await run(job);
    taken.push(performance.now() - start);
  }
  return {rounds: taken, frames: frames()};
}

function runnerOf(how: BenchAsked["how"], worker: string): (job: RunJob) => Promise<void> {
  if (how === "idle") return nextFrame;
  if (how === "at-once") return runAtOnce;
  return runOn(how === "worker" ? startWorker(worker) : portOfThread(afterFrame));
}

async function runAtOnce(job: RunJob): Promise<void> {
  prepareJob(job)(0, RUNS).map(spreadOf);
}

/** Intervals of all units are worked out whenever a piece comes back, as a page would that fills them in. */
function runOn(port: JobPort): (job: RunJob) => Promise<void> {
  const runner = makeJobRunner([port]);
  const onProgress = ({tallies}: JobProgress) => {
    tallies.map(spreadOf);
  };
  return async (job) => {
    await runner.run(job, {chunk: SLICE, onProgress});
  };
}

function startWorker(source: string): JobPort {
  return portOfWorker(new Worker(URL.createObjectURL(new Blob([source], {type: "text/javascript"}))));
}

function afterFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, 0));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Notes how long each frame takes until it is called. */
function watchFrames(): () => readonly number[] {
  const taken: number[] = [];
  let last = performance.now();
  let watching = true;
  const look = (now: number): void => {
    taken.push(now - last);
    last = now;
    if (watching) requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(look);
  });
  return () => {
    watching = false;
    return taken;
  };
}

Object.assign(globalThis, {benchInPage});
