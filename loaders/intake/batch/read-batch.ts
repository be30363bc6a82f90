/**
 * Many files, read by one child process per core. A file that breaks its child becomes a finding; the batch goes on.
 */
import {availableParallelism} from "node:os";
import {inProject} from "../../files/paths.js";
import type {Form} from "../../form/form.js";
import {BOUNDS, BoundedChild, type Outcome} from "../../reader/child/bounded-child.js";
import type {FileCode} from "../findings/file-texts.js";
import {fileFinding} from "../findings/make.js";
import type {SubmissionReading} from "../types.js";
import type {FileMessage, FormMessage, ReadingMessage, SubmissionFile} from "./messages.js";

/** `limit` in milliseconds per file; `heap` and `memory` in megabytes per child. */
export interface BatchOptions {
  readonly children?: number;
  readonly limit?: number;
  readonly heap?: number;
  readonly memory?: number;
  /** Called after each file with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called after each file with the most memory its child has held so far, in megabytes. */
  readonly onPeak?: (file: string, megabytes: number) => void;
}

/** Reads the files; results come in the order given, one for each. */
export async function readBatch(
  form: Form,
  files: readonly SubmissionFile[],
  options: BatchOptions = {}
): Promise<readonly SubmissionReading[]> {
  const {children = availableParallelism(), onProgress} = options;
  const readings = new Array<SubmissionReading>(files.length);
  const queue = files.map((file, index) => ({file, index})).values();
  let done = 0;
  const work = async () => {
    let child = startChild(form, options);
    for (const {file, index} of queue) {
      const outcome = await child.ask<ReadingMessage>({next: file} satisfies FileMessage, options.limit ?? 10_000);
      options.onPeak?.(file.file, child.peak);
      if ("failed" in outcome) child = startChild(form, options);
      readings[index] = toReading(outcome, file);
      onProgress?.(++done, files.length);
    }
    child.kill();
  };
  await Promise.all(Array.from({length: Math.min(children, files.length)}, work));
  return readings;
}

function startChild(form: Form, {heap = BOUNDS.heap, memory = BOUNDS.memory}: BatchOptions): BoundedChild {
  const child = new BoundedChild(inProject("loaders", "intake", "batch", "child.ts"), {heap, memory});
  child.tell({form} satisfies FormMessage).catch(() => {}); // a child that can't start says so when it is asked
  return child;
}

/** What a file that broke its child is sent back with. */
const FAILED: Readonly<Record<"too-slow" | "too-much-memory" | "died", FileCode>> = {
  "too-slow": "too-slow",
  "too-much-memory": "too-much-memory",
  died: "unreadable"
};

function toReading(outcome: Outcome<ReadingMessage>, {file, context}: SubmissionFile): SubmissionReading {
  if ("answer" in outcome) return outcome.answer.reading;
  const ref = {unit: context.unit ?? file.split("/")[0]!, file};
  const finding = fileFinding(ref, FAILED[outcome.failed]);
  return {file, unit: null, edition: null, form: null, cells: [], contacts: [], findings: [finding], fit: false};
}
