/**
 * States of the assigned tasks. What is due after the edition's year is not yet done.
 */
import type {FormTask} from "../../form/form.js";
import {tableCode} from "../../form/questions.js";
import type {UnitFacts} from "../facts.js";
import {draw} from "../random.js";
import type {AnswerValue} from "./values.js";

type Pairs = readonly (readonly [string, AnswerValue])[];

export function taskAnswers(facts: UnitFacts, tasks: readonly FormTask[]): Pairs {
  return tasks.flatMap((task) => taskAnswer(facts, task));
}

function taskAnswer({unit, edition, capacity}: UnitFacts, {id, deadline}: FormTask): Pairs {
  const code = (column: string) => tableCode("nhiem-vu", id, column);
  const luck = draw(unit.id, edition, id);
  const due = dueDate(deadline, edition);
  if (due > `${edition}-11-15`) return [[code("state"), luck < capacity + 0.3 ? "in-progress" : "not-started"]];
  const age = Number(edition) - Number(due.slice(0, 4));
  if (age > 0 && luck > 0.95) return [[code("state"), "superseded"]];
  const ease = capacity + 0.15 * (age + 1);
  if (luck < ease - 0.25) return done(code, "done-on-time", due);
  const late = lateDate(deadline, due, edition);
  if (luck < ease && late !== null) return done(code, "done-late", late);
  return [[code("state"), luck < ease + 0.3 ? "in-progress" : "not-started"]];
}

function done(code: (column: string) => string, state: string, date: string): Pairs {
  return [
    [code("state"), state],
    [code("done"), date],
    [code("evidence"), "Báo cáo kết quả kèm theo"]
  ];
}

/** A day within the deadline; an annual task is due in November. */
function dueDate(deadline: string, edition: string): string {
  if (deadline === "annual") return `${edition}-11-10`;
  if (/^\d{4}$/.test(deadline)) return `${deadline}-11-10`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(deadline);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, "0")}-20`;
  return `${deadline}-20`;
}

/** A day after the deadline and before the report; null where the deadline is the end of the edition's own year. */
function lateDate(deadline: string, due: string, edition: string): string | null {
  const year = due.slice(0, 4);
  if (year < edition) return `${Number(year) + 1}-02-15`;
  return /^\d{4}-/.test(deadline) ? `${edition}-11-20` : null;
}
