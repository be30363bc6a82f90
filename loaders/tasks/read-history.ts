/**
 * data/tasks/history.csv: what the institute itself knows of a task and no report says. Written by hand; what is wrong in
 * it stops the run, naming the line.
 */
import {existsSync} from "node:fs";
import {isDone, type TaskClaimState} from "../../src/scoring/tasks/standing.js";
import {type NumberedRow, type NumberedTable, readNumberedRows} from "../files/numbered-rows.js";
import {inProject} from "../files/paths.js";
import {findPersonal} from "../privacy/find-personal.js";
import {isDate} from "../registry/date.js";
import type {Task} from "../seeds/tasks.js";
import type {Statement} from "./statement.js";

/** Path of the record below the project. */
export const HISTORY_FILE = "data/tasks/history.csv";

const COLUMNS = `
  task,occurrence,unit,state,on,done_on,product,evidence,source,recorded_by,replaced_by`
  .trim()
  .split(",");
const STATES: readonly TaskClaimState[] = ["not-started", "under-way", "done-on-time", "done-late", "replaced"];

/** What a line may name. */
export interface HistoryContext {
  readonly tasks: readonly Task[];
  /** The year of the text that gives a task. */
  readonly firstYear: (task: Task) => number;
  /** Whether a unit of any date is given a task. */
  readonly isGiven: (task: Task, unit: string) => boolean;
  /** Whether a task is given to several agencies at once, so that a line has to say which. */
  readonly isShared: (task: Task) => boolean;
}

/** Reads the record; none where there is no file. @throws {Error} as `checkHistory` */
export function readHistory(context: HistoryContext, path: string = inProject(HISTORY_FILE)): readonly Statement[] {
  return existsSync(path) ? checkHistory(readNumberedRows(path), context) : [];
}

/**
 * @throws {Error} naming file and line of a row about an unknown task or occurrence, a unit that is not given it, a word or a day that is
 *   none, a completion that is not dated or dated after the entry, a replacement that is not named, or personal data
 */
export function checkHistory({header, rows, errors}: NumberedTable, context: HistoryContext): readonly Statement[] {
  if (errors.length > 0) throw new Error(errors.join("; "));
  if (header.join() !== COLUMNS.join()) throw new Error(`${HISTORY_FILE}: the columns must be ${COLUMNS.join()}`);
  return rows.map((row) => {
    const made = toStatement(row);
    const wrong = fault(made, row, context);
    if (wrong !== null) throw new Error(`${HISTORY_FILE}, line ${row.line}: ${wrong}`);
    return made;
  });
}

function toStatement({line, cells}: NumberedRow): Statement {
  const text = (column: string) => cells.get(column) ?? "";
  const at = `${HISTORY_FILE}, line ${line}`;
  return {
    task: text("task"),
    occurrence: text("occurrence") === "" ? null : Number(text("occurrence")),
    unit: text("unit") || null,
    claimed: text("state") as TaskClaimState,
    on: text("on"),
    done_on: text("done_on") || null,
    evidence: [text("product"), text("evidence")].filter((part) => part !== "").join("; "),
    source: text("source") === "" ? at : `${at}: ${text("source")}`,
    replaced_by: text("replaced_by")
  };
}

/** What is wrong with a line; null where nothing is. */
function fault(made: Statement, {cells}: NumberedRow, context: HistoryContext): string | null {
  const task = context.tasks.find(({id}) => id === made.task);
  if (!task) return `no task "${made.task}" in seeds/tasks.csv`;
  if (!STATES.includes(made.claimed)) return `state is "${made.claimed}", not one of ${STATES.join(", ")}`;
  if ((cells.get("recorded_by") ?? "") === "") return "recorded_by is empty: give the role or office";
  const personal = [...cells].find(([, text]) => findPersonal(text, {}).length > 0);
  if (personal) return `${personal[0]} holds personal data`;
  return placeFault(made, task, context) ?? dayFault(made);
}

function placeFault({occurrence, unit}: Statement, task: Task, context: HistoryContext): string | null {
  const yearly = task.deadline === "annual";
  const [first, last] = [context.firstYear(task), task.last_year];
  if (!yearly && occurrence !== null) return "occurrence is given, but the task is due once";
  if (yearly && !(Number.isInteger(occurrence) && occurrence! >= first && occurrence! <= last!))
    return `occurrence must be a year from ${first} to ${last}`;
  if (unit === null) return context.isShared(task) ? "unit is empty, but the task is given to several" : null;
  return context.isGiven(task, unit) ? null : `unit "${unit}" is not given ${task.id}`;
}

function dayFault(made: Statement): string | null {
  const {on, done_on, claimed, replaced_by} = made;
  if (!isDate(on)) return `on is "${on}", not a date like 2024-12-05`;
  if (isDone(claimed) && done_on === null) return "done_on is empty: give the day it was done";
  if (!isDone(claimed) && done_on !== null) return `done_on is given, but the state is ${claimed}`;
  if (done_on !== null && (!isDate(done_on) || done_on > on)) return `done_on is "${done_on}", not a date up to ${on}`;
  if ((claimed === "replaced") !== (replaced_by !== "")) return "replaced_by is for replaced tasks, and needed there";
  return null;
}
