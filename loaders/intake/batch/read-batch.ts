/**
 * Many files, read by one child process per core. A file that breaks its child becomes a finding; the batch goes on.
 */
import {availableParallelism} from "node:os";
import type {Form} from "../../form/form.js";
import {BOUNDS, type Outcome} from "../../reader/child/bounded-child.js";
import {LIMITS} from "../../reader/guard/limits.js";
import type {FileCode} from "../findings/file-texts.js";
import {fileFinding} from "../findings/make.js";
import type {SubmissionReading} from "../types.js";
import {giveBack, takeChild} from "./children.js";
import type {FileMessage, ReadingMessage, SubmissionFile} from "./messages.js";

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
  const {children = availableParallelism(), onProgress, heap = BOUNDS.heap, memory = BOUNDS.memory} = options;
  const bounds = {heap, memory};
  const readings = new Array<SubmissionReading>(files.length);
  const queue = files.map((file, index) => ({file, index})).values();
  let done = 0;
  const work = async () => {
    let child = takeChild(form, bounds);
    for (const {file, index} of queue) {
      const outcome = await child.ask<ReadingMessage>({next: file} satisfies FileMessage, options.limit ?? LIMITS.time);
      options.onPeak?.(file.file, child.peak);
      if ("failed" in outcome) child = takeChild(form, bounds);
      readings[index] = toReading(outcome, file);
      onProgress?.(++done, files.length);
    }
    giveBack(child, bounds);
  };
  await Promise.all(Array.from({length: Math.min(children, files.length)}, work));
  return readings;
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
