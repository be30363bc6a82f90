/**
 * The kernel of the robustness runs: replications per second, its share of what the machine can do, and how it compares
 * with a run written in the simplest way.
 */
import {execFileSync} from "node:child_process";
import {inProject} from "../../loaders/files/paths.js";
import {bundleEntry} from "../../loaders/reader/child/bundle-entry.js";
import {runInWorkers} from "../../loaders/workers/run-in-workers.js";
import {multiplyBlock} from "../../src/scoring/kernel/kernel.js";
import {prepareJob, type RunJob} from "../../src/scoring/kernel/run-job.js";
import {spreadOf} from "../../src/scoring/kernel/tally.js";
import {type BenchRow, inTurn, milliseconds, times} from "./measure.js";
import {runNaively} from "./naive-run.js";
import {bestRates, peakTasks} from "./peak.js";
import {sampleJob} from "./sample-job.js";

const SIZES = [
  {units: 34, indicators: 30, runs: 1000, naive: 200},
  {units: 97, indicators: 60, runs: 1000, naive: 50},
  {units: 3321, indicators: 60, runs: 200, naive: 4}
] as const;

export async function benchKernel(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const size of SIZES) rows.push(await compareSize(size));
  return [...rows, shareOfPeak(97, 60), await compareWorkers(), largest()];
}

/** The whole of a replication: weights, scores, ranks, and its part of the rank interval. */
function runFast(job: RunJob): readonly (readonly (number | null)[])[] {
  return prepareJob(job)(0, job.weightsAt.length)
    .map(spreadOf)
    .map(({p05, median, p95}) => [p05, median, p95]);
}

async function compareSize({units, indicators, runs, naive}: (typeof SIZES)[number]): Promise<BenchRow> {
  const job = sampleJob(units, indicators, runs);
  const few = sampleJob(units, indicators, naive);
  if (JSON.stringify(runFast(few)) !== JSON.stringify(runNaively(few))) throw new Error("the two ways differ");
  const [fast = 0, slow = 0] = await inTurn(7, [async () => runFast(job), async () => runNaively(few)]);
  return {
    what: `replications of ${units} units × ${indicators} indicators`,
    figure: `${Math.round(runs / fast).toLocaleString("en")} a second`,
    ratio: `${times(slow / naive / (fast / runs))} as fast as plain objects`
  };
}

function shareOfPeak(units: number, indicators: number): BenchRow {
  const runs = 64;
  const numbers = (length: number) => Float64Array.from({length}, (_, i) => 1 + (i % 7));
  const [values, weights, out] = [
    numbers(units * indicators),
    numbers(indicators * runs),
    new Float64Array(units * runs)
  ];
  const rows = Int32Array.from({length: units}, (_, row) => row);
  const product = {
    task: () => multiplyBlock(values, weights, indicators, runs, runs, rows, out),
    operations: 2 * units * indicators * runs
  };
  const [own = 0, ...peaks] = bestRates([product, ...peakTasks()], 2000);
  const share = own / Math.max(...peaks);
  return {
    what: `product of ${units} units × ${indicators} indicators`,
    figure: `${Math.round(own / 1e7) / 100} GFLOP/s`,
    ratio: `${Math.round(100 * share)} % of this machine's peak in JavaScript on one core (goal 40 %)`
  };
}

async function compareWorkers(): Promise<BenchRow> {
  const job = sampleJob(3321, 60, 1000);
  const run = (workers: number) => () => runInWorkers(job, {workers});
  await run(1)();
  const [one = 0, two = 0] = await inTurn(3, [run(1), run(2)]);
  return {
    what: "1,000 replications of 3,321 × 60 in two worker threads",
    figure: milliseconds(two),
    ratio: `${times(two / one)} one worker thread`
  };
}

function largest(): BenchRow {
  const entry = bundleEntry(inProject("test", "bench", "large-run.ts"));
  const {seconds, peak, bare} = JSON.parse(execFileSync(process.execPath, [entry], {encoding: "utf8"})) as {
    readonly seconds: number;
    readonly peak: number;
    readonly bare: number;
  };
  return {
    what: "100 replications of 10,000 units × 50 indicators",
    figure: `${Math.round(seconds * 100) / 100} s`,
    ratio: `${Math.round(peak)} MB at most, ${Math.round(bare)} MB of them Node's own`
  };
}
