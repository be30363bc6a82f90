/**
 * Many files, read by one child process per core. A file that breaks its child becomes a finding; the batch goes on.
 */
import {availableParallelism} from "node:os";
import type {Form} from "../../form/form.js";
import {fileFinding} from "../findings/make.js";
import type {SubmissionReading} from "../types.js";
import type {SubmissionFile} from "./messages.js";
import {type ChildResult, readInChild} from "./read-in-child.js";
import {startChild} from "./start-child.js";

/** `limit` in milliseconds per file, `memory` in megabytes per child. */
export interface BatchOptions {
  readonly children?: number;
  readonly limit?: number;
  readonly memory?: number;
  /** Called after each file with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads the files; results come in the order given, one for each. */
export async function readBatch(
  form: Form,
  files: readonly SubmissionFile[],
  options: BatchOptions = {}
): Promise<readonly SubmissionReading[]> {
  const {children = availableParallelism(), limit = 30_000, memory = 768, onProgress} = options;
  const readings = new Array<SubmissionReading>(files.length);
  const queue = files.map((file, index) => ({file, index})).values();
  let done = 0;
  const work = async () => {
    let child = startChild(form, memory);
    for (const {file, index} of queue) {
      const result = await readInChild(child, file, limit);
      if (typeof result === "string") child = startChild(form, memory);
      readings[index] = toReading(result, file);
      onProgress?.(++done, files.length);
    }
    child.kill();
  };
  await Promise.all(Array.from({length: Math.min(children, files.length)}, work));
  return readings;
}

function toReading(result: ChildResult, {file, context}: SubmissionFile): SubmissionReading {
  if (typeof result !== "string") return result;
  const ref = {unit: context.unit ?? file.split("/")[0]!, file};
  const finding = fileFinding(ref, result === "too-slow" ? "too-slow" : "unreadable");
  return {file, unit: null, edition: null, form: null, cells: [], contacts: [], findings: [finding], fit: false};
}
