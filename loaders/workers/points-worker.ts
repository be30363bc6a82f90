/** The worker thread of `runPointsInWorkers`: prepares once, then makes each list of points it is sent. */
import {parentPort, workerData} from "node:worker_threads";
import {prepareSetting, runPoints} from "../../src/scoring/analysis.js";
import type {PointsAnswer, PointsWork} from "./points-messages.js";

const {framework, observations, ...data} = workerData as PointsWork;
const setting = prepareSetting(framework, observations, data);

parentPort!.on("message", (points: readonly Float64Array[]) => parentPort!.postMessage(answer(points)));

function answer(points: readonly Float64Array[]): PointsAnswer {
  try {
    return {made: runPoints(setting, points, (done) => parentPort!.postMessage({done}))};
  } catch (error) {
    if (error instanceof RangeError) return {failed: error.message};
    throw error;
  }
}
