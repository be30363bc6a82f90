/**
 * By which day one kind of reporter is due in one year, and what says so.
 */
import {dayNumber} from "../../../src/components/day-number.js";
import type {DeadlineBasis, ReporterKind} from "../../../src/scoring/submission-model.js";
import type {Document} from "../../seeds/documents.js";
import type {DeadlineRule} from "./read-deadlines.js";

/** A day with the clause it rests on. */
export interface Deadline {
  /** ISO date of the first day that is late: "trước ngày 15/12" leaves the 15th out. */
  readonly due: string;
  readonly clause: string;
  readonly basis: DeadlineBasis;
}

const BASES: readonly DeadlineBasis[] = ["in-force", "one-off", "draft"];

/**
 * The rule that holds for a kind in a year: one in force goes before a one-off request, and that before a draft.
 *
 * @throws {Error} if no rule, or two of the same standing, hold: a deadline is never guessed
 * @example deadlineOf(rules, documents, "ministry", 2025).due; // "2025-12-15"
 */
export function deadlineOf(
  rules: readonly DeadlineRule[],
  documents: readonly Document[],
  kind: ReporterKind,
  year: number
): Deadline {
  const holding = rules.filter((rule) => rule.applies_to.includes(kind) && holdsIn(rule, year));
  for (const basis of BASES) {
    const [rule, other] = holding.filter((one) => standing(one, documents) === basis);
    if (other) throw new Error(`seeds/deadlines.csv: ${rule!.id} and ${other.id} both hold for ${kind} in ${year}`);
    if (rule) return {due: `${year}-${rule.due_before}`, clause: rule.clause, basis};
  }
  throw new Error(`seeds/deadlines.csv: no deadline for ${kind} in ${year}`);
}

function holdsIn({from_year, to_year}: DeadlineRule, year: number): boolean {
  return (from_year === null || from_year <= year) && (to_year === null || year <= to_year);
}

function standing({id, document}: DeadlineRule, documents: readonly Document[]): string {
  const found = documents.find((one) => one.id === document);
  if (!found) throw new Error(`seeds/deadlines.csv, row ${id}: no document "${document}"`);
  return found.status;
}

/**
 * Days after the last day that was in time; 0 for a file in time, 1 for one received on the due day itself.
 *
 * @param received ISO date, or date and time
 * @example daysLate("2025-12-15", "2025-12-15"); // 1
 */
export function daysLate(received: string, due: string): number {
  return Math.max(0, dayNumber(received) - dayNumber(due) + 1);
}
