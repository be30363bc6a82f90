/**
 * What the reader has to find in the generated files: the answer key of the illustrative mess.
 */
import type {Severity} from "../../finding.js";

/** One seeded finding. `item` is null where it is about the whole file or a sheet. */
export interface Expected {
  readonly edition: string;
  /** Path below `data/submissions/<edition>/`. */
  readonly file: string;
  readonly item: string | null;
  readonly code: string;
  readonly severity: Severity;
}
