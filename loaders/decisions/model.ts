/**
 * What an analyst decided a written name means, kept as data and replayed.
 */
import type {UnitId} from "../../src/scoring/model.js";

/** One line of `data/decisions/names.csv`. */
export interface NameDecision {
  /** As it was written; compared folded, so case, spaces and tone placement do not matter. */
  readonly raw: string;
  /** Where it holds: `any`, `mapping:<id>` or `edition:<year>`. */
  readonly context: string;
  /** The unit; null where the name was decided to be no unit of the registry. */
  readonly id: UnitId | null;
  /** Days of the periods it holds for, both ends included, ISO; `to` null is without end. */
  readonly from: string;
  readonly to: string | null;
  /** A role, not a person's name. */
  readonly who: string;
  /** ISO date of the decision. */
  readonly when: string;
  readonly why: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** Columns of the file. `candidates` is for the person who decides; it is not read. */
export const DECISION_COLUMNS = ["raw", "context", "id", "from", "to", "who", "when", "why", "candidates"] as const;

/** What stands in the column `id` where a name is decided to be no unit. */
export const NO_UNIT = "none";

/** Decisions that hold, and one line per decision that is refused, undecided or no longer needed. */
export interface Decisions {
  readonly decisions: readonly NameDecision[];
  /** Refused: not applied until mended. */
  readonly errors: readonly string[];
  /** Applied or not, worth tidying up. */
  readonly notes: readonly string[];
}
