/**
 * The tasks of the plans, each occurrence with who leads it now, when it is due and how it stands.
 */
import {dayNumber} from "../../src/components/day-number.js";
import type {EditionNote, EditionUnit} from "../../src/scoring/edition.js";
import type {TaskRow} from "../../src/scoring/tasks/model.js";
import {occurrencesOf, type TaskOccurrence} from "../../src/scoring/tasks/occurrences.js";
import {standTask} from "../../src/scoring/tasks/standing.js";
import type {AssessedYear, EditionInputs} from "../assess/edition-inputs.js";
import {inProject} from "../files/paths.js";
import {assignedTasks} from "../form/assigned-tasks.js";
import type {Form} from "../form/form.js";
import {readForm} from "../form/read-form.js";
import {readBodies} from "../registry/bodies.js";
import type {BodyRegistries} from "../registry/body-on.js";
import {predecessorsOn} from "../registry/registry.js";
import {type Document, readDocuments} from "../seeds/documents.js";
import {readTasks, type Task} from "../seeds/tasks.js";
import {readHistory} from "./read-history.js";
import {reportStatements} from "./report-statements.js";
import type {Statement} from "./statement.js";
import {type NamedBodies, taskBodies} from "./task-bodies.js";
import {type JudgedTask, taskNotes} from "./task-notes.js";
import {type TaskLine, unitStatements} from "./unit-statements.js";

export interface EditionTasks {
  readonly tasks: readonly TaskRow[];
  readonly notes: readonly EditionNote[];
}

/** What of an edition's inputs the tasks rest on. */
export type TaskInputs = Pick<EditionInputs, keyof AssessedYear | "before">;

/** What the texts, the registries and the institute's record say: our own files, unless a test brings others. */
export interface TaskSources extends BodyRegistries {
  readonly tasks: readonly Task[];
  readonly documents: readonly Document[];
  readonly form: Form;
  readonly history: readonly Statement[];
}

/** Rows in the order of seeds/tasks.csv, then of occurrences and units. */
export function editionTasks(inputs: EditionInputs): EditionTasks {
  return tasksFrom(inputs, readTaskSources(inputs));
}

/** The files behind the tasks. @throws {Error} naming file, line or row of what is wrong in one */
export function readTaskSources({settings, registry}: Pick<EditionInputs, "settings" | "registry">): TaskSources {
  const form = readForm(inProject("seeds", "forms", `${settings.form}.json`));
  const [tasks, documents] = [readTasks(), readDocuments()];
  const history = readHistory({
    tasks,
    firstYear: (task) => yearOf(documentOf(task, documents)),
    isGiven: (task, id) => {
      const unit = registry.byId.get(id);
      return unit !== undefined && assignedTasks(form, unit, [task]).length > 0;
    },
    isShared: ({id}) => form.assignments.some(({prefix, kinds}) => kinds !== undefined && id.startsWith(prefix))
  });
  return {tasks, documents, form, bodies: readBodies(), registry, history};
}

/**
 * The same from given sources. A text that was not signed by the edition's date, or is a draft without a day, gives nobody
 * a task.
 *
 * @throws {Error} on a task of a document that is not there
 */
export function tasksFrom(inputs: TaskInputs, sources: TaskSources): EditionTasks {
  const {before, settings} = inputs;
  const {history} = sources;
  const tasks = sources.tasks.filter((task) => {
    const {date} = documentOf(task, sources.documents);
    return date !== "" && date <= settings.as_of;
  });
  const known = history.filter(({on}) => on <= settings.as_of);
  const said = [...(before ? reportStatements(before, tasks) : []), ...reportStatements(inputs, tasks), ...known];
  const read_from = (before?.settings ?? settings).year;
  const judged = tasks.flatMap((task) => judgeTask(task, said, inputs, sources));
  return {
    tasks: judged.map(({row}) => row),
    notes: taskNotes(judged, {...sources, units: inputs.units, as_of: settings.as_of, read_from})
  };
}

function judgeTask(
  task: Task,
  said: readonly Statement[],
  inputs: TaskInputs,
  sources: TaskSources
): readonly JudgedTask[] {
  const {as_of, year} = inputs.settings;
  const document = documentOf(task, sources.documents);
  const bodies = taskBodies(sources, task, document, as_of);
  const first = yearOf(document);
  const years = {first, last: Math.min(task.last_year ?? first, year + 1)};
  const own = said.filter((one) => one.task === task.id);
  return occurrencesOf(task.deadline, years).flatMap((occurrence) =>
    linesOf(task, inputs, sources).map((line) => judgeRow({task, bodies, occurrence, line, own}, inputs, sources))
  );
}

function documentOf({id, document}: Task, documents: readonly Document[]): Document {
  const found = documents.find((one) => one.id === document);
  if (!found) throw new Error(`seeds/tasks.csv, row ${id}: no document "${document}"`);
  return found;
}

function yearOf({date}: Document): number {
  return Number(date.slice(0, 4));
}

interface RowToJudge {
  readonly task: Task;
  readonly bodies: NamedBodies;
  readonly occurrence: TaskOccurrence;
  readonly line: TaskLine;
  readonly own: readonly Statement[];
}

function judgeRow(
  {task, bodies, occurrence, line, own}: RowToJudge,
  inputs: TaskInputs,
  sources: TaskSources
): JudgedTask {
  const {as_of} = inputs.settings;
  const {due} = occurrence;
  const moment = {...occurrence, as_of};
  const said = own.filter((one) => one.occurrence === occurrence.occurrence);
  const {statements, earlier} = unitStatements(sources.registry, line, said, moment);
  const {doubts, ...standing} = standTask(moment, statements);
  const last = statements.at(-1);
  const late = standing.state === "overdue" ? as_of : standing.state === "done-late" ? standing.done_on : null;
  const row: TaskRow = {
    ...{task: task.id, document: task.document, group: task.group, label: task.label},
    ...{occurrence: occurrence.occurrence, unit: line.unit},
    ...{lead: bodies.lead, cooperating: bodies.cooperating},
    ...{deadline_as_written: task.deadline_as_written, due, ...standing, earlier},
    days_late: late === null ? null : dayNumber(late) - dayNumber(due),
    product: task.product,
    evidence: last?.evidence ?? "",
    clause: task.clause,
    source: last?.source ?? ""
  };
  return {row, doubts, replaced_by: last?.replaced_by ?? ""};
}

/** The agencies of the edition that are given a task, with those before them; the lead alone where none is. */
function linesOf(task: Task, inputs: TaskInputs, {form, registry}: TaskSources): readonly TaskLine[] {
  const given = (unit: Pick<EditionUnit, "id" | "kind">) => assignedTasks(form, unit, [task]).length > 0;
  const lines = inputs.units.filter(given).map(({id, kind}) => {
    const before = predecessorsOn(registry, id, dayBefore(inputs)).map((unit) => unit.id);
    return {unit: id, predecessors: before.filter((earlier) => given({id: earlier, kind}))};
  });
  return lines.length > 0 ? lines : [{unit: null, predecessors: []}];
}

/** The date of the edition before, or the same day a year earlier. */
function dayBefore({before, settings}: TaskInputs): string {
  return before?.settings.as_of ?? `${settings.year - 1}-12-31`;
}
