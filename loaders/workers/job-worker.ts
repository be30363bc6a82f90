/** The worker thread of `runInWorkers`. */
import {parentPort} from "node:worker_threads";
import {answerJobs, type JobMessage} from "../../src/scoring/kernel/job-messages.js";

const answer = answerJobs();

parentPort!.on("message", (message: JobMessage) => {
  const said = answer(message);
  if (said !== null) parentPort!.postMessage(said);
});
