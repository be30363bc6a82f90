/**
 * seeds/deadlines.csv: before which day reports are due each year, with the clause that sets it.
 */
import {readFileSync} from "node:fs";
import type {ReporterKind} from "../../../src/scoring/submission-model.js";
import {inProject} from "../../files/paths.js";
import {isDate} from "../../registry/date.js";
import {listOf, matching, optionalText, text} from "../../seeds/cell.js";
import {fail, parseSeed, type SeedRow} from "../../seeds/row.js";

/** Who reports: what an edition assesses, and the science ministry's own units, which it only tracks. */
export const REPORTER_KINDS = ["province", "ministry", "science-unit"] as const satisfies readonly ReporterKind[];

/** A day before which reports are due, in the years from `from_year` to `to_year`, both included. */
export interface DeadlineRule {
  readonly id: string;
  /** Id in seeds/documents.csv: its standing says whether the rule is in force. */
  readonly document: string;
  readonly clause: string;
  readonly applies_to: readonly ReporterKind[];
  /** `12-15`: the first day that is late. */
  readonly due_before: string;
  /** null: no first, or no last, year. */
  readonly from_year: number | null;
  readonly to_year: number | null;
  readonly as_written: string;
  readonly note: string;
}

const COLUMNS = "id,document,clause,applies_to,due_before,from_year,to_year,as_written,note".split(",");

/** @throws {Error} naming file, row and column of the first bad cell */
export function parseDeadlines(csv: string, file: string): readonly DeadlineRule[] {
  return parseSeed(csv, file, COLUMNS, parseDeadline);
}

/** Reads seeds/deadlines.csv, or a file of the same form. @throws {Error} as `parseDeadlines` */
export function readDeadlines(path: string = inProject("seeds", "deadlines.csv")): readonly DeadlineRule[] {
  return parseDeadlines(readFileSync(path, "utf8"), path);
}

function parseDeadline(row: SeedRow): DeadlineRule {
  const applies_to = listOf(row, "applies_to", REPORTER_KINDS);
  if (applies_to.length === 0) return fail(row, "applies_to", "filled in");
  const due_before = matching(row, "due_before", /^\d{2}-\d{2}$/, "a day of the year like 12-15");
  if (!isDate(`2023-${due_before}`)) return fail(row, "due_before", "a day that every year has");
  const [from_year, to_year] = [yearOrNull(row, "from_year"), yearOrNull(row, "to_year")];
  if (from_year !== null && to_year !== null && to_year < from_year) return fail(row, "to_year", "from_year or later");
  return {
    id: row.id,
    document: text(row, "document"),
    clause: text(row, "clause"),
    applies_to,
    due_before,
    from_year,
    to_year,
    as_written: text(row, "as_written"),
    note: optionalText(row, "note")
  };
}

function yearOrNull(row: SeedRow, column: string): number | null {
  const year = matching(row, column, /^(\d{4})?$/, "a year");
  return year === "" ? null : Number(year);
}
