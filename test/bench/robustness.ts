/**
 * A robustness run with data drawn anew, by one thread and by all: what `san-sang robustness` does with large sets.
 */
import {availableParallelism} from "node:os";
import {runPointsInWorkers} from "../../loaders/workers/run-points-in-workers.js";
import {prepareSetting, randomPoints, runPoints} from "../../src/scoring/analysis.js";
import {makeFramework, makeRows} from "../scoring/robustness/make-rows.js";
import {type BenchRow, inTurn, milliseconds, times} from "./measure.js";

const [UNITS, RUNS] = [300, 400];

export async function benchRobustness(): Promise<readonly BenchRow[]> {
  const {observations, units} = makeRows(UNITS);
  const framework = makeFramework();
  const points = randomPoints(prepareSetting(framework, observations, {units}).inputs.length, RUNS, 1);
  const threads = availableParallelism();
  const prepare = () => prepareSetting(framework, observations, {units});
  const [one, all] = await inTurn(3, [
    async () => runPoints(prepare(), points),
    async () => runPointsInWorkers(prepare(), points, threads)
  ]);
  return [
    {what: "400 runs of 300 units, data drawn, one thread", figure: milliseconds(one!), ratio: "1 ×"},
    {what: `the same in ${threads} threads`, figure: milliseconds(all!), ratio: times(all! / one!)}
  ];
}
