/** seeds/tasks.csv: the assigned tasks of Decisions 699 and 1678. */
import {readFileSync} from "node:fs";
import type {Bilingual} from "../../src/scoring/model.js";
import {inProject} from "../files/paths.js";
import {bilingual, bilingualOrNull, list, matching, optionalText, text} from "./cell.js";
import {fail, parseSeed, type SeedRow} from "./row.js";

/** A task with who leads, who cooperates, what comes out and by when. */
export interface Task {
  readonly id: string;
  readonly document: string;
  readonly clause: string;
  readonly group_no: string;
  readonly group: Bilingual;
  readonly task_no: string;
  readonly label: Bilingual;
  /** Bodies by name, one spelling each; `lead` is never empty. */
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  /** null: Decision 1678 has no column of products. */
  readonly product: Bilingual | null;
  /** `2024-06`, `2024-Q3`, `2025` (each to its last day) or `annual`. */
  readonly deadline: string;
  /** Last year of an `annual` task, the first being that of its document; null for any other. */
  readonly last_year: number | null;
  readonly deadline_as_written: string;
  /** Indicator the task serves, where the text says so; "" otherwise. */
  readonly linked_indicator: string;
  readonly note: string;
}

const COLUMNS = `
  id,document,clause,group_no,group_vi,group_en,task_no,label_vi,label_en,lead,cooperating,product_vi,
  product_en,deadline,last_year,deadline_as_written,linked_indicator,note`
  .trim()
  .split(/,\s*/);
const DEADLINE = /^(\d{4}|\d{4}-(0[1-9]|1[0-2])|\d{4}-Q[1-4]|annual)$/;

/** @throws {Error} naming file, row and column of the first bad cell */
export function parseTasks(csv: string, file: string): readonly Task[] {
  return parseSeed(csv, file, COLUMNS, parseTask);
}

/** Reads seeds/tasks.csv, or a file of the same form. @throws {Error} as `parseTasks` */
export function readTasks(path: string = inProject("seeds", "tasks.csv")): readonly Task[] {
  return parseTasks(readFileSync(path, "utf8"), path);
}

function parseTask(row: SeedRow): Task {
  const lead = list(row, "lead");
  if (lead.length === 0) return fail(row, "lead", "filled in");
  const deadline = matching(row, "deadline", DEADLINE, "a deadline like 2024-06, 2024-Q3, 2025 or annual");
  return {
    id: row.id,
    document: text(row, "document"),
    clause: text(row, "clause"),
    group_no: text(row, "group_no"),
    group: bilingual(row, "group"),
    task_no: text(row, "task_no"),
    label: bilingual(row, "label"),
    lead,
    cooperating: list(row, "cooperating"),
    product: bilingualOrNull(row, "product"),
    deadline,
    last_year: lastYear(row, deadline),
    deadline_as_written: text(row, "deadline_as_written"),
    linked_indicator: optionalText(row, "linked_indicator"),
    note: optionalText(row, "note")
  };
}

/** A yearly task has one, no other has: how long a task recurs is never guessed. */
function lastYear(row: SeedRow, deadline: string): number | null {
  const year = matching(row, "last_year", deadline === "annual" ? /^\d{4}$/ : /^$/, "the last year of an annual task");
  return year === "" ? null : Number(year);
}
