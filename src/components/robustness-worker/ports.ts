/**
 * The two ends a job runner can have in a browser: a Web Worker, or the page's own thread between two frames.
 */
import {answerJobs} from "../../scoring/kernel/job-messages.js";
import type {JobPort} from "./job-runner.js";

/** A Web Worker started with `worker.ts`. */
export function portOfWorker(worker: Worker): JobPort {
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => {
      worker.addEventListener("message", ({data}) => hear(data));
      worker.addEventListener("error", ({message}) => hear({job: null, failed: `the worker broke: ${message}`}));
    },
    close: () => worker.terminate()
  };
}

/**
 * The thread it is called in, for pages without workers: each piece is worked out when `later` calls back, so a small
 * `chunk` leaves the page time to draw.
 *
 * @param later calls a task soon, and never at once: `requestAnimationFrame`, say
 */
export function portOfThread(later: (task: () => void) => void): JobPort {
  const answer = answerJobs();
  let hear: Parameters<JobPort["listen"]>[0] = () => {};
  return {
    post: (message) => {
      later(() => {
        const said = answer(message);
        if (said !== null) hear(said);
      });
    },
    listen: (listener) => {
      hear = listener;
    },
    close: () => {
      hear = () => {};
    }
  };
}
