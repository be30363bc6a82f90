/**
 * `san-sang tasks`: the tasks of the plans, who answers for them and how they stand; as a list, a table, a calendar and a
 * letter about what is overdue.
 */
import {parseArgs} from "node:util";
import {LANGUAGES} from "../../src/i18n/language.js";
import type {Edition} from "../../src/scoring/edition.js";
import {TASK_TABLES} from "../assess/tables-tasks.js";
import {readEdition} from "../assess/write-edition.js";
import {formatCsv} from "../files/csv.js";
import {makeFolder, writeTogether} from "../files/write-together.js";
import {type Document, readDocuments} from "../seeds/documents.js";
import {TASK_GROUPS} from "../tasks/group-tasks.js";
import {overdueLetter} from "../tasks/overdue-letter.js";
import {taskCalendar} from "../tasks/task-calendar.js";
import {listedTasks, type TaskListOptions, taskLines} from "../tasks/task-lines.js";
import {editionOption} from "./edition-option.js";
import {usageOf} from "./usages.js";

type Print = (line: string) => void;

interface Request extends TaskListOptions {
  readonly year: number;
  /** Where files are written; null: nowhere. */
  readonly folder: string | null;
}

const USAGE = usageOf("tasks");

/**
 * `san-sang tasks --edition Y [--by document|lead|month] [--overdue] [--lang vi|en] [--out DIR]`: prints the list on
 * stdout. `--out` also writes DIR/tasks.csv with the rows of the list, DIR/tasks.ics with every task and, in Vietnamese
 * whatever the language, DIR/overdue.docx.
 *
 * @returns 0
 * @throws {Error} on wrong use, or if the edition has not been assessed: exit 2
 */
export async function tasksCommand(args: readonly string[], out: Print, err: Print): Promise<number> {
  const request = readRequest(args);
  const {year, folder} = request;
  const edition = readEdition(year);
  const documents = readDocuments();
  if (folder !== null) await writeTasks(edition, documents, request, folder);
  for (const line of taskLines(edition, documents, request)) out(line);
  if (folder !== null) err(`wrote tasks.csv, tasks.ics, overdue.docx in ${folder}`);
  return 0;
}

function readRequest(args: readonly string[]): Request {
  const values = parseOptions(args);
  const {edition, overdue, out: folder = null} = values;
  if (!edition) throw new Error(`--edition is missing; ${USAGE}`);
  const by = TASK_GROUPS.find((one) => one === values.by);
  if (!by) throw new Error(`--by must be ${TASK_GROUPS.join(", ")}, got "${values.by}"; ${USAGE}`);
  const lang = LANGUAGES.find((one) => one === values.lang);
  if (!lang) throw new Error(`--lang must be vi or en, got "${values.lang}"; ${USAGE}`);
  if (folder === "") throw new Error(`--out is empty; ${USAGE}`);
  return {year: editionOption(edition).year, by, overdue, lang, folder};
}

function parseOptions(args: readonly string[]) {
  const options = {
    edition: {type: "string"},
    by: {type: "string", default: "document"},
    overdue: {type: "boolean", default: false},
    lang: {type: "string", default: "vi"},
    out: {type: "string"}
  } as const;
  try {
    return parseArgs({args: [...args], options}).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}; ${USAGE}`, {cause: error});
  }
}

/** Writes the three files, or none, into a folder, which is made where it is not there. @throws {Error} if that fails */
export async function writeTasks(
  edition: Edition,
  documents: readonly Document[],
  {overdue, lang}: Pick<TaskListOptions, "overdue" | "lang">,
  folder: string
): Promise<void> {
  const rows = listedTasks(edition, overdue);
  const table = TASK_TABLES.find(({name}) => name === "tasks")!;
  const columns = table.fields.map(({name}) => name) as never[];
  const letter = await overdueLetter(edition, documents);
  makeFolder(folder);
  writeTogether(folder, [
    ["tasks.csv", formatCsv(columns, table.rows({...edition, tasks: rows}))],
    ["tasks.ics", taskCalendar(edition.tasks, edition.info, lang)],
    ["overdue.docx", letter]
  ]);
}
