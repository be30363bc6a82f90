/**
 * The Web Worker: `new Worker(import.meta.resolve("./worker.js"), {type: "module"})`, then `portOfWorker`.
 */
import {answerJobs, type JobMessage} from "../../scoring/kernel/job-messages.js";

const answer = answerJobs();

self.addEventListener("message", ({data}: MessageEvent<JobMessage>) => {
  const said = answer(data);
  if (said !== null) self.postMessage(said);
});
