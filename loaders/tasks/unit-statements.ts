/**
 * What was said of a unit's task, by the unit itself and by those it was formed from.
 *
 * A unit that only changed its name or took over one other's task goes on with what the other said. One that was merged of
 * several does not: it has done the task where every one of them had, and the count is kept.
 */
import type {UnitId} from "../../src/scoring/model.js";
import {isDone, standTask, type TaskMoment} from "../../src/scoring/tasks/standing.js";
import type {Registry} from "../registry/registry.js";
import type {Statement} from "./statement.js";

/** A unit and those before it that were given the same task. */
export interface TaskLine {
  readonly unit: UnitId | null;
  /** On the date of the edition before; the unit's own id where it did not change. */
  readonly predecessors: readonly UnitId[];
}

/** Statements in the order they were made, and the count of predecessors that were done. */
export interface UnitStatements {
  readonly statements: readonly Statement[];
  readonly earlier: {readonly done: number; readonly of: number} | null;
}

/**
 * @param said of this task and occurrence, by any unit; what is of none of the line is passed over
 */
export function unitStatements(
  registry: Registry,
  {unit, predecessors}: TaskLine,
  said: readonly Statement[],
  moment: TaskMoment
): UnitStatements {
  const ordered = said.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const of = (owner: UnitId | null) =>
    ordered.filter((one) => ownerOf(registry, one.unit, unit, predecessors) === owner);
  const own = of(unit);
  const others = predecessors.filter((id) => id !== unit);
  if (others.length === 0) return {statements: own, earlier: null};
  if (predecessors.length === 1) return {statements: [...of(others[0]!), ...own], earlier: null};
  const last = others.flatMap((id) => {
    const theirs = of(id);
    return isDone(standTask(moment, theirs).state) ? [theirs.at(-1)!] : [];
  });
  const earlier = {done: last.length, of: predecessors.length};
  return {statements: last.length === predecessors.length ? [allDone(last), ...own] : own, earlier};
}

/** Whose word it is: the unit's own, that of one of its predecessors, or nobody's of this line. */
function ownerOf(
  registry: Registry,
  speaker: UnitId | null,
  unit: UnitId | null,
  predecessors: readonly UnitId[]
): UnitId | null | undefined {
  if (speaker === null || unit === null) return unit;
  for (let at: UnitId | null = speaker; at !== null; at = registry.byId.get(at)?.successor ?? null) {
    if (at === unit || predecessors.includes(at)) return at;
  }
  return undefined;
}

/** Several that are done, as one statement: done with the last of them, late where that one was. */
function allDone(statements: readonly Statement[]): Statement {
  const [first] = statements;
  const days = statements.map(({done_on}) => done_on);
  return {
    ...first!,
    claimed: statements.some(({claimed}) => claimed === "done-late") ? "done-late" : "done-on-time",
    on: greatest(statements.map(({on}) => on)),
    done_on: days.includes(null) ? null : greatest(days as readonly string[]),
    evidence: [...new Set(statements.map(({evidence}) => evidence))].filter((text) => text !== "").join("; "),
    source: statements.map(({source}) => source).join(";")
  };
}

function greatest(days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
