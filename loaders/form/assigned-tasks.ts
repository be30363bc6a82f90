/**
 * Which tasks of the plans a unit has to report on: `assignments` of the form, read against the task list.
 */
import {readTasks} from "../seeds/tasks.js";
import type {Form, FormTask, FormUnit, TaskAssignment} from "./form.js";

/** Every task of the plans, as the form shows it, in the order of the task list. */
export function readFormTasks(): readonly FormTask[] {
  return readTasks().map(({id, label, deadline}) => ({id, label, deadline}));
}

/** The tasks assigned to one unit, in the order given; none is an answer. */
export function assignedTasks(
  form: Form,
  unit: Pick<FormUnit, "id" | "kind">,
  tasks: readonly FormTask[]
): readonly FormTask[] {
  const mine = form.assignments.filter((assignment) => concerns(assignment, unit));
  return tasks.filter((task) => mine.some(({prefix}) => task.id.startsWith(prefix)));
}

function concerns({kinds, units}: TaskAssignment, unit: Pick<FormUnit, "id" | "kind">): boolean {
  return (kinds?.includes(unit.kind) ?? false) || (units?.includes(unit.id) ?? false);
}
