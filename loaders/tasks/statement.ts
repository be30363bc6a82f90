/**
 * What was said of a task, by an agency in its report or by the institute in its own record.
 */
import type {TaskClaim} from "../../src/scoring/tasks/standing.js";

/** One statement, with what it rests on. */
export interface Statement extends TaskClaim {
  readonly task: string;
  /** Year of a yearly task's occurrence; null for a task due once. */
  readonly occurrence: number | null;
  /** Registry id of the agency it is about, of any date; null where the task is given to one agency only. */
  readonly unit: string | null;
  /** Product and evidence as written, personal data masked; "" where none was given. */
  readonly evidence: string;
  /** Cells or line of the record. */
  readonly source: string;
  /** What took its place, where it was replaced; "" where nobody said. */
  readonly replaced_by: string;
}
