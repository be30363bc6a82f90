/**
 * What the batch and its child processes say to each other.
 */
import type {Form} from "../../form/form.js";
import type {SubmissionContext, SubmissionReading} from "../types.js";

/** One file to read: where it lies, and its path below `data/submissions/<edition>/`. */
export interface SubmissionFile {
  readonly path: string;
  readonly file: string;
  readonly context: SubmissionContext;
}

/** Sent once, before the first file. */
export interface FormMessage {
  readonly form: Form;
}

/** Sent for each file. */
export interface FileMessage {
  readonly next: SubmissionFile;
}

/** Sent back for each file. */
export interface ReadingMessage {
  readonly reading: SubmissionReading;
}
