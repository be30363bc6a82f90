/**
 * One file read by a child process, within a time limit.
 */
import type {ChildProcess} from "node:child_process";
import type {SubmissionReading} from "../types.js";
import type {FileMessage, ReadingMessage, SubmissionFile} from "./messages.js";

/** The reading, or why there is none: the child took too long, or died. A child that failed must be replaced. */
export type ChildResult = SubmissionReading | "too-slow" | "died";

/** @param limit milliseconds; the child is killed when they have passed */
export function readInChild(child: ChildProcess, next: SubmissionFile, limit: number): Promise<ChildResult> {
  return new Promise((resolve) => {
    const finish = (result: ChildResult) => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onExit);
      resolve(result);
    };
    const onMessage = (message: unknown) => finish((message as ReadingMessage).reading);
    const onExit = () => finish("died");
    const timer = setTimeout(() => {
      finish("too-slow");
      child.kill("SIGKILL");
    }, limit);
    child.on("message", onMessage);
    child.on("exit", onExit);
    if (child.connected) child.send({next} satisfies FileMessage, (error) => error && finish("died"));
    else finish("died");
  });
}
