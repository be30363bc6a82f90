/**
 * How a reader deep in a file gives up on it. Thrown inside `loaders/reader` only; `readFile` turns it into data.
 */
import type {Refusal} from "./model.js";

/** `detail` says which part or cell, or how much. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly detail: string;

  constructor(refusal: Refusal, detail: string) {
    super(`${refusal}: ${detail}`);
    this.refusal = refusal;
    this.detail = detail;
  }
}
